use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::runtime::Handle;

use crate::answer::Answer;

type Running = Pin<Box<dyn Future<Output = Answer> + Send>>;

/// A call that runs to its end, whoever waits for it: a client that hangs up must not stop it between its effect and
/// its record. It runs in its waiter's place, and in a task of its own only once nobody waits any longer.
///
/// A bug that panics ends this call alone, with an answer.
pub(crate) struct Unstoppable(Option<Running>);

impl Unstoppable {
    pub(crate) fn new(call: impl Future<Output = Answer> + Send + 'static) -> Self {
        Self(Some(Box::pin(call)))
    }
}

impl Future for Unstoppable {
    type Output = Answer;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Answer> {
        let Some(call) = &mut self.0 else {
            return Poll::Ready(Answer::broken());
        };
        // What a panic leaves half done is dropped with the call, and what calls share is changed by whole values.
        let polled = catch_unwind(AssertUnwindSafe(|| call.as_mut().poll(context)));
        match polled {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(answer)) => {
                self.0 = None;
                Poll::Ready(answer)
            }
            Err(_) => {
                self.0 = None;
                Poll::Ready(Answer::broken())
            }
        }
    }
}

impl Drop for Unstoppable {
    fn drop(&mut self) {
        if let Some(call) = self.0.take()
            && let Ok(runtime) = Handle::try_current()
        {
            runtime.spawn(call);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;

    #[tokio::test]
    async fn a_call_that_nobody_waits_for_ends_all_the_same() {
        let (go, gone) = tokio::sync::oneshot::channel::<()>();
        let done = Arc::new(AtomicBool::new(false));
        let seen = done.clone();
        let mut call = Unstoppable::new(async move {
            gone.await.unwrap();
            seen.store(true, Ordering::Release);
            Answer::broken()
        });
        let waiting = std::future::poll_fn(|context| {
            Poll::Ready(Pin::new(&mut call).poll(context).is_pending())
        });
        assert!(waiting.await);
        drop(call);
        go.send(()).unwrap();
        while !done.load(Ordering::Acquire) {
            tokio::task::yield_now().await;
        }
    }

    #[tokio::test]
    async fn a_panic_ends_in_an_answer() {
        let answer = Unstoppable::new(async { panic!("a bug") }).await;
        assert_eq!(answer.status, 500);
    }
}
