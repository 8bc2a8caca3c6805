//! The runtime library of crates that `ecogen` generates: errors, dates, streamed bodies, the context of a handler,
//! authentication. A generated crate re-exports this library as `runtime`.
//!
//! ```
//! # #[cfg(feature = "server")]
//! # mod example {
//! use ecogen_runtime::server::{AuthError, Authenticate, Context, Credentials, HandlerError};
//!
//! struct Keys;
//!
//! struct Account {
//!     name: String,
//! }
//!
//! impl Authenticate for Keys {
//!     type Caller = Account;
//!
//!     async fn authenticate(&self, credentials: &Credentials<'_>) -> Result<Account, AuthError> {
//!         match credentials.value("apiKey") {
//!             Some(key) if *key == "k-1" => Ok(Account { name: "Ann".to_owned() }),
//!             _ => Err(AuthError::Unauthorized),
//!         }
//!     }
//! }
//!
//! // The handlers of a generated server trait have this form.
//! async fn greet(cx: &Context<Account>) -> Result<String, HandlerError> {
//!     Ok(format!("Hello, {}.", cx.caller().name))
//! }
//! # }
//! ```
//!
//! * Values: [`Field`] (absent, null or a value), [`Map`], [`Value`] (untyped JSON), [`Date`], [`DateTime`],
//!   [`Time`], [`Duration`], [`Uuid`], [`Uri`], [`Base64`]. All of them implement [`Decode`] and [`Encode`], and the
//!   user can implement these traits for other types.
//! * Streams: [`Body`] (bytes), [`Items`] (JSON), [`Events`] (server-sent events), [`Parts`] (forms with [`File`]s).
//! * Feature `client`: [`client::Error`], [`client::Call`], [`client::ResponseValue`], and the transports that
//!   [`client::IntoTransport`] accepts.
//! * Feature `server`: [`server::Context`], [`server::Authenticate`], [`server::HandlerError`], and the [`Rejection`]
//!   of an invalid request with its [`Violation`]s.
//! * Feature `serde`: `Serialize` and `Deserialize` for the values above. Features `mock` and `wire`: the mock server
//!   and the wire tests of generated crates.
//!
//! All other public items are for generated code only: they are hidden in this documentation and may change with each
//! [ABI version](ABI_VERSION).

#![cfg_attr(not(all(feature = "client", feature = "server")), allow(rustdoc::broken_intra_doc_links))]

#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "api")]
#[doc(hidden)]
pub mod codec;
mod format;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(feature = "api")]
#[doc(hidden)]
pub mod operation;
#[cfg(feature = "api")]
mod parameter;
#[cfg(feature = "validate")]
#[doc(hidden)]
pub mod rejection_body;
#[cfg(feature = "mock")]
mod sample;
#[cfg(feature = "validate")]
#[doc(hidden)]
pub mod schema;
#[cfg(feature = "server")]
pub mod server;
#[cfg(feature = "api")]
mod stream;
#[cfg(feature = "wire")]
pub mod wire;
#[cfg(feature = "api")]
mod with;

#[cfg(feature = "api")]
pub use bytes::Bytes;
#[cfg(feature = "api")]
#[doc(hidden)]
pub use codec::*;
#[cfg(feature = "api")]
#[doc(inline)]
pub use codec::{
    Base64, Base64Url, Date, DateTime, Decode, DecodeError, Duration, Encode, Field, HttpDate, LenientNumber, Map,
    ParseError, Reader, Time, Uri, ValueKind, Writer, from_slice, from_str, from_value, to_string, to_value, to_vec,
};
#[cfg(feature = "api")]
pub use http::{self, StatusCode};
#[cfg(feature = "api")]
pub use jiff;
#[cfg(any(feature = "client", feature = "server"))]
#[doc(inline)]
pub use operation::Sender;
#[cfg(feature = "api")]
#[doc(hidden)]
pub use operation::*;
#[cfg(feature = "api")]
#[doc(inline)]
pub use operation::{
    Body, BoxError, ByteRange, Credential, Event, Events, File, HttpMethod, Items, OperationSpec, Parts, Rejection,
    Request, Response, Scheme, Secret, StreamError, Violation, ViolationLocation,
};
#[cfg(feature = "serde")]
pub use serde;
pub use serde_json::Value;
#[cfg(feature = "api")]
pub use uuid::Uuid;
#[cfg(feature = "api")]
pub use with::With;

/// The ABI version of this runtime. Generated code contains the ABI version that it was generated for. The number is
/// increased by every change after which older generated code would not compile or would behave differently.
pub const ABI_VERSION: u32 = 6;

/// Fails to compile if generated code and runtime have different ABI versions.
#[doc(hidden)]
pub const fn assert_abi_version(version: u32) {
    assert!(
        version == ABI_VERSION,
        "this code was generated for another version of ecogen-runtime: generate it again with the version of ecogen that \
         is equal to that of ecogen-runtime"
    );
}

