//! The steps as data: names, requirements and commands.

use super::requirement::Requirement;

/// A check that passes if all its commands succeed.
pub struct Step {
    pub name: &'static str,
    /// The requirements besides cargo. The step is skipped if one is not met.
    pub requirements: &'static [Requirement],
    /// The commands in their order, with arguments that are separated by spaces. `{target}` is the target folder,
    /// `{minimum}` the minimum version of Rust.
    pub commands: &'static [&'static str],
    /// Variables of the environment of all commands.
    pub variables: &'static [(&'static str, &'static str)],
    /// Folders below the target folder that only this step uses. They are removed after it, since a disk may be small.
    pub temporary: &'static [&'static str],
}

/// A step without requirements.
const fn step(name: &'static str, commands: &'static [&'static str]) -> Step {
    Step { name, requirements: &[], commands, variables: &[], temporary: &[] }
}

/// All steps in the order in which they run.
pub const STEPS: &[Step] = &[
    step("test", &["cargo test --workspace"]),
    step("regen", &["cargo xtask regen --check"]),
    step("format", &["cargo fmt --all --check"]),
    step("clippy", &["cargo clippy --workspace --all-targets --all-features -- -D warnings"]),
    // Users of one side of the runtime compile it without the features of the other.
    step(
        "features",
        &[
            "cargo clippy --package ecogen-runtime --no-default-features --features api -- -D warnings",
            "cargo clippy --package ecogen-runtime --no-default-features --features client -- -D warnings",
            "cargo clippy --package ecogen-runtime --no-default-features --features server -- -D warnings",
            "cargo clippy --package ecogen-runtime --no-default-features --features serde -- -D warnings",
        ],
    ),
    // The default output: a crate that contains the runtime.
    Step {
        temporary: &["embedded"],
        ..step(
            "embedded",
            &[
                "cargo run --quiet --package ecogen-cli -- generate spec/ecosuite.yaml --out {target}/embedded",
                "cargo clippy --quiet --manifest-path {target}/embedded/Cargo.toml --all-features --all-targets -- -D warnings",
                "cargo test --quiet --manifest-path {target}/embedded/Cargo.toml --all-features",
            ],
        )
    },
    Step {
        requirements: &[Requirement::Target("wasm32-unknown-unknown")],
        temporary: &["browser"],
        ..step(
            "browser",
            &[
                "cargo run --quiet --package ecogen-cli -- generate spec/ecosuite.yaml --out {target}/browser",
                "cargo check --quiet --manifest-path {target}/browser/Cargo.toml --target wasm32-unknown-unknown --no-default-features --features reqwest,tracing",
            ],
        )
    },
    // The packages, and their users outside of the workspace.
    Step { temporary: &["packages and users"], ..step("package", &["cargo xtask package --quick"]) },
    // Examples with their own workspaces and lock files, as users have. They share compiled dependencies.
    Step {
        temporary: &["examples"],
        ..step(
            "examples",
            &[
                "cargo fmt --manifest-path examples/bookshop/Cargo.toml --check",
                "cargo clippy --quiet --locked --manifest-path examples/bookshop/Cargo.toml --target-dir {target}/examples --all-targets -- -D warnings",
                "cargo test --quiet --locked --manifest-path examples/bookshop/Cargo.toml --target-dir {target}/examples",
                "cargo fmt --manifest-path examples/github-cli/Cargo.toml --check",
                "cargo clippy --quiet --locked --manifest-path examples/github-cli/Cargo.toml --target-dir {target}/examples --all-targets -- -D warnings",
                "cargo test --quiet --locked --manifest-path examples/github-cli/Cargo.toml --target-dir {target}/examples",
            ],
        )
    },
    Step {
        requirements: &[Requirement::MinimumToolchain],
        temporary: &["minimum"],
        ..step(
            "minimum-rust",
            &[
                "cargo +{minimum} check --target-dir {target}/minimum --package ecogen-cli",
                "cargo +{minimum} check --target-dir {target}/minimum --package ecogen-runtime --all-features",
            ],
        )
    },
    step("tidy", &["cargo xtask tidy"]),
    Step { variables: &[("RUSTDOCFLAGS", "-D warnings")], ..step("doc", &["cargo doc --workspace --no-deps"]) },
    Step {
        requirements: &[Requirement::Program("mdbook", "cargo install mdbook")],
        temporary: &["book-source"],
        ..step("book", &["cargo xtask book"])
    },
    Step {
        requirements: &[Requirement::Folder("../shared/corpus/documents")],
        ..step("corpus", &["cargo run --quiet --release --package xtask -- corpus ../shared/corpus"])
    },
    Step {
        requirements: &[Requirement::Folder("../shared/conformance"), Requirement::Program("python3", "python.org")],
        ..step("conformance", &["cargo xtask conformance ../shared/conformance"])
    },
];
