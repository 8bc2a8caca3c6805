use std::path::{Path, PathBuf};

use clap::Args;
use ecogen::{AddedAttribute, AllowedWarning, BracketStyle, GroupBy, NamePattern, OperationIdStyle, Options};

/// Options that select operations and configure the output. The command line extends the options of `ecogen.toml`.
#[derive(Debug, Args)]
pub struct OptionArgs {
    /// The file with options. Default: ecogen.toml, if it exists.
    #[arg(long)]
    config: Option<PathBuf>,
    /// Selects the operations with a tag.
    #[arg(long = "tag", value_name = "TAG")]
    tags: Vec<String>,
    /// Selects an operation, by its id or as "METHOD /path".
    #[arg(long = "operation", value_name = "ID")]
    operations: Vec<String>,
    /// Selects the operations below a path.
    #[arg(long = "path", value_name = "PATH")]
    paths: Vec<String>,
    /// Streams the text and form bodies of an operation, which are buffered by default.
    #[arg(long, value_name = "ID")]
    stream: Vec<String>,
    /// Buffers the binary bodies and forms with files of an operation, which are streamed by default.
    #[arg(long, value_name = "ID")]
    hold: Vec<String>,
    /// Declares that an operation is safe to repeat although its method is not idempotent.
    #[arg(long, value_name = "ID")]
    idempotent: Vec<String>,
    /// Sets the component schema that describes each item of an operation's streams.
    #[arg(long, value_name = "ID=SCHEMA", value_parser = parse_pair)]
    items: Vec<(String, String)>,
    /// Renames a schema, an operation or a tag ("tag x").
    #[arg(long, value_name = "OLD=NEW", value_parser = parse_pair)]
    rename: Vec<(String, String)>,
    /// Reads names from an extension of operations, schemas, properties and parameters.
    #[arg(long = "name-extension", value_name = "KEY")]
    name_extensions: Vec<String>,
    /// Removes the parts that a tool adds to the ids of operations: FastAPI or NestJS.
    #[arg(long, value_name = "TOOL")]
    operation_id: Option<OperationIdStyle>,
    /// Removes the name of the tag from the beginning of the operations' ids.
    #[arg(long)]
    strip_tag_prefix: bool,
    /// Replaces the matches of a regular expression in the names of a kind.
    #[arg(long = "rename-pattern", value_name = "KIND:REGEX=TEXT", value_parser = parse_name_pattern)]
    rename_patterns: Vec<NamePattern>,
    /// Replaces a format with a user-supplied type.
    #[arg(long = "map-format", value_name = "FORMAT=TYPE", value_parser = parse_pair)]
    formats: Vec<(String, String)>,
    /// Replaces a component schema with a user-supplied type.
    #[arg(long = "map-schema", value_name = "SCHEMA=TYPE", value_parser = parse_pair)]
    schemas: Vec<(String, String)>,
    /// Adds a derive to every model.
    #[arg(long = "derive", value_name = "PATH")]
    derives: Vec<String>,
    /// Adds a derive to one model.
    #[arg(long = "derive-for", value_name = "SCHEMA=PATH", value_parser = parse_pair)]
    derives_for: Vec<(String, String)>,
    /// Adds an attribute to every model, given as the text inside #[].
    #[arg(long = "attribute", value_name = "META")]
    attributes: Vec<String>,
    /// Adds an attribute to one model.
    #[arg(long = "attribute-for", value_name = "SCHEMA=META", value_parser = parse_pair)]
    attributes_for: Vec<(String, String)>,
    /// Sets how clients name list items in the style deepObject: indices (a[0]=x), empty (a[]=x) or none (a=x).
    #[arg(long, value_name = "BRACKETS")]
    brackets: Option<BracketStyle>,
    /// Sets how clients name the list items of one parameter: NAME or OPERATION.NAME.
    #[arg(long = "brackets-for", value_name = "PARAMETER=BRACKETS", value_parser = parse_parameter_brackets)]
    brackets_for: Vec<(String, BracketStyle)>,
    /// Infers which operations are paged, with a warning for each inference.
    #[arg(long)]
    infer_pagination: bool,
    /// Keeps undeclared properties of schemas without additionalProperties.
    #[arg(long)]
    keep_unknown: bool,
    /// Gives each method of the server traits a default implementation, which responds with 501.
    #[arg(long)]
    default_methods: bool,
    /// Sets the status of invalid requests, 400 or 422. Default: 422 where the document has it, otherwise 400.
    #[arg(long, value_name = "STATUS")]
    validation_status: Option<u16>,
    /// Adds to the router a method `document` that serves the effective document at a path.
    #[arg(long)]
    serve_document: bool,
    /// Adds to the router a method `docs` that serves a documentation page at a path, behind the crate's feature `docs`.
    #[arg(long)]
    docs: bool,
    /// Gives the crate a Cargo feature for each tag, which enables the operations and the models of the tag.
    #[arg(long)]
    tag_features: bool,
    /// Groups operations without tags by "path" instead of in one group.
    #[arg(long, value_name = "KEY")]
    group_by: Option<GroupBy>,
    /// Applies an OpenAPI Overlay or a JSON Patch to the document before it is read.
    #[arg(long = "overlay", value_name = "FILE")]
    overlays: Vec<PathBuf>,
    /// Allows references to files below this folder, instead of the folder of the document.
    #[arg(long, value_name = "DIR")]
    reference_root: Option<PathBuf>,
    /// Allows a warning, so that it is not reported: CODE, or CODE=POINTER for a JSON Pointer and below.
    #[arg(long, value_name = "CODE", value_parser = parse_allowed)]
    allow: Vec<AllowedWarning>,
}

