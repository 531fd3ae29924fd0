//! Work that every processor takes a share of.

use std::sync::atomic::{AtomicUsize, Ordering};

/// What comes of each item, in their order. Whoever is done takes the next, since processors are not all equally free.
pub(crate) fn each<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let share = || {
        let mut done = Vec::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(number) else {
                return done;
            };
            done.push((number, work(item)));
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let mut done: Vec<(usize, R)> = std::thread::scope(|scope| {
        let others = 1..workers.min(items.len()).max(1);
        let others: Vec<_> = others.map(|_| scope.spawn(share)).collect();
        let mut all = share();
        for other in others {
            // A worker that panics has said so on standard error, and takes the program with it.
            let of_other = other.join();
            all.extend(of_other.unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        all
    });
    done.sort_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, result)| result).collect()
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
