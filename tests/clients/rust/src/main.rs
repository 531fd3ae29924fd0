//! The AWS SDK for Rust talks to a server for a while and tells on standard output what it read, as one JSON object that
//! `tests/test_rust.py` compares with what boto3 reads. Endpoint, region and keys come from the environment, as in any program.

use std::error::Error;
use std::time::Duration;

use aws_config::retry::RetryConfig;
use aws_config::sts::AssumeRoleProvider;
use aws_config::{BehaviorVersion, SdkConfig};
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_sdk_iam::client::Waiters;
use aws_sdk_iam::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_iam::primitives::{DateTime, DateTimeFormat};
use aws_sdk_iam::types::{Tag, User};
use aws_sdk_s3::presigning::PresigningConfig;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{CompletedMultipartUpload, CompletedPart};
use serde_json::{Value, json};

type Told = Result<Value, Box<dyn Error>>;

const READING: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*"}]}"#;
const ASSUMING: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}]}"#;
const SMALLEST_PART: usize = 5 * 1024 * 1024;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let config = aws_config::defaults(BehaviorVersion::latest())
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .retry_config(RetryConfig::disabled())
        .load()
        .await;
    let iam = aws_sdk_iam::Client::new(&config);
    let told = json!({
        "user": user(&iam).await?,
        "refusals": refusals(&iam).await?,
        "policy": policy(&iam).await?,
        "waiters": waiters(&iam).await?,
        "pages": pages(&iam).await?,
        "session": session(&iam, &config).await?,
        "objects": objects(&config).await?,
    });
    println!("{told}");
    Ok(())
}

fn time(date: &DateTime) -> Result<String, Box<dyn Error>> {
    Ok(date.fmt(DateTimeFormat::DateTime)?)
}

fn of_user(user: &User) -> Told {
    let tags: Vec<Value> = user
        .tags()
        .iter()
        .map(|tag| json!({"Key": tag.key(), "Value": tag.value()}))
        .collect();
    Ok(json!({
        "Path": user.path(),
        "UserName": user.user_name(),
        "UserId": user.user_id(),
        "Arn": user.arn(),
        "CreateDate": time(user.create_date())?,
        "Tags": tags,
    }))
}

async fn user(iam: &aws_sdk_iam::Client) -> Told {
    let tag = Tag::builder().key("team").value("photos").build()?;
    iam.create_user()
        .user_name("dave")
        .path("/photos/")
        .tags(tag)
        .send()
        .await?;
    let held = iam.get_user().user_name("dave").send().await?;
    of_user(held.user().ok_or("a user")?)
}

/// Code, message and status of a refusal.
fn refusal<O: std::fmt::Debug, E: ProvideErrorMetadata>(came: Result<O, SdkError<E>>) -> Told {
    let error = came.err().ok_or("it was not refused")?;
    let status = error
        .raw_response()
        .map(|response| response.status().as_u16());
    Ok(json!({"Code": error.code(), "Message": error.message(), "Status": status}))
}

async fn refusals(iam: &aws_sdk_iam::Client) -> Told {
    let nobody = iam.get_user().user_name("nobody").send().await;
    let is_known = nobody.as_ref().is_err_and(|error| {
        error
            .as_service_error()
            .is_some_and(|error| error.is_no_such_entity_exception())
    });
    Ok(json!({
        "unknown": refusal(nobody)?,
        "is NoSuchEntityException": is_known,
        "taken": refusal(iam.create_user().user_name("DAVE").send().await)?,
        "malformed": refusal(iam.create_policy().policy_name("p").policy_document("{").send().await)?,
        "invalid": refusal(iam.create_user().user_name("d ave").send().await)?,
    }))
}

async fn policy(iam: &aws_sdk_iam::Client) -> Told {
    let made = iam
        .create_policy()
        .policy_name("reading")
        .policy_document(READING)
        .send()
        .await?;
    let made = made.policy().ok_or("a policy")?;
    let version = iam
        .get_policy_version()
        .set_policy_arn(made.arn().map(str::to_owned))
        .version_id(made.default_version_id().ok_or("a version")?)
        .send()
        .await?;
    let version = version.policy_version().ok_or("a version")?;
    Ok(json!({
        "Arn": made.arn(),
        "AttachmentCount": made.attachment_count(),
        "IsAttachable": made.is_attachable(),
        "UpdateDate": made.update_date().map(time).transpose()?,
        "Document": version.document(),
        "IsDefaultVersion": version.is_default_version(),
    }))
}

async fn waiters(iam: &aws_sdk_iam::Client) -> Told {
    let patience = Duration::from_secs(5);
    let trust = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
    iam.create_role()
        .role_name("server")
        .assume_role_policy_document(trust)
        .send()
        .await?;
    iam.create_instance_profile()
        .instance_profile_name("server")
        .send()
        .await?;
    let policy = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    let in_vain = iam
        .wait_until_user_exists()
        .user_name("nobody")
        .wait(Duration::from_millis(100))
        .await;
    Ok(json!({
        "user": iam.wait_until_user_exists().user_name("dave").wait(patience).await.is_ok(),
        "role": iam.wait_until_role_exists().role_name("server").wait(patience).await.is_ok(),
        "policy": iam.wait_until_policy_exists().policy_arn(policy).wait(patience).await.is_ok(),
        "instance profile": iam.wait_until_instance_profile_exists().instance_profile_name("server").wait(patience).await.is_ok(),
        "nobody": in_vain.is_ok(),
    }))
}

