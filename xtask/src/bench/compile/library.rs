//! The generated crates whose compilation is compared.

use std::fs;
use std::path::Path;

use ecogen::{Generator, RuntimeSource};

use crate::bench::peers::Peer;
use crate::bench::project::{run, write};

/// A generator whose crates are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LibraryWriter {
    /// ecogen, which writes types and client, and optionally the server.
    Ecogen {
        /// `true` if the server is generated.
        server: bool,
    },
    /// Another generator, which writes types and client.
    Peer(Peer),
}

impl LibraryWriter {
    /// All generators, beginning with ecogen.
    pub const ALL: [Self; 7] = [
        Self::Ecogen { server: true },
        Self::Ecogen { server: false },
        Self::Peer(Peer::Progenitor),
        Self::Peer(Peer::Ploidy),
        Self::Peer(Peer::Oas3Gen),
        Self::Peer(Peer::OpenapiToRust),
        Self::Peer(Peer::OpenapiGenerator),
    ];

    /// Returns the name of the generator for the printed table.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ecogen { .. } => "ecogen",
            Self::Peer(peer) => peer.name(),
        }
    }

    /// Returns a description of the generated code for the printed table.
    pub fn writes(self) -> &'static str {
        match self {
            Self::Ecogen { server: true } => "types, client, server",
            Self::Ecogen { server: false } | Self::Peer(_) => "types, client",
        }
    }

    /// Returns the name of the folder for the crate and its binary.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Ecogen { server: false } => "ecogen-client",
            of => of.name(),
        }
    }

    /// Writes the generated crate, which is named `client`.
    pub fn write(self, document: &Path, library: &Path) -> Result<(), String> {
        let sources = library.join("src");
        match self {
            Self::Ecogen { .. } => self.generator(document)?.write_to_dir(library).map(drop).map_err(|e| e.to_string()),
            Self::Peer(peer) => {
                let writes_crate = matches!(peer, Peer::Ploidy | Peer::Oas3Gen | Peer::OpenapiGenerator);
                run(&mut peer.command(&peer.program()?, document, if writes_crate { library } else { &sources })?)?;
                let dependencies = match peer {
                    Peer::Ploidy | Peer::Oas3Gen | Peer::OpenapiGenerator => return Ok(()),
                    Peer::Progenitor => PROGENITOR.to_owned(),
                    Peer::OpenapiToRust => {
                        fs::rename(sources.join("mod.rs"), sources.join("lib.rs"))
                            .map_err(|error| error.to_string())?;
                        fs::read_to_string(sources.join("REQUIRED_DEPS.toml")).map_err(|error| error.to_string())?
                    }
                };
                write(&library.join("Cargo.toml"), &format!("{HEAD}{dependencies}"))
            }
        }
    }

    /// Returns ecogen's [`Generator`] for a document, with the runtime of this repository as a path dependency.
    pub fn generator(self, document: &Path) -> Result<Generator, String> {
        let runtime = std::path::absolute("templates/runtime").map_err(|error| error.to_string())?;
        let server = self == Self::Ecogen { server: true };
        let generator = Generator::new(document).client(true).server(server).mock(false).wire(false);
        Ok(generator.crate_name("client").runtime(RuntimeSource::Path(runtime)))
    }
}

const HEAD: &str = "[package]\nname = \"client\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";

/// The dependencies that progenitor's documentation lists for a generated crate. The other generators write the
/// dependencies of the generated crate to a file.
const PROGENITOR: &str = r#"[dependencies]
base64 = "0.22"
bytes = "1"
chrono = { version = "0.4", features = ["serde"] }
futures = "0.3"
progenitor-client = "0.15"
rand = "0.9"
regress = "0.10"
reqwest = { version = "0.13", default-features = false, features = ["json", "query", "stream"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
serde_urlencoded = "0.7"
uuid = { version = "1", features = ["serde", "v4"] }
"#;
