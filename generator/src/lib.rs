//! Writes the whole Rust side of an API from its OpenAPI document: models, requests and answers, a client, a server
//! trait per tag, and a test that sends every operation over the wire.
//!
//! # In a build script
//!
//! Put `ecogen` among the build-dependencies and `ecogen-runtime`, with the features `client`, `reqwest` and `server` as
//! needed, among the dependencies. Then, in `build.rs`:
//!
//! ```no_run
//! fn main() -> ecogen::Result {
//!     ecogen::Generator::new("openapi.yaml").client(true).server(true).write_to_out_dir("api.rs")
//! }
//! ```
//!
//! and in `src/lib.rs` the line `ecogen_runtime::include_api!("api");`. Warnings about the document show as cargo's; a
//! fault of it stops the build with every message at once.
//!
//! # A whole crate
//!
//! ```no_run
//! use ecogen::{Generator, Runtime};
//!
//! # fn main() -> ecogen::Result {
//! let (written, report) = Generator::new("openapi.yaml")
//!     .crate_name("pets")
//!     .tag("pets")                        // take these operations only
//!     .rename("Pet", "Animal")            // and call this schema so
//!     .runtime(Runtime::Embed)            // stand alone
//!     .write_to_dir("pets")?;
//! println!("{} operations, {} files changed", report.counts.operations, written.changes.len());
//! # Ok(())
//! # }
//! ```
//!
//! # Step by step
//!
//! Each phase is a module and a value: [`source`] reads files, [`document`] checks them, [`lower`] gives them meaning,
//! [`emit`] writes tokens, [`output`] files.
//!
//! ```
//! use ecogen::document::Document;
//! use ecogen::source::Sources;
//!
//! let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n";
//! let sources = Sources::from_text("api.yaml", text.to_owned()).expect("this is YAML");
//! let (document, found) = Document::read(&sources);
//! assert!(!found.has_errors());
//! let (api, _) = ecogen::lower::lower(&document.expect("a document"), &ecogen::Options::default());
//! assert_eq!(api.title, "T");
//! ```

#[cfg(feature = "cli")]
mod config;
pub mod diagnostics;
pub mod document;
pub mod effective;
pub mod emit;
mod error;
mod generator;
pub mod ir;
pub mod lower;
mod names;
mod options;
pub mod output;
pub mod overlay;
mod skeleton;
pub mod source;
mod stack;
pub mod support;
mod text;

pub use error::{Error, Result};
pub use generator::{Counts, Generated, Generator, Report};
pub use ir::Brackets;
pub use options::{Added, Options};
pub use skeleton::Runtime;
