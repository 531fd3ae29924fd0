//! Work that every processor takes a share of.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

/// What comes of each item, in their order.
pub(crate) fn each<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let mut results = Vec::with_capacity(items.len());
    each_in_order(items, work, |result| results.push(result));
    results
}

/// Hands what comes of each item to `take`, in their order, while others are still worked at. Whoever is done takes the next item,
/// since processors are not all equally free.
pub(crate) fn each_in_order<T: Sync, R: Send>(
    items: &[T],
    work: impl Fn(&T) -> R + Sync,
    take: impl FnMut(R),
) {
    let next = AtomicUsize::new(0);
    let share = || {
        let number = next.fetch_add(1, Ordering::Relaxed);
        let item = items.get(number)?;
        Some((number, work(item)))
    };
    let mut turns = Turns::new(take);
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    // A worker that panics has said so on standard error, and takes the program with it.
    std::thread::scope(|scope| {
        let (sender, receiver) = mpsc::channel();
        for _ in 1..workers.min(items.len()) {
            let sender = sender.clone();
            scope.spawn(move || {
                while let Some(done) = share() {
                    // The other end stays until all is received.
                    let _ = sender.send(done);
                }
            });
        }
        drop(sender);
        while let Some(done) = share() {
            turns.add(done);
            receiver.try_iter().for_each(|done| turns.add(done));
        }
        receiver.iter().for_each(|done| turns.add(done));
    });
}

/// Results that wait for their turn.
struct Turns<R, F> {
    next: usize,
    waiting: BTreeMap<usize, R>,
    take: F,
}

impl<R, F: FnMut(R)> Turns<R, F> {
    fn new(take: F) -> Self {
        Self {
            next: 0,
            waiting: BTreeMap::new(),
            take,
        }
    }

    fn add(&mut self, (number, result): (usize, R)) {
        self.waiting.insert(number, result);
        while let Some(result) = self.waiting.remove(&self.next) {
            (self.take)(result);
            self.next += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn results_come_in_the_order_of_items() {
        let items: Vec<usize> = (0..1_000).collect();
        let squares = super::each(&items, |item| item * item);
        assert!(
            squares
                .iter()
                .enumerate()
                .all(|(item, square)| item * item == *square)
        );
        assert!(super::each(&[], |item: &usize| *item).is_empty());
    }
}
