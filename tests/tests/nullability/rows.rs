//! The table of schemas with the expected treatment of null. In a schema, `NULLABLE` represents the nullable keyword of
//! the version, and `$Name` a reference to a component.

/// The expected treatment of null: whether the Rust type represents null, and whether the schema accepts null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Null {
    /// The Rust type is wrapped to represent null, for example in an `Option`, and the schema accepts null.
    Yes,
    /// The Rust type does not represent null, and the schema rejects null.
    No,
    /// The Rust type is wrapped to represent null, because tools that write this schema intend null. The schema rejects
    /// null according to JSON Schema.
    TypeOnly,
    /// The schema accepts null, and the Rust type represents null without a wrapper, for example `rt::Value`.
    Itself,
    /// The version does not have the construct, so the row is not tested.
    Untested,
}

impl Null {
    pub(crate) fn is_in_type(self) -> bool {
        matches!(self, Self::Yes | Self::TypeOnly)
    }

    pub(crate) fn validates(self) -> bool {
        matches!(self, Self::Yes | Self::Itself)
    }
}

use Null::{Itself, No, TypeOnly, Untested, Yes};

pub(crate) struct Row {
    pub(crate) schema: &'static str,
    /// The expected Rust type without a wrapper for null. `~` is replaced by the name that an inline type gets at the
    /// location.
    pub(crate) ty: &'static str,
    /// `true` if the schema is also tested in a query parameter, which requires the schema of a scalar with one type.
    pub(crate) is_text: bool,
    /// The expected treatment of null in 2.0, 3.0 and 3.1.
    pub(crate) null: [Null; 3],
}

const fn text(schema: &'static str, ty: &'static str, null: [Null; 3]) -> Row {
    Row { schema, ty, is_text: true, null }
}

const fn other(schema: &'static str, ty: &'static str, null: [Null; 3]) -> Row {
    Row { schema, ty, is_text: false, null }
}

