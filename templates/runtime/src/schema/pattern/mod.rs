//! `pattern`: a regular expression of ECMA 262, searched for in time proportional to the text.
//!
//! Most patterns need no look-around and run on an automaton. Look-ahead at the beginning of an anchored pattern and
//! look-behind at its end, the usual forms, are conditions of their own ([`linear`]). Any other look-around, and references
//! to groups, backtrack, with limits for the text and for the steps.

mod ecma;
mod linear;

use std::sync::OnceLock;

use fancy_regex::{Expr, Regex, RegexBuilder};

pub(crate) use ecma::translated;
use linear::{Conditions, positions};

use super::verdict::Verdict;

/// The longest text, in bytes, in which a pattern that backtracks is searched for. Each search may take time
/// proportional to the square of this length.
const BACKTRACKED_TEXT: usize = 1024;

/// The number of times that a search may backtrack.
const BACKTRACKS: usize = 10_000;

/// Steps for each byte of a text that a backtracking pattern is searched for in.
const STEPS_PER_BACKTRACKED_BYTE: u64 = 12;

/// The states of an automaton that one multiple_of may visit.
const STATES_PER_STEP: u64 = 32;

/// A pattern, matched anywhere in a text unless it is anchored.
#[derive(Debug)]
pub(in super::super) struct Pattern {
    source: String,
    /// Compiled at the first use: an API has many patterns, and a request uses few.
    compiled: OnceLock<Compiled>,
}

#[derive(Debug)]
enum Compiled {
    /// Automata with their number of states.
    Linear(Conditions, u64),
    Backtracking(Box<Regex>),
    /// Does not constrain; the generator reports it.
    Unsupported,
}

impl Pattern {
    pub(in super::super) fn new(source: &str) -> Self {
        Self { source: source.to_owned(), compiled: OnceLock::new() }
    }

    pub(in super::super) fn source(&self) -> &str {
        &self.source
    }

    fn compiled(&self) -> &Compiled {
        self.compiled.get_or_init(|| compile(&self.source).unwrap_or(Compiled::Unsupported))
    }

    /// The number of steps that a search in a text of this length may take.
    pub(in super::super) fn steps(&self, bytes: usize) -> u64 {
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        match self.compiled() {
            Compiled::Linear(_, states) => 1 + bytes.saturating_mul(states + 1) / STATES_PER_STEP,
            Compiled::Backtracking(_) => 1 + bytes.saturating_mul(STEPS_PER_BACKTRACKED_BYTE),
            Compiled::Unsupported => 1,
        }
    }

    /// Searches for the pattern. The result is unknown if the pattern backtracks and the text is too long, or if it
    /// backtracks too often.
    pub(in super::super) fn search(&self, text: &str) -> Verdict {
        match self.compiled() {
            Compiled::Linear(conditions, _) => conditions.hold(text).into(),
            Compiled::Backtracking(_) if text.len() > BACKTRACKED_TEXT => Verdict::Unknown,
            Compiled::Backtracking(regex) => regex.is_match(text).map_or(Verdict::Unknown, Verdict::from),
            Compiled::Unsupported => Verdict::Valid,
        }
    }
}

fn compile(source: &str) -> Result<Compiled, String> {
    let source = translated(source);
    let tree = Expr::parse_tree(&source).map_err(|error| error.to_string())?;
    let states = positions(&tree.expr);
    if let Ok(whole) = Conditions::whole(&source) {
        return Ok(Compiled::Linear(whole, states));
    }
    if let Some(conditions) = Conditions::of(&tree.expr) {
        return Ok(Compiled::Linear(conditions, states));
    }
    let regex = RegexBuilder::new(&source).backtrack_limit(BACKTRACKS).build();
    regex.map(|regex| Compiled::Backtracking(Box::new(regex))).map_err(|error| error.to_string())
}

/// Returns the reason for which a pattern cannot be compiled, in one line, or `None` if it can.
pub fn pattern_error(source: &str) -> Option<String> {
    let error = compile(source).err()?;
    Some(error.lines().last().unwrap_or_default().trim().to_owned())
}

/// The length in bytes beyond which texts are refused, since the pattern can only be searched for by backtracking; `None`
/// for a pattern that runs in linear time.
pub fn longest_text(source: &str) -> Option<usize> {
    matches!(compile(source), Ok(Compiled::Backtracking(_))).then_some(BACKTRACKED_TEXT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_mean_what_ecma_262_says() {
        let matches = |pattern: &str, text: &str| Pattern::new(pattern).search(text) == Verdict::Valid;
        assert!(!matches(r"^\d$", "\u{07C0}"), "digits are ASCII");
        assert!(!matches(r"^\w$", "é"));
        assert!(matches(r"^\s[\s]$", "\u{FEFF}\u{A0}") && !matches(r"\s", "\u{85}"));
        assert!(matches(r"^\S[^\S]$", "a\u{2028}"));
        assert!(matches(r"^[\w.+-]+@x$", "a.b@x"));
        assert!(matches(r"[[]", "["));
        assert!(matches(r"^\cC$", "\u{3}"));
        assert!(matches(r"^\/a\/$", "/a/"));
        assert!(matches(r"^\u0041$", "A"));
        assert!(matches(r"^{x}$", "{x}"));
        assert!(matches(r"^(?=a)a{2,3}$", "aa"));
        assert!(matches(r"^[^]$", "\n"));
        assert!(matches("b", "abc"), "nothing anchors it");
    }

    #[test]
    fn a_hyphen_beside_a_class_escape_is_a_literal() {
        let matches = |pattern: &str, text: &str| Pattern::new(pattern).search(text) == Verdict::Valid;
        assert!(matches(r"^[\w-.]+$", "a-b.c") && !matches(r"^[\w-.]+$", "a/b"));
        assert!(matches(r"^[a-\d]+$", "a-1") && !matches(r"^[a-\d]+$", "b"));
        assert!(matches(r"^[\w-]+$", "a-b") && matches(r"^[\s\-\d]+$", " -1"));
    }

    #[test]
    fn look_around_at_the_ends_runs_in_linear_time() {
        let accepted = [
            (r"^(?=.*[A-Z])(?=.*\d)[A-Za-z\d@$!%*#?&]{8,}$", "Passw0rdPass", "password1"),
            (r"^(?!admin).*$", "adm", "administrator"),
            (r"^(?!-)[a-z-]{1,63}(?<!-)$", "a-b", "a-"),
            (r"^a\b.*$", "a b", "ab"),
        ];
        for (pattern, fits, does_not) in accepted {
            assert_eq!(longest_text(pattern), None, "{pattern}");
            assert_eq!(Pattern::new(pattern).search(fits), Verdict::Valid, "{pattern}");
            assert_eq!(Pattern::new(pattern).search(does_not), Verdict::Invalid, "{pattern}");
        }
    }

    #[test]
    fn a_search_that_backtracks_is_bounded() {
        let exponential = Pattern::new("^(?=(a+)+$)(?<x>a+)+\\k<x>$");
        assert_eq!(exponential.search(&format!("{}b", "a".repeat(40))), Verdict::Invalid);
        let unanchored = Pattern::new(r"(?=.*\d)(?=.*[A-Z]).{8,}");
        assert_eq!(unanchored.search("passw0rdP"), Verdict::Valid);
        assert_eq!(unanchored.search(&"a".repeat(50_000)), Verdict::Unknown);
        assert_eq!(longest_text(r"(?=.*\d)(?=.*[A-Z]).{8,}"), Some(1024));
    }
}