impl OptionArgs {
    /// Returns the options of the file, extended by the options of the command line. An entry of the command line replaces
    /// the entry of the file with the same key.
    pub fn options(self) -> ecogen::Result<Options> {
        let mut options = match &self.config {
            Some(path) => Options::from_file(path)?,
            None if Path::new("ecogen.toml").exists() => Options::from_file("ecogen.toml")?,
            None => Options::default(),
        };
        options.tags.extend(self.tags);
        options.operations.extend(self.operations);
        options.paths.extend(self.paths);
        options.stream.extend(self.stream);
        options.hold.extend(self.hold);
        options.idempotent.extend(self.idempotent);
        replace_entries(&mut options.items, self.items);
        replace_entries(&mut options.rename, self.rename);
        options.naming.extensions.extend(self.name_extensions);
        options.naming.operation_id = self.operation_id.or(options.naming.operation_id);
        options.naming.strip_tag_prefix |= self.strip_tag_prefix;
        options.naming.rename.extend(self.rename_patterns);
        replace_entries(&mut options.formats, self.formats);
        replace_entries(&mut options.schemas, self.schemas);
        options.derives.extend(additions(&self.derives, &self.derives_for));
        options.attributes.extend(additions(&self.attributes, &self.attributes_for));
        options.brackets = self.brackets.or(options.brackets);
        replace_entries(&mut options.parameter_brackets, self.brackets_for);
        options.infer_pagination |= self.infer_pagination;
        options.keep_unknown |= self.keep_unknown;
        options.default_methods |= self.default_methods;
        options.validation_status = self.validation_status.or(options.validation_status);
        options.serve_document |= self.serve_document;
        options.docs |= self.docs;
        options.tag_features |= self.tag_features;
        options.group_by = self.group_by.unwrap_or(options.group_by);
        options.overlays.extend(self.overlays);
        options.reference_root = self.reference_root.or(options.reference_root);
        options.allow.extend(self.allow);
        Ok(options)
    }
}

/// Adds entries to a table. Each entry replaces an earlier entry with the same key.
fn replace_entries<T>(table: &mut Vec<(String, T)>, entries: Vec<(String, T)>) {
    for entry in entries {
        table.retain(|(key, _)| *key != entry.0);
        table.push(entry);
    }
}

/// Returns the derives or attributes for all models, followed by those for single models.
fn additions(all: &[String], one: &[(String, String)]) -> Vec<AddedAttribute> {
    let one = one.iter().map(|(schema, meta)| AddedAttribute::to(schema, meta));
    all.iter().map(|meta| AddedAttribute::to_all(meta)).chain(one).collect()
}

fn parse_pair(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("expected two names with `=` between them")?;
    Ok((key.to_owned(), value.to_owned()))
}

fn parse_allowed(text: &str) -> Result<AllowedWarning, String> {
    Ok(match text.split_once('=') {
        Some((code, at)) => AllowedWarning::below(code, at),
        None => AllowedWarning::everywhere(text),
    })
}

/// Parses `schema:^(.+)Dto$=$1`. The replacement follows the last equals sign.
fn parse_name_pattern(text: &str) -> Result<NamePattern, String> {
    let parts = text.split_once(':').and_then(|(kind, rule)| Some((kind, rule.rsplit_once('=')?)));
    let (kind, (pattern, replacement)) = parts.ok_or("expected KIND:REGEX=TEXT")?;
    NamePattern::new(kind.parse()?, pattern, replacement)
}

fn parse_parameter_brackets(text: &str) -> Result<(String, BracketStyle), String> {
    let (name, brackets) = parse_pair(text)?;
    Ok((name, brackets.parse()?))
}

#[cfg(test)]
mod tests {
    use super::replace_entries;

    #[test]
    fn argument_replaces_the_entry_of_the_file_with_its_key() {
        let entry = |key: &str, value: &'static str| (key.to_owned(), value);
        let mut table = vec![entry("Pet", "Animal"), entry("Toy", "Thing")];
        replace_entries(&mut table, vec![entry("Pet", "Beast"), entry("Shop", "Store")]);
        assert_eq!(table, [entry("Toy", "Thing"), entry("Pet", "Beast"), entry("Shop", "Store")]);
    }
}
