//! Pure analysis of schemas: nothing here changes the state of lowering.
//!
//! The functions read a schema through its [`Cursor`](crate::document::Cursor): which keywords apply to a value, which
//! schemas a union has, and which tests distinguish them.

mod annotations;
mod conditional;
mod discriminate;
mod discriminator_value;
mod flattened_object;
mod implied;
mod null;
mod objects;
mod overlap;
mod schema_shape;
mod subtypes;
mod union_schema;

pub(super) use annotations::{annotation, annotation_here, innermost, is_flagged, shaping_members, unwrapped};
pub(super) use discriminate::discriminate;
pub(super) use discriminator_value::{allows_bare_value, component_name, output_values, target_of, text_of};
pub(super) use flattened_object::{ChosenMembers, FlattenedObject, kind_of};
pub(super) use implied::implied;
pub(super) use null::{allows_only_null, is_null, is_nullable, is_nullable_without_type, validates_null};
pub(super) use objects::{Ambiguity, object_tests, shared_keys};
pub(super) use overlap::{Overlap, overlap};
pub(super) use schema_shape::{NestedConstants, SchemaShape, UnionCase};
pub(super) use subtypes::{SubtypeIndex, family, is_base, subtypes};
pub(super) use union_schema::{DEPTH, UnionSchema};
