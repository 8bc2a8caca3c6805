//! The options file `ecogen.toml`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use toml::Spanned;

use crate::allow::AllowedWarning;
use crate::diagnostics;
use crate::options::AddedAttribute;
use crate::{
    BracketStyle, Error, GroupBy, NameKind, NamePattern, NamingOptions, OperationIdStyle, Options, PaginationKind,
    PaginationOptions, Result,
};

/// The content of `ecogen.toml`. Most keys are the field names of [`Options`].
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Config {
    tags: Vec<String>,
    operations: Vec<String>,
    paths: Vec<String>,
    stream: Vec<String>,
    hold: Vec<String>,
    idempotent: Vec<String>,
    derives: Vec<String>,
    attributes: Vec<String>,
    brackets: Option<FromText<BracketStyle>>,
    infer_pagination: bool,
    keep_unknown: bool,
    default_methods: bool,
    validation_status: Option<u16>,
    serve_document: bool,
    docs: bool,
    tag_features: bool,
    group_by: Option<FromText<GroupBy>>,
    client: Option<bool>,
    server: Option<bool>,
    mock: Option<bool>,
    wire: Option<bool>,
    serde: Option<bool>,
    overlays: Vec<PathBuf>,
    reference_root: Option<PathBuf>,
    allow: Vec<Spanned<AllowConfig>>,
    items: BTreeMap<String, String>,
    rename: BTreeMap<String, String>,
    naming: NamingConfig,
    formats: BTreeMap<String, String>,
    schemas: BTreeMap<String, String>,
    types: BTreeMap<String, TypeConfig>,
    parameters: BTreeMap<String, ParameterConfig>,
    pagination: BTreeMap<String, PaginationConfig>,
}

/// A warning that is not reported.
#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a code such as \"W0350\", or a table { code = \"W0350\", at = \"#/…\" }")]
enum AllowConfig {
    Everywhere(String),
    Below(AllowedPointer),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AllowedPointer {
    code: String,
    at: String,
}

/// The options of one type.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct TypeConfig {
    derives: Vec<String>,
    attributes: Vec<String>,
}

/// The rules for names.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct NamingConfig {
    extensions: Vec<String>,
    operation_id: Option<FromText<OperationIdStyle>>,
    strip_tag_prefix: bool,
    rename: Vec<NamePatternConfig>,
}

/// A rule that replaces the matches of a regular expression.
#[derive(Debug, Deserialize)]
#[serde(try_from = "NamePatternFields")]
struct NamePatternConfig(NamePattern);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NamePatternFields {
    kind: FromText<NameKind>,
    #[serde(rename = "match")]
    pattern: String,
    replace: String,
}

impl TryFrom<NamePatternFields> for NamePatternConfig {
    type Error = String;

    fn try_from(fields: NamePatternFields) -> std::result::Result<Self, String> {
        NamePattern::new(fields.kind.0, &fields.pattern, &fields.replace).map(Self)
    }
}

impl From<NamingConfig> for NamingOptions {
    fn from(config: NamingConfig) -> Self {
        Self {
            extensions: config.extensions,
            operation_id: config.operation_id.map(|style| style.0),
            strip_tag_prefix: config.strip_tag_prefix,
            rename: config.rename.into_iter().map(|rule| rule.0).collect(),
        }
    }
}

/// The options of one parameter.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct ParameterConfig {
    brackets: Option<FromText<BracketStyle>>,
}

/// The pagination of one operation. The keys are the field names of [`PaginationOptions`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PaginationConfig {
    kind: FromText<PaginationKind>,
    parameter: Option<String>,
    next: Option<String>,
    next_header: Option<String>,
    last_item: Option<String>,
    items: Option<String>,
    has_more: Option<String>,
    total: Option<String>,
    first: Option<u64>,
    keep: Option<Vec<String>>,
}

impl From<PaginationConfig> for PaginationOptions {
    fn from(config: PaginationConfig) -> Self {
        Self {
            kind: config.kind.0,
            parameter: config.parameter,
            next: config.next,
            next_header: config.next_header,
            last_item: config.last_item,
            items: config.items,
            has_more: config.has_more,
            total: config.total,
            first: config.first,
            keep: config.keep,
        }
    }
}

/// A value that is parsed from a string.
#[derive(Debug)]
struct FromText<T>(T);

impl<'de, T: FromStr<Err = String>> Deserialize<'de> for FromText<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map(Self).map_err(D::Error::custom)
    }
}

