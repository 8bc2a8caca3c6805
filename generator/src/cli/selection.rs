use std::path::{Path, PathBuf};

use clap::Args;
use ecogen::Options;

/// What to take of a document, and how: the options of `ecogen.toml`, and those of the command line with them.
#[derive(Debug, Args)]
pub struct Selection {
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

impl Selection {
    /// The options of the file, with those of the command line added.
    pub fn options(self) -> ecogen::Result<Options> {
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
        Ok(options)
    }
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("two names with `=` between them")?;
    Ok((key.to_owned(), value.to_owned()))
}
