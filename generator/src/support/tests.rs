use std::collections::BTreeSet;

use super::GROUPS;
use crate::document::fields;

/// Returns the name of an object of the specification without its article.
fn bare(name: &str) -> &str {
    name.split_once(' ').map_or(name, |(_, bare)| bare)
}

#[test]
fn every_field_of_every_object_has_a_disposition() {
    let mut missing = Vec::new();
    for (object, field) in fields() {
        let rows = GROUPS.iter().filter(|group| group.object == bare(object)).flat_map(|group| group.rows);
        if !rows.into_iter().any(|row| row.field() == field) {
            missing.push(format!("{object}: `{field}`"));
        }
    }
    assert!(missing.is_empty(), "add a row to generator/src/support for\n{}", missing.join("\n"));
}

#[test]
fn every_row_names_a_field_of_its_object() {
    let fields = fields();
    let objects: BTreeSet<&str> = fields.iter().map(|(object, _)| bare(object)).collect();
    // The keys of the Responses Object are statuses, which are not fields.
    for group in GROUPS.iter().filter(|group| objects.contains(group.object) && group.object != "Responses Object") {
        for row in group.rows {
            let known = fields.iter().any(|(object, field)| bare(object) == group.object && *field == row.field());
            // `$ref` is a field of the Reference Object, which may be written instead of any other object.
            assert!(known || row.field() == "$ref", "{}: `{}`", group.object, row.construct);
        }
    }
}