/// Names of users, one a page.
async fn pages(iam: &aws_sdk_iam::Client) -> Told {
    for name in ["alice", "bob"] {
        iam.create_user().user_name(name).send().await?;
    }
    let listed = iam
        .list_users()
        .into_paginator()
        .page_size(1)
        .items()
        .send();
    let users: Result<Vec<User>, _> = listed.collect().await;
    users?.iter().map(of_user).collect()
}

/// Dave takes on a role: by a call, and by the SDK's own provider of a role's credentials.
async fn session(iam: &aws_sdk_iam::Client, config: &SdkConfig) -> Told {
    let dave = iam.get_user().user_name("dave").send().await?;
    let arn = dave.user().ok_or("a user")?.arn().to_owned();
    let trust = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": arn}, "Action": "sts:AssumeRole"}]});
    let role = iam
        .create_role()
        .role_name("web")
        .assume_role_policy_document(trust.to_string())
        .send()
        .await?;
    let role = role.role().ok_or("a role")?.arn().to_owned();
    iam.put_role_policy()
        .role_name("web")
        .policy_name("reading")
        .policy_document(READING)
        .send()
        .await?;
    iam.put_user_policy()
        .user_name("dave")
        .policy_name("assuming")
        .policy_document(ASSUMING)
        .send()
        .await?;
    let key = iam.create_access_key().user_name("dave").send().await?;
    let key = key.access_key().ok_or("a key")?;
    let keys = Credentials::new(
        key.access_key_id(),
        key.secret_access_key(),
        None,
        None,
        "dave",
    );
    let as_dave = config
        .to_builder()
        .credentials_provider(SharedCredentialsProvider::new(keys))
        .build();

    let assumed = aws_sdk_sts::Client::new(&as_dave)
        .assume_role()
        .role_arn(&role)
        .role_session_name("shift")
        .send()
        .await?;
    let provider = AssumeRoleProvider::builder(&role)
        .session_name("chain")
        .configure(&as_dave)
        .build()
        .await;
    let as_web = config
        .to_builder()
        .credentials_provider(SharedCredentialsProvider::new(provider))
        .build();
    let who = aws_sdk_sts::Client::new(&as_web)
        .get_caller_identity()
        .send()
        .await?;
    let web = aws_sdk_iam::Client::new(&as_web);
    Ok(json!({
        "AssumedRoleUser": assumed.assumed_role_user().map(|user| user.arn()),
        "Arn": who.arn(),
        "users": web.list_users().send().await?.users().len(),
        "denied": refusal(web.list_roles().send().await)?,
    }))
}

async fn objects(config: &SdkConfig) -> Told {
    let settings = aws_sdk_s3::config::Builder::from(config)
        .force_path_style(true)
        .build();
    let s3 = aws_sdk_s3::Client::from_conf(settings);
    s3.create_bucket().bucket("photos").send().await?;
    let put = s3
        .put_object()
        .bucket("photos")
        .key("a/cat 1.jpg")
        .body(ByteStream::from_static(b"meow"))
        .send()
        .await?;
    let got = s3
        .get_object()
        .bucket("photos")
        .key("a/cat 1.jpg")
        .send()
        .await?;
    let modified = got.last_modified().map(time).transpose()?;
    let body = got.body.collect().await?.to_vec();
    let big = multipart(&s3).await?;
    let listed = s3.list_objects_v2().bucket("photos").send().await?;
    let expiry = PresigningConfig::expires_in(Duration::from_secs(60))?;
    let presigned = s3
        .get_object()
        .bucket("photos")
        .key("a/cat 1.jpg")
        .presigned(expiry)
        .await?;
    Ok(json!({
        "ETag": put.e_tag(),
        "Body": String::from_utf8(body)?,
        "LastModified": modified,
        "big": big,
        "keys": listed.contents().iter().map(|object| object.key()).collect::<Vec<_>>(),
        "presigned": presigned.uri(),
        "missing": refusal(s3.get_object().bucket("photos").key("none").send().await)?,
    }))
}

/// The entity tag of an object put in two parts.
async fn multipart(s3: &aws_sdk_s3::Client) -> Told {
    let upload = s3
        .create_multipart_upload()
        .bucket("photos")
        .key("big")
        .send()
        .await?;
    let id = upload.upload_id().ok_or("an upload")?;
    let mut parts = Vec::new();
    for (number, body) in (1..).zip([vec![b'a'; SMALLEST_PART], vec![b'b']]) {
        let part = s3
            .upload_part()
            .bucket("photos")
            .key("big")
            .upload_id(id)
            .part_number(number)
            .body(body.into());
        let sent = part.send().await?;
        parts.push(
            CompletedPart::builder()
                .part_number(number)
                .set_e_tag(sent.e_tag)
                .build(),
        );
    }
    let parts = CompletedMultipartUpload::builder()
        .set_parts(Some(parts))
        .build();
    let done = s3
        .complete_multipart_upload()
        .bucket("photos")
        .key("big")
        .upload_id(id)
        .multipart_upload(parts)
        .send()
        .await?;
    Ok(json!(done.e_tag()))
}
