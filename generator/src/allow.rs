//! The option `allow`: warnings that are not reported.

use std::fmt;

use crate::diagnostics::{self, Anchor, Code, Diagnostic, Diagnostics, Explanation, Severity};
use crate::source::{LineColumn, Location, Pointer, Sources};

/// An entry of [`Options::allow`](crate::Options::allow): a warning that is not reported.
#[derive(Clone, Debug)]
pub struct AllowedWarning {
    /// The code of the warning, such as `W0350`.
    pub code: String,
    /// The JSON Pointer at or below which the warning is allowed, such as `#/components/schemas/Pet`. A file name may
    /// precede the pointer. `None` means everywhere.
    pub at: Option<String>,
    /// The position of the entry in the options file.
    written: Option<OptionPosition>,
}

/// The position of an option in its file.
#[derive(Clone, Debug)]
struct OptionPosition {
    file: String,
    position: LineColumn,
    line: String,
}

/// Entries are equal if they allow the same warnings.
impl PartialEq for AllowedWarning {
    fn eq(&self, other: &Self) -> bool {
        (&self.code, &self.at) == (&other.code, &other.at)
    }
}

impl Eq for AllowedWarning {}

impl AllowedWarning {
    /// Allows all warnings with a code.
    pub fn everywhere(code: &str) -> Self {
        Self { code: code.to_owned(), at: None, written: None }
    }

    /// Allows the warnings with a code at a JSON Pointer and below.
    pub fn below(code: &str, at: &str) -> Self {
        Self { code: code.to_owned(), at: Some(at.to_owned()), written: None }
    }

    /// Sets the position of the entry in the text of an options file.
    pub(crate) fn written_at(mut self, file: &str, text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let position =
            LineColumn { line: before.matches('\n').count() + 1, column: before[start..].chars().count() + 1 };
        let line = text[start..].lines().next().unwrap_or_default().to_owned();
        self.written = Some(OptionPosition { file: file.to_owned(), position, line });
        self
    }

    fn invalid(&self, reason: &str, nearest: Option<&str>) -> Diagnostic {
        diagnostics::invalid_allowed_warning(self.anchor(), &self.to_string(), reason, nearest)
    }

    /// Returns the diagnostic for an entry that matches no warning.
    pub(crate) fn unmatched(&self) -> Diagnostic {
        diagnostics::unmatched_allowed_warning(self.anchor(), &self.code, self.at.as_deref())
    }

    fn anchor(&self) -> Anchor {
        match &self.written {
            None => Anchor::Name("configuration".to_owned()),
            Some(OptionPosition { file, position, line }) => {
                Anchor::Text { file: file.clone(), position: *position, line: line.clone() }
            }
        }
    }

    /// Returns an error if the entry cannot allow any warning.
    pub(crate) fn problem(&self) -> Option<Diagnostic> {
        let Some(known) = Explanation::find(&self.code) else {
            let codes = Code::ALL.iter().map(|entry| entry.code.as_str()).filter(|code| code.starts_with('W'));
            let nearest = diagnostics::nearest(&self.code, codes);
            return Some(self.invalid("unknown code", nearest));
        };
        if known.code.severity() == Severity::Error {
            return Some(self.invalid("it is the code of an error", None));
        }
        let pointer = self.at.as_ref().map(|at| at.split_once('#').and_then(|(_, pointer)| Pointer::parse(pointer)));
        matches!(pointer, Some(None)).then(|| self.invalid("the location is not a JSON Pointer after `#`", None))
    }

    /// Returns `true` if the entry allows a diagnostic.
    fn allows(&self, diagnostic: &Diagnostic, sources: &Sources) -> bool {
        if !diagnostic.code.as_str().eq_ignore_ascii_case(&self.code) {
            return false;
        }
        let Some((file, pointer)) = self.at.as_ref().and_then(|at| at.split_once('#')) else {
            return self.at.is_none();
        };
        let (Anchor::Node(location, _), Some(pointer)) = (&diagnostic.anchor, Pointer::parse(pointer)) else {
            return false;
        };
        let Location { file: id, pointer: found } = sources.origin(location);
        let is_file = file.is_empty() || sources.file(id).is_some_and(|source| is_named(&source.name, file));
        is_file && found.tokens().starts_with(pointer.tokens())
    }
}

/// Returns `true` if a path ends with the components of `name`.
fn is_named(path: &str, name: &str) -> bool {
    std::path::Path::new(path).ends_with(name)
}

impl fmt::Display for AllowedWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.at {
            None => f.write_str(&self.code),
            Some(at) => write!(f, "{} at {at}", self.code),
        }
    }
}

/// Removes the warnings that the entries allow. Returns the remaining diagnostics and the entries that matched nothing.
pub(crate) fn remove_allowed<'a>(
    found: Diagnostics,
    allowed: &'a [AllowedWarning],
    sources: &Sources,
) -> (Diagnostics, Vec<&'a AllowedWarning>) {
    if allowed.is_empty() {
        return (found, Vec::new());
    }
    let mut has_matched = vec![false; allowed.len()];
    let mut is_allowed = |diagnostic: &Diagnostic| {
        let mut is_allowed = false;
        for (entry, has_matched) in allowed.iter().zip(&mut has_matched) {
            if diagnostic.severity() == Severity::Warning && entry.allows(diagnostic, sources) {
                *has_matched = true;
                is_allowed = true;
            }
        }
        is_allowed
    };
    let kept = found.iter().filter(|diagnostic| !is_allowed(diagnostic)).cloned().collect();
    let unmatched = allowed.iter().zip(has_matched).filter(|(_, has_matched)| !has_matched).map(|(entry, _)| entry);
    (kept, unmatched.collect())
}
