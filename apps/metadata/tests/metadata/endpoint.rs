//! The endpoint as a client on the machine meets it (IMD-1 to IMD-3).

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use keyward_metadata::{Endpoint, Instance, RoleCredentials, TokenKey};
use keyward_wire::Timestamp;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const HOST: &str = "127.0.0.1:40000";
const TTL: &str = "x-aws-ec2-metadata-token-ttl-seconds";
const TOKEN: &str = "x-aws-ec2-metadata-token";
const TOKEN_PATH: &str = "/latest/api/token";
const INFO: &str = "/latest/meta-data/iam/info";

type Held = Arc<Mutex<Option<Arc<RoleCredentials>>>>;

fn role(name: &str) -> RoleCredentials {
    RoleCredentials {
        handle: "handle".to_owned().into(),
        role_name: name.to_owned(),
        instance_profile_arn: "arn:aws:iam::123456789012:instance-profile/PhotoApp".to_owned(),
        instance_profile_id: "AIPAEXAMPLE".to_owned(),
        account_id: "123456789012".to_owned(),
        access_key_id: "ASIAEXAMPLE".to_owned(),
        secret_access_key: "secret".to_owned().into(),
        session_token: "token".to_owned().into(),
        issued: Timestamp(1_790_000_000_000),
        expiration: Timestamp(9_000_000_000_000),
    }
}

fn endpoint_at(address: SocketAddr) -> (Endpoint, Held) {
    let instance = Instance {
        id: "i-0123456789abcdef0".to_owned(),
        region: "us-east-1".to_owned(),
        account_id: "123456789012".to_owned(),
        started: Timestamp(1_790_000_000_000),
    };
    let held: Held = Arc::new(Mutex::new(Some(Arc::new(role("PhotoAppRole")))));
    let asked = held.clone();
    let key = TokenKey::generate().unwrap();
    let endpoint = Endpoint::new(address, instance, key, move || {
        asked.lock().unwrap().clone()
    });
    (endpoint, held)
}

fn endpoint() -> (Endpoint, Held) {
    endpoint_at(HOST.parse().unwrap())
}

/// The status and text of an answer, and the answer's TTL header.
fn ask(
    endpoint: &Endpoint,
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
) -> (StatusCode, String, Option<String>) {
    let mut request = Request::builder().method(method).uri(path);
    if !headers.iter().any(|(name, _)| *name == "host") {
        request = request.header("host", HOST);
    }
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let answer: Response<Full<_>> = endpoint.answer(&request.body(()).unwrap(), Instant::now());
    let (parts, body) = answer.into_parts();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let body = runtime.block_on(body.collect()).unwrap().to_bytes();
    let ttl = parts
        .headers
        .get(TTL)
        .map(|value| value.to_str().unwrap().to_owned());
    (parts.status, String::from_utf8(body.to_vec()).unwrap(), ttl)
}

fn token(endpoint: &Endpoint) -> String {
    let (status, token, ttl) = ask(endpoint, Method::PUT, TOKEN_PATH, &[(TTL, "60")]);
    assert_eq!((status, ttl.as_deref()), (StatusCode::OK, Some("60")));
    token
}

fn get(endpoint: &Endpoint, path: &str) -> (StatusCode, String) {
    let token = token(endpoint);
    let (status, text, _) = ask(endpoint, Method::GET, path, &[(TOKEN, &token)]);
    (status, text)
}

#[test]
fn imd_1_nothing_is_told_without_a_token() {
    let (endpoint, _) = endpoint();
    for path in [
        "/",
        "/latest",
        "/latest/meta-data/",
        INFO,
        "/latest/meta-data/iam/security-credentials/PhotoAppRole",
        "/nothing",
    ] {
        for headers in [&[][..], &[(TOKEN, "made-up")], &[(TOKEN, "")]] {
            let (status, text, _) = ask(&endpoint, Method::GET, path, headers);
            assert_eq!(status, StatusCode::UNAUTHORIZED, "{path}");
            assert!(text.contains("<h1>401 - Unauthorized</h1>"), "{text}");
        }
    }
    let held = token(&endpoint);
    let twice = [(TOKEN, held.as_str()), (TOKEN, held.as_str())];
    assert_eq!(
        ask(&endpoint, Method::GET, INFO, &twice).0,
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(get(&endpoint, INFO).0, StatusCode::OK);
}

#[test]
fn imd_1_a_token_is_given_by_put_alone() {
    let (endpoint, _) = endpoint();
    for method in [
        Method::GET,
        Method::POST,
        Method::HEAD,
        Method::OPTIONS,
        Method::DELETE,
    ] {
        let (status, text, _) = ask(&endpoint, method, TOKEN_PATH, &[(TTL, "60")]);
        assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED);
        assert!(text.contains("405"));
    }
    let held = token(&endpoint);
    for method in [Method::PUT, Method::POST, Method::DELETE, Method::OPTIONS] {
        let (status, _, _) = ask(&endpoint, method, INFO, &[(TOKEN, &held)]);
        assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED);
    }
}

