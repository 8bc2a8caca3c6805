//! Patterns as combinations of searches that finite automata can execute.

use fancy_regex::{Assertion, Expr, LookAround};
use regex_automata::meta::Regex;

/// A list of searches. Each search has to succeed or, if it is negated, to fail.
#[derive(Debug)]
pub(super) struct Conditions(Vec<Search>);

#[derive(Debug)]
struct Search {
    regex: Regex,
    negated: bool,
}

impl Conditions {
    /// Creates the search for a pattern without look-around.
    pub(super) fn whole(source: &str) -> Result<Self, String> {
        let regex = Regex::new(source).map_err(|error| error.to_string())?;
        Ok(Self(vec![Search { regex, negated: false }]))
    }

    /// Splits a pattern such as `^(?=a)(?!b)c(?<=d)(?<!e)$` into separate searches. Returns `None` unless every
    /// look-ahead is at the beginning of the text and every look-behind is at its end.
    pub(super) fn of(expr: &Expr) -> Option<Self> {
        let Expr::Concat(parts) = expr else { return None };
        let [start @ Expr::Assertion(Assertion::StartText), parts @ ..] = parts.as_slice() else { return None };
        let ahead = parts.iter().take_while(|part| matches!(part, Expr::LookAround(_, of) if is_ahead(*of))).count();
        let (ahead, parts) = parts.split_at(ahead);
        let mut conditions = Vec::new();
        for part in ahead {
            conditions.push(look(part, |child| Expr::Concat(vec![start.clone(), child.clone()]))?);
        }
        let mut rest = parts.to_vec();
        if let Some(end @ Expr::Assertion(Assertion::EndText)) = parts.last() {
            rest.pop();
            while let Some(Expr::LookAround(_, of)) = rest.last()
                && !is_ahead(*of)
            {
                let part = rest.pop()?;
                conditions.push(look(&part, |child| Expr::Concat(vec![child.clone(), end.clone()]))?);
            }
            rest.push(end.clone());
        }
        rest.insert(0, start.clone());
        conditions.push(Search { regex: regex(&Expr::Concat(rest))?, negated: false });
        Some(Self(conditions))
    }

    pub(super) fn hold(&self, text: &str) -> bool {
        self.0.iter().all(|condition| condition.regex.is_match(text) != condition.negated)
    }
}

fn is_ahead(of: LookAround) -> bool {
    matches!(of, LookAround::LookAhead | LookAround::LookAheadNeg)
}

fn look(part: &Expr, anchored: impl Fn(&Expr) -> Expr) -> Option<Search> {
    let Expr::LookAround(child, of) = part else { return None };
    let negated = matches!(of, LookAround::LookAheadNeg | LookAround::LookBehindNeg);
    Some(Search { regex: regex(&anchored(child))?, negated })
}

fn regex(expr: &Expr) -> Option<Regex> {
    if !is_regular(expr) {
        return None;
    }
    let mut source = String::new();
    expr.to_str(&mut source, 0);
    Regex::new(&source).ok()
}

/// Returns `true` if `Expr::to_str` can write the expression.
fn is_regular(expr: &Expr) -> bool {
    match expr {
        Expr::Empty | Expr::Any { .. } | Expr::Literal { .. } | Expr::Delegate { .. } => true,
        Expr::Assertion(Assertion::StartText | Assertion::EndText) => true,
        Expr::Concat(parts) | Expr::Alt(parts) => parts.iter().all(is_regular),
        Expr::Group(child) | Expr::Repeat { child, .. } => is_regular(child),
        _ => false,
    }
}

/// Estimates the number of states of an automaton for the expression. A repeated expression is counted once for each
/// repetition.
pub(super) fn positions(expr: &Expr) -> u64 {
    match expr {
        Expr::Concat(parts) | Expr::Alt(parts) => parts.iter().map(positions).fold(0, u64::saturating_add),
        Expr::Group(child) | Expr::LookAround(child, _) | Expr::AtomicGroup(child) => positions(child),
        Expr::Repeat { child, lo, hi, .. } => {
            let copies = if *hi == usize::MAX { (*lo).max(1) } else { *hi };
            positions(child).saturating_mul(u64::try_from(copies).unwrap_or(u64::MAX))
        }
        Expr::Literal { val, .. } => u64::try_from(val.len()).unwrap_or(u64::MAX),
        _ => 1,
    }
}
