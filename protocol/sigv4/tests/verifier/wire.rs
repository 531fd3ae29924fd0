//! A request as bytes, and the way a server takes with it.

use std::sync::LazyLock;

use bytes::Bytes;
use keyward_sigv4::{
    AuthError, BodyPlan, BodyVerified, BodyVerifier, Family, Presented, Request, RequestHead,
    SecretKey, ServiceRules, Verifier,
};

pub(crate) const ID: &str = "AKIAIOSFODNN7EXAMPLE";
pub(crate) const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
/// 2013-05-24T00:00:00Z
pub(crate) const NOW: i64 = 1_369_353_600;

static VERIFIER: LazyLock<Verifier> = LazyLock::new(|| Verifier::new(64));

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wire {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, Vec<u8>)>,
    pub(crate) body: Vec<u8>,
    pub(crate) now: i64,
}

impl Wire {
    pub(crate) fn new(method: &str, path: &str, query: &str) -> Self {
        let text = str::to_owned;
        let headers = vec![(
            "host".to_owned(),
            b"examplebucket.s3.amazonaws.com".to_vec(),
        )];
        Self {
            method: text(method),
            path: text(path),
            query: text(query),
            headers,
            body: Vec::new(),
            now: NOW,
        }
    }

    pub(crate) fn header(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.headers
            .push((name.to_owned(), value.as_ref().to_vec()));
        self
    }

    pub(crate) fn body(mut self, body: impl AsRef<[u8]>) -> Self {
        self.body = body.as_ref().to_vec();
        self
    }

    pub(crate) fn with_query(mut self, addition: &str) -> Self {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.push_str(addition);
        self
    }

    pub(crate) fn get(&self, name: &str) -> Option<&[u8]> {
        self.headers
            .iter()
            .find(|(other, _)| other == name)
            .map(|(_, value)| value.as_slice())
    }

    pub(crate) fn replace(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.headers.retain(|(other, _)| other != name);
        self.header(name, value)
    }

    pub(crate) fn at(mut self, now: i64) -> Self {
        self.now = now;
        self
    }

    /// Runs `f` on the request as parsed.
    pub(crate) fn parsed<T>(&self, f: impl FnOnce(Result<Request<'_>, AuthError>) -> T) -> T {
        let headers: Vec<(&str, &[u8])> = self
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_slice()))
            .collect();
        let (method, path, query) = (&*self.method, &*self.path, &*self.query);
        f(Request::parse(RequestHead {
            method,
            path,
            query,
            headers: &headers,
        }))
    }

    /// All that a server does before anything takes effect; the secret is that of [`ID`].
    pub(crate) fn check(
        &self,
        rules: &ServiceRules<'_>,
    ) -> Result<(BodyVerified, Vec<u8>), AuthError> {
        self.check_in_pieces(rules, 1 << 20)
    }

    pub(crate) fn check_in_pieces(
        &self,
        rules: &ServiceRules<'_>,
        piece: usize,
    ) -> Result<(BodyVerified, Vec<u8>), AuthError> {
        self.parsed(|request| {
            let request = request?;
            let id = match request.presented() {
                Presented::Anonymous => return Err(AuthError::MissingAuthentication),
                Presented::V4(claim) => claim.access_key_id(),
                Presented::V2(claim) => claim.access_key_id(),
            };
            let secret = (id == ID || id == "AKIDEXAMPLE").then(|| match id {
                ID => SecretKey::new(SECRET),
                _ => SecretKey::new("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
            });
            match rules.family {
                Family::Query => {
                    let body = read(BodyPlan::computed(&request)?, &self.body, piece)?;
                    let whole =
                        BodyPlan::computed(&request)?.check(&Bytes::copy_from_slice(&self.body))?;
                    assert_eq!(body.0, whole);
                    VERIFIER.verify(&request, secret.as_ref(), rules, self.now, Some(&body.0))?;
                    Ok(body)
                }
                Family::S3 => {
                    let verified =
                        VERIFIER.verify(&request, secret.as_ref(), rules, self.now, None)?;
                    let plan = verified.body_plan()?.with_header_checksum(&request)?;
                    Ok(read(plan, &self.body, piece)?)
                }
            }
        })
    }

    /// The code that a client of `family` sees.
    pub(crate) fn refusal(&self, rules: &ServiceRules<'_>) -> (u16, &'static str) {
        let error = self.check(rules).expect_err("must be refused");
        let refusal = error.render(rules.family, self.now);
        (refusal.status, refusal.code)
    }
}

pub(crate) fn read(
    plan: BodyPlan,
    body: &[u8],
    piece: usize,
) -> Result<(BodyVerified, Vec<u8>), keyward_sigv4::BodyError> {
    let mut verifier = BodyVerifier::new(plan);
    let mut payload = Vec::new();
    for piece in body.chunks(piece) {
        verifier.update(Bytes::copy_from_slice(piece), &mut payload)?;
    }
    Ok((verifier.finish()?, payload.concat()))
}

/// A small generator: the same seed, the same requests.
pub(crate) struct Random(u64);

impl Random {
    /// Seeded by `KEYWARD_SEED` or the clock; the seed is printed.
    pub(crate) fn announced(test: &str) -> Self {
        let seed = std::env::var("KEYWARD_SEED")
            .ok()
            .and_then(|seed| seed.parse().ok())
            .unwrap_or_else(|| {
                let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
                now.map_or(1, |now| {
                    u64::try_from(now.as_nanos() & 0xFFFF_FFFF).unwrap_or(1)
                })
            });
        println!("{test}: KEYWARD_SEED={seed}");
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next()).unwrap() % bound
    }

    pub(crate) fn one_of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }

    pub(crate) fn one_in(&mut self, chance: usize) -> bool {
        self.below(chance) == 0
    }
}

/// How many of `long` cases to run: all with `KEYWARD_LONG`, else a share, which is printed.
pub(crate) fn share(test: &str, long: usize, short: usize) -> usize {
    let cases = if std::env::var_os("KEYWARD_LONG").is_some() {
        long
    } else {
        short
    };
    println!("{test}: {cases} of {long} cases");
    cases
}
