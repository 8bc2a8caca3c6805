//! The messages of rustc for the usual mistakes. Each mistake must result in one error.

use std::fs;
use std::path::Path;

use super::outside::{BUILD_SCRIPT, DOCUMENT, write_file, write_workspace};
use super::{PackedCrate, cargo};

/// A crate with a mistake.
struct Mistake {
    name: &'static str,
    /// The features of the dependency on the runtime.
    features: &'static str,
    library: &'static str,
    /// The message of the only error.
    message: &'static str,
}

const MISTAKES: [Mistake; 3] = [
    Mistake {
        name: "missing-features",
        features: "\"client\"",
        library: "ecogen_runtime::include_api!(\"api\");\n",
        message: "error: the generated code needs the features `client,server` of ecogen-runtime: run `cargo add \
                  ecogen-runtime --features client,server`",
    },
    Mistake {
        name: "other-version",
        features: "\"client\"",
        library: "ecogen_runtime::include_modules! { abi: 5, ecogen: \"0.0.9\", features: [] \"\", file: \"api.modules.rs\" }\n",
        message: "error: ecogen 0.0.9 generates code for another version of ecogen-runtime than 0.1.0: give `ecogen` and \
                  `ecogen-runtime` the same version in Cargo.toml, and run `cargo update`",
    },
    Mistake {
        name: "no-authenticator",
        features: "\"client\", \"server\"",
        library: "ecogen_runtime::include_api!(\"api\");\n\npub struct Keys;\n\npub fn app() {\n    let _ = server::Router::new(Keys);\n}\n",
        message: "error[E0277]: `Keys` cannot authenticate the callers of an API",
    },
];

/// Compiles each crate and compares its first error.
pub fn check(folder: &Path, target: &Path, packages: &[PackedCrate]) -> Result<(), String> {
    let document = fs::read_to_string(DOCUMENT).map_err(|error| format!("{DOCUMENT}: {error}"))?;
    let version = env!("CARGO_PKG_VERSION");
    for Mistake { name, features, library, .. } in &MISTAKES {
        let folder = folder.join(name);
        let manifest = format!(
            "[package]\nname = {name:?}\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\n\
             ecogen-runtime = {{ version = {version:?}, features = [{features}] }}\n\n\
             [build-dependencies]\necogen = {version:?}\n"
        );
        write_file(&folder.join("Cargo.toml"), &manifest)?;
        write_file(&folder.join("openapi.yaml"), &document)?;
        write_file(&folder.join("build.rs"), BUILD_SCRIPT)?;
        write_file(&folder.join("src/lib.rs"), library)?;
    }
    write_workspace(folder, &MISTAKES.map(|mistake| mistake.name.to_owned()), packages)?;
    MISTAKES.iter().try_for_each(|mistake| {
        let output = match cargo(&["check", "--quiet", "--package", mistake.name], folder, target) {
            Ok(_) => return Err(format!("{} compiles", mistake.name)),
            Err(output) => output,
        };
        let is_error = |line: &&str| line.starts_with("error") && !line.starts_with("error: could not compile");
        let errors: Vec<&str> = output.lines().filter(is_error).collect();
        if errors.first() == Some(&mistake.message) && errors.len() <= 2 { Ok(()) } else { Err(output) }
    })
}
