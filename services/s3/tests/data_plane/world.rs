//! Two accounts on one server in memory, and callers that sign.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use aws_lc_rs::{digest, hmac};
use bytes::Bytes;
use data_encoding::HEXLOWER;
use http_body_util::{BodyExt as _, Full};
use keyward_gate::{
    Clock, Environment, Gate, GateOptions, MasterKey, Peer, Routes, SystemRandomness,
};
use keyward_identity::{Changes, Commands, NewAccount, Owner, Quotas, State, User};
use keyward_journal::MemoryJournal;
use keyward_objects::Objects;
use keyward_s3::S3;
use keyward_store::MemoryStore;
use md5::{Digest as _, Md5};

pub(crate) const ACCOUNT: &str = "111122223333";
pub(crate) const OTHER: &str = "444455556666";

/// 2026-01-01T00:00:00Z, and a second more whenever it is asked.
struct Ticking(AtomicI64);

impl Clock for Ticking {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

pub(crate) struct World {
    gate: Gate,
    clock: Arc<Ticking>,
    pub(crate) objects: Arc<Objects>,
}

/// Who calls; without keys nobody.
#[derive(Clone)]
pub(crate) struct Caller {
    keys: Option<(String, String)>,
    region: &'static str,
}

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(held, _)| held.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The content of the first element of this name.
    pub(crate) fn element(&self, name: &str) -> Option<String> {
        let text = self.text();
        let (_, rest) = text.split_once(&format!("<{name}>"))?;
        rest.split_once(&format!("</{name}>"))
            .map(|(content, _)| content.to_owned())
    }

    /// The contents of all elements of this name.
    pub(crate) fn elements(&self, name: &str) -> Vec<String> {
        let text = self.text();
        let start = format!("<{name}>");
        let parts = text.split(&start).skip(1);
        parts
            .map(|part| {
                part.split(&format!("</{name}>"))
                    .next()
                    .unwrap_or_default()
                    .to_owned()
            })
            .collect()
    }

    /// Asserts success.
    #[track_caller]
    pub(crate) fn ok(self) -> Self {
        assert!(self.status / 100 == 2, "{} {}", self.status, self.text());
        self
    }

    /// Asserts an error by status and code.
    #[track_caller]
    pub(crate) fn refused(self, status: u16, code: &str) -> Self {
        assert_eq!(
            (self.status, self.element("Code").as_deref()),
            (status, Some(code)),
            "{}",
            self.text()
        );
        self
    }

    /// Asserts a denial of this action on this resource, for want of an identity-based policy.
    #[track_caller]
    pub(crate) fn denied(self, action: &str, resource: &str) -> Self {
        let answer = self.refused(403, "AccessDenied");
        let message = answer
            .element("Message")
            .unwrap_or_default()
            .replace("&quot;", "\"")
            .replace("&#34;", "\"");
        assert!(
            message.contains(&format!(
                "is not authorized to perform: {action} on resource: \"{resource}\""
            )),
            "{message}"
        );
        answer
    }
}

fn hmac(key: &[u8], text: &str) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), text.as_bytes())
        .as_ref()
        .to_vec()
}

fn sha256(bytes: &[u8]) -> String {
    HEXLOWER.encode(digest::digest(&digest::SHA256, bytes).as_ref())
}

impl World {
    pub(crate) async fn new() -> Self {
        let objects = Arc::new(Objects::in_memory().unwrap());
        let clock = Arc::new(Ticking(AtomicI64::new(1_767_225_600_000)));
        let mut routes = Routes::default();
        keyward_s3::routes(&mut routes, &Arc::new(S3::new(objects.clone())));
        let gate = Gate::open(GateOptions {
            environment: Environment {
                clock: clock.clone(),
                randomness: Arc::new(SystemRandomness),
            },
            store: Arc::new(MemoryStore::new()),
            journal: Arc::new(MemoryJournal::default()),
            master_key: MasterKey::new([7; 32]),
            quotas: Quotas::default(),
            routes,
            s3_domains: Vec::new(),
            allow_presigned_v2: false,
            consistency_delay_ms: 0,
        });
        let world = Self {
            gate: gate.unwrap(),
            clock,
            objects,
        };
        for account in [ACCOUNT, OTHER] {
            world
                .submit(move |state| {
                    let id = account.parse().unwrap();
                    NewAccount {
                        id,
                        name: "a",
                        email: "a@example.com",
                        root_access_key: None,
                    }
                    .changes(state, 0)
                })
                .await;
        }
        world
    }

