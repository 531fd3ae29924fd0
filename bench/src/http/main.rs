//! Requests a second of `keyward serve` beside a bare hyper server.
//!
//! Both servers get the same request bytes, signed beforehand, over the same connections, and answer the same number
//! of bytes; each runs on one core (`taskset -c 0`), the load on another. Keyward verifies, decides and journals every
//! one. Usage: `cargo run --release --manifest-path bench/Cargo.toml --bin http -- PATH-OF-KEYWARD [CALL]`. With several
//! paths, separated by commas, these and the bare server are measured in turn, a second each: so little tells apart
//! what other work on the machine does to each.

mod load;
mod request;
mod server;
mod turns;

use std::time::Duration;

use crate::load::{Rate, ask, rate};
use crate::request::{Keys, form, object};
use crate::server::{Server, pin, serve_bare};

const WARM_UP: Duration = Duration::from_secs(2);
const MEASURED: Duration = Duration::from_secs(5);
const ROUNDS: usize = 3;
const ROOT: (&str, &str) = (
    "AKIAIOSFODNN7EXAMPLE",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
);
const SMALL: usize = 1024;
const LARGE: usize = 4 << 20;

pub(crate) type Failure = Box<dyn std::error::Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let argument = std::env::args()
        .nth(1)
        .ok_or("give the path of the keyward binary")?;
    if let Some(length) = argument.strip_prefix("bare:") {
        return serve_bare(length.parse()?).await;
    }
    pin(1);
    let wanted = std::env::args().nth(2);
    if argument.contains(',') {
        return turns::measure_in_turn(&argument, wanted.as_deref()).await;
    }
    let folder = std::env::temp_dir().join(format!("keyward-bench-{}", std::process::id()));
    let keyward = Server::keyward(&argument, &folder, ROOT)?;
    let outcome = measure_all(&keyward, wanted.as_deref()).await;
    drop(keyward);
    std::fs::remove_dir_all(folder)?;
    outcome
}

/// A call that is measured.
struct Call {
    name: &'static str,
    request: Vec<u8>,
    status: &'static str,
}

async fn measure_all(keyward: &Server, wanted: Option<&str>) -> Result<(), Failure> {
    let dave = set_up(keyward).await?;
    println!(
        "{:<20} {:>14} {:>14} {:>8} {:>11} {:>11} {:>8}",
        "call", "keyward req/s", "bare req/s", "ratio", "keyward µs", "bare µs", "ratio"
    );
    for call in calls(keyward, &dave)? {
        if wanted.is_none_or(|wanted| wanted == call.name) {
            measure(keyward, &call).await?;
        }
    }
    Ok(())
}

/// Makes a user who may read IAM, use S3 and assume a role; its key.
async fn set_up(keyward: &Server) -> Result<Keys, Failure> {
    let root = Keys {
        id: ROOT.0.to_owned(),
        secret: ROOT.1.to_owned(),
    };
    let policy = "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%5B%22iam%3AGet*%22%2C%22s3%3A*%22%2C%22sts%3A*%22%5D%2C%22Resource%22%3A%22*%22%7D%5D%7D";
    let trust = "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22sts%3AAssumeRole%22%2C%22Principal%22%3A%7B%22AWS%22%3A%22123456789012%22%7D%7D%5D%7D";
    let mut made = None;
    for parameters in [
        "Action=CreateUser&UserName=dave".to_owned(),
        format!("Action=PutUserPolicy&UserName=dave&PolicyName=p&PolicyDocument={policy}"),
        format!("Action=CreateRole&RoleName=app&AssumeRolePolicyDocument={trust}"),
        "Action=CreateAccessKey&UserName=dave".to_owned(),
    ] {
        let request = form(keyward.address, "iam", &root, &iam(&parameters))?;
        let answer = ask(keyward.address, &request).await?;
        assert!(answer.status.contains("200"), "{parameters}");
        made = Some(answer);
    }
    let made = made.ok_or("nothing was made")?;
    let dave = Keys {
        id: made.element("AccessKeyId"),
        secret: made.element("SecretAccessKey"),
    };
    for (path, body) in [
        ("/photos", Vec::new()),
        ("/photos/small", vec![b'x'; SMALL]),
        ("/photos/large", vec![b'x'; LARGE]),
    ] {
        let request = object(keyward.address, &dave, "PUT", path, &body)?;
        let answer = ask(keyward.address, &request).await?;
        assert!(answer.status.contains("200"), "{path}");
    }
    Ok(dave)
}

fn iam(parameters: &str) -> String {
    format!("Version=2010-05-08&{parameters}")
}

fn calls(keyward: &Server, dave: &Keys) -> Result<Vec<Call>, Failure> {
    let address = keyward.address;
    let query = |name, service: &str, text: &str, status| {
        let request = form(address, service, dave, text)?;
        Ok::<_, Failure>(Call {
            name,
            request,
            status,
        })
    };
    let data = |name, method: &str, path: &str, length: usize| {
        let request = object(address, dave, method, path, &vec![b'x'; length])?;
        Ok::<_, Failure>(Call {
            name,
            request,
            status: "200",
        })
    };
    let assume = "Version=2011-06-15&Action=AssumeRole&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fapp&RoleSessionName=session";
    Ok(vec![
        query(
            "GetCallerIdentity",
            "sts",
            "Action=GetCallerIdentity&Version=2011-06-15",
            "200",
        )?,
        query(
            "GetUser",
            "iam",
            &iam("Action=GetUser&UserName=dave"),
            "200",
        )?,
        query(
            "denied CreateUser",
            "iam",
            &iam("Action=CreateUser&UserName=eve"),
            "403",
        )?,
        query("AssumeRole", "sts", assume, "200")?,
        data("GET 1 KiB", "GET", "/photos/small", 0)?,
        data("GET 4 MiB", "GET", "/photos/large", 0)?,
        data("PUT 1 KiB", "PUT", "/photos/new", SMALL)?,
        data("PUT 4 MiB", "PUT", "/photos/new", LARGE)?,
    ])
}

async fn measure(keyward: &Server, call: &Call) -> Result<(), Failure> {
    let Call {
        name,
        request,
        status,
    } = call;
    let answer = ask(keyward.address, request).await?;
    assert!(answer.status.contains(status), "{name}: {}", answer.status);
    let bare = Server::bare(answer.body.len())?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    rate(keyward, request, WARM_UP).await?;
    rate(&bare, request, WARM_UP).await?;
    for _ in 0..ROUNDS {
        ours.push(rate(keyward, request, MEASURED).await?);
        theirs.push(rate(&bare, request, MEASURED).await?);
    }
    let (ours, theirs) = (median(&mut ours), median(&mut theirs));
    println!(
        "{name:<20} {:>14.0} {:>14.0} {:>7.0}% {:>11.1} {:>11.1} {:>7.0}%",
        ours.requests,
        theirs.requests,
        100.0 * ours.requests / theirs.requests,
        ours.cost,
        theirs.cost,
        100.0 * theirs.cost / ours.cost,
    );
    Ok(())
}

fn median(rates: &mut [Rate]) -> Rate {
    rates.sort_by(|left, right| left.requests.total_cmp(&right.requests));
    rates[rates.len() / 2]
}