impl Options {
    /// Reads the options from a TOML file.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read, is not valid TOML, or has an unknown key. The message contains the
    /// line and the column.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let text = std::fs::read_to_string(path).map_err(|error| Error::invalid_config(path, &error.to_string()))?;
        let config: Config =
            toml::from_str(&text).map_err(|error| Error::invalid_config(path, &with_suggestion(&error.to_string())))?;
        // Paths in the file are relative to the folder of the file.
        let name = path.display().to_string();
        let below = |to: PathBuf| path.parent().unwrap_or(Path::new("")).join(to);
        let added = |all: &[String], of_type: fn(&TypeConfig) -> &[String]| {
            let of_types = config
                .types
                .iter()
                .flat_map(|(schema, ty)| of_type(ty).iter().map(move |meta| AddedAttribute::to(schema, meta)));
            all.iter().map(|meta| AddedAttribute::to_all(meta)).chain(of_types).collect()
        };
        Ok(Self {
            derives: added(&config.derives, |ty| &ty.derives),
            attributes: added(&config.attributes, |ty| &ty.attributes),
            tags: config.tags,
            operations: config.operations,
            paths: config.paths,
            stream: config.stream,
            hold: config.hold,
            idempotent: config.idempotent,
            items: config.items.into_iter().collect(),
            rename: config.rename.into_iter().collect(),
            naming: config.naming.into(),
            formats: config.formats.into_iter().collect(),
            schemas: config.schemas.into_iter().collect(),
            brackets: config.brackets.map(|brackets| brackets.0),
            parameter_brackets: config
                .parameters
                .into_iter()
                .filter_map(|(name, parameter)| Some((name, parameter.brackets?.0)))
                .collect(),
            pagination: config.pagination.into_iter().map(|(operation, config)| (operation, config.into())).collect(),
            infer_pagination: config.infer_pagination,
            keep_unknown: config.keep_unknown,
            default_methods: config.default_methods,
            validation_status: config.validation_status,
            serve_document: config.serve_document,
            docs: config.docs,
            tag_features: config.tag_features,
            group_by: config.group_by.map(|group_by| group_by.0).unwrap_or_default(),
            client: config.client,
            server: config.server,
            mock: config.mock,
            wire: config.wire,
            serde: config.serde,
            overlays: config.overlays.into_iter().map(below).collect(),
            reference_root: config.reference_root.map(below),
            allow: config.allow.into_iter().map(|entry| allowed_warning(entry, &name, &text)).collect(),
            file: Some(path.to_owned()),
        })
    }
}

/// Converts an entry of the option `allow`. `file` and `text` are the name and text of the options file.
fn allowed_warning(entry: Spanned<AllowConfig>, file: &str, text: &str) -> AllowedWarning {
    let offset = entry.span().start;
    let allowed = match entry.into_inner() {
        AllowConfig::Everywhere(code) => AllowedWarning::everywhere(&code),
        AllowConfig::Below(AllowedPointer { code, at }) => AllowedWarning::below(&code, &at),
    };
    allowed.written_at(file, text, offset)
}

/// If the parser's message reports a misspelt option, appends a suggestion to the message.
fn with_suggestion(message: &str) -> String {
    let names = message.split_once("unknown field ").map(|(_, names)| names).unwrap_or_default();
    let mut names = names.split('`').skip(1).step_by(2);
    let misspelled = names.next().unwrap_or_default();
    match diagnostics::nearest(misspelled, names) {
        Some(nearest) => format!("{}\nhelp: did you mean `{nearest}`?", message.trim_end()),
        None => message.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::Config;

    #[test]
    fn documented_options_are_read() {
        let source = include_str!("options.rs");
        let (_, fields) = source.split_once("pub struct Options {").unwrap();
        let (fields, _) = fields.split_once("\n}\n").unwrap();
        let mut examples = fields.split("/// ```toml\n").skip(1);
        let count = examples.clone().count();
        assert_eq!(
            count,
            fields.lines().filter(|line| line.starts_with("    pub ") && !line.contains("pub file:")).count()
        );
        let lines = |block: &str| {
            block.lines().map(|line| line.trim().trim_start_matches("/// ").to_owned() + "\n").collect::<String>()
        };
        assert!(examples.all(|example| {
            let text = lines(example.split("/// ```").next().unwrap());
            let config: Config = toml::from_str(&text).unwrap_or_else(|error| panic!("{text}{error}"));
            format!("{config:?}") != format!("{:?}", Config::default())
        }));
    }
}