    async fn submit(&self, make: impl Fn(&State) -> Changes + Send + Sync + 'static) {
        self.gate.submit(make).await.unwrap();
    }

    async fn command<T: Send + 'static>(
        &self,
        account: &'static str,
        run: impl Fn(&mut Commands<'_>) -> T + Send + Sync + 'static,
    ) -> T {
        let result = Arc::new(Mutex::new(None));
        let kept = result.clone();
        self.submit(move |state| {
            let mut changes = Changes::default();
            let mut random = || Environment::system().randomness.bits();
            let mut commands = Commands {
                state,
                account: state.account(account.parse().unwrap()).unwrap(),
                quotas: &Quotas::default(),
                now_ms: 0,
                random: &mut random,
                changes: &mut changes,
            };
            *kept.lock().unwrap() = Some(run(&mut commands));
            changes
        })
        .await;
        let taken = result.lock().unwrap().take();
        taken.unwrap()
    }

    pub(crate) fn nobody(&self) -> Caller {
        Caller {
            keys: None,
            region: "us-east-1",
        }
    }

    /// The root user of an account.
    pub(crate) async fn root(&self, account: &'static str) -> Caller {
        let keys = self.command(account, |commands| {
            let (key, secret) = commands.create_access_key(Owner::Root).unwrap();
            (key.id.to_string(), secret.to_string())
        });
        Caller {
            keys: Some(keys.await),
            region: "us-east-1",
        }
    }

    /// A new user with this policy.
    pub(crate) async fn user(
        &self,
        account: &'static str,
        name: &'static str,
        policy: &str,
    ) -> Caller {
        let id = self
            .command(account, move |commands| {
                commands
                    .create_user(name, "/", None, Vec::new())
                    .unwrap()
                    .id
            })
            .await;
        if !policy.is_empty() {
            let policy = policy.to_owned();
            self.command(account, move |commands| {
                commands
                    .put_inline_policy::<User>(name, "p", &policy)
                    .unwrap()
            })
            .await;
        }
        let keys = self.command(account, move |commands| {
            let (key, secret) = commands.create_access_key(Owner::User(id)).unwrap();
            (key.id.to_string(), secret.to_string())
        });
        Caller {
            keys: Some(keys.await),
            region: "us-east-1",
        }
    }

    /// Lets time pass.
    pub(crate) fn wait(&self, seconds: i64) {
        self.clock.0.fetch_add(seconds * 1000, Ordering::SeqCst);
    }

    /// Deletes the objects that a document names, in the first bucket.
    pub(crate) async fn delete_objects(&self, caller: &Caller, document: &str) -> Answer {
        let md5 = data_encoding::BASE64.encode(&Md5::digest(document));
        let headers = [("content-md5", md5.as_str())];
        self.send(
            caller,
            "POST",
            "/photos?delete",
            &headers,
            document.as_bytes(),
        )
        .await
    }

