//! Lowering of a document to the IR, one construct per file. All semantics of OpenAPI are here.
//!
//! **Architecture invariant:** lowering does not stop at the first problem. It returns the API as far as it could be
//! lowered, and all diagnostics; nothing of a document is dropped without one.

mod api;
mod body;
mod called;
mod data;
mod direction;
mod docs;
mod entry;
mod example;
mod file;
mod form;
mod framing;
mod judging;
mod link;
mod media_type;
mod misfit;
mod multipart;
mod operation;
mod parameter;
mod place;
mod prune;
mod recursion;
mod response;
mod role;
mod same_value;
mod schema;
mod security;
mod select;
mod sequence;
mod server;
mod shadow;
mod sharing;
mod size;
mod status;
mod streaming;
mod tag;
mod tuple;
mod union;
mod value;
mod value_shape;

use std::collections::{BTreeMap, BTreeSet};

use self::example::Waiting;
use self::judging::Judging;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::{Cursor, Document};
use crate::ir::{Api, Home, Ident, Type, TypeDef, TypeId, Untyped, Value};
use crate::options::Options;
use crate::source::{Location, Pointer};

/// Lowers a document to the API that the generated crate implements.
pub fn lower(document: &Document<'_>, options: &Options) -> (Api, Diagnostics) {
    let root = document.root();
    Judging::beside(&root, |judging| {
        let mut lower = Lower::new(root.clone(), judging, options);
        let mut api = lower.api();
        direction::relax(&mut api);
        recursion::cut(&mut api);
        size::bound(&mut api);
        if select::is_part(options) {
            prune::unused(&mut api);
        }
        sharing::equal(&mut api, options);
        lower.undecided_brackets();
        lower.match_added(&api);
        lower.unmatched_options();
        (api, lower.found)
    })
}

/// The state of one run of lowering.
struct Lower<'s> {
    root: Cursor<'s>,
    options: &'s Options,
    found: Diagnostics,
    /// The types so far. Slots of components are reserved first and filled later.
    types: Vec<Option<TypeDef>>,
    /// The type of each component schema, by its key.
    components: BTreeMap<&'s str, TypeId>,
    /// The components that are a subtype of another one.
    heirs: union::Heirs<'s>,
    /// For each base with subtypes, the component of each value of its discriminator.
    families: BTreeMap<&'s str, Value>,
    /// The reasons and pointers of untyped values.
    untyped: Vec<(Untyped, String)>,
    /// The type names in use, by module.
    names: BTreeMap<Scope, BTreeSet<Ident>>,
    /// The inline schemas that are being lowered, outermost first. A reference to one of them is a cycle without a
    /// name.
    active: Vec<Pointer>,
    /// The validation of examples and defaults.
    judging: Judging<'s>,
    /// The examples and defaults so far.
    waiting: Vec<Waiting<'s>>,
    /// The schemas and contents whose examples, defaults and patterns have been visited.
    looked_at: BTreeSet<Location>,
    /// The number of properties that structs of `allOf` have so far.
    merged: usize,
    /// The current operation: its id, and its method and path.
    operation: Option<[String; 2]>,
    /// The locations of `deepObject` parameters with lists of scalars, with the names by which options refer to each.
    bracketed: BTreeMap<Location, Vec<String>>,
    /// The options that have matched something.
    matched: BTreeSet<String>,
}

/// A namespace of type names. All models share one module; the operations of each tag have a module of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Scope {
    Models,
    Tag(usize),
}

impl From<&Home> for Scope {
    fn from(home: &Home) -> Self {
        match home {
            Home::Models(_) => Self::Models,
            Home::Tag(index) => Self::Tag(*index),
        }
    }
}

impl<'s> Lower<'s> {
    fn new(root: Cursor<'s>, judging: Judging<'s>, options: &'s Options) -> Self {
        Self {
            root,
            options,
            found: Diagnostics::default(),
            types: Vec::new(),
            components: BTreeMap::new(),
            heirs: BTreeMap::new(),
            families: BTreeMap::new(),
            untyped: Vec::new(),
            names: BTreeMap::new(),
            active: Vec::new(),
            judging,
            waiting: Vec::new(),
            looked_at: BTreeSet::new(),
            merged: 0,
            operation: None,
            bracketed: BTreeMap::new(),
            matched: BTreeSet::new(),
        }
    }

    /// Returns the value, or records the diagnostic and returns `None`.
    fn keep<T>(&mut self, result: Result<T, Box<Diagnostic>>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(diagnostic) => {
                self.found.push(*diagnostic);
                None
            }
        }
    }

    /// Returns the type of any JSON value and records the reason.
    fn untyped(&mut self, why: Untyped, at: &Location) -> Type {
        self.untyped.push((why, at.pointer.to_string()));
        Type::Any
    }

    /// Returns the name that the `rename` option gives to `key`.
    fn renamed(&mut self, key: &str) -> Option<&'s str> {
        let (_, name) = self.options.rename.iter().find(|(old, _)| old == key)?;
        self.matched.insert(format!("rename {key}"));
        Some(name)
    }
}
