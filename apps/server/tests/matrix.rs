//! Who may do what: every operation that is served, asked by every kind of caller, beside a golden file.
//!
//! `KEYWARD_UPDATE_GOLDEN=1` writes the file anew; the difference is then there to be read.

mod support;

use std::fmt::Write as _;

use bytes::Bytes;
use keyward_wire::{Location, OperationShape, Protocol, ServiceShape};
use support::parameters::{DOCUMENT, EC2_TRUST, parameters};
use support::{ACCOUNT, Keys, OTHER_ROOT, ROOT, Told, World, let_through};

const GOLDEN: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/golden/who-may-do-what.txt"
);

const CALLERS: [&str; 9] = [
    "root",
    "administrator",
    "power-user",
    "reader",
    "nobody",
    "other-account",
    "session",
    "session-token",
    "unsigned",
];

/// A world with something of every kind to act on, and the callers in the order of [`CALLERS`].
async fn world_and_callers() -> (World, Vec<Option<Keys>>) {
    let world = World::new().await;
    let (root, other_root) = (Keys::of(ROOT), Keys::of(OTHER_ROOT));
    let attached = async |name: &str, policy: &str| {
        let keys = world.user(name, None).await;
        let arn = format!("arn:aws:iam::aws:policy/{policy}");
        let attach = [
            ("Action", "AttachUserPolicy"),
            ("UserName", name),
            ("PolicyArn", &arn),
        ];
        world.iam(&root, &attach).await;
        keys
    };
    let administrator = attached("administrator", "AdministratorAccess").await;
    let power_user = attached("power-user", "PowerUserAccess").await;
    let reader = attached("reader", "ReadOnlyAccess").await;
    let nobody = world.user("nobody", None).await;
    let other = other_administrator(&world, &other_root).await;
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::{ACCOUNT}:user/nobody"}},"Action":"sts:AssumeRole"}}}}"#
    );
    let make = [
        ("Action", "CreateRole"),
        ("RoleName", "caller"),
        ("AssumeRolePolicyDocument", &trust),
    ];
    world.iam(&root, &make).await;
    let grant = [
        ("Action", "PutRolePolicy"),
        ("RoleName", "caller"),
        ("PolicyName", "p"),
        ("PolicyDocument", DOCUMENT),
    ];
    world.iam(&root, &grant).await;
    let session = world
        .assume(&nobody, &format!("arn:aws:iam::{ACCOUNT}:role/caller"))
        .await;
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{ACCOUNT}"}},"Action":"sts:AssumeRole"}}}}"#
    );
    let make = [
        ("Action", "CreateRole"),
        ("RoleName", "assumable"),
        ("AssumeRolePolicyDocument", &trust),
    ];
    world.iam(&root, &make).await;
    furnish(&world, &root).await;
    let token = session_token(&world, &administrator).await;
    let signed = [
        root,
        administrator,
        power_user,
        reader,
        nobody,
        other,
        session,
        token,
    ];
    let callers = signed.into_iter().map(Some).chain([None]).collect();
    (world, callers)
}

/// Keys of a GetSessionToken session without MFA.
async fn session_token(world: &World, keys: &Keys) -> Keys {
    let told = world
        .query("sts", Some(keys), &[("Action", "GetSessionToken")])
        .await;
    let part = |name| told.element(name).unwrap_or_default();
    Keys {
        id: part("AccessKeyId"),
        secret: part("SecretAccessKey"),
        token: Some(part("SessionToken")),
    }
}

async fn other_administrator(world: &World, other_root: &Keys) -> Keys {
    world
        .iam(
            other_root,
            &[("Action", "CreateUser"), ("UserName", "admin-b")],
        )
        .await;
    let arn = "arn:aws:iam::aws:policy/AdministratorAccess";
    world
        .iam(
            other_root,
            &[
                ("Action", "AttachUserPolicy"),
                ("UserName", "admin-b"),
                ("PolicyArn", arn),
            ],
        )
        .await;
    let made = world
        .iam(
            other_root,
            &[("Action", "CreateAccessKey"), ("UserName", "admin-b")],
        )
        .await;
    let part = |name| made.element(name).unwrap_or_default();
    Keys {
        id: part("AccessKeyId"),
        secret: part("SecretAccessKey"),
        token: None,
    }
}

/// What the operations act on.
async fn furnish(world: &World, root: &Keys) {
    let makings: [&[(&str, &str)]; 6] = [
        &[("Action", "CreateUser"), ("UserName", "target")],
        &[("Action", "CreateGroup"), ("GroupName", "target")],
        &[
            ("Action", "CreateRole"),
            ("RoleName", "target"),
            ("AssumeRolePolicyDocument", EC2_TRUST),
        ],
        &[
            ("Action", "CreatePolicy"),
            ("PolicyName", "target"),
            ("PolicyDocument", DOCUMENT),
        ],
        &[
            ("Action", "CreateInstanceProfile"),
            ("InstanceProfileName", "target"),
        ],
        &[
            ("Action", "AddRoleToInstanceProfile"),
            ("InstanceProfileName", "target"),
            ("RoleName", "target"),
        ],
    ];
    for making in makings {
        world.iam(root, making).await;
    }
    for path in ["/photos", "/photos/k"] {
        let request = rest_request("PUT", path, &[], Bytes::new());
        let told = world.signed("s3", Some(root), request).await;
        assert_eq!(told.status, 200, "{}", told.body);
    }
}

