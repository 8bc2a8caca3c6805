//! `cargo xtask bench compile [DOCUMENT…]`: what a client costs to compile, ours beside two peers'.
//!
//! Each client is a crate, and a binary beside it calls every operation: generic and async code is compiled where it
//! is used. Dependencies are built before; then both are touched and built with one job, and the CPU seconds of cargo
//! and everything below it are taken.

mod caller;
mod client;
mod cutter;
mod depend;
mod edit;
mod generate;
mod growth;
mod measure;
mod peers;
mod run;
mod streams;

use std::path::{Path, PathBuf};

use client::Client;
pub use depend::depend;
pub use edit::edit;
pub use generate::{generate, one};
pub use growth::growth;
pub use run::run;
pub use streams::streams;

/// Where all of it happens.
const FOLDER: &str = "target/bench";

/// Measures every client of every document and prints a table.
pub fn compile(documents: &[&str]) -> Result<(), String> {
    let documents = if documents.is_empty() { &["spec/ecosuite.yaml"][..] } else { documents };
    let folder = std::path::absolute(FOLDER).map_err(|error| error.to_string())?;
    println!("| document | client | lines | check | debug | release |\n| --- | --- | --: | --: | --: | --: |");
    for document in documents {
        let document = std::path::absolute(document).map_err(|error| error.to_string())?;
        let stem =
            document.file_stem().unwrap_or_default().to_string_lossy().replace(|c: char| !c.is_alphanumeric(), "_");
        for client in Client::ALL {
            let row = row(&folder.join(&stem), &document, client);
            println!(
                "| {stem} | {} | {} |",
                client.name(),
                row.unwrap_or_else(|fault| format!("failed: {fault} | | |"))
            );
        }
    }
    Ok(())
}

fn row(folder: &Path, document: &Path, client: Client) -> Result<String, String> {
    let library = folder.join(client.name());
    client.generate(document, &library)?;
    let binary: PathBuf = folder.join(format!("{}-caller", client.name()));
    caller::write(&binary, &library, client)?;
    let lines = measure::lines(&library.join("src"));
    let mut row = lines.to_string();
    for arguments in [&["check"][..], &["build"], &["build", "--release"]] {
        row += &format!(" | {:.1} s", measure::seconds(&library, &binary, arguments)?);
    }
    Ok(row)
}
