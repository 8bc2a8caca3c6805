//! Tests null in every composition, location and version. The table of expected types and validity is derived from
//! these specifications:
//!
//! - OpenAPI 3.0.3, `nullable`, and the proposal that clarified it: `nullable: true` adds null to the `type` of the same
//!   Schema Object; a schema without `type` excludes nothing; a value must be valid under every member of `allOf`.
//! - JSON Schema 2020-12 for 3.1 and later: null is valid where `type`, `enum` and all members allow it.
//! - `x-nullable` for 2.0, with the meaning of `nullable`.
//!
//! Types are tolerant: they represent null wherever a document declares that null is allowed, even where the keyword
//! has no effect in 3.0.3 (beside `$ref`, and around or beside a member of `allOf` that excludes null). Validation
//! follows the types in 2.0 and 3.0, and JSON Schema from 3.1 on.

#[path = "nullability/document.rs"]
mod document;
#[path = "nullability/rows.rs"]
mod rows;

use std::error::Error;

use ecogen_runtime::schema::{CompiledSchemas, Direction};
use serde_json::json;

use document::{Generated, Version, keywords};
use rows::{Null, ROWS, Row};

#[test]
fn null_is_accepted_where_the_table_allows_it() -> Result<(), Box<dyn Error>> {
    let (mut cells, mut wrong) = (0, Vec::new());
    for row in ROWS {
        for (version, null) in Version::ALL.into_iter().zip(row.null).filter(|(_, null)| *null != Null::Untested) {
            let generated = Generated::new(version, row.schema)?;
            let mut check = |location: &str, found: Option<String>, expected: String| {
                cells += 1;
                if found.as_deref() != Some(expected.as_str()) {
                    wrong.push(format!("{version:?} {}: {location} is {found:?}, expected `{expected}`", row.schema));
                }
            };
            for (place, expected) in expected(row, version, null) {
                check(place, generated.type_at(place), expected);
            }
            let validated = null.validates().to_string();
            check("validation of null", Some(validates_null(&generated).to_string()), validated);
        }
    }
    println!("{cells} places of {} schemas", ROWS.len());
    assert!(wrong.is_empty(), "{} of {cells}:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

/// Returns the expected Rust type of the row's schema at each location.
fn expected(row: &Row, version: Version, null: Null) -> Vec<(&'static str, String)> {
    let ty = |inline: &str| row.ty.replace('~', inline);
    let option = |ty: String| if null.is_in_type() { format!("Option<{ty}>") } else { ty };
    let optional = match null.is_in_type() {
        true => format!("rt::Field<{}>", ty("HolderOptional")),
        false => format!("Option<{}>", ty("HolderOptional")),
    };
    let mut places = vec![
        ("required", option(ty("HolderRequired"))),
        ("optional", optional),
        ("items", format!("Vec<{}>", option(ty("HolderItemsItem")))),
        ("values", format!("rt::Map<{}>", option(ty("HolderValuesValue")))),
        ("body", option(ty("PutBody"))),
        ("response", option(ty("PutOk"))),
    ];
    // The text of a parameter cannot express null, so the parameter has the type without null.
    if row.is_text && (version != Version::V2 || keywords(row.schema).is_some()) {
        places.push(("parameter", row.ty.to_owned()));
        places.push(("optional parameter", format!("Option<{}>", row.ty)));
    }
    places
}

/// Returns `true` if validation accepts null for a required property that has the row's schema.
fn validates_null(generated: &Generated) -> bool {
    let schemas = CompiledSchemas::new(generated.schemas(), 0);
    schemas
        .violations(
            &json!({"$ref": "Holder"}),
            &json!({"required": null, "items": [], "values": {}}),
            Direction::Request,
        )
        .is_empty()
}
