use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::stack::STACK_SIZE;

/// Calls `one(0)` to `one(count - 1)` on all cores and returns the results in order.
pub(super) fn parallel_map<T: Send>(count: usize, one: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get).min(count).max(1);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let index = next.fetch_add(1, Ordering::Relaxed)
            && index < count
        {
            done.push((index, one(index)));
        }
        done
    };
    let mut all: Vec<_> = thread::scope(|scope| {
        let spawn = |_| thread::Builder::new().stack_size(STACK_SIZE).spawn_scoped(scope, work).ok();
        let threads: Vec<_> = (0..workers).filter_map(spawn).collect();
        let done = threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        let mut done: Vec<_> = done.collect();
        // If no thread could be spawned, the calling thread does all of the work.
        done.extend(work());
        done
    });
    all.sort_by_key(|(index, _)| *index);
    all.into_iter().map(|(_, done)| done).collect()
}
