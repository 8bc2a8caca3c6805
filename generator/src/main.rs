//! The command line: `ecogen generate openapi.yaml --out my-api`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use ecogen::{Generator, Options, Runtime};

/// Writes the whole Rust side of an API from its OpenAPI document.
#[derive(Debug, Parser)]
#[command(version)]
struct Command {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Writes a crate. Exit codes: 0, 1 (a fault of the document or the options), 2 (usage).
    Generate(Generate),
}

#[derive(Debug, Args)]
struct Generate {
    /// The document, YAML or JSON.
    document: PathBuf,
    /// The folder of the crate. What stands beside the output in it is left alone.
    #[arg(long)]
    out: PathBuf,
    /// The name of the crate. Default: the document's title.
    #[arg(long)]
    name: Option<String>,
    /// Writes the client; without --server, nothing else.
    #[arg(long)]
    client: bool,
    /// Writes the server; without --client, nothing else.
    #[arg(long)]
    server: bool,
    /// Where the crate finds its runtime: embed, path:DIR, git:URL or version.
    #[arg(long, default_value = "embed", value_parser = runtime)]
    runtime: Runtime,
    /// A file of options. Default: ecogen.toml, if it is there.
    #[arg(long)]
    config: Option<PathBuf>,
    /// Takes the operations of a tag.
    #[arg(long = "tag", value_name = "TAG")]
    tags: Vec<String>,
    /// Takes an operation, by its id or as "METHOD /path".
    #[arg(long = "operation", value_name = "ID")]
    operations: Vec<String>,
    /// Takes the operations below a path.
    #[arg(long = "path", value_name = "PATH")]
    paths: Vec<String>,
    /// Gives a schema, an operation or a tag ("tag x") another name.
    #[arg(long, value_name = "OLD=NEW", value_parser = pair)]
    rename: Vec<(String, String)>,
    /// Puts a type of one's own in place of a format.
    #[arg(long = "map-format", value_name = "FORMAT=TYPE", value_parser = pair)]
    formats: Vec<(String, String)>,
    /// Puts a type of one's own in place of a component schema.
    #[arg(long = "map-schema", value_name = "SCHEMA=TYPE", value_parser = pair)]
    schemas: Vec<(String, String)>,
    /// Adds a derive to every model.
    #[arg(long = "derive", value_name = "PATH")]
    derives: Vec<String>,
    /// Lays an OpenAPI Overlay or a JSON Patch over the document before anything reads it.
    #[arg(long = "overlay", value_name = "FILE")]
    overlays: Vec<PathBuf>,
    /// Let references lead to files below this folder instead of the document's own.
    #[arg(long, value_name = "DIR")]
    reference_root: Option<PathBuf>,
}

fn runtime(text: &str) -> Result<Runtime, String> {
    match text.split_once(':') {
        None if text == "embed" => Ok(Runtime::Embed),
        None if text == "version" => Ok(Runtime::Version),
        Some(("path", dir)) => Ok(Runtime::Path(dir.into())),
        Some(("git", url)) => Ok(Runtime::Git(url.to_owned())),
        _ => Err("one of embed, path:DIR, git:URL and version".to_owned()),
    }
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("two names with `=` between them")?;
    Ok((key.to_owned(), value.to_owned()))
}

fn main() -> ExitCode {
    // clap itself ends with 2 where the usage is wrong.
    let Task::Generate(arguments) = Command::parse().task;
    match arguments.run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

impl Generate {
    fn run(self) -> ecogen::Result {
        let mut options = match &self.config {
            Some(path) => Options::from_file(path)?,
            None if Path::new("ecogen.toml").exists() => Options::from_file("ecogen.toml")?,
            None => Options::default(),
        };
        options.tags.extend(self.tags);
        options.operations.extend(self.operations);
        options.paths.extend(self.paths);
        options.rename.extend(self.rename);
        options.formats.extend(self.formats);
        options.schemas.extend(self.schemas);
        options.derives.extend(self.derives);
        options.overlays.extend(self.overlays);
        options.reference_root = self.reference_root.or(options.reference_root);
        let mut generator = Generator::new(self.document).options(options).runtime(self.runtime);
        if self.client || self.server {
            generator = generator.client(self.client).server(self.server);
        }
        if let Some(name) = &self.name {
            generator = generator.crate_name(name);
        }
        let (written, report) = generator.write_to_dir(&self.out)?;
        eprint!("{}", report.warnings);
        let counts = report.counts;
        println!("{}: {} operations, {} tags, {} types", report.title, counts.operations, counts.tags, counts.types);
        println!("{} of {} files written, {} warnings", written.changes.len(), written.files, report.warning_count);
        Ok(())
    }
}
