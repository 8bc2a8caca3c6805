//! Files in forms: schemas with `format: binary`, possibly inside references, `allOf` with one member, arrays and
//! unions (OpenAPI 3.0.3, 4.7.24.2; 3.1.0, 4.8.14).

use super::analysis::{UnionSchema, implied, innermost};
use crate::openapi::Cursor;

/// The maximum depth to which nested unions are searched.
const DEPTH: usize = 8;

/// Follows references, `allOf` with one member, and unions of one schema and null. Returns the schema to which they
/// lead.
pub(super) fn unwrapped_schema<'s>(schema: &Cursor<'s>) -> Cursor<'s> {
    let mut at = innermost(schema);
    for _ in 0..DEPTH {
        match UnionSchema::of(&at).as_slice() {
            [only] => match only.members.as_slice() {
                [member] => at = innermost(member),
                _ => break,
            },
            _ => break,
        }
    }
    at
}

/// Returns `true` if the values of a schema are files: the schema is a binary string, or a union with a binary string
/// among its members. In such a union, values of the other members are also sent as bytes.
pub(super) fn is_file(schema: &Cursor<'_>) -> bool {
    is_file_within(schema, DEPTH)
}

fn is_file_within(schema: &Cursor<'_>, depth: usize) -> bool {
    let at = unwrapped_schema(schema);
    let is_binary = at.text("format") == Some("binary") && matches!(only_type(&at), Some("string") | None);
    let Some(depth) = depth.checked_sub(1) else { return is_binary };
    let mut members = UnionSchema::of(&at).into_iter().flat_map(|union| union.members);
    is_binary || members.any(|member| is_file_within(&member, depth))
}

/// If a property may be sent as several parts of the same name, returns the schema of each part: the `items` of an
/// array, or of an array of files that is a member of a union of files.
pub(super) fn items<'s>(schema: &Cursor<'s>) -> Option<Cursor<'s>> {
    let at = unwrapped_schema(schema);
    if only_type(&at) == Some("array") {
        return at.get("items");
    }
    let unions = UnionSchema::of(&at);
    let [union] = unions.as_slice() else { return None };
    let files = |member: &Cursor<'s>| {
        Some(unwrapped_schema(member)).filter(|at| only_type(at) == Some("array"))?.get("items").filter(is_file)
    };
    let is_each_a_file = union.members.iter().all(|member| is_file(member) || files(member).is_some());
    union.members.iter().find_map(files).filter(|_| is_each_a_file)
}

fn only_type<'s>(at: &Cursor<'s>) -> Option<&'s str> {
    at.text("type").or_else(|| implied(at))
}