pub(crate) static ROWS: &[Row] = &[
    // These schemas have no composition.
    text("{type: string}", "String", [No, No, No]),
    // 3.1 does not define `nullable`, but tools that change the version of a document from 3.0 to 3.1 keep `nullable`.
    text("{type: string, NULLABLE}", "String", [Yes, Yes, Yes]),
    // 2.0 and 3.0 do not define a list of types (W0403).
    text("{type: [string, 'null']}", "String", [Yes, Yes, Yes]),
    // YAML reads the unquoted word `null` as a null value (W0401).
    text("{type: [string, null]}", "String", [Yes, Yes, Yes]),
    other("{type: 'null'}", "()", [Itself, Itself, Itself]),
    other("{const: null}", "()", [Itself, Itself, Itself]),
    other("{enum: [null]}", "()", [Itself, Itself, Itself]),
    other("{description: anything}", "rt::Value", [Itself, Itself, Itself]),
    other("{NULLABLE, description: anything}", "rt::Value", [Itself, Itself, Itself]),
    other("{type: string, NULLABLE, enum: [low, null]}", "~", [Yes, Yes, Yes]),
    // `type` excludes null in 3.0 and 3.1, but tools list null in `enum` intentionally.
    other("{type: string, enum: [low, null]}", "~", [Yes, Yes, TypeOnly]),
    other("{enum: [low, null]}", "~", [Yes, Yes, Yes]),
    // According to 3.0.3, `enum` must list null if null is valid, but most tools that write 3.0 documents do not list
    // null.
    other("{type: string, NULLABLE, enum: [low]}", "~", [Yes, Yes, Yes]),
    other("{type: [string, 'null'], enum: [low]}", "~", [Yes, Yes, TypeOnly]),
    other("{type: [string, 'null'], enum: [low, null]}", "~", [Yes, Yes, Yes]),
    // These schemas are references.
    text("{$Name}", "Name", [No, No, No]),
    text("{$MaybeName}", "MaybeName", [Yes, Yes, Yes]),
    text("{$MaybeLevel}", "MaybeLevel", [Yes, Yes, Yes]),
    // 2.0 and 3.0 ignore keywords beside `$ref`, but tools write them intentionally (W0403).
    text("{$Name, NULLABLE}", "Name", [Yes, Yes, Yes]),
    text("{$Level, NULLABLE}", "Level", [Yes, Yes, Yes]),
    // Swashbuckle, NestJS and drf-spectacular write `allOf` with one member for a nullable reference.
    text("{allOf: [{$Name}]}", "Name", [No, No, No]),
    text("{allOf: [{$Name}], NULLABLE}", "Name", [Yes, Yes, Yes]),
    text("{allOf: [{$Level}], NULLABLE, description: d}", "Level", [Yes, Yes, Yes]),
    // Swashbuckle writes this for a nullable reference in 3.1, although no value at all is valid according to JSON
    // Schema (W0401).
    text("{allOf: [{$Name}], type: 'null'}", "Name", [Untested, Yes, Yes]),
    // If the schema has no `type`, null is valid because the member of `allOf` accepts it.
    text("{allOf: [{$MaybeName}]}", "MaybeName", [Yes, Yes, Yes]),
    text("{allOf: [{$MaybeName}], type: string}", "MaybeName", [No, No, No]),
    text("{allOf: [{type: string, NULLABLE}]}", "String", [Yes, Yes, Yes]),
    other("{allOf: [{type: object, NULLABLE, properties: {id: {type: string}}}]}", "~", [Yes, Yes, Yes]),
    other("{allOf: [{anyOf: [{$Name}, {type: 'null'}]}]}", "Name", [Untested, Yes, Yes]),
    // In these schemas, `allOf` has one member and annotations.
    text("{allOf: [{$Name}, {NULLABLE}]}", "Name", [Yes, Yes, Yes]),
    text("{allOf: [{$Name}, {NULLABLE, description: d}]}", "Name", [Yes, Yes, Yes]),
    text("{allOf: [{$Name}, {description: d}]}", "Name", [No, No, No]),
    text("{allOf: [{$MaybeName}, {description: d}]}", "MaybeName", [Yes, Yes, Yes]),
    other("{allOf: [{$Thing}, {description: d}], NULLABLE}", "Thing", [Yes, Yes, Yes]),
    // Here, `nullable` is beside a `type`. The keyword has no meaning in 3.1, where `Thing` excludes null.
    other("{allOf: [{$Thing}, {type: object, NULLABLE}]}", "Thing", [Yes, Yes, No]),
    other("{allOf: [{$Thing}, {type: [object, 'null']}]}", "Thing", [Untested, Untested, No]),
    other(
        "{allOf: [{oneOf: [{$Thing}, {type: object, NULLABLE, additionalProperties: false}]}, {description: d}]}",
        "~",
        [Untested, Yes, Yes],
    ),
    // In these schemas, `allOf` has several members.
    other("{allOf: [{$Thing}, {type: object, properties: {n: {type: integer}}}]}", "~", [No, No, No]),
    other("{allOf: [{$Thing}, {type: object, properties: {n: {type: integer}}}], NULLABLE}", "~", [Yes, Yes, Yes]),
    other("{allOf: [{$Thing}, {type: object, properties: {n: {type: integer}}}, {NULLABLE}]}", "~", [Yes, Yes, Yes]),
    // Null must be valid under every member of `allOf`; a member that accepts null does not relax the other members.
    other("{allOf: [{$MaybeThing}, {type: object, properties: {n: {type: integer}}}]}", "~", [No, No, No]),
    other("{allOf: [{$Thing}, {type: object, NULLABLE, properties: {n: {type: integer}}}]}", "~", [No, No, No]),
    other("{allOf: [{$MaybeThing}, {type: object, NULLABLE, properties: {n: {type: integer}}}]}", "~", [Yes, Yes, Yes]),
    // In these schemas, `oneOf` or `anyOf` has one type and null.
    other("{oneOf: [{$Name}, {type: 'null'}]}", "Name", [Untested, Yes, Yes]),
    other("{anyOf: [{$Name}, {type: 'null'}]}", "Name", [Untested, Yes, Yes]),
    other("{anyOf: [{$Name}, {type: null}]}", "Name", [Untested, Yes, Yes]),
    other("{anyOf: [{type: string}, {const: null}]}", "String", [Untested, Yes, Yes]),
    other("{oneOf: [{$Thing}, {enum: [null], NULLABLE}]}", "Thing", [Untested, Yes, Yes]),
    other("{anyOf: [{$Thing}, {NULLABLE}]}", "Thing", [Untested, Yes, Yes]),
    other("{oneOf: [{$Thing}, {NULLABLE}]}", "Thing", [Untested, Yes, Yes]),
    // drf-spectacular writes null as a reference to an enum of null.
    other("{oneOf: [{$Name}, {$NullEnum}]}", "Name", [Untested, Yes, Yes]),
    other("{oneOf: [{$Name}, {type: integer}, {$NullEnum}]}", "~", [Untested, Yes, Yes]),
    other("{oneOf: [{$Name}], NULLABLE}", "Name", [Untested, Yes, Yes]),
    other("{anyOf: [{$MaybeLevel}]}", "MaybeLevel", [Untested, Yes, Yes]),
    // According to JSON Schema, `type` beside `oneOf` excludes null.
    other("{type: object, oneOf: [{$Thing}, {type: 'null'}]}", "Thing", [Untested, Yes, TypeOnly]),
    // In these schemas, `oneOf` or `anyOf` has several types.
    other("{oneOf: [{$Name}, {type: integer}]}", "~", [Untested, No, No]),
    other("{oneOf: [{$Name}, {type: integer}], NULLABLE}", "~", [Untested, Yes, Yes]),
    other("{anyOf: [{$Name}, {type: integer}], NULLABLE}", "~", [Untested, Yes, Yes]),
    other("{oneOf: [{$MaybeName}, {type: integer}]}", "~", [Untested, Yes, Yes]),
    other("{anyOf: [{$MaybeName}, {type: integer}]}", "~", [Untested, Yes, Yes]),
    other("{anyOf: [{$Name}, {type: integer}, {type: 'null'}]}", "~", [Untested, Yes, Yes]),
    other("{oneOf: [{$Name}, {type: integer}, {const: null}]}", "~", [Untested, Yes, Yes]),
    other("{anyOf: [{type: string, enum: [low, null]}, {type: integer}]}", "~", [Untested, Yes, TypeOnly]),
    other("{oneOf: [{allOf: [{$Name}], NULLABLE}, {type: integer}]}", "~", [Untested, Yes, Yes]),
    other("{anyOf: [{oneOf: [{$Name}, {type: 'null'}]}, {type: integer}]}", "~", [Untested, Yes, Yes]),
    other("{type: [string, integer, 'null']}", "~", [Untested, Yes, Yes]),
];
