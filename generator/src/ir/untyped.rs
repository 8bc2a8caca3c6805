use std::fmt;

/// Why a value of the document is any JSON value in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Untyped {
    /// The schema allows every JSON type, or there is none.
    Unsaid,
    /// An object of any keys and values, or a list of anything.
    FreeValues,
    /// A key that is required and not described.
    Undescribed,
    /// A schema without a name that holds itself.
    Circle,
    /// A reference that never leads to a schema.
    Endless,
    /// A schema that does not read as one.
    Unreadable,
    /// A `type` that JSON Schema does not have.
    UnknownType,
    /// An `enum` of several JSON types.
    MixedEnum,
    /// An `enum` of lists or objects.
    CompositeEnum,
    /// An array whose places differ and may be missing, or be followed by more.
    Places,
    /// Members of `allOf` that do not merge.
    Unmerged,
}

impl Untyped {
    /// Whether the document gives a type that Rust does not have.
    pub fn is_degraded(self) -> bool {
        !matches!(self, Self::Unsaid | Self::FreeValues | Self::Undescribed)
    }
}

/// The reason in a few words.
impl fmt::Display for Untyped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unsaid => "no type given",
            Self::FreeValues => "free values",
            Self::Undescribed => "required, not described",
            Self::Circle => "nameless circle",
            Self::Endless => "endless reference",
            Self::Unreadable => "unreadable schema",
            Self::UnknownType => "unknown type",
            Self::MixedEnum => "enum of several types",
            Self::CompositeEnum => "enum of lists or objects",
            Self::Places => "places of an array",
            Self::Unmerged => "members of allOf that do not merge",
        })
    }
}
