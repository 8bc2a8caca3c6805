//! Bounds and boxed futures that are `Send`, except in browsers, where the futures of JavaScript promises are not.

use std::pin::Pin;

#[cfg(not(target_arch = "wasm32"))]
pub use std::marker::Send as MaybeSend;

/// Replaces `Send` on `wasm32`. Every type implements this trait.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSend {}

#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSend for T {}

/// A boxed future that can be sent to another thread.
#[cfg(not(target_arch = "wasm32"))]
pub(super) type BoxFuture<'f, T> = Pin<Box<dyn Future<Output = T> + Send + 'f>>;

#[cfg(target_arch = "wasm32")]
pub(super) use LocalFuture as BoxFuture;

/// A boxed future of a single thread.
#[cfg(target_arch = "wasm32")]
pub(super) type LocalFuture<'f, T> = Pin<Box<dyn Future<Output = T> + 'f>>;