fn rest_request(
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: Bytes,
) -> http::Request<Bytes> {
    let mut request = http::Request::new(body);
    *request.method_mut() = method.parse().unwrap_or_default();
    *request.uri_mut() = format!("http://127.0.0.1{target}")
        .parse()
        .unwrap_or_default();
    let mut insert = |name: &str, value: &str| {
        let name = http::HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, http::HeaderValue::from_str(value)) {
            request.headers_mut().insert(name, value);
        }
    };
    insert("host", "127.0.0.1");
    for (name, value) in headers {
        insert(name, value);
    }
    request
}

/// The document that an operation of S3's takes.
fn document(operation: &str) -> &'static str {
    match operation {
        "PutBucketPolicy" => {
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::photos/secret","Condition":{"Bool":{"aws:SecureTransport":"false"}}}}"#
        }
        "PutBucketTagging" | "PutObjectTagging" => {
            "<Tagging><TagSet><Tag><Key>k</Key><Value>v</Value></Tag></TagSet></Tagging>"
        }
        "PutPublicAccessBlock" => {
            "<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls></PublicAccessBlockConfiguration>"
        }
        "DeleteObjects" => "<Delete><Object><Key>k</Key></Object></Delete>",
        "CompleteMultipartUpload" => {
            "<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>e</ETag></Part></CompleteMultipartUpload>"
        }
        _ => "",
    }
}

async fn ask(
    world: &World,
    service: &ServiceShape,
    operation: &OperationShape,
    keys: Option<&Keys>,
) -> Told {
    if service.protocol == Protocol::Query {
        let mut all = vec![("Action".to_owned(), operation.name.to_owned())];
        all.extend(operation.input.map(parameters).unwrap_or_default());
        let all: Vec<(&str, &str)> = all
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        return world.query(service.name, keys, &all).await;
    }
    let (path, query) = operation.uri.split_once('?').unwrap_or((operation.uri, ""));
    let mut target = path.replace("{Bucket}", "photos").replace("{Key+}", "k");
    let mut pairs: Vec<String> = query
        .split('&')
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
    let mut headers = Vec::new();
    for member in operation
        .input
        .map(|input| input.members())
        .unwrap_or_default()
    {
        match (member.location, member.required) {
            (Location::Query, true) => pairs.push(format!("{}=1", member.wire_name)),
            (Location::Header, true) => headers.push((member.wire_name, "photos/k")),
            _ => {}
        }
    }
    if !pairs.is_empty() {
        let _ = write!(target, "?{}", pairs.join("&"));
    }
    let body = Bytes::from_static(document(operation.name).as_bytes());
    let digest = (operation.name == "DeleteObjects").then(|| md5_of_delete().to_owned());
    headers.extend(digest.iter().map(|digest| ("content-md5", digest.as_str())));
    world
        .signed(
            "s3",
            keys,
            rest_request(operation.method, &target, &headers, body),
        )
        .await
}

/// base64(MD5) of the document of DeleteObjects, which S3 wants with it.
fn md5_of_delete() -> &'static str {
    "5DKh5iefM5MSKvRILIuFwQ=="
}

#[tokio::test]
async fn every_route_is_in_the_golden_matrix() {
    let (world, _) = world_and_callers().await;
    let served: Vec<_> = world.gate.routes().served().collect();
    assert!(served.len() > 100, "{} operations", served.len());
    let mut text = String::from("# operation");
    for caller in CALLERS {
        let _ = write!(text, " {caller}");
    }
    text.push('\n');
    for (service, operation) in served {
        // Every operation in a world of its own: what one does must not decide the next.
        let (world, callers) = world_and_callers().await;
        let _ = write!(text, "{}:{}", service.name, operation.name);
        for keys in &callers {
            let told = ask(&world, service, operation, keys.as_ref()).await;
            assert_ne!(told.status, 500, "{}: {}", operation.name, told.body);
            assert_ne!(
                told.code(),
                "MalformedInput",
                "{}: {}",
                operation.name,
                told.body
            );
            if operation.name != "AssumeRole" {
                assert_ne!(
                    told.code(),
                    "ValidationError",
                    "{}: {}",
                    operation.name,
                    told.body
                );
            }
            text.push_str(if let_through(&told) { " yes" } else { " no" });
        }
        text.push('\n');
    }
    if std::env::var_os("KEYWARD_UPDATE_GOLDEN").is_some() {
        std::fs::write(GOLDEN, &text).expect("the golden file is written");
        return;
    }
    let golden = std::fs::read_to_string(GOLDEN).expect("the golden file is there");
    for (line, (now, then)) in text.lines().zip(golden.lines()).enumerate() {
        assert_eq!(now, then, "line {} of {GOLDEN}", line + 1);
    }
    assert_eq!(
        text.lines().count(),
        golden.lines().count(),
        "operations were added or removed"
    );
}

#[tokio::test]
async fn sts_8_unsigned_calls_reach_nothing_but_what_is_listed() {
    let golden = std::fs::read_to_string(GOLDEN).expect("the golden file is there");
    let open: Vec<&str> = golden
        .lines()
        .skip(1)
        .filter(|line| line.ends_with(" yes"))
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert_eq!(
        open,
        Vec::<&str>::new(),
        "operations that answer unsigned callers"
    );
}
