//! Generates the Rust code of an API from its OpenAPI document: models, requests and responses, a client, a server
//! trait per tag, and a test that sends every operation over the wire.
//!
//! # In a build script
//!
//! Add `ecogen` to the build-dependencies, and `ecogen-runtime`, with the features `client`, `reqwest` and `server` as
//! needed, to the dependencies. Then, in `build.rs`:
//!
//! ```no_run
//! fn main() -> ecogen::Result {
//!     ecogen::Generator::new("openapi.yaml").client(true).server(true).write_to_out_dir("api.rs")
//! }
//! ```
//!
//! and in `src/lib.rs` the line `ecogen_runtime::include_api!("api");`. Warnings about the document are printed as
//! cargo's warnings; errors stop the build, with all messages at once.
//!
//! # A whole crate
//!
//! ```no_run
//! use ecogen::{Generator, Runtime};
//!
//! # fn main() -> ecogen::Result {
//! let (written, report) = Generator::new("openapi.yaml")
//!     .crate_name("pets")
//!     .tag("pets")                        // select operations
//!     .rename("Pet", "Animal")            // rename a schema
//!     .runtime(Runtime::Embed)            // no dependency on ecogen-runtime
//!     .write_to_dir("pets")?;
//! println!("{} operations, {} files changed", report.counts.operations, written.changes.len());
//! # Ok(())
//! # }
//! ```
//!
//! # Step by step
//!
//! Each phase is a module that takes the value of the previous one: [`source`] reads files, [`document`] checks them,
//! [`lower`] translates them to the IR, [`emit`] produces tokens, and [`output`] files.
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
pub use ir::BracketStyle;
pub use options::{AddedAttribute, Options};
pub use skeleton::RuntimeSource;