    /// Sends a request; `target` is the raw path and query, `headers` are signed.
    pub(crate) async fn send(
        &self,
        caller: &Caller,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Answer {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let time = keyward_wire::Timestamp(self.clock.now_ms())
            .iso8601()
            .replace(['-', ':'], "");
        let mut signed: Vec<(String, String)> = headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        signed.push(("host".to_owned(), "127.0.0.1:4488".to_owned()));
        if caller.keys.is_some() {
            signed.push(("x-amz-date".to_owned(), time.clone()));
            if !headers
                .iter()
                .any(|(name, _)| *name == "x-amz-content-sha256")
            {
                signed.push(("x-amz-content-sha256".to_owned(), sha256(body)));
            }
        }
        signed.sort();
        let mut request = http::Request::builder().method(method).uri(target);
        if let Some((id, secret)) = &caller.keys {
            let mut parts: Vec<String> = query
                .split('&')
                .filter(|part| !part.is_empty())
                .map(|part| {
                    if part.contains('=') {
                        part.to_owned()
                    } else {
                        format!("{part}=")
                    }
                })
                .collect();
            parts.sort();
            let names: Vec<&str> = signed.iter().map(|(name, _)| name.as_str()).collect();
            let names = names.join(";");
            let declared = signed
                .iter()
                .find(|(name, _)| name == "x-amz-content-sha256");
            let payload = declared.map_or_else(String::new, |(_, value)| value.clone());
            let lines: String = signed
                .iter()
                .map(|(name, value)| format!("{name}:{}\n", value.trim()))
                .collect();
            let canonical = format!(
                "{method}\n{path}\n{}\n{lines}\n{names}\n{}",
                parts.join("&"),
                payload
            );
            let (day, _) = time.split_once('T').unwrap();
            let scope = format!("{}/{}/s3/aws4_request", day, caller.region);
            let to_sign = format!(
                "AWS4-HMAC-SHA256\n{time}\n{scope}\n{}",
                sha256(canonical.as_bytes())
            );
            let key = [day, caller.region, "s3", "aws4_request"]
                .iter()
                .fold(format!("AWS4{secret}").into_bytes(), |key, part| {
                    hmac(&key, part)
                });
            let signature = HEXLOWER.encode(&hmac(&key, &to_sign));
            let authorization = format!(
                "AWS4-HMAC-SHA256 Credential={id}/{scope}, SignedHeaders={names}, Signature={signature}"
            );
            request = request.header("authorization", authorization);
        }
        for (name, value) in &signed {
            request = request.header(name, value);
        }
        let request = request
            .header("content-length", body.len())
            .body(())
            .unwrap();
        let (parts, ()) = request.into_parts();
        let peer = Peer::new(std::net::Ipv4Addr::LOCALHOST.into(), false);
        let answer = self
            .gate
            .clone()
            .handle(parts, Full::new(Bytes::copy_from_slice(body)), &peer)
            .await;
        let body = answer.body.collect().await.unwrap().to_bytes().to_vec();
        let header = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
            (name.to_string(), value.to_str().unwrap().to_owned())
        };
        Answer {
            status: answer.status,
            headers: answer.headers.iter().map(header).collect(),
            body,
        }
    }

    pub(crate) async fn get(&self, caller: &Caller, target: &str) -> Answer {
        self.send(caller, "GET", target, &[], b"").await
    }

    pub(crate) async fn put(&self, caller: &Caller, target: &str, body: &[u8]) -> Answer {
        self.send(caller, "PUT", target, &[], body).await
    }

    pub(crate) async fn delete(&self, caller: &Caller, target: &str) -> Answer {
        self.send(caller, "DELETE", target, &[], b"").await
    }
}

impl Caller {
    pub(crate) fn in_region(&self, region: &'static str) -> Self {
        Self {
            keys: self.keys.clone(),
            region,
        }
    }
}

/// A policy of one statement.
pub(crate) fn allow(actions: &[&str], resource: &str, condition: &str) -> String {
    let actions: Vec<String> = actions
        .iter()
        .map(|action| format!("\"{action}\""))
        .collect();
    let condition = if condition.is_empty() {
        String::new()
    } else {
        format!(r#","Condition":{condition}"#)
    };
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":[{}],"Resource":"{resource}"{condition}}}]}}"#,
        actions.join(",")
    )
}

/// A bucket policy of one statement.
pub(crate) fn grant(principal: &str, actions: &[&str], resource: &str) -> String {
    allow(actions, resource, "").replace(
        r#""Effect""#,
        &format!(r#""Principal":{principal},"Effect""#),
    )
}

/// A public access block.
pub(crate) fn block(policy: bool, restrict: bool) -> String {
    format!(
        "<PublicAccessBlockConfiguration><BlockPublicPolicy>{policy}</BlockPublicPolicy>\
         <RestrictPublicBuckets>{restrict}</RestrictPublicBuckets></PublicAccessBlockConfiguration>"
    )
}
