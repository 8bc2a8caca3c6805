//! The clock and the timers of the client: those of `tokio`, or those of JavaScript in a browser, where the clock of the
//! standard library is not available.

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub(super) use tokio::time::{Instant, Sleep, sleep, sleep_until};
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub(super) use wasmtimer::{
    std::Instant,
    tokio::{Sleep, sleep, sleep_until},
};

/// Returns `true` if timers can be created: in a browser, or if the current thread is in the context of a `tokio`
/// runtime.
pub(super) fn has_timers() -> bool {
    cfg!(all(target_family = "wasm", target_os = "unknown")) || tokio::runtime::Handle::try_current().is_ok()
}
