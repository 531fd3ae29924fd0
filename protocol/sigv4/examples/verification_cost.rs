//! What a verification costs beside the bare cryptography that it cannot do without.
//!
//! `cargo run --release -p keyward-sigv4 --example verification_cost`

use std::hint::black_box;
use std::time::{Duration, Instant};

use aws_lc_rs::{digest, hmac};
use bytes::Bytes;
use keyward_sigv4::{BodyPlan, Request, RequestHead, SecretKey, ServiceRules, Verifier};

/// As the server has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The best of several rounds each, in turn, so that other work on the machine disturbs both alike.
fn times(mut verify: impl FnMut(), mut bare: impl FnMut()) -> [Duration; 2] {
    const CALLS: u32 = 5_000;
    let mut best = [Duration::MAX; 2];
    let mut calls: [&mut dyn FnMut(); 2] = [&mut verify, &mut bare];
    for _ in 0..60 {
        for (best, call) in best.iter_mut().zip(calls.each_mut()) {
            let start = Instant::now();
            for _ in 0..CALLS {
                call();
            }
            *best = (*best).min(start.elapsed() / CALLS);
        }
    }
    best
}

/// SHA-256 of a text of `canonical` bytes and of the body, HMAC with a key at hand of the string to sign.
fn bare(canonical: usize, body: Option<&'static [u8]>) -> impl FnMut() {
    let text = vec![b'a'; canonical];
    let string_to_sign = [b'b'; 140];
    let key = hmac::Key::new(hmac::HMAC_SHA256, &[7; 32]);
    move || {
        black_box(body.map(|body| digest::digest(&digest::SHA256, body)));
        black_box(digest::digest(&digest::SHA256, &text));
        black_box(hmac::sign(&key, &string_to_sign));
    }
}

fn report(name: &str, verify: impl FnMut(), bare: impl FnMut()) -> String {
    let [verification, bare] = times(verify, bare);
    let factor = verification.as_secs_f64() / bare.as_secs_f64();
    format!(
        "{name}: verification {verification:?}, bare cryptography {bare:?}, factor {factor:.2}\n"
    )
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let secret = SecretKey::new("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    let verifier = Verifier::new(1024);

    let get: &[(&str, &[u8])] = &[
        ("host", b"examplebucket.s3.amazonaws.com"),
        ("range", b"bytes=0-9"),
        ("x-amz-content-sha256", b"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("x-amz-date", b"20130524T000000Z"),
        ("accept-encoding", b"identity"),
        ("user-agent", b"Boto3/1.43.11 md/Botocore#1.43.11 ua/2.1 os/linux md/arch#x86_64 lang/python#3.11.7"),
        ("authorization", b"AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, \
            SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, \
            Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"),
    ];
    let head = RequestHead {
        method: "GET",
        path: "/test.txt",
        query: "",
        headers: get,
    };
    let rules = ServiceRules::s3();
    verifier.verify(
        &Request::parse(head)?,
        Some(&secret),
        &rules,
        1_369_353_600,
        None,
    )?;
    let verification = || {
        let request = Request::parse(black_box(head));
        if let Ok(request) = &request {
            black_box(
                verifier
                    .verify(request, Some(&secret), &rules, 1_369_353_600, None)
                    .is_ok(),
            );
        }
    };
    let canonical = "GET\n/test.txt\n\nhost:examplebucket.s3.amazonaws.com\nrange:bytes=0-9\nx-amz-content-sha256:\n\
        x-amz-date:20130524T000000Z\n\nhost;range;x-amz-content-sha256;x-amz-date\n";
    let mut text = report("S3 GET", verification, bare(canonical.len() + 128, None));

    let list_users: &[(&str, &[u8])] = &[
        (
            "content-type",
            b"application/x-www-form-urlencoded; charset=utf-8",
        ),
        ("host", b"iam.amazonaws.com"),
        ("x-amz-date", b"20150830T123600Z"),
        (
            "authorization",
            b"AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, \
            SignedHeaders=content-type;host;x-amz-date, \
            Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
        ),
    ];
    let query = "Action=ListUsers&Version=2010-05-08";
    let head = RequestHead {
        method: "GET",
        path: "/",
        query,
        headers: list_users,
    };
    let rules = ServiceRules::query("iam");
    let secret = SecretKey::new("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    let verify = |head| {
        let request = Request::parse(head).ok()?;
        let body = BodyPlan::computed(&request)
            .ok()?
            .check(&Bytes::new())
            .ok()?;
        verifier
            .verify(&request, Some(&secret), &rules, 1_440_938_160, Some(&body))
            .ok()
            .map(|_| ())
    };
    verify(head).ok_or("the example does not verify")?;
    let verification = || {
        black_box(verify(black_box(head)));
    };
    text.push_str(&report("IAM ListUsers", verification, bare(250, Some(b""))));
    std::io::Write::write_all(&mut std::io::stdout(), text.as_bytes())?;
    Ok(())
}
