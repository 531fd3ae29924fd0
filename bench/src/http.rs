//! Requests a second of `keyward serve` beside a bare hyper server.
//!
//! Both servers get the same request bytes, signed beforehand, over the same connections, and answer the same number
//! of bytes; each runs on one core (`taskset -c 0`), the load on another. Keyward verifies, decides and journals every
//! one. Usage: `cargo run --release --manifest-path bench/Cargo.toml --bin http -- PATH-OF-KEYWARD [CALL]`.

use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use bytes::Bytes;
use http_body_util::Full;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const CONNECTIONS: usize = 64;
const WARM_UP: Duration = Duration::from_secs(2);
const MEASURED: Duration = Duration::from_secs(5);
const ROUNDS: usize = 3;
const ROOT: (&str, &str) = (
    "AKIAIOSFODNN7EXAMPLE",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
);

type Failure = Box<dyn std::error::Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let argument = std::env::args()
        .nth(1)
        .ok_or("give the path of the keyward binary")?;
    if let Some(length) = argument.strip_prefix("bare:") {
        return bare(length.parse()?).await;
    }
    pin(1);
    let folder = std::env::temp_dir().join(format!("keyward-bench-{}", std::process::id()));
    let keyward = Server::start(
        Command::new("taskset")
            .args([
                "-c",
                "0",
                &argument,
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--account-id",
                "123456789012",
                "--data",
            ])
            .arg(&folder)
            .env("KEYWARD_ROOT_ACCESS_KEY_ID", ROOT.0)
            .env("KEYWARD_ROOT_SECRET_ACCESS_KEY", ROOT.1),
    )?;
    let outcome = measure_all(&keyward).await;
    drop(keyward);
    std::fs::remove_dir_all(folder)?;
    outcome
}

fn pin(core: usize) {
    let _ = Command::new("taskset")
        .args(["-cp", &core.to_string(), &std::process::id().to_string()])
        .stdout(Stdio::null())
        .status();
}

/// A server in a process of its own, ended when dropped.
struct Server {
    process: Child,
    address: SocketAddr,
}

impl Server {
    fn start(command: &mut Command) -> Result<Self, Failure> {
        use std::io::BufRead as _;
        let mut process = command
            .stderr(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()?;
        let stderr = process.stderr.take().ok_or("no stderr")?;
        let mut lines = std::io::BufReader::new(stderr).lines();
        for line in lines.by_ref() {
            if let Some((_, address)) = line?.split_once("listening on http://") {
                let address = address.parse()?;
                std::thread::spawn(move || lines.for_each(drop));
                return Ok(Self { process, address });
            }
        }
        Err("the server ended before it listened".into())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The bare server: reads whole requests, answers `length` bytes.
async fn bare(length: usize) -> Result<(), Failure> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    eprintln!("bare: listening on http://{}", listener.local_addr()?);
    let body = Bytes::from(vec![b'x'; length]);
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let body = body.clone();
        let service = service_fn(move |request: http::Request<hyper::body::Incoming>| {
            let body = body.clone();
            async move {
                let _ = http_body_util::BodyExt::collect(request.into_body()).await?;
                let mut response = http::Response::new(Full::new(body));
                response
                    .headers_mut()
                    .insert("content-type", http::HeaderValue::from_static("text/xml"));
                Ok::<_, hyper::Error>(response)
            }
        });
        tokio::spawn(
            hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service),
        );
    }
}

