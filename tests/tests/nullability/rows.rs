//! The table. A schema contains `NULLABLE` for the keyword of the version, and `$Name` for a reference to a component.

/// The rule for null: whether the type and the schema allow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Null {
    /// Of the type and of the schema.
    Yes,
    /// Of neither.
    No,
    /// Only of the type: JSON Schema excludes null, but tools that write this schema mean it.
    TypeOnly,
    /// Of the schema; the type includes null among its values, without `Option`.
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
    /// The Rust type without null; `~` is the name of a type at the location.
    pub(crate) ty: &'static str,
    /// Whether the schema can be that of a query parameter: a scalar of one type.
    pub(crate) is_text: bool,
    /// The expectation for 2.0, 3.0 and 3.1.
    pub(crate) null: [Null; 3],
}

const fn text(schema: &'static str, ty: &'static str, null: [Null; 3]) -> Row {
    Row { schema, ty, is_text: true, null }
}

const fn other(schema: &'static str, ty: &'static str, null: [Null; 3]) -> Row {
    Row { schema, ty, is_text: false, null }
}

pub(crate) static ROWS: &[Row] = &[
    // Without composition.
    text("{type: string}", "String", [No, No, No]),
    // 3.1 does not define the keyword, but tools that raise the version of a document keep it.
    text("{type: string, NULLABLE}", "String", [Yes, Yes, Yes]),
    // 2.0 and 3.0 do not define the list (W0403).
    text("{type: [string, 'null']}", "String", [Yes, Yes, Yes]),
    // YAML reads the unquoted word as null (W0401).
    text("{type: [string, null]}", "String", [Yes, Yes, Yes]),
    other("{type: 'null'}", "()", [Itself, Itself, Itself]),
    other("{const: null}", "()", [Itself, Itself, Itself]),
    other("{enum: [null]}", "()", [Itself, Itself, Itself]),
    other("{description: anything}", "rt::Value", [Itself, Itself, Itself]),
    other("{NULLABLE, description: anything}", "rt::Value", [Itself, Itself, Itself]),
    other("{type: string, NULLABLE, enum: [low, null]}", "~", [Yes, Yes, Yes]),
    // `type` excludes null in the wording of both versions, but tools list null intentionally.
    other("{type: string, enum: [low, null]}", "~", [Yes, Yes, TypeOnly]),
    other("{enum: [low, null]}", "~", [Yes, Yes, Yes]),
    // According to 3.0.3, `enum` has to list null; most tools that write 3.0 documents do not list it.
    other("{type: string, NULLABLE, enum: [low]}", "~", [Yes, Yes, Yes]),
    other("{type: [string, 'null'], enum: [low]}", "~", [Yes, Yes, TypeOnly]),
    other("{type: [string, 'null'], enum: [low, null]}", "~", [Yes, Yes, Yes]),
    // References.
    text("{$Name}", "Name", [No, No, No]),
    text("{$MaybeName}", "MaybeName", [Yes, Yes, Yes]),
    text("{$MaybeLevel}", "MaybeLevel", [Yes, Yes, Yes]),
    // 2.0 and 3.0 ignore keywords beside a reference, but tools write them intentionally (W0403).
    text("{$Name, NULLABLE}", "Name", [Yes, Yes, Yes]),
    text("{$Level, NULLABLE}", "Level", [Yes, Yes, Yes]),
    // `allOf` with one member, which Swashbuckle, NestJS and drf-spectacular write for a nullable reference.
    text("{allOf: [{$Name}]}", "Name", [No, No, No]),
    text("{allOf: [{$Name}], NULLABLE}", "Name", [Yes, Yes, Yes]),
    text("{allOf: [{$Level}], NULLABLE, description: d}", "Level", [Yes, Yes, Yes]),
    // Swashbuckle's nullable reference in 3.1, which by the specification allows no value at all (W0401).
    text("{allOf: [{$Name}], type: 'null'}", "Name", [Untested, Yes, Yes]),
    // A schema without `type` does not exclude the null of its member.
    text("{allOf: [{$MaybeName}]}", "MaybeName", [Yes, Yes, Yes]),
    text("{allOf: [{$MaybeName}], type: string}", "MaybeName", [No, No, No]),
    text("{allOf: [{type: string, NULLABLE}]}", "String", [Yes, Yes, Yes]),
    other("{allOf: [{type: object, NULLABLE, properties: {id: {type: string}}}]}", "~", [Yes, Yes, Yes]),
    other("{allOf: [{anyOf: [{$Name}, {type: 'null'}]}]}", "Name", [Untested, Yes, Yes]),
    // `allOf` with one member and annotations.
    text("{allOf: [{$Name}, {NULLABLE}]}", "Name", [Yes, Yes, Yes]),
    text("{allOf: [{$Name}, {NULLABLE, description: d}]}", "Name", [Yes, Yes, Yes]),
    text("{allOf: [{$Name}, {description: d}]}", "Name", [No, No, No]),
    text("{allOf: [{$MaybeName}, {description: d}]}", "MaybeName", [Yes, Yes, Yes]),
    other("{allOf: [{$Thing}, {description: d}], NULLABLE}", "Thing", [Yes, Yes, Yes]),
    // The keyword is beside a type. Since 3.1 it has no meaning, and Thing excludes null.
    other("{allOf: [{$Thing}, {type: object, NULLABLE}]}", "Thing", [Yes, Yes, No]),
    other("{allOf: [{$Thing}, {type: [object, 'null']}]}", "Thing", [Untested, Untested, No]),
    other(
        "{allOf: [{oneOf: [{$Thing}, {type: object, NULLABLE, additionalProperties: false}]}, {description: d}]}",
        "~",
        [Untested, Yes, Yes],
    ),
    // `allOf` with several members.
    other("{allOf: [{$Thing}, {type: object, properties: {n: {type: integer}}}]}", "~", [No, No, No]),
    other("{allOf: [{$Thing}, {type: object, properties: {n: {type: integer}}}], NULLABLE}", "~", [Yes, Yes, Yes]),
    other("{allOf: [{$Thing}, {type: object, properties: {n: {type: integer}}}, {NULLABLE}]}", "~", [Yes, Yes, Yes]),
    // Null must be valid under every member; a member that allows it does not relax the others.
    other("{allOf: [{$MaybeThing}, {type: object, properties: {n: {type: integer}}}]}", "~", [No, No, No]),
    other("{allOf: [{$Thing}, {type: object, NULLABLE, properties: {n: {type: integer}}}]}", "~", [No, No, No]),
    other("{allOf: [{$MaybeThing}, {type: object, NULLABLE, properties: {n: {type: integer}}}]}", "~", [Yes, Yes, Yes]),
    // `oneOf` and `anyOf` with one type and null.
    other("{oneOf: [{$Name}, {type: 'null'}]}", "Name", [Untested, Yes, Yes]),
    other("{anyOf: [{$Name}, {type: 'null'}]}", "Name", [Untested, Yes, Yes]),
    other("{anyOf: [{$Name}, {type: null}]}", "Name", [Untested, Yes, Yes]),
    other("{anyOf: [{type: string}, {const: null}]}", "String", [Untested, Yes, Yes]),
    other("{oneOf: [{$Thing}, {enum: [null], NULLABLE}]}", "Thing", [Untested, Yes, Yes]),
    other("{anyOf: [{$Thing}, {NULLABLE}]}", "Thing", [Untested, Yes, Yes]),
    other("{oneOf: [{$Thing}, {NULLABLE}]}", "Thing", [Untested, Yes, Yes]),
    // Written by drf-spectacular.
    other("{oneOf: [{$Name}, {$NullEnum}]}", "Name", [Untested, Yes, Yes]),
    other("{oneOf: [{$Name}, {type: integer}, {$NullEnum}]}", "~", [Untested, Yes, Yes]),
    other("{oneOf: [{$Name}], NULLABLE}", "Name", [Untested, Yes, Yes]),
    other("{anyOf: [{$MaybeLevel}]}", "MaybeLevel", [Untested, Yes, Yes]),
    // `type` beside the union excludes null in the wording of the specification.
    other("{type: object, oneOf: [{$Thing}, {type: 'null'}]}", "Thing", [Untested, Yes, TypeOnly]),
    // `oneOf` and `anyOf` with several types.
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
