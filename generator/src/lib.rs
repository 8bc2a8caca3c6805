//! Generates the Rust code of an API from its OpenAPI document: models, requests and responses, a client, a server
//! trait per tag, and a test that sends every operation over the wire.
//!
//! # In a build script
//!
//! Add `ecogen` to the build-dependencies, and `ecogen-runtime`, with the features `client`, `reqwest` and `server` as
//! needed, to the dependencies. Call the generator in `build.rs`:
//!
//! ```no_run
//! fn main() -> ecogen::Result {
//!     ecogen::Generator::new("openapi.yaml").client(true).server(true).write_to_out_dir("api.rs")
//! }
//! ```
//!
//! Add the line `ecogen_runtime::include_api!("api");` to `src/lib.rs`. The macro adds the modules `models`,
//! `operations`, `client` and `server`. Warnings about the document are printed as cargo's warnings; errors stop the
//! build, with all messages at once.
//!
//! # A whole crate
//!
//! ```no_run
//! use ecogen::{Generator, RuntimeSource};
//!
//! # fn main() -> ecogen::Result {
//! let (written, report) = Generator::new("openapi.yaml")
//!     .crate_name("pets")
//!     .tag("pets")                        // select operations
//!     .rename("Pet", "Animal")            // rename a schema
//!     .runtime(RuntimeSource::Embed)      // no dependency on ecogen-runtime
//!     .write_to_dir("pets")?;
//! println!("{} operations, {} files changed", report.counts.operations, written.changes.len());
//! # Ok(())
//! # }
//! ```
//!
//! # Types
//!
//! * [`Generator`]: the builder, with a method per option. The builder generates code, checks the document, or returns
//!   the effective document.
//! * [`Options`]: the same options as data, as read from `ecogen.toml`.
//! * [`Report`]: the counts, files and warnings of a run. [`Findings`] are the warnings as data: each [`Finding`] has a
//!   [`Code`], a [`Severity`], a file, lines and columns.
//! * [`Error`]: all errors of a run, as text and as [`Findings`]. Errors in the document prevent any output.
//!
//! The modules of the phases are not part of the public interface.

mod allow;
mod config;
#[doc(hidden)]
pub mod diagnostics;
#[doc(hidden)]
pub mod diff;
#[doc(hidden)]
pub mod document;
#[doc(hidden)]
pub mod effective;
mod emit;
mod error;
mod generator;
#[doc(hidden)]
pub mod ir;
#[doc(hidden)]
pub mod lower;
mod manifest;
mod names;
mod naming_options;
mod openapi;
mod options;
#[doc(hidden)]
pub mod output;
mod overlay;
mod pagination_options;
mod phase_timer;
mod report;
mod runtime_source;
mod skeleton;
#[doc(hidden)]
pub mod source;
mod stack;
mod stub;
#[doc(hidden)]
pub mod support;
mod text;

pub use allow::AllowedWarning;
#[doc(inline)]
pub use diagnostics::{Code, ColorChoice, Explanation, Finding, FindingAnchor, Findings, Note, Severity, Snippet};
#[doc(inline)]
pub use diff::{AcceptedChange, Change, DiffOptions, DiffReport, Verdict, Verdicts, diff};
#[doc(inline)]
pub use effective::{AddedResponses, EffectiveDocument};
pub use error::{Error, Result};
pub use generator::Generator;
#[doc(inline)]
pub use ir::{BracketStyle, UntypedReason};
#[doc(inline)]
pub use naming_options::{NameKind, NamePattern, NamingOptions, OperationIdStyle};
pub use options::{AddedAttribute, GroupBy, Options};
#[doc(inline)]
pub use output::{FileChange, GeneratedFile, WriteReport};
#[doc(inline)]
pub use pagination_options::{PaginationKind, PaginationOptions};
pub use report::{Counts, FilledResponses, Generated, Report};
pub use runtime_source::RuntimeSource;
