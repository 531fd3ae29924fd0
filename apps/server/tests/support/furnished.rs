//! A world with something of every kind of IAM's to act on.

use std::process::{Command, Stdio};
use std::sync::OnceLock;

use super::parameters::{DOCUMENT, EC2_TRUST};
use super::{ACCOUNT, Keys, ROOT, World};

/// A certificate and its key, made once.
fn certificate() -> (&'static str, &'static str) {
    static MADE: OnceLock<(String, String)> = OnceLock::new();
    let make = || {
        let directory = tempfile::tempdir().expect("a directory");
        let arguments =
            "req -x509 -newkey rsa:2048 -nodes -subj /CN=target -days 2 -keyout key -out body";
        let made = Command::new("openssl")
            .args(arguments.split(' '))
            .current_dir(&directory)
            .stderr(Stdio::null())
            .status();
        assert!(made.expect("openssl runs").success());
        let read =
            |name| std::fs::read_to_string(directory.path().join(name)).expect("it is there");
        (read("body"), read("key"))
    };
    let (body, key) = MADE.get_or_init(make);
    (body, key)
}

/// What an identity provider says of itself, long enough for the model.
fn metadata(certificate: &str) -> String {
    let lines = certificate.lines().filter(|line| !line.starts_with('-'));
    let body: String = lines.collect();
    let padding = " ".repeat(1000);
    format!(
        r#"<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com"><md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>{body}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor><md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example.com/sso"/></md:IDPSSODescriptor></md:EntityDescriptor>{padding}"#
    )
}

/// What the operations act on, and what of it only the server names.
pub(crate) struct Furnished {
    pub(crate) world: World,
    access_key_id: String,
    credential_id: String,
}

/// A world with a `target` of every kind, tagged `t` with the value `t` where it has tags.
pub(crate) async fn furnish() -> Furnished {
    // Before the world, whose clock stands still: it must be valid there.
    let (certificate, key) = certificate();
    let world = World::new().await;
    let root = Keys::of(ROOT);
    let boundary = format!("arn:aws:iam::{ACCOUNT}:policy/target");
    let tags = [("Tags.member.1.Key", "t"), ("Tags.member.1.Value", "t")];
    let make = async |parameters: &[(&str, &str)], tagged: bool| {
        let tags = if tagged { &tags[..] } else { &[] };
        world.iam(&root, &[parameters, tags].concat()).await
    };
    let policy = [
        ("Action", "CreatePolicy"),
        ("PolicyName", "target"),
        ("PolicyDocument", DOCUMENT),
    ];
    make(&policy, true).await;
    let bounded = ("PermissionsBoundary", boundary.as_str());
    make(
        &[("Action", "CreateUser"), ("UserName", "target"), bounded],
        true,
    )
    .await;
    let trust = ("AssumeRolePolicyDocument", EC2_TRUST);
    make(
        &[
            ("Action", "CreateRole"),
            ("RoleName", "target"),
            trust,
            bounded,
        ],
        true,
    )
    .await;
    make(
        &[
            ("Action", "CreateInstanceProfile"),
            ("InstanceProfileName", "target"),
        ],
        true,
    )
    .await;
    make(
        &[
            ("Action", "CreateVirtualMFADevice"),
            ("VirtualMFADeviceName", "target"),
        ],
        true,
    )
    .await;
    make(
        &[
            ("Action", "CreateOpenIDConnectProvider"),
            ("Url", "https://idp.example.com"),
        ],
        true,
    )
    .await;
    let upload = [
        ("Action", "UploadServerCertificate"),
        ("ServerCertificateName", "target"),
        ("CertificateBody", certificate),
        ("PrivateKey", key),
    ];
    make(&upload, true).await;
    let metadata = metadata(certificate);
    let saml = [
        ("Action", "CreateSAMLProvider"),
        ("Name", "target"),
        ("SAMLMetadataDocument", metadata.as_str()),
    ];
    make(&saml, true).await;
    make(&[("Action", "CreateGroup"), ("GroupName", "target")], false).await;
    let key = make(
        &[("Action", "CreateAccessKey"), ("UserName", "target")],
        false,
    )
    .await;
    let service = ("ServiceName", "codecommit.amazonaws.com");
    let credential = [
        ("Action", "CreateServiceSpecificCredential"),
        ("UserName", "target"),
        service,
    ];
    let credential = make(&credential, false).await;
    Furnished {
        access_key_id: key.element("AccessKeyId").unwrap_or_default(),
        credential_id: credential
            .element("ServiceSpecificCredentialId")
            .unwrap_or_default(),
        world,
    }
}

impl Furnished {
    /// Puts the ids of what is there in the place of made-up ones.
    pub(crate) fn name_what_is_there(&self, parameters: &mut [(String, String)]) {
        for (name, value) in parameters {
            match name.as_str() {
                "AccessKeyId" => value.clone_from(&self.access_key_id),
                "ServiceSpecificCredentialId" => value.clone_from(&self.credential_id),
                _ => {}
            }
        }
    }
}
