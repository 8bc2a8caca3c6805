use std::sync::LazyLock;
use tracing::Dispatch;
use tracing::subscriber::{DefaultGuard, NoSubscriber, Subscriber};

/// Sets the subscriber of the current thread. While a process has one subscriber, `tracing` asks only the current thread
/// if a span is enabled, and stores the result for all threads. A second subscriber prevents that a test without a
/// subscriber disables the spans of another test.
pub fn set_default(subscriber: impl Subscriber + Send + Sync + 'static) -> DefaultGuard {
    static SECOND: LazyLock<Dispatch> = LazyLock::new(|| Dispatch::new(NoSubscriber::new()));
    LazyLock::force(&SECOND);
    tracing::subscriber::set_default(subscriber)
}
