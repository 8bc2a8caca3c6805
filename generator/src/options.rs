use std::path::PathBuf;

use crate::diagnostics::{self, Diagnostics};

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
    /// An error for each value that would be no Rust where it is to stand.
    pub(crate) fn check(&self) -> Diagnostics {
        let mut found = Diagnostics::default();
        let mut check = |option: &str, value: &str, reads: bool, expected: &str| {
            if !reads {
                found.push(diagnostics::option_value(option, value, expected));
            }
        };
        for Added { what, .. } in &self.derives {
            check(
                "derives",
                what,
                syn::parse_str::<syn::Path>(what).is_ok(),
                "the path of a derive, such as schemars::JsonSchema",
            );
        }
        for Added { what, .. } in &self.attributes {
            check(
                "attributes",
                what,
                syn::parse_str::<syn::Meta>(what).is_ok(),
                "what stands inside `#[]`, such as must_use",
            );
        }
        for (option, pairs) in [("formats", &self.formats), ("schemas", &self.schemas)] {
            for (_, ty) in pairs {
                check(option, ty, syn::parse_str::<syn::Type>(ty).is_ok(), "a type, such as crate::Money");
            }
        }
        for (_, name) in &self.rename {
            check("rename", name, name.chars().any(char::is_alphanumeric), "a name with a letter or digit in it");
        }
        found
    }
}
