//! Credentials are renewed for as long as the role lasts; a server that refuses or is away does not end those held.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use keyward_metadata::{CallerCredentials, Client, IssueError, Notice, Refresh, Workload};
use keyward_wire::Timestamp;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// What the server beyond does.
#[derive(Default)]
struct World {
    issued: AtomicU64,
    /// 0 issues, 1 refuses, 2 fails.
    mood: AtomicU64,
    life_ms: AtomicI64,
}

fn now_ms() -> i64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(elapsed.as_millis()).unwrap()
}

impl World {
    fn answer(&self, operation: &str) -> (u16, String) {
        match self.mood.load(Ordering::SeqCst) {
            0 => {
                let number = self.issued.fetch_add(1, Ordering::SeqCst);
                // Whole seconds, as the server has it.
                let end = Timestamp(now_ms() + self.life_ms.load(Ordering::SeqCst)).iso8601();
                (200, format!(
                    "<{operation}Response><{operation}Result><Handle>h{number}</Handle><Credentials><AccessKeyId>ASIA{number}</AccessKeyId>\
                     <SecretAccessKey>s&amp;{number}</SecretAccessKey><SessionToken>t{number}</SessionToken><Expiration>{end}</Expiration></Credentials>\
                     <RoleName>R</RoleName><RoleArn>r</RoleArn><InstanceProfileArn>p</InstanceProfileArn><InstanceProfileId>AIPA</InstanceProfileId>\
                     <Account>123456789012</Account></{operation}Result></{operation}Response>"
                ))
            }
            1 => (403, "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>You may not.</Message></Error></ErrorResponse>".to_owned()),
            _ => (503, "<ErrorResponse><Error><Type>Receiver</Type><Code>ServiceUnavailable</Code><Message>Later.</Message></Error></ErrorResponse>".to_owned()),
        }
    }
}

async fn world(life_ms: i64) -> (Arc<World>, String) {
    let world = Arc::new(World::default());
    world.life_ms.store(life_ms, Ordering::SeqCst);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let served = world.clone();
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = String::new();
            while !request.contains("InstanceId=") && !request.contains("Handle=") {
                let mut bytes = [0; 4096];
                let read = stream.read(&mut bytes).await.unwrap();
                request.push_str(std::str::from_utf8(&bytes[..read]).unwrap());
            }
            // What is held and lives is renewed with its handle and its own key; what has ended is issued anew.
            let renews = request.contains("Action=RenewWorkloadCredentials");
            let newest = served.issued.load(Ordering::SeqCst).wrapping_sub(1);
            let (operation, own, key) = if renews {
                (
                    "RenewWorkloadCredentials",
                    format!("Handle=h{newest}"),
                    format!("Credential=ASIA{newest}/"),
                )
            } else {
                (
                    "IssueWorkloadCredentials",
                    "InstanceId=i-1".to_owned(),
                    "Credential=AKIA/".to_owned(),
                )
            };
            assert!(
                request.contains(&format!("InstanceProfileName=Photo%2BApp&{own}")),
                "{request}"
            );
            assert!(request.contains(&key), "{request}");
            assert!(
                request.contains("/us-east-1/keyward/aws4_request"),
                "{request}"
            );
            let (status, body) = served.answer(operation);
            let answer = format!(
                "HTTP/1.1 {status} X\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                body.len()
            );
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    (world, url)
}

async fn start(url: &str) -> Result<Workload, IssueError> {
    let caller = || {
        Ok(CallerCredentials {
            access_key_id: "AKIA".to_owned(),
            secret_access_key: "secret".to_owned().into(),
            session_token: Some("token".to_owned().into()),
        })
    };
    let client = Client::new(url, "us-east-1").unwrap();
    Workload::start(
        client,
        caller,
        "Photo+App".to_owned(),
        "i-1".to_owned(),
        None,
    )
    .await
}

async fn next(notices: &mut mpsc::UnboundedReceiver<Notice>) -> Notice {
    let next = tokio::time::timeout(Duration::from_secs(20), notices.recv());
    next.await.unwrap().unwrap()
}

async fn until(mut is_so: impl FnMut() -> bool) {
    let wait = async {
        while !is_so() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), wait)
        .await
        .unwrap();
}

#[tokio::test]
async fn credentials_are_renewed_until_the_role_refuses_and_end_then() {
    let (world, url) = world(3000).await;
    let workload = Arc::new(start(&url).await.unwrap());
    assert_eq!(workload.held().access_key_id, "ASIA0");
    assert_eq!(workload.held().secret_access_key.as_str(), "s&0");
    assert!(!format!("{workload:?}").contains("s&0"));
    let (say, mut notices) = mpsc::unbounded_channel();
    let renewed = workload.clone();
    tokio::spawn(async move {
        let refresh = Refresh::Every(Duration::from_millis(20));
        renewed
            .renew(refresh, |notice| say.send(notice).unwrap())
            .await;
    });
    until(|| world.issued.load(Ordering::SeqCst) > 3).await;
    world.mood.store(1, Ordering::SeqCst);
    let error = IssueError::Refused {
        code: "AccessDenied".to_owned(),
        message: "You may not.".to_owned(),
    };
    let refused = next(&mut notices).await;
    let last = workload.held();
    let until_text = last.expiration.iso8601();
    assert_eq!(
        refused,
        Notice::NotRenewed {
            error,
            until: until_text
        }
    );
    assert_ne!(last.access_key_id, "ASIA0");
    // Said once, however often it is tried.
    assert_eq!(next(&mut notices).await, Notice::Ended);
    assert!(now_ms() >= last.expiration.0);
    world.mood.store(2, Ordering::SeqCst);
    assert!(
        matches!(next(&mut notices).await, Notice::NotRenewed { error: IssueError::Unavailable(text), .. } if text == "Later.")
    );
    assert_eq!(workload.held().access_key_id, last.access_key_id);
    world.mood.store(0, Ordering::SeqCst);
    assert_eq!(next(&mut notices).await, Notice::Renewed);
    assert_ne!(workload.held().access_key_id, last.access_key_id);
}

#[tokio::test]
async fn nothing_starts_without_credentials() {
    let (world, url) = world(3000).await;
    world.mood.store(1, Ordering::SeqCst);
    assert_eq!(start(&url).await.unwrap_err().to_string(), "You may not.");
    let nobody = TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    let error = start(&format!("http://{nobody}"))
        .await
        .unwrap_err()
        .to_string();
    assert!(error.contains("cannot be reached"), "{error}");
    for url in ["https://127.0.0.1", "ftp://127.0.0.1", "nonsense"] {
        assert!(Client::new(url, "us-east-1").is_err(), "{url}");
    }
}
