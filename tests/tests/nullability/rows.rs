//! The table. A schema is written with `NULLABLE` for the keyword of the version, and with `$Name` for a reference to
//! that component.

/// Whether null is a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Null {
    /// Of the type and of the schema.
    Yes,
    /// Of neither.
    No,
    /// Of the type alone: JSON Schema excludes it, and tools that write the schema mean null.
    TypeOnly,
    /// Of the schema, and the type has null among its values without `Option`.
    Itself,
    /// The version does not have the construct.
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
    /// The Rust type apart from null; `~` is the name of a type at the place.
    pub(crate) ty: &'static str,
    /// Whether it can be a query parameter: a scalar of one type.
    pub(crate) is_text: bool,
    /// In 2.0, in 3.0, in 3.1.
    pub(crate) null: [Null; 3],
}

const fn text(schema: &'static str, ty: &'static str, null: [Null; 3]) -> Row {
    Row { schema, ty, is_text: true, null }
}

const fn other(schema: &'static str, ty: &'static str, null: [Null; 3]) -> Row {
    Row { schema, ty, is_text: false, null }
}

pub(crate) static ROWS: &[Row] = &[
    // No composition.
    text("{type: string}", "String", [No, No, No]),
    // 3.1 does not have the keyword; tools that raise the version of a document keep it.
    text("{type: string, NULLABLE}", "String", [Yes, Yes, Yes]),
    // 2.0 and 3.0 do not have the list (W0403).
    text("{type: [string, 'null']}", "String", [Yes, Yes, Yes]),
    // YAML reads the word without quotes as null (W0401).
    text("{type: [string, null]}", "String", [Yes, Yes, Yes]),
    other("{type: 'null'}", "()", [Itself, Itself, Itself]),
    other("{const: null}", "()", [Itself, Itself, Itself]),
    other("{enum: [null]}", "()", [Itself, Itself, Itself]),
    other("{description: anything}", "rt::Value", [Itself, Itself, Itself]),
    other("{NULLABLE, description: anything}", "rt::Value", [Itself, Itself, Itself]),
    other("{type: string, NULLABLE, enum: [low, null]}", "~", [Yes, Yes, Yes]),
    // `type` excludes null by the letter of both versions; tools list null for a reason.
    other("{type: string, enum: [low, null]}", "~", [Yes, Yes, TypeOnly]),
    other("{enum: [low, null]}", "~", [Yes, Yes, Yes]),
    // 3.0.3 says that `enum` has to list null; most generators of 3.0 documents do not.
    other("{type: string, NULLABLE, enum: [low]}", "~", [Yes, Yes, Yes]),
    other("{type: [string, 'null'], enum: [low]}", "~", [Yes, Yes, TypeOnly]),
    other("{type: [string, 'null'], enum: [low, null]}", "~", [Yes, Yes, Yes]),
    // A reference.
    text("{$Name}", "Name", [No, No, No]),
    text("{$MaybeName}", "MaybeName", [Yes, Yes, Yes]),
    text("{$MaybeLevel}", "MaybeLevel", [Yes, Yes, Yes]),
    // 2.0 and 3.0 ignore what stands beside a reference; tools write it and mean it (W0403).
    text("{$Name, NULLABLE}", "Name", [Yes, Yes, Yes]),
    text("{$Level, NULLABLE}", "Level", [Yes, Yes, Yes]),
    // `allOf` of one: what Swashbuckle, NestJS and drf-spectacular write for a nullable reference.
    text("{allOf: [{$Name}]}", "Name", [No, No, No]),
    text("{allOf: [{$Name}], NULLABLE}", "Name", [Yes, Yes, Yes]),
    text("{allOf: [{$Level}], NULLABLE, description: d}", "Level", [Yes, Yes, Yes]),
    // A schema without `type` does not exclude the null of its member.
    text("{allOf: [{$MaybeName}]}", "MaybeName", [Yes, Yes, Yes]),
    text("{allOf: [{$MaybeName}], type: string}", "MaybeName", [No, No, No]),
    text("{allOf: [{type: string, NULLABLE}]}", "String", [Yes, Yes, Yes]),
    other("{allOf: [{type: object, NULLABLE, properties: {id: {type: string}}}]}", "~", [Yes, Yes, Yes]),
    other("{allOf: [{anyOf: [{$Name}, {type: 'null'}]}]}", "Name", [Untested, Yes, Yes]),
    // `allOf` of one and annotations.
    text("{allOf: [{$Name}, {NULLABLE}]}", "Name", [Yes, Yes, Yes]),
    text("{allOf: [{$Name}, {NULLABLE, description: d}]}", "Name", [Yes, Yes, Yes]),
    text("{allOf: [{$Name}, {description: d}]}", "Name", [No, No, No]),
    text("{allOf: [{$MaybeName}, {description: d}]}", "MaybeName", [Yes, Yes, Yes]),
    other("{allOf: [{$Thing}, {description: d}], NULLABLE}", "Thing", [Yes, Yes, Yes]),
    // The keyword stands beside a type. Since 3.1 it is none, and Thing excludes null.
    other("{allOf: [{$Thing}, {type: object, NULLABLE}]}", "Thing", [Yes, Yes, No]),
    other("{allOf: [{$Thing}, {type: [object, 'null']}]}", "Thing", [Untested, Untested, No]),
    other(
        "{allOf: [{oneOf: [{$Thing}, {type: object, NULLABLE, additionalProperties: false}]}, {description: d}]}",
        "~",
        [Untested, Yes, Yes],
    ),
    // `allOf` of several.
    other("{allOf: [{$Thing}, {type: object, properties: {n: {type: integer}}}]}", "~", [No, No, No]),
    other("{allOf: [{$Thing}, {type: object, properties: {n: {type: integer}}}], NULLABLE}", "~", [Yes, Yes, Yes]),
    other("{allOf: [{$Thing}, {type: object, properties: {n: {type: integer}}}, {NULLABLE}]}", "~", [Yes, Yes, Yes]),
    // Null has to fit every member: one that allows it cannot relax the others.
    other("{allOf: [{$MaybeThing}, {type: object, properties: {n: {type: integer}}}]}", "~", [No, No, No]),
    other("{allOf: [{$Thing}, {type: object, NULLABLE, properties: {n: {type: integer}}}]}", "~", [No, No, No]),
    other("{allOf: [{$MaybeThing}, {type: object, NULLABLE, properties: {n: {type: integer}}}]}", "~", [Yes, Yes, Yes]),
    // `oneOf` and `anyOf` of one type and null.
    other("{oneOf: [{$Name}, {type: 'null'}]}", "Name", [Untested, Yes, Yes]),
    other("{anyOf: [{$Name}, {type: 'null'}]}", "Name", [Untested, Yes, Yes]),
    other("{anyOf: [{$Name}, {type: null}]}", "Name", [Untested, Yes, Yes]),
    other("{anyOf: [{type: string}, {const: null}]}", "String", [Untested, Yes, Yes]),
    other("{oneOf: [{$Thing}, {enum: [null], NULLABLE}]}", "Thing", [Untested, Yes, Yes]),
    other("{anyOf: [{$Thing}, {NULLABLE}]}", "Thing", [Untested, Yes, Yes]),
    other("{oneOf: [{$Thing}, {NULLABLE}]}", "Thing", [Untested, Yes, Yes]),
    // What drf-spectacular writes.
    other("{oneOf: [{$Name}, {$NullEnum}]}", "Name", [Untested, Yes, Yes]),
    other("{oneOf: [{$Name}, {type: integer}, {$NullEnum}]}", "~", [Untested, Yes, Yes]),
    other("{oneOf: [{$Name}], NULLABLE}", "Name", [Untested, Yes, Yes]),
    other("{anyOf: [{$MaybeLevel}]}", "MaybeLevel", [Untested, Yes, Yes]),
    // `type` beside the union excludes null by the letter.
    other("{type: object, oneOf: [{$Thing}, {type: 'null'}]}", "Thing", [Untested, Yes, TypeOnly]),
    // `oneOf` and `anyOf` of several types.
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
