//! Lowering of a document to the IR, one construct per file. All semantics of OpenAPI are here.
//!
//! **Architecture invariant:** lowering does not stop at the first problem. The result consists of all diagnostics and
//! of those parts of the API that could be lowered. A diagnostic reports every construct that is dropped.

mod analysis;
mod api;
mod body;
mod box_large;
mod break_cycles;
mod callbacks;
mod constraints;
mod deduplicate;
mod deprecation;
mod direction;
mod docs;
mod example;
mod example_validator;
mod file;
mod form_fields;
mod framing;
mod idempotency;
mod link;
mod media_type;
mod multipart;
mod name_rules;
mod naming;
mod operation;
mod operation_entry;
mod operation_group;
mod pagination;
mod parameter;
mod prune;
mod rejection_body;
mod response;
mod role;
mod same_value;
mod schema;
mod schema_data;
mod security;
mod select;
mod selected_part;
mod sequence;
mod server;
mod status;
mod streaming;
mod tag_features;
mod tuple;
mod type_mismatch;
mod union;
mod unreachable;
mod used_schemas;
mod value;
mod value_shape;

use std::collections::{BTreeMap, BTreeSet};

use self::example::PendingExample;
use self::example_validator::ExampleValidator;
pub(crate) use self::selected_part::SelectedPart;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::ir::{Api, Ident, ModuleId, Type, TypeDef, TypeId, UntypedReason, Value};
use crate::openapi::Cursor;
use crate::options::Options;
use crate::source::{Location, Pointer};

/// Lowers a document to the API that the generated crate implements.
pub fn lower(document: &Document<'_>, options: &Options) -> (Api, Diagnostics) {
    let (api, diagnostics, _) = lower_selected(document, options);
    (api, diagnostics)
}

/// Lowers a document, and returns the part of the document that the options select, unless they select all operations.
pub(crate) fn lower_selected(document: &Document<'_>, options: &Options) -> (Api, Diagnostics, Option<SelectedPart>) {
    let root = document.root();
    ExampleValidator::run_with(&root, |validator| {
        let mut lower = Lowering::new(root.clone(), validator, options);
        let mut api = lower.api();
        direction::relax(&mut api);
        break_cycles::break_cycles(&mut api);
        box_large::box_large_fields(&mut api);
        if select::is_partial(options) {
            prune::remove_unused(&mut api);
            used_schemas::remove_unused(&mut api);
        }
        deduplicate::deduplicate_equal(&mut api, options, &lower.names);
        rejection_body::add_rejection_bodies(&mut api, options);
        lower.add_pagination(&mut api);
        if options.tag_features {
            api.tag_features = Some(tag_features::tag_features(&api));
        }
        lower.report_undecided_brackets();
        lower.match_additions(&api);
        lower.unmatched_options();
        let selected = select::is_partial(options).then(|| SelectedPart::new(&root, &lower.selected));
        (api, lower.diagnostics, selected)
    })
}

/// The state of one run of lowering.
struct Lowering<'s> {
    root: Cursor<'s>,
    options: &'s Options,
    diagnostics: Diagnostics,
    /// The types that have been lowered. Entries of components are reserved first, as `None`, and filled later.
    types: Vec<Option<TypeDef>>,
    /// The type of each component schema, by its key.
    components: BTreeMap<&'s str, TypeId>,
    /// The direct subtypes of each base schema.
    subtypes: analysis::SubtypeIndex<'s>,
    /// For each base with subtypes, a table that maps the values of the base's discriminator to components.
    families: BTreeMap<&'s str, Value>,
    /// The schemas that are lowered to untyped values: the reason and the pointer of each schema.
    untyped: Vec<(UntypedReason, String)>,
    /// The type names in use, by module.
    names: BTreeMap<NameScope, BTreeSet<Ident>>,
    /// The inline schemas that are being lowered, outermost first. A reference to one of these schemas closes a cycle
    /// of schemas without names.
    active: Vec<Pointer>,
    /// The validation of examples and defaults.
    validator: ExampleValidator<'s>,
    /// The examples and defaults that have been submitted to the validator.
    pending_examples: Vec<PendingExample<'s>>,
    /// The locations of the objects whose examples, defaults and patterns have been visited.
    visited_examples: BTreeSet<Location>,
    /// The total number of properties in all structs that have been lowered from `allOf`.
    merged_members: usize,
    /// The texts by which options refer to the current operation: its id, and its method and path.
    operation: Option<[String; 2]>,
    /// The locations of `deepObject` parameters that contain lists of scalars. Each entry lists the names by which
    /// options refer to the parameter.
    undecided_brackets: BTreeMap<Location, Vec<String>>,
    /// The locations of the operations that may have a pagination, by their ids.
    paged_operations: BTreeMap<String, Location>,
    /// The locations of the selected operations.
    selected: Vec<Location>,
    /// The options that have matched something in the document.
    matched_options: BTreeSet<String>,
}

/// A namespace of type names. All models share one module; the operations of each tag have a module of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum NameScope {
    Models,
    Group(usize),
}

impl From<&ModuleId> for NameScope {
    fn from(module: &ModuleId) -> Self {
        match module {
            ModuleId::Models(_) => Self::Models,
            ModuleId::Group(index) => Self::Group(*index),
        }
    }
}

impl<'s> Lowering<'s> {
    fn new(root: Cursor<'s>, validator: ExampleValidator<'s>, options: &'s Options) -> Self {
        Self {
            root,
            options,
            diagnostics: Diagnostics::default(),
            types: Vec::new(),
            components: BTreeMap::new(),
            subtypes: BTreeMap::new(),
            families: BTreeMap::new(),
            untyped: Vec::new(),
            names: BTreeMap::new(),
            active: Vec::new(),
            validator,
            pending_examples: Vec::new(),
            visited_examples: BTreeSet::new(),
            merged_members: 0,
            operation: None,
            undecided_brackets: BTreeMap::new(),
            paged_operations: BTreeMap::new(),
            selected: Vec::new(),
            matched_options: BTreeSet::new(),
        }
    }

    /// Returns the value, or records the diagnostic and returns `None`.
    fn ok_or_report<T>(&mut self, result: Result<T, Box<Diagnostic>>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(diagnostic) => {
                self.diagnostics.push(*diagnostic);
                None
            }
        }
    }

    /// Returns the type of untyped values, and records the reason why the schema has no other type.
    fn untyped(&mut self, reason: UntypedReason, at: &Location) -> Type {
        self.untyped.push((reason, at.pointer.to_string()));
        Type::Any
    }

    /// Returns the name that the `rename` option gives to `key`.
    fn renamed(&mut self, key: &str) -> Option<&'s str> {
        let (_, name) = self.options.rename.iter().find(|(old, _)| old == key)?;
        self.matched_options.insert(format!("rename {key}"));
        Some(name)
    }
}
