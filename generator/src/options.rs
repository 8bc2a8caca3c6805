use std::path::PathBuf;
use std::str::FromStr;

use crate::diagnostics::{self, Diagnostics};
use crate::ir::Brackets;
use crate::names;

/// What to take of a document, how to name it and what to write: one set for the builder, the command line and
/// `ecogen.toml`.
///
/// Every entry has to match something: one that does not is an error, since it is a typo or has gone stale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Take only the operations with one of these tags. Empty takes all; so for the next two, which add up.
    pub tags: Vec<String>,
    /// Take only these operations, by `operationId` or `METHOD /path`.
    pub operations: Vec<String>,
    /// Take only the operations below these paths: `/user` takes `/user` and `/user/groups`.
    pub paths: Vec<String>,
    /// Bodies of these operations that are held whole by default stream: text and forms. By `operationId` or
    /// `METHOD /path`.
    pub stream: Vec<String>,
    /// Bodies of these operations that stream by default are held whole: bytes and forms with files.
    pub hold: Vec<String>,
    /// What the items of an operation's streams are, by the key of a component schema, where the document does not say
    /// or says another thing: `("createChat", "ChatChunk")`.
    pub items: Vec<(String, String)>,
    /// New names: of a component schema by its key, of an operation by its id, of an inline schema by its pointer.
    pub rename: Vec<(String, String)>,
    /// Types of one's own for a string format: `("decimal", "rust_decimal::Decimal")`.
    pub formats: Vec<(String, String)>,
    /// Types of one's own for a component schema, by its key.
    pub schemas: Vec<(String, String)>,
    /// Derives for models, beyond `Clone`, `Debug` and `PartialEq`: `schemars::JsonSchema`.
    pub derives: Vec<Added>,
    /// Attributes for models, without `#[]`: `cfg_attr(test, derive(Eq))`.
    pub attributes: Vec<Added>,
    /// How clients name the items of lists in the style `deepObject`: `a[0]=x`, `a[]=x` or `a=x`. Servers read all of them.
    /// Default: by index, with a warning where it matters.
    pub brackets: Option<Brackets>,
    /// The same for one parameter, or one property of a form: by its name, as `OPERATION.NAME` with the operation's id, or
    /// as `METHOD /path.NAME`.
    pub parameter_brackets: Vec<(String, Brackets)>,
    /// Whether properties that the document does not name are kept where it says nothing of them. Default: they are
    /// ignored.
    pub keep_unknown: bool,
    /// Whether the methods of the server's traits answer 501 where they are not implemented. Default: all of them have
    /// to be.
    pub default_methods: bool,
    /// Whether the server can serve its effective document. Default: no, for the text becomes part of the program.
    pub serve_document: bool,
    /// Whether to write the client. Default: yes, unless only the server is asked for.
    pub client: Option<bool>,
    /// Whether to write the server. Default: yes, unless only the client is asked for.
    pub server: Option<bool>,
    /// Whether to write the mock server. Default: beside the server of a whole crate.
    pub mock: Option<bool>,
    /// Whether to write the wire tests, which need both sides. Default: beside the mock of a whole crate.
    pub wire: Option<bool>,
    /// Whether to write what lets serde read and write the models. Default: in a whole crate.
    pub serde: Option<bool>,
    /// OpenAPI Overlays and JSON Patches (RFC 6902) to lay over the document before anything reads it, in this order.
    /// An action that applies to nothing is an error.
    pub overlays: Vec<PathBuf>,
    /// References may lead to files below this folder; none stands for the document's own. Nothing is ever fetched
    /// from the network.
    pub reference_root: Option<PathBuf>,
}

/// Something that is added to models.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// The only type that gets it: a component schema by its key, an inline schema by its pointer. None stands for all.
    pub only: Option<String>,
    /// The path of a derive, or the inside of an attribute.
    pub what: String,
}

impl Added {
    /// For every model.
    pub fn to_all(what: &str) -> Self {
        Self { only: None, what: what.to_owned() }
    }

    /// For one schema.
    pub fn to(schema: &str, what: &str) -> Self {
        Self { only: Some(schema.to_owned()), what: what.to_owned() }
    }

    /// Whether the type of a schema gets it.
    pub(crate) fn is_for(&self, schema: &str) -> bool {
        self.only.as_ref().is_none_or(|only| only == schema)
    }
}

impl Options {
    /// An error for each value that cannot stand in Rust where it is to stand.
    pub(crate) fn check(&self) -> Diagnostics {
        let derives = self.derives.iter().map(|Added { what, .. }| ("derives", what, problem_of_derive(what)));
        let attributes =
            self.attributes.iter().map(|Added { what, .. }| ("attributes", what, problem_of_attribute(what)));
        let types = [("formats", &self.formats), ("schemas", &self.schemas)];
        let types = types
            .into_iter()
            .flat_map(|(option, pairs)| pairs.iter().map(move |(_, ty)| (option, ty, problem_of_type(ty))));
        let names = self.rename.iter().map(|(_, name)| ("rename", name, problem_of_name(name)));
        let all = derives.chain(attributes).chain(types).chain(names);
        let wrong = all.filter_map(|(option, value, problem)| Some((option, value, problem?)));
        wrong
            .map(|(option, value, Problem { why, help })| diagnostics::option_value(option, value, &why, help))
            .collect()
    }
}

/// Why an option does not take a value, and what to write instead.
struct Problem {
    why: String,
    help: &'static str,
}

impl Problem {
    fn new(why: impl Into<String>, help: &'static str) -> Option<Self> {
        Some(Self { why: why.into(), help })
    }
}

fn problem_of_derive(path: &str) -> Option<Problem> {
    let help = "write the path of a derive, such as schemars::JsonSchema";
    match syn::parse_str::<syn::Path>(path) {
        Err(error) => Problem::new(error.to_string(), help),
        Ok(path) if path.segments.iter().any(|segment| !segment.arguments.is_none()) => {
            Problem::new("a derive takes no arguments", help)
        }
        Ok(_) => None,
    }
}

fn problem_of_attribute(meta: &str) -> Option<Problem> {
    let help = "write what stands inside `#[]`, such as must_use";
    syn::parse_str::<syn::Meta>(meta).err().and_then(|error| Problem::new(error.to_string(), help))
}

fn problem_of_type(ty: &str) -> Option<Problem> {
    let help = "write a type, such as crate::Money";
    match syn::parse_str::<syn::Type>(ty) {
        Err(error) => Problem::new(error.to_string(), help),
        Ok(syn::Type::Path(_)) => None,
        Ok(_) => Problem::new("it is not the path of a type", help),
    }
}

fn problem_of_name(name: &str) -> Option<Problem> {
    let help = "write letters, digits and underscores, the first of them no digit";
    names::problem(name).and_then(|why| Problem::new(why, help))
}

impl FromStr for Brackets {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "indices" => Ok(Self::Indices),
            "empty" => Ok(Self::Empty),
            "none" => Ok(Self::None),
            _ => Err("expected `indices`, `empty` or `none`".to_owned()),
        }
    }
}