fn signed(
    address: SocketAddr,
    service: &str,
    keys: (&str, &str),
    form: &str,
) -> Result<Vec<u8>, Failure> {
    let identity = Credentials::new(keys.0, keys.1, None, None, "bench").into();
    let parameters = v4::SigningParams::builder()
        .identity(&identity)
        .region("us-east-1")
        .name(service)
        .time(SystemTime::now())
        .settings(SigningSettings::default())
        .build()?
        .into();
    let host = address.to_string();
    let content_type = "application/x-www-form-urlencoded; charset=utf-8";
    let agent = "aws-cli/1.45.11 md/Botocore#1.43.11 ua/2.1 os/linux lang/python#3.11.7";
    let headers = [
        ("host", host.as_str()),
        ("content-type", content_type),
        ("user-agent", agent),
    ];
    let url = format!("http://{host}/");
    let signable = SignableRequest::new(
        "POST",
        url,
        headers.into_iter(),
        SignableBody::Bytes(form.as_bytes()),
    )?;
    let (instructions, _) = sign(signable, &parameters)?.into_parts();
    let mut head = format!(
        "POST / HTTP/1.1\r\nhost: {host}\r\ncontent-type: {content_type}\r\nuser-agent: {agent}\r\n"
    );
    for (name, value) in instructions.headers() {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("content-length: {}\r\n\r\n{form}", form.len()));
    Ok(head.into_bytes())
}

/// Sends one request and returns the status line and the body.
async fn ask(address: SocketAddr, request: &[u8]) -> Result<(String, String), Failure> {
    let mut stream = TcpStream::connect(address).await?;
    let mut buffer = vec![0; 64 * 1024];
    stream.write_all(request).await?;
    let length = read_answer(&mut stream, &mut buffer).await?;
    let text = String::from_utf8_lossy(&buffer[..length]).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").ok_or("no head")?;
    Ok((
        head.lines().next().unwrap_or_default().to_owned(),
        body.to_owned(),
    ))
}

/// Reads one answer with a content-length; returns how many bytes it had.
async fn read_answer(stream: &mut TcpStream, buffer: &mut [u8]) -> Result<usize, Failure> {
    let mut held = 0;
    loop {
        let read = stream.read(&mut buffer[held..]).await?;
        if read == 0 {
            return Err("the connection was closed".into());
        }
        held += read;
        let Some(head) = buffer[..held]
            .windows(4)
            .position(|window| window == b"\r\n\r\n")
        else {
            continue;
        };
        let text = std::str::from_utf8(&buffer[..head])?;
        let length = text
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "))
            .unwrap_or("0");
        if held >= head + 4 + length.parse::<usize>()? {
            return Ok(held);
        }
    }
}

/// Requests a second, and the processor's microseconds that the server spent on each.
#[derive(Clone, Copy)]
struct Rate {
    requests: f64,
    cost: f64,
}

/// Microseconds of processor time that a process has used, its threads together.
fn processor_time(process: u32) -> Result<f64, Failure> {
    let text = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    let fields = text.rsplit_once(") ").ok_or("no process")?.1;
    let ticks: f64 = fields
        .split(' ')
        .skip(11)
        .take(2)
        .filter_map(|field| field.parse::<f64>().ok())
        .sum();
    // Linux counts in hundredths of a second.
    Ok(ticks * 10_000.0)
}

/// Loads a server and says what came of it.
async fn rate(server: &Server, request: &[u8], duration: Duration) -> Result<Rate, Failure> {
    let process = server.process.id();
    let before = processor_time(process)?;
    let requests = load(server.address, request, duration).await?;
    let spent = processor_time(process)? - before;
    let cost = spent / (requests * duration.as_secs_f64());
    Ok(Rate { requests, cost })
}

