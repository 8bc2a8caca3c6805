use super::{Ident, Integer, Type, Value};

/// A type that code is written for.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Its name in Rust.
    pub ident: Ident,
    /// The module it lives in.
    pub home: Home,
    /// The component's key, or the JSON Pointer of an inline schema: for docs and diagnostics.
    pub source: String,
    /// Title and description in CommonMark.
    pub docs: String,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// What it is.
    pub kind: Kind,
}

/// The module a type lives in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Home {
    /// `models`: component schemas and what stands inside them, in a file named after the component.
    Models(Ident),
    /// The operations of a tag, by index into [`super::Api::groups`]: schemas that stand inside an operation.
    Tag(usize),
}

/// What a type is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An object with known properties.
    Struct(Struct),
    /// A closed list of scalars in the document, an open enum in Rust.
    Enum(EnumValues),
    /// One of several types.
    Union(Union),
    /// Another name for a type: `pub type`.
    Alias(Type),
    /// A type of its own around another, because an alias could not close the circle.
    Newtype(Type),
}

/// An object with known properties.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Struct {
    /// Its properties in document order (`allOf`: members in order, then its own).
    pub fields: Vec<Field>,
    /// What it does with other keys.
    pub additional: Additional,
}

/// A property.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    /// The key on the wire.
    pub name: String,
    /// The field in Rust.
    pub ident: Ident,
    /// Its type without the `Option` that `presence` adds. [`Type::Nullable`] stays outermost where null is allowed.
    pub ty: Type,
    /// Whether it must be there.
    pub presence: Presence,
    /// The one direction that it is for.
    pub only_in: Option<Direction>,
    /// What an absent value means.
    pub default: Option<Value>,
    /// Description in CommonMark.
    pub docs: String,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
}

/// Whether a property must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// In `required`: `T`, or `Option<T>` if nullable.
    Required,
    /// Not in `required`: `Option<T>`, or `Field<T>` if nullable.
    Optional,
}

/// Which way a property travels that does not travel both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// `writeOnly`: requests have it.
    Requests,
    /// `readOnly`: answers have it.
    Answers,
}

/// Keys beyond the known properties (`additionalProperties`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Additional {
    /// Absent: other keys are allowed and ignored.
    Ignored,
    /// `false`: other keys are a fault that validation finds.
    Forbidden,
    /// `true` or a schema: kept in a map, in the field of this name.
    Kept {
        /// The field that holds them.
        ident: Ident,
        /// The type of each value.
        ty: Type,
    },
}

/// The known values of an enum. Rust adds a variant `Unknown` that keeps any other value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EnumValues {
    /// Strings.
    String(Vec<Variant<String>>),
    /// Integers of a type.
    Integer(Integer, Vec<Variant<i128>>),
    /// Numbers, by the text of each: `1`, `2.5`.
    Number(Vec<Variant<String>>),
}

/// A named value of an enum.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Variant<T> {
    /// The variant in Rust.
    pub ident: Ident,
    /// The value on the wire.
    pub value: T,
    /// Description in CommonMark (from `x-enum-descriptions` and the like); mostly empty.
    pub docs: String,
}

/// One of several types (`oneOf`, `anyOf`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Union {
    /// Each variant with the type it holds.
    pub variants: Vec<(Ident, Type)>,
    /// How a value is told to be of one of them.
    pub recognise: Recognise,
    /// The keys that each variant knows, where an object is asked which of its keys are known before anything else;
    /// empty if it is not.
    pub keys: Vec<Vec<String>>,
    /// Whether a value may be of several variants at once, which together have all of it.
    pub several: bool,
}

/// How the variants of a union are told apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Recognise {
    /// By a discriminator: the property, and the variant (index) of each value. An unknown value is kept in a
    /// variant `Unknown`.
    Discriminator {
        /// The key on the wire.
        property: String,
        /// Each value and the index of its variant.
        values: Vec<(String, usize)>,
        /// The variants whose own types lack the property, and the value that the union writes for each.
        written: Vec<(usize, String)>,
        /// The variant of a value that lacks the property.
        absent: Option<usize>,
        /// The variant of an unknown value; where there is one, no variant `Unknown` is needed.
        unknown: Option<usize>,
    },
    /// By tests that exclude each other: the first variant whose test holds. Pairs of test and variant index.
    Tests(Vec<(Test, usize)>),
    /// By trying the variants in this order (indices), the strictest first: the first that decodes is taken.
    Order(Vec<usize>),
}

/// A test on a JSON value that needs no decoding.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Test {
    /// The value is null, a boolean, a number, a string, an array, an object.
    Null,
    /// See [`Test::Null`].
    Bool,
    /// A number without fraction.
    Integer,
    /// See [`Test::Null`].
    Number,
    /// See [`Test::Null`].
    String,
    /// See [`Test::Null`].
    Array,
    /// See [`Test::Null`].
    Object,
    /// An object that has this key.
    Key(String),
    /// An object whose property has one of these values.
    Constant(String, Vec<Value>),
    /// A string that is one of these.
    OneOf(Vec<String>),
}
