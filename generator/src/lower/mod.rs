//! Document to IR: all the meaning of OpenAPI lives here, one construct a file.
//!
//! **Architecture invariant:** lowering never stops at the first problem. It returns what it could and every
//! message; nothing of a document is dropped without one.

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

/// Turns a document into the API that Rust will see.
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

/// What one run of lowering knows.
struct Lower<'s> {
    root: Cursor<'s>,
    options: &'s Options,
    found: Diagnostics,
    /// The types so far. Components come first and are filled when their turn comes.
    types: Vec<Option<TypeDef>>,
    /// The type of each component schema, by its key.
    components: BTreeMap<&'s str, TypeId>,
    /// The components that inherit from another.
    heirs: union::Heirs<'s>,
    /// Of a base that others inherit from, the component that each value of its discriminator stands for.
    families: BTreeMap<&'s str, Value>,
    /// Where a value is any JSON value, and why.
    untyped: Vec<(Untyped, String)>,
    /// The type names that are taken, by module.
    names: BTreeMap<Scope, BTreeSet<Ident>>,
    /// Inline schemas being lowered, outermost first: a reference to one of them is a circle without a name.
    active: Vec<Pointer>,
    /// Judges examples and defaults.
    judging: Judging<'s>,
    /// The examples and defaults so far.
    waiting: Vec<Waiting<'s>>,
    /// The schemas and contents whose examples, defaults and patterns have been looked at.
    looked_at: BTreeSet<Location>,
    /// How many properties the structs of `allOf` have so far.
    merged: usize,
    /// The operation that is being lowered: its id, and its method and path.
    operation: Option<[String; 2]>,
    /// The places of `deepObject` parameters that hold lists of scalars, with the names that options have for each.
    bracketed: BTreeMap<Location, Vec<String>>,
    /// The options that have matched.
    matched: BTreeSet<String>,
}

/// Where type names must not be alike: all models share one module, the operations of each tag have their own.
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

    /// The value, or none and the message kept.
    fn keep<T>(&mut self, result: Result<T, Box<Diagnostic>>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(diagnostic) => {
                self.found.push(*diagnostic);
                None
            }
        }
    }

    /// Any JSON value, and the reason kept.
    fn untyped(&mut self, why: Untyped, at: &Location) -> Type {
        self.untyped.push((why, at.pointer.to_string()));
        Type::Any
    }

    /// The new name that the configuration gives to something, if it does.
    fn renamed(&mut self, key: &str) -> Option<&'s str> {
        let (_, name) = self.options.rename.iter().find(|(old, _)| old == key)?;
        self.matched.insert(format!("rename {key}"));
        Some(name)
    }
}
