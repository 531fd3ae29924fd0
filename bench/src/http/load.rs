//! The load: as many requests as a server answers, over connections that stay open.

use std::net::SocketAddr;
use std::rc::Rc;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::Failure;
use crate::server::Server;

const CONNECTIONS: usize = 64;

/// Requests a second, and the processor's microseconds that the server spent on each.
#[derive(Clone, Copy)]
pub(crate) struct Rate {
    pub(crate) requests: f64,
    pub(crate) cost: f64,
}

/// An answer: its status line and its body.
pub(crate) struct Answer {
    pub(crate) status: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The text of the first element of a name.
    pub(crate) fn element(&self, name: &str) -> String {
        let text = String::from_utf8_lossy(&self.body);
        let (_, rest) = text.split_once(&format!("<{name}>")).unwrap_or_default();
        let (element, _) = rest.split_once(&format!("</{name}>")).unwrap_or_default();
        element.to_owned()
    }
}

/// Sends one request.
pub(crate) async fn ask(address: SocketAddr, request: &[u8]) -> Result<Answer, Failure> {
    let mut stream = TcpStream::connect(address).await?;
    let mut reader = Reader::default();
    stream.write_all(request).await?;
    let (head, length) = reader.answer(&mut stream).await?;
    let text = String::from_utf8_lossy(&reader.buffer[..head]).into_owned();
    Ok(Answer {
        status: text.lines().next().unwrap_or_default().to_owned(),
        body: reader.buffer[head..length].to_vec(),
    })
}

/// Reads answers that have a content-length, and nothing behind them.
#[derive(Default)]
struct Reader {
    buffer: Vec<u8>,
}

impl Reader {
    /// The length of the head, and of the whole.
    async fn answer(&mut self, stream: &mut TcpStream) -> Result<(usize, usize), Failure> {
        let mut held = 0;
        let mut expected = None;
        loop {
            if self.buffer.len() < held + 16 * 1024 {
                self.buffer.resize(held * 2 + 16 * 1024, 0);
            }
            let read = stream.read(&mut self.buffer[held..]).await?;
            if read == 0 {
                return Err("the connection was closed".into());
            }
            held += read;
            if expected.is_none() {
                expected = whole_length(&self.buffer[..held])?;
            }
            if let Some((head, whole)) = expected
                && held >= whole
            {
                return Ok((head, whole));
            }
        }
    }
}

/// The length of a head, and of head and body, once the head is there.
fn whole_length(bytes: &[u8]) -> Result<Option<(usize, usize)>, Failure> {
    let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else {
        return Ok(None);
    };
    let length = std::str::from_utf8(&bytes[..end])?
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .unwrap_or("0");
    Ok(Some((end + 4, end + 4 + length.parse::<usize>()?)))
}

/// Loads a server and says what came of it.
pub(crate) async fn rate(
    server: &Server,
    request: &[u8],
    duration: Duration,
) -> Result<Rate, Failure> {
    let before = server.processor_time()?;
    let started = Instant::now();
    let count = load(server.address, request, started + duration).await?;
    let requests = count as f64 / started.elapsed().as_secs_f64();
    let cost = (server.processor_time()? - before) / count as f64;
    Ok(Rate { requests, cost })
}

/// How many requests were answered over [`CONNECTIONS`] connections until `end`.
async fn load(address: SocketAddr, request: &[u8], end: Instant) -> Result<u64, Failure> {
    let local = tokio::task::LocalSet::new();
    let request: Rc<[u8]> = request.into();
    let all = local.run_until(async {
        // The load never sleeps: waking it would cost the server more, the more it waits for the server.
        let busy = tokio::task::spawn_local(async {
            loop {
                tokio::task::yield_now().await;
            }
        });
        let tasks: Vec<_> = (0..CONNECTIONS)
            .map(|_| tokio::task::spawn_local(repeat(address, request.clone(), end)))
            .collect();
        let mut sum = 0;
        for task in tasks {
            sum += task.await.map_err(|error| error.to_string())??;
        }
        busy.abort();
        Ok::<u64, String>(sum)
    });
    Ok(all.await?)
}

async fn repeat(address: SocketAddr, request: Rc<[u8]>, end: Instant) -> Result<u64, String> {
    let connect = async {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok::<_, std::io::Error>(stream)
    };
    let mut stream = connect.await.map_err(|error| error.to_string())?;
    let mut reader = Reader::default();
    let mut count = 0;
    while Instant::now() < end {
        let sent = stream.write_all(&request).await;
        sent.map_err(|error| error.to_string())?;
        let read = reader.answer(&mut stream).await;
        read.map_err(|error| error.to_string())?;
        count += 1;
    }
    Ok(count)
}
