use super::{pascal, reserved, snake, transliterate};
use crate::ir::Ident;

/// The style of a name: its case, and the characters that it may contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IdentStyle {
    /// Fields, methods, modules.
    Snake,
    /// Types, variants.
    Pascal,
    /// Modules that are files: the name of [`IdentStyle::Snake`], but in ASCII, since rustc searches for ASCII names on
    /// disk.
    File,
}

impl IdentStyle {
    /// Converts a text to a name in this style.
    pub(crate) fn of(self, text: &str) -> Ident {
        match self {
            Self::Snake => snake(text),
            Self::Pascal => pascal(text),
            Self::File => snake(&transliterate::ascii(text)),
        }
    }

    pub(super) fn is_reserved(self, name: &str) -> bool {
        self == Self::File && reserved::WINDOWS_DEVICES.contains(&name)
    }
}
