//! Files that `ecogen` copies into a generated crate: templates of the crate's files. The source files of the runtime,
//! for crates that embed it, are in `ecogen_runtime::sources`.

/// The template of `Cargo.toml`, with the placeholders `{name}`, `{default}`, `{features}`, `{dependencies}`, `{tests}`
/// and `{lint}`.
pub const MANIFEST: &str = include_str!("../crate/Cargo.toml.in");

/// The format of the generated files, as `rustfmt.toml`.
pub const FORMAT: &str = include_str!("../crate/rustfmt.toml.in");

/// The template of `README.md`, with the placeholders `{title}` and `{name}`.
pub const README: &str = include_str!("../crate/README.md.in");

/// The documentation of a generated crate, with placeholders for the title, the example and the optional modules.
pub const ROOT_DOCS: &str = include_str!("../crate/lib.md.in");

/// The table `features` in `Cargo.toml` of a generated crate that depends on the runtime.
pub const RUNTIME_FEATURES: &str = include_str!("../crate/features.runtime.toml.in");

/// The table `features` in `Cargo.toml` of a generated crate that embeds the runtime.
pub const EMBEDDED_FEATURES: &str = include_str!("../crate/features.embedded.toml.in");

/// The dependencies of the tests and examples in `Cargo.toml`, with the placeholders `{name}` and `{feature}`.
pub const TEST_DEPENDENCIES: &str = include_str!("../crate/dependencies.tests.toml.in");

/// The dependencies in `Cargo.toml` of a generated crate that embeds the runtime.
pub const EMBEDDED_DEPENDENCIES: &str = include_str!("../crate/dependencies.embedded.toml.in");

/// The wire test of a generated crate, with the placeholder `{crate}`. The test calls every operation over TCP.
pub const WIRE_TEST: &str = include_str!("../crate/wire.rs.in");

/// The text that is added to [`WIRE_TEST`] if the document has webhooks or callbacks.
pub const WIRE_TEST_OF_CALLBACKS: &str = include_str!("../crate/wire.callbacks.rs.in");

/// The text about the client in the documentation of a generated crate.
pub const ROOT_DOCS_OF_CLIENT: &str = include_str!("../crate/lib.client.md.in");

/// The text about the server in the documentation of a generated crate.
pub const ROOT_DOCS_OF_SERVER: &str = include_str!("../crate/lib.server.md.in");

/// The text about the mock server in the documentation of a generated crate.
pub const ROOT_DOCS_OF_MOCK: &str = include_str!("../crate/lib.mock.md.in");

/// The text about webhooks and callbacks in the documentation of a generated crate.
pub const ROOT_DOCS_OF_CALLBACKS: &str = include_str!("../crate/lib.callbacks.md.in");

/// The text about serde in the documentation of a generated crate.
pub const ROOT_DOCS_OF_SERDE: &str = include_str!("../crate/lib.serde.md.in");

/// The text about shared response enums in the documentation of a generated crate.
pub const ROOT_DOCS_OF_RESPONSES: &str = include_str!("../crate/lib.responses.md.in");

/// The example program that runs the mock server, with the placeholders `{crate}` and `{name}`.
pub const MOCK_EXAMPLE: &str = include_str!("../crate/mock.rs.in");

/// The target of [`MOCK_EXAMPLE`] in `Cargo.toml`, with the placeholder `{name}`. The target's name contains the name
/// of the crate, since the examples of a workspace are built in one folder.
pub const MOCK_TARGET: &str = "[[example]]\nname = \"{name}-mock\"\npath = \"examples/mock.rs\"\n\
     required-features = [\"mock\"]\n\n";

/// The target of [`WIRE_TEST`] in `Cargo.toml`.
pub const WIRE_TARGET: &str = "[[test]]\nname = \"wire\"\nrequired-features = [\"wire\"]\n\n";

/// The ABI version that the generator writes into generated code. The code compiles only with a runtime of the same ABI
/// version.
pub const ABI_VERSION: u32 = 6;

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{ABI_VERSION, EMBEDDED_DEPENDENCIES};

    fn table(text: &str) -> toml::Table {
        toml::from_str(text).unwrap()
    }

    #[test]
    fn embedded_dependencies_equal_runtime_dependencies() {
        let (embedded, runtime) = (table(EMBEDDED_DEPENDENCIES), table(include_str!("../runtime/Cargo.toml")));
        let workspace = table(include_str!("../../Cargo.toml"));
        let version = |of: &toml::Value| of.get("version").unwrap_or(of).clone();
        let stated = |of: &toml::Table| {
            let crates = of.iter().filter(|(name, _)| *name != "target");
            crates.map(|(name, of)| (name.clone(), version(of))).collect::<BTreeMap<_, _>>()
        };
        let known = |of: &toml::Value| {
            let names = of["dependencies"].as_table().unwrap().keys();
            let version = |name: &String| version(&workspace["workspace"]["dependencies"][name]);
            names.map(|name| (name.clone(), version(name))).collect::<BTreeMap<_, _>>()
        };
        assert_eq!(stated(&embedded), known(&toml::Value::Table(runtime.clone())));
        let targets = |of: &toml::Table| of["target"].as_table().unwrap().clone();
        let (embedded, runtime) = (targets(&embedded), targets(&runtime));
        assert!(embedded.keys().eq(runtime.keys()));
        for (target, of) in &embedded {
            assert_eq!(stated(of["dependencies"].as_table().unwrap()), known(&runtime[target]), "{target}");
        }
    }

    #[test]
    fn runtime_has_this_abi_version() {
        let root = include_str!("../runtime/src/lib.rs");
        assert!(root.contains(&format!("pub const ABI_VERSION: u32 = {ABI_VERSION};")));
        assert!(root.contains(&format!("(abi: {ABI_VERSION}, ecogen: $ecogen:literal")));
        assert!(root.contains(&format!("another version of ecogen-runtime than {}: give", env!("CARGO_PKG_VERSION"))));
    }
}