#[test]
fn imd_2_forwarded_requests_are_refused() {
    let (endpoint, _) = endpoint();
    let held = token(&endpoint);
    for header in [
        "x-forwarded-for",
        "x-forwarded-host",
        "x-forwarded-proto",
        "forwarded",
        "via",
        "x-real-ip",
    ] {
        for value in ["203.0.113.7", "127.0.0.1", ""] {
            let forwarded = (header, value);
            let put = ask(
                &endpoint,
                Method::PUT,
                TOKEN_PATH,
                &[(TTL, "60"), forwarded],
            );
            assert_eq!(put.0, StatusCode::FORBIDDEN, "{header}");
            let got = ask(&endpoint, Method::GET, INFO, &[(TOKEN, &held), forwarded]);
            assert_eq!(got.0, StatusCode::FORBIDDEN, "{header}");
        }
    }
}

#[test]
fn imd_2_rebound_names_are_refused() {
    let (endpoint, _) = endpoint();
    let held = token(&endpoint);
    let status = |host: &str| {
        let put = ask(
            &endpoint,
            Method::PUT,
            TOKEN_PATH,
            &[(TTL, "60"), ("host", host)],
        );
        let got = ask(
            &endpoint,
            Method::GET,
            INFO,
            &[(TOKEN, &held), ("host", host)],
        );
        assert_eq!(put.0, got.0, "{host}");
        put.0
    };
    for host in [
        "evil.example",
        "evil.example:40000",
        "127.0.0.1",
        "127.0.0.1:40001",
        "127.0.0.1:40000.evil.example",
        "localhost",
        "169.254.169.254",
        "",
        "127.0.0.1:40000, evil.example",
    ] {
        assert_eq!(status(host), StatusCode::FORBIDDEN, "{host}");
    }
    assert_eq!(status(HOST), StatusCode::OK);
    assert_eq!(status("LocalHost:40000"), StatusCode::OK);
    let two = [("host", HOST), ("host", "evil.example"), (TTL, "60")];
    assert_eq!(
        ask(&endpoint, Method::PUT, TOKEN_PATH, &two).0,
        StatusCode::BAD_REQUEST
    );
    let absolute = format!("http://evil.example{TOKEN_PATH}");
    assert_eq!(
        ask(&endpoint, Method::PUT, &absolute, &[(TTL, "60")]).0,
        StatusCode::FORBIDDEN
    );
}

#[test]
fn imd_3_a_token_lives_1_to_21600_seconds() {
    let (endpoint, _) = endpoint();
    for ttl in ["1", "60", "21600"] {
        let (status, _, told) = ask(&endpoint, Method::PUT, TOKEN_PATH, &[(TTL, ttl)]);
        assert_eq!((status, told.as_deref()), (StatusCode::OK, Some(ttl)));
    }
    for ttl in [
        "0",
        "-1",
        "+1",
        "21601",
        "abc",
        "",
        " ",
        "1.5",
        "99999999999999999999",
        "0x10",
    ] {
        let (status, text, _) = ask(&endpoint, Method::PUT, TOKEN_PATH, &[(TTL, ttl)]);
        assert_eq!(status, StatusCode::BAD_REQUEST, "{ttl}");
        assert!(text.contains("400 - Bad Request"));
    }
    assert_eq!(
        ask(&endpoint, Method::PUT, TOKEN_PATH, &[]).0,
        StatusCode::BAD_REQUEST
    );
    let two = [(TTL, "60"), (TTL, "60")];
    assert_eq!(
        ask(&endpoint, Method::PUT, TOKEN_PATH, &two).0,
        StatusCode::BAD_REQUEST
    );
}

