//! The servers that are compared, each in a process of its own on the first core.

use std::io::BufRead as _;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use bytes::Bytes;
use http_body_util::Full;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::Failure;

/// Puts this process, and what it starts, on one core.
pub(crate) fn pin(core: usize) {
    let _ = Command::new("taskset")
        .args(["-cp", &core.to_string(), &std::process::id().to_string()])
        .stdout(Stdio::null())
        .status();
}

/// A server in a process of its own, ended when dropped.
pub(crate) struct Server {
    process: Child,
    pub(crate) address: SocketAddr,
}

impl Server {
    /// Keyward on a new directory, its root user's key given.
    pub(crate) fn keyward(binary: &str, data: &Path, root: (&str, &str)) -> Result<Self, Failure> {
        let mut command = on_first_core();
        command
            .args([binary, "serve", "--listen", "127.0.0.1:0"])
            .args(["--account-id", "123456789012", "--data"])
            .arg(data)
            .env("KEYWARD_ROOT_ACCESS_KEY_ID", root.0)
            .env("KEYWARD_ROOT_SECRET_ACCESS_KEY", root.1);
        Self::start(&mut command)
    }

    /// This very program as a bare server that answers `length` bytes.
    pub(crate) fn bare(length: usize) -> Result<Self, Failure> {
        let mut command = on_first_core();
        command
            .arg(std::env::current_exe()?)
            .arg(format!("bare:{length}"));
        Self::start(&mut command)
    }

    fn start(command: &mut Command) -> Result<Self, Failure> {
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

    /// Microseconds of processor time that it has used, its threads together.
    pub(crate) fn processor_time(&self) -> Result<f64, Failure> {
        let text = std::fs::read_to_string(format!("/proc/{}/stat", self.process.id()))?;
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
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn on_first_core() -> Command {
    let mut command = Command::new("taskset");
    command.args(["-c", "0"]);
    command
}

/// The bare server: reads whole requests, answers `length` bytes.
pub(crate) async fn serve_bare(length: usize) -> Result<(), Failure> {
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
