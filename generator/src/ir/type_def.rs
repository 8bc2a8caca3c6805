use super::{Deprecation, Ident, Integer, Type, Value};

/// A generated type.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// The Rust name of the type.
    pub ident: Ident,
    /// The module that contains the type.
    pub module: ModuleId,
    /// The key of the component, or the JSON Pointer of an inline schema, for documentation and diagnostics.
    pub source: String,
    /// The title and description in CommonMark.
    pub docs: String,
    /// The constraints and examples as sentences in CommonMark.
    pub constraints: Vec<String>,
    /// The deprecation of the schema.
    pub deprecated: Option<Deprecation>,
    /// The definition of the type.
    pub kind: TypeDefKind,
}

/// A module that contains generated types.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ModuleId {
    /// A file of the module `models`, named after a component. The file contains the type of the component schema and
    /// the types of the inline schemas within it.
    Models(Ident),
    /// The module of an operation group, by index into [`super::Api::all_groups`]. The module contains the inline
    /// schemas within the group's operations.
    Group(usize),
}

/// The definition of a type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypeDefKind {
    /// An object with known properties.
    Struct(Struct),
    /// A closed list of scalars in the document; an open enum in Rust.
    Enum(EnumValues),
    /// One of several types.
    Union(Union),
    /// A type alias: `pub type`.
    Alias(Type),
    /// A newtype around another type. A newtype replaces an alias that would be part of a cycle of aliases.
    Newtype(Type),
}

/// An object with known properties.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Struct {
    /// The properties in document order. The properties of `allOf` members come first.
    pub fields: Vec<Field>,
    /// The treatment of undeclared properties.
    pub additional_properties: AdditionalProperties,
}

/// A property of an object, and the field of the struct that represents the property.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    /// The key in JSON.
    pub name: String,
    /// The name of the field.
    pub ident: Ident,
    /// The type without the `Option` that `presence` adds. [`Type::Nullable`] is outermost if null is allowed.
    pub ty: Type,
    /// The presence of the property: required or optional.
    pub presence: Presence,
    /// The only direction in which the property occurs, if it is `readOnly` or `writeOnly`.
    pub only_in: Option<Direction>,
    /// The default: the value that an absent property represents.
    pub default: Option<Value>,
    /// Description in CommonMark.
    pub docs: String,
    /// The constraints and examples as sentences in CommonMark.
    pub constraints: Vec<String>,
    /// The deprecation of the property.
    pub deprecated: Option<Deprecation>,
}

/// The presence of a property in an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// The property is listed in `required`. The Rust type of the property is `T`, or `Option<T>` if the property is
    /// nullable.
    Required,
    /// The property is not listed in `required`. The Rust type of the property is `Option<T>`, or `Field<T>` if the
    /// property is nullable.
    Optional,
}

/// The only direction in which a property occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// `writeOnly`: the property occurs in requests only.
    Requests,
    /// `readOnly`: the property occurs in responses only.
    Responses,
}

/// The treatment of undeclared properties (`additionalProperties`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AdditionalProperties {
    /// The keyword is absent: undeclared properties are allowed and ignored.
    Ignored,
    /// `false`: undeclared properties are violations, which validation reports.
    Forbidden,
    /// `true` or a schema: undeclared properties are kept in a map.
    Kept {
        /// The field that contains the map.
        ident: Ident,
        /// The type of each value.
        ty: Type,
    },
}

/// The listed values of an enum. In Rust, a variant `Unknown` keeps any other value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EnumValues {
    /// Strings.
    String(Vec<EnumVariant<String>>),
    /// Integers of the given type.
    Integer(Integer, Vec<EnumVariant<i128>>),
    /// Numbers as text: `1`, `2.5`.
    Number(Vec<EnumVariant<String>>),
}

/// A value of an enum and its name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EnumVariant<T> {
    /// The name of the variant.
    pub ident: Ident,
    /// The value in JSON.
    pub value: T,
    /// The description in CommonMark (from `x-enum-descriptions` and similar extensions); usually empty.
    pub docs: String,
    /// The deprecation of the value.
    pub deprecated: Option<Deprecation>,
}

/// A union of types (`oneOf`, `anyOf`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Union {
    /// The variants and their types.
    pub variants: Vec<(Ident, Type)>,
    /// The rule that selects a variant for a value.
    pub dispatch: UnionDispatch,
    /// The properties that each variant declares, if the keys of an object select the variant; otherwise empty.
    pub keys: Vec<Vec<String>>,
    /// `true` if a value may match several variants at once (`anyOf`).
    pub is_any_of: bool,
    /// The property next to the discriminator that contains the value of the variant (adjacent tagging). `None` if the
    /// whole object is the value of the variant.
    pub content: Option<&'static str>,
}

impl Union {
    /// Returns `true` if the union has a variant `Unknown`, which keeps an object whose discriminator or distinguishing
    /// constant is not listed in the document.
    pub fn has_unknown(&self) -> bool {
        match &self.dispatch {
            UnionDispatch::Discriminator { unknown, .. } => unknown.is_none(),
            UnionDispatch::Tests(tests) => {
                let has = |is: fn(&VariantTest) -> bool| tests.iter().any(|(test, _)| is(test));
                has(|test| matches!(test, VariantTest::Constant(..) | VariantTest::Nested(..)))
                    && !has(|test| matches!(test, VariantTest::Object))
            }
            UnionDispatch::Order(_) => false,
        }
    }
}

/// The rule that selects a variant for a value of a union.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum UnionDispatch {
    /// The value of a discriminator property selects the variant. An unlisted value is kept in a variant `Unknown`,
    /// unless `unknown` names another variant.
    Discriminator {
        /// The name of the discriminator property.
        property: String,
        /// The values of the discriminator, each with the index of a variant.
        values: Vec<(String, usize)>,
        /// `true` if the discriminator is a number or boolean instead of a string. `values` then contains the JSON text
        /// of the number or boolean.
        allow_bare_value: bool,
        /// The variants whose own types lack the discriminator property, with the value that the union writes for each
        /// variant.
        output_values: Vec<(usize, Value)>,
        /// The variant that is selected for an object without the property.
        absent: Option<usize>,
        /// The variant that is selected for an unlisted value. If this field is `Some`, the union does not have a
        /// variant `Unknown`.
        unknown: Option<usize>,
    },
    /// Mutually exclusive tests, each with the index of a variant. The first test that succeeds selects the variant.
    /// If the tests compare constants, an object with another constant is kept in a variant `Unknown`.
    Tests(Vec<(VariantTest, usize)>),
    /// The indices of the variants, the strictest first. The first variant that decodes the value is selected.
    Order(Vec<usize>),
}

/// A test that is applied to a JSON value before the value is decoded.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VariantTest {
    /// The value is null.
    Null,
    /// The value is a boolean.
    Bool,
    /// The value is a number without a fraction.
    Integer,
    /// The value is a number.
    Number,
    /// The value is a string.
    String,
    /// The value is an array.
    Array,
    /// The value is an array whose first item that is not null passes a test.
    FirstItem(Box<VariantTest>),
    /// The value is an object.
    Object,
    /// The value is an object with this key.
    Key(String),
    /// The value is an object whose property has one of these values.
    Constant(String, Vec<Value>),
    /// The value is an object that has one of these values at the end of a path of keys.
    Nested(Vec<String>, Vec<Value>),
    /// The value is one of these strings.
    OneOf(Vec<String>),
}