#[test]
fn imd_3_a_token_of_another_instance_and_another_role_are_worth_nothing() {
    let (one, _) = endpoint();
    let (other, _) = endpoint();
    let held = token(&other);
    assert_eq!(
        ask(&one, Method::GET, INFO, &[(TOKEN, &held)]).0,
        StatusCode::UNAUTHORIZED
    );
    let credentials = "/latest/meta-data/iam/security-credentials";
    assert_eq!(
        get(&one, &format!("{credentials}/PhotoAppRole")).0,
        StatusCode::OK
    );
    for other in [
        "OtherRole",
        "photoapprole",
        "PhotoAppRole/x",
        "../PhotoAppRole",
    ] {
        assert_eq!(
            get(&one, &format!("{credentials}/{other}")).0,
            StatusCode::NOT_FOUND
        );
    }
}

#[test]
fn documents() {
    let (endpoint, held) = endpoint();
    let text = |path: &str| {
        let (status, text) = get(&endpoint, path);
        assert_eq!(status, StatusCode::OK, "{path}");
        text
    };
    assert_eq!(text("/"), "latest");
    assert_eq!(text("/latest"), "dynamic/\nmeta-data/");
    let listed = "iam/\ninstance-id\nplacement/\nservices/";
    assert_eq!(text("/latest/meta-data"), listed);
    assert_eq!(text("/latest/meta-data/"), listed);
    assert_eq!(
        text("/latest/meta-data/iam/"),
        "info\nsecurity-credentials/"
    );
    assert_eq!(
        text("/latest/meta-data/iam/security-credentials/"),
        "PhotoAppRole"
    );
    assert_eq!(text("/latest/meta-data/instance-id"), "i-0123456789abcdef0");
    assert_eq!(
        text("/latest/meta-data/placement/availability-zone"),
        "us-east-1a"
    );
    assert_eq!(
        text("/latest/meta-data/placement/availability-zone-id"),
        "use1-az1"
    );
    let json = |path: &str| serde_json::from_str::<serde_json::Value>(&text(path)).unwrap();
    let credentials = json("/latest/meta-data/iam/security-credentials/PhotoAppRole");
    assert_eq!(
        credentials,
        serde_json::json!({
            "Code": "Success", "LastUpdated": "2026-09-21T14:13:20Z", "Type": "AWS-HMAC",
            "AccessKeyId": "ASIAEXAMPLE", "SecretAccessKey": "secret", "Token": "token",
            "Expiration": "2255-03-14T16:00:00Z",
        })
    );
    assert_eq!(json(INFO)["InstanceProfileId"], "AIPAEXAMPLE");
    let identity = json("/latest/dynamic/instance-identity/document");
    assert_eq!(identity["accountId"], "123456789012");
    assert_eq!(identity["instanceId"], "i-0123456789abcdef0");
    for path in [
        "/latest/meta-data/ami-id",
        "/latest/user-data",
        "/latest/meta-data/nothing",
        "/1.0",
        "/latestx",
        "/latest//meta-data",
    ] {
        assert_eq!(get(&endpoint, path).0, StatusCode::NOT_FOUND, "{path}");
    }
    // Without a role, as an instance without a profile.
    let ended = RoleCredentials {
        expiration: Timestamp(1_790_000_000_001),
        ..role("PhotoAppRole")
    };
    for none in [None, Some(Arc::new(ended))] {
        *held.lock().unwrap() = none;
        assert_eq!(
            text("/latest/meta-data/"),
            "instance-id\nplacement/\nservices/"
        );
        for path in [
            INFO,
            "/latest/meta-data/iam/security-credentials/",
            "/latest/meta-data/iam/security-credentials/PhotoAppRole",
        ] {
            assert_eq!(get(&endpoint, path).0, StatusCode::NOT_FOUND, "{path}");
        }
    }
}

#[tokio::test]
async fn over_a_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (endpoint, _) = endpoint_at(address);
    let server = tokio::spawn(endpoint.run(listener));
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!(
        "PUT {TOKEN_PATH} HTTP/1.1\r\nHost: {address}\r\nX-aws-ec2-metadata-token-ttl-seconds: 21600\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    let read = stream.read_to_string(&mut answer);
    tokio::time::timeout(Duration::from_secs(20), read)
        .await
        .unwrap()
        .unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(
        answer.contains("\r\nX-Aws-Ec2-Metadata-Token-Ttl-Seconds: 21600\r\n"),
        "{answer}"
    );
    assert!(answer.contains("\r\nServer: EC2ws\r\n"), "{answer}");
    server.abort();
}