/// Includes the file that a build script has written with `Generator::write_to_out_dir`. `include_api!("api")`
/// includes `api.rs`.
#[macro_export]
macro_rules! include_api {
    ($name:literal) => {
        ::core::include!(::core::concat!(::core::env!("OUT_DIR"), "/", $name, ".rs"));
    };
}

/// Includes the modules of a build script, if this runtime has the ABI version and the features that they need.
/// Otherwise, the reason is the only error.
#[doc(hidden)]
#[macro_export]
macro_rules! include_modules {
    (abi: 6, ecogen: $ecogen:literal, features: [$($feature:ident)*] $all:literal, file: $file:literal) => {
        $crate::include_with_features! { [$($feature)*] $all $file }
    };
    (abi: $abi:literal, ecogen: $ecogen:literal, $($rest:tt)*) => {
        ::core::compile_error!(::core::concat!(
            "ecogen ",
            $ecogen,
            " generates code for another version of ecogen-runtime than 0.1.0: give `ecogen` and `ecogen-runtime` the same \
             version in Cargo.toml, and run `cargo update`"
        ));
    };
}

/// Includes a file if this runtime has a list of features.
#[doc(hidden)]
#[macro_export]
macro_rules! include_with_features {
    ([] $all:literal $file:literal) => {
        ::core::include!(::core::concat!(::core::env!("OUT_DIR"), "/", $file));
    };
    ([client $($rest:tt)*] $($file:tt)*) => { $crate::if_client! { [$($rest)*] $($file)* } };
    ([docs $($rest:tt)*] $($file:tt)*) => { $crate::if_docs! { [$($rest)*] $($file)* } };
    ([mock $($rest:tt)*] $($file:tt)*) => { $crate::if_mock! { [$($rest)*] $($file)* } };
    ([serde $($rest:tt)*] $($file:tt)*) => { $crate::if_serde! { [$($rest)*] $($file)* } };
    ([server $($rest:tt)*] $($file:tt)*) => { $crate::if_server! { [$($rest)*] $($file)* } };
    ([wire $($rest:tt)*] $($file:tt)*) => { $crate::if_wire! { [$($rest)*] $($file)* } };
}

/// Reports that the runtime lacks features.
#[doc(hidden)]
#[macro_export]
macro_rules! missing_features {
    ([$($rest:tt)*] $all:literal $file:literal) => {
        ::core::compile_error!(::core::concat!(
            "the generated code needs the features `",
            $all,
            "` of ecogen-runtime: run `cargo add ecogen-runtime --features ",
            $all,
            "`"
        ));
    };
}

#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! if_client {
    ($($file:tt)*) => { $crate::include_with_features! { $($file)* } };
}
#[cfg(not(feature = "client"))]
#[doc(hidden)]
#[macro_export]
macro_rules! if_client {
    ($($file:tt)*) => { $crate::missing_features! { $($file)* } };
}

#[cfg(feature = "docs")]
#[doc(hidden)]
#[macro_export]
macro_rules! if_docs {
    ($($file:tt)*) => { $crate::include_with_features! { $($file)* } };
}
#[cfg(not(feature = "docs"))]
#[doc(hidden)]
#[macro_export]
macro_rules! if_docs {
    ($($file:tt)*) => { $crate::missing_features! { $($file)* } };
}

#[cfg(feature = "mock")]
#[doc(hidden)]
#[macro_export]
macro_rules! if_mock {
    ($($file:tt)*) => { $crate::include_with_features! { $($file)* } };
}
#[cfg(not(feature = "mock"))]
#[doc(hidden)]
#[macro_export]
macro_rules! if_mock {
    ($($file:tt)*) => { $crate::missing_features! { $($file)* } };
}

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! if_serde {
    ($($file:tt)*) => { $crate::include_with_features! { $($file)* } };
}
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! if_serde {
    ($($file:tt)*) => { $crate::missing_features! { $($file)* } };
}

#[cfg(feature = "server")]
#[doc(hidden)]
#[macro_export]
macro_rules! if_server {
    ($($file:tt)*) => { $crate::include_with_features! { $($file)* } };
}
#[cfg(not(feature = "server"))]
#[doc(hidden)]
#[macro_export]
macro_rules! if_server {
    ($($file:tt)*) => { $crate::missing_features! { $($file)* } };
}

#[cfg(feature = "wire")]
#[doc(hidden)]
#[macro_export]
macro_rules! if_wire {
    ($($file:tt)*) => { $crate::include_with_features! { $($file)* } };
}
#[cfg(not(feature = "wire"))]
#[doc(hidden)]
#[macro_export]
macro_rules! if_wire {
    ($($file:tt)*) => { $crate::missing_features! { $($file)* } };
}

/// The names that included code uses without a path, in each edition and with `#![no_implicit_prelude]`.
#[doc(hidden)]
pub mod prelude {
    pub use ::std;
    pub use ::std::prelude::rust_2024::*;
}

#[cfg(feature = "sources")]
#[doc(hidden)]
pub mod sources;
