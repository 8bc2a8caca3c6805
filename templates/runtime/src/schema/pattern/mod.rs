//! The keyword `pattern`: a regular expression of ECMA 262. If possible, a search takes time proportional to the length
//! of the text.
//!
//! Most patterns contain no look-around and run on a finite automaton. Look-ahead at the beginning of an anchored
//! pattern and look-behind at its end are split off as separate searches ([`linear`]). Patterns with other look-around
//! or with backreferences require backtracking. For these patterns, the length of the text and the number of steps are
//! limited.

mod ecma;
mod linear;

use std::sync::OnceLock;

use fancy_regex::{Expr, Regex, RegexBuilder};

pub(crate) use ecma::translated;
use linear::{Conditions, positions};

use super::verdict::Verdict;

/// The maximum length in bytes of a text that is searched with backtracking. Such a search may take time proportional
/// to the square of the length.
const BACKTRACKED_TEXT: usize = 1024;

/// The maximum number of times that a search backtracks.
const BACKTRACKS: usize = 10_000;

/// The number of steps for each byte of a text that is searched with backtracking.
const STEPS_PER_BACKTRACKED_BYTE: u64 = 12;

/// The number of states of an automaton that are visited in one step of the budget.
const STATES_PER_STEP: u64 = 32;

/// A pattern, which matches anywhere in a text unless the pattern is anchored.
#[derive(Debug)]
pub(in super::super) struct Pattern {
    source: String,
    /// The pattern is compiled at its first use, since an API has many patterns and a request uses few of them.
    compiled: OnceLock<Compiled>,
}

#[derive(Debug)]
enum Compiled {
    /// Searches that run on automata, and the estimated number of states of the automata.
    Linear(Conditions, u64),
    Backtracking(Box<Regex>),
    /// The pattern cannot be compiled. Validation ignores the pattern, and the generator reports the error.
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

    /// Returns the number of steps that a search in a text of this length may take.
    pub(in super::super) fn steps(&self, bytes: usize) -> u64 {
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        match self.compiled() {
            Compiled::Linear(_, states) => 1 + bytes.saturating_mul(states + 1) / STATES_PER_STEP,
            Compiled::Backtracking(_) => 1 + bytes.saturating_mul(STEPS_PER_BACKTRACKED_BYTE),
            Compiled::Unsupported => 1,
        }
    }

    /// Searches a text for the pattern. The verdict is unknown if the search requires backtracking and the text is too
    /// long, or if the search backtracks too often.
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

/// Returns the reason why a pattern cannot be compiled, in one line, or `None` if the pattern is supported.
pub fn pattern_error(source: &str) -> Option<String> {
    let error = compile(source).err()?;
    Some(error.lines().last().unwrap_or_default().trim().to_owned())
}

/// Returns `true` if a text certainly matches a pattern.
#[cfg(feature = "mock")]
pub(crate) fn matches(source: &str, text: &str) -> bool {
    Pattern::new(source).search(text) == Verdict::Valid
}

/// Returns the length in bytes beyond which a text is rejected, if searching for the pattern requires backtracking.
/// Returns `None` for a pattern that runs in linear time.
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