/// Requests a second over [`CONNECTIONS`] connections.
async fn load(address: SocketAddr, request: &[u8], duration: Duration) -> Result<f64, Failure> {
    let local = tokio::task::LocalSet::new();
    let end = Instant::now() + duration;
    let request: std::rc::Rc<[u8]> = request.into();
    let started = Instant::now();
    let count = local
        .run_until(async {
            // The load never sleeps: waking it would cost the server more, the more it waits for the server.
            let busy = tokio::task::spawn_local(async {
                loop {
                    tokio::task::yield_now().await;
                }
            });
            let tasks: Vec<_> = (0..CONNECTIONS)
                .map(|_| {
                    let request = request.clone();
                    tokio::task::spawn_local(async move {
                        let mut stream = TcpStream::connect(address)
                            .await
                            .map_err(|error| error.to_string())?;
                        stream
                            .set_nodelay(true)
                            .map_err(|error| error.to_string())?;
                        let mut buffer = vec![0; 16 * 1024];
                        let mut count = 0_u64;
                        while Instant::now() < end {
                            stream
                                .write_all(&request)
                                .await
                                .map_err(|error| error.to_string())?;
                            read_answer(&mut stream, &mut buffer)
                                .await
                                .map_err(|error| error.to_string())?;
                            count += 1;
                        }
                        Ok::<u64, String>(count)
                    })
                })
                .collect();
            let mut sum = 0;
            for task in tasks {
                sum += task.await.map_err(|error| error.to_string())??;
            }
            busy.abort();
            Ok::<u64, String>(sum)
        })
        .await?;
    Ok(count as f64 / started.elapsed().as_secs_f64())
}

fn element(body: &str, name: &str) -> String {
    let start = body
        .find(&format!("<{name}>"))
        .map_or(0, |at| at + name.len() + 2);
    let end = body.find(&format!("</{name}>")).unwrap_or(start);
    body[start..end].to_owned()
}

async fn measure_all(keyward: &Server) -> Result<(), Failure> {
    let iam = |parameters: &str| format!("Version=2010-05-08&{parameters}");
    let address = keyward.address;
    let policy = "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%5B%22iam%3AGet*%22%2C%22s3%3A*%22%5D%2C%22Resource%22%3A%22*%22%7D%5D%7D";
    for set_up in [
        "Action=CreateUser&UserName=dave".to_owned(),
        format!("Action=PutUserPolicy&UserName=dave&PolicyName=p&PolicyDocument={policy}"),
    ] {
        let (status, body) = ask(address, &signed(address, "iam", ROOT, &iam(&set_up))?).await?;
        assert!(status.contains("200"), "{body}");
    }
    let (_, made) = ask(
        address,
        &signed(
            address,
            "iam",
            ROOT,
            &iam("Action=CreateAccessKey&UserName=dave"),
        )?,
    )
    .await?;
    let (id, secret) = (
        element(&made, "AccessKeyId"),
        element(&made, "SecretAccessKey"),
    );
    let dave = (id.as_str(), secret.as_str());
    let calls = [
        (
            "GetCallerIdentity",
            "sts",
            "Action=GetCallerIdentity&Version=2011-06-15".to_owned(),
            "200",
        ),
        ("GetUser", "iam", iam("Action=GetUser&UserName=dave"), "200"),
        (
            "denied CreateUser",
            "iam",
            iam("Action=CreateUser&UserName=eve"),
            "403",
        ),
    ];
    println!(
        "{:<20} {:>14} {:>14} {:>8} {:>11} {:>11} {:>8}",
        "call", "keyward req/s", "bare req/s", "ratio", "keyward µs", "bare µs", "ratio"
    );
    let wanted = std::env::args().nth(2);
    for (name, service, form, expected) in calls {
        if wanted.as_ref().is_some_and(|wanted| wanted != name) {
            continue;
        }
        let request = signed(address, service, dave, &form)?;
        let (status, body) = ask(address, &request).await?;
        assert!(status.contains(expected), "{name}: {status} {body}");
        let bare = Server::start(
            Command::new("taskset")
                .args(["-c", "0"])
                .arg(std::env::current_exe()?)
                .arg(format!("bare:{}", body.len())),
        )?;
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        load(address, &request, WARM_UP).await?;
        load(bare.address, &request, WARM_UP).await?;
        for _ in 0..ROUNDS {
            ours.push(rate(keyward, &request, MEASURED).await?);
            theirs.push(rate(&bare, &request, MEASURED).await?);
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
    }
    Ok(())
}

fn median(rates: &mut [Rate]) -> Rate {
    rates.sort_by(|left, right| left.requests.total_cmp(&right.requests));
    rates[rates.len() / 2]
}
