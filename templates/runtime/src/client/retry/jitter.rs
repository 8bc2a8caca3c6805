use std::time::Duration;

/// Returns 64 random bits. They are unpredictable as far as the keys of `RandomState` are, which suffices for waits and
/// for unique keys.
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub(super) fn random_bits() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    use std::sync::atomic::{AtomicU64, Ordering};

    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    // A forked process shares the keys and the count.
    let process = std::process::id();
    RandomState::new().hash_one((count, process, std::time::SystemTime::now()))
}

/// Returns 64 random bits. In a browser, the keys of `RandomState` are not random.
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub(super) fn random_bits() -> u64 {
    // The bits that contain the version and the variant of the UUID are at different positions of the two halves.
    let (high, low) = uuid::Uuid::new_v4().as_u64_pair();
    high ^ low.rotate_left(32)
}

/// Returns a random duration from zero to `max` ("full jitter").
pub(super) fn random_part(max: Duration) -> Duration {
    let part = f64::from(u32::try_from(random_bits() >> 32).unwrap_or(u32::MAX)) / f64::from(u32::MAX);
    max.mul_f64(part)
}
