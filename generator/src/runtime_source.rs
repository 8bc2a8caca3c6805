use std::path::PathBuf;

/// The location of the runtime of a generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuntimeSource {
    /// The runtime is copied into the crate, so the crate does not depend on `ecogen-runtime`.
    Embed,
    /// The runtime is in a folder, whose path is relative to the crate.
    Path(PathBuf),
    /// The runtime is in a git repository.
    Git(String),
    /// The runtime is in the registry, with the version of the generator.
    Version,
}
