use std::fmt;

/// The reason why a value is an untyped JSON value in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UntypedReason {
    /// The schema allows every JSON type, or there is no schema.
    NoType,
    /// The schema is an object with arbitrary properties and values, or an array of arbitrary items.
    UntypedValues,
    /// The property is required but not declared.
    Undescribed,
    /// The schema is inline and recursive.
    Cycle,
    /// The reference is part of a cycle of references.
    Infinite,
    /// The schema is invalid.
    Unreadable,
    /// The `type` does not exist in JSON Schema.
    UnknownType,
    /// The `enum` contains values of several JSON types.
    MixedEnum,
    /// The `enum` contains arrays or objects.
    CompositeEnum,
    /// The items of the array have different types, and may be missing or followed by further items.
    LongTuple,
    /// The members of `allOf` cannot be merged.
    UnmergedAllOf,
}

impl UntypedReason {
    /// Returns `true` if the document declares a type that Rust cannot represent.
    pub fn is_degraded(self) -> bool {
        !matches!(self, Self::NoType | Self::UntypedValues | Self::Undescribed)
    }
}

/// Writes the reason in a few words.
impl fmt::Display for UntypedReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoType => "no type given",
            Self::UntypedValues => "arbitrary values",
            Self::Undescribed => "required, not described",
            Self::Cycle => "recursive inline schema",
            Self::Infinite => "cyclic reference",
            Self::Unreadable => "unreadable schema",
            Self::UnknownType => "unknown type",
            Self::MixedEnum => "enum of several types",
            Self::CompositeEnum => "enum of arrays or objects",
            Self::LongTuple => "tuple represented as a list",
            Self::UnmergedAllOf => "conflicting members of allOf",
        })
    }
}
