use super::compiled::SchemaViolation;

/// The maximum number of violations that are reported for one value.
const MAX_VIOLATIONS: usize = 100;

/// The maximum total size in bytes of the violations that are reported for one value.
const MAX_BYTES: usize = 64 * 1024;

/// The maximum length in bytes of a reported pointer or message. A longer text is truncated.
const MAX_TEXT: usize = 1024;

/// The goal of a validation, and the violations found so far.
#[derive(Debug)]
pub(super) struct Violations {
    goal: Goal,
    /// The length of the pointer to the value that is validated.
    base: usize,
    /// `true` if a violation was found.
    any: bool,
    /// `true` if the value itself has a violation, and not only an item or a property of the value.
    of_value: bool,
    bytes: usize,
    reported: Vec<SchemaViolation>,
}

/// The result that a validation has to determine. The validation ends as soon as the result is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Goal {
    /// All violations.
    Report,
    /// The validity of the value.
    Validity,
    /// The validity of the value and, if the value is invalid, whether only its items or properties are invalid.
    Nearness,
}

/// Returns a number and a noun in the singular or plural, such as `1 item` and `2 items`.
pub(super) fn counted(count: u64, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

impl Violations {
    pub(super) fn new(goal: Goal, base: usize) -> Self {
        Self { goal, base, any: false, of_value: false, bytes: 0, reported: Vec::new() }
    }

    /// Returns `true` if further violations would not change the result.
    pub(super) fn is_decided(&self) -> bool {
        match self.goal {
            Goal::Report => false,
            Goal::Validity => self.any,
            Goal::Nearness => self.of_value,
        }
    }

    pub(super) fn add(&mut self, pointer: &str, message: impl FnOnce() -> String) {
        self.any = true;
        self.of_value |= pointer.len() == self.base;
        if self.goal == Goal::Report && self.reported.len() < MAX_VIOLATIONS && self.bytes < MAX_BYTES {
            let found = SchemaViolation { pointer: cut(pointer), message: message(), undecided: false };
            self.bytes += found.pointer.len() + found.message.len();
            self.reported.push(found);
        }
    }

    /// Records that an item or a property of the value is invalid.
    pub(super) fn add_near(&mut self) {
        self.any = true;
    }

    pub(super) fn is_report(&self) -> bool {
        self.goal == Goal::Report
    }

    pub(super) fn is_valid(&self) -> bool {
        !self.any
    }

    /// Returns `true` if only items or properties of the value are invalid.
    pub(super) fn is_near(&self) -> bool {
        self.any && !self.of_value
    }

    pub(super) fn into_reported(self) -> Vec<SchemaViolation> {
        self.reported
    }
}

/// Truncates a pointer or a message that is longer than [`MAX_TEXT`].
pub(super) fn cut(text: &str) -> String {
    if text.len() <= MAX_TEXT {
        return text.to_owned();
    }
    let boundary = (0..=MAX_TEXT).rev().find(|at| text.is_char_boundary(*at));
    format!("{}…", &text[..boundary.unwrap_or(0)])
}
