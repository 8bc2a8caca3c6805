use regex_syntax::hir::{Class, ClassUnicodeRange, Hir, HirKind, Look};
use serde_json::{Map, Value};

use super::super::schema::{matches, pattern_error};
use super::format::length_of;
use super::intersect::PATTERNS;
use super::{SampleEncoding, SampleError, Sampler};

/// Sample words for JSON and for parameters. The words test escaping, since they contain quotes, slashes, delimiters of
/// URLs, and letters outside ASCII.
const WORDS: [&str; 10] = [
    "plain",
    "two words",
    "a/b?c=d&e#f",
    "100%",
    "a+b",
    "\"quoted\"",
    "grüße, 世界",
    "semi;colon,comma",
    "[x]{y}",
    "tab\tline\n",
];

/// Sample words for plausible values.
const PLAIN_WORDS: [&str; 3] = ["standard", "primary", "general"];

/// Sample words for headers and cookies.
const TOKENS: [&str; 4] = ["token", "Abc9", "x", "a1b2c3"];

impl Sampler<'_> {
    /// Returns a string for the schema's pattern or format. If the schema has a pattern and a format, the string may
    /// violate one of the two; invalid samples are discarded later.
    pub(super) fn string(&mut self, schema: &Map<String, Value>) -> Result<String, SampleError> {
        let bound = |key: &str| schema.get(key).and_then(Value::as_u64).and_then(|bound| usize::try_from(bound).ok());
        let min = bound("minLength").unwrap_or(0).max(usize::from(self.encoding != SampleEncoding::Json));
        let max = bound("maxLength").unwrap_or(usize::MAX);
        if max < min {
            return Err(SampleError::impossible("no string that can be sent satisfies the bounds of its length"));
        }
        let format = schema.get("format").and_then(Value::as_str);
        if let Some((shortest, longest)) = format.and_then(length_of)
            && (longest < min || shortest > max)
        {
            return Err(SampleError::impossible(format!(
                "no `{}` satisfies the bounds of its length",
                format.unwrap_or("")
            )));
        }
        let pattern = self.pattern(schema);
        let of_format = format.and_then(|format| self.text_of_format(format, min));
        match (pattern, of_format) {
            (Some(pattern), Some(text)) => match self.seed.below(3) {
                0 => self.text_of_pattern(&pattern, min, max),
                1 => Ok(text),
                _ => Ok(self.with_prefix(&pattern, &text)),
            },
            (Some(pattern), None) => self.text_of_pattern(&pattern, min, max),
            (None, Some(text)) => Ok(text),
            (None, None) => Ok(self.word(min, max)),
        }
    }

    /// Returns a random pattern of a merged schema. Patterns that cannot be compiled are ignored.
    fn pattern(&mut self, schema: &Map<String, Value>) -> Option<String> {
        let further = schema.get(PATTERNS).and_then(Value::as_array).into_iter().flatten();
        let all = schema.get("pattern").into_iter().chain(further).filter_map(Value::as_str);
        let all: Vec<&str> = all.filter(|pattern| pattern_error(pattern).is_none()).collect();
        self.seed.pick(&all).map(|pattern| (*pattern).to_owned())
    }

    fn word(&mut self, min: usize, max: usize) -> String {
        let words: &[&str] = match self.encoding {
            SampleEncoding::Header => &TOKENS,
            _ if self.plausible => &PLAIN_WORDS,
            SampleEncoding::Json | SampleEncoding::Text => &WORDS,
        };
        let mut text: String = match self.seed.below(words.len() + 1) {
            0 if min == 0 => String::new(),
            index => words.get(index.saturating_sub(1)).map(|word| (*word).to_owned()).unwrap_or_default(),
        };
        let missing = min.saturating_sub(text.chars().count());
        text.extend(std::iter::repeat_n('x', missing));
        text.chars().take(max).collect()
    }

    /// Replaces the start of a text with the literal prefix of a pattern: `2024-02-03` and `^2021` result in
    /// `2021-02-03`.
    fn with_prefix(&self, pattern: &str, text: &str) -> String {
        let Some(hir) = parsed(pattern) else { return text.to_owned() };
        let parts = match hir.kind() {
            HirKind::Concat(parts) => parts.as_slice(),
            _ => std::slice::from_ref(&hir),
        };
        let mut prefix = String::new();
        for part in parts {
            match part.kind() {
                HirKind::Look(_) => {}
                HirKind::Literal(literal) => prefix.push_str(&String::from_utf8_lossy(&literal.0)),
                _ => break,
            }
        }
        let rest: String = text.chars().skip(prefix.chars().count()).collect();
        prefix + &rest
    }

    /// Returns a string that matches a pattern. The string is built from the syntax tree of the pattern.
    fn text_of_pattern(&mut self, pattern: &str, min: usize, max: usize) -> Result<String, SampleError> {
        let unwalked = || SampleError::not_found(format!("no string was found for the pattern `{pattern}`"));
        let hir = parsed(pattern).ok_or_else(unwalked)?;
        if has_inner_anchor(&hir) {
            let reason = format!("the pattern `{pattern}` matches nothing: it continues after an anchor");
            return Err(SampleError::impossible(reason));
        }
        let has_lookaround = pattern.contains("(?!") || pattern.contains("(?=") || pattern.contains("(?<");
        for extra in 0..32 {
            let mut text = String::new();
            self.append_match(&hir, &mut text, min.max(extra)).ok_or_else(unwalked)?;
            let length = text.chars().count();
            if (min..=max).contains(&length) && (!has_lookaround || matches(pattern, &text)) {
                return Ok(text);
            }
        }
        let properties = hir.properties();
        if properties.maximum_len().is_some_and(|longest| longest < min)
            || properties.minimum_len().is_some_and(|shortest| shortest > max.saturating_mul(4))
        {
            return Err(SampleError::impossible(format!(
                "no string of the pattern `{pattern}` satisfies the bounds of its length"
            )));
        }
        Err(unwalked())
    }

    fn append_match(&mut self, hir: &Hir, text: &mut String, room: usize) -> Option<()> {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => text.push_str(std::str::from_utf8(&literal.0).ok()?),
            HirKind::Class(Class::Unicode(class)) => {
                // Letters and digits are preferred, since a format or header may forbid other characters.
                let plain = self
                    .seed
                    .pick(&PLAIN)
                    .filter(|one| class.ranges().iter().any(|range| range_contains(range, **one)));
                if let Some(one) = plain.filter(|_| self.plausible || !self.seed.chance(8)) {
                    text.push(*one);
                    return Some(());
                }
                let range = class.ranges().get(self.seed.below(class.ranges().len().min(4)))?;
                let span = (range.end() as u32).saturating_sub(range.start() as u32) + 1;
                let offset = self.seed.below(usize::try_from(span.min(26)).ok()?);
                text.push(char::from_u32(range.start() as u32 + u32::try_from(offset).ok()?)?);
            }
            HirKind::Class(Class::Bytes(class)) => text.push(char::from(class.ranges().first()?.start())),
            HirKind::Repetition(repetition) => {
                let min = repetition.min;
                let max = repetition.max.unwrap_or(u32::MAX).min(min.saturating_add(u32::try_from(room).ok()?));
                let span = usize::try_from(max - min).ok()?;
                let count = if span == 0 { min } else { min + u32::try_from(self.seed.below(span + 1)).ok()? };
                for _ in 0..count.min(4096) {
                    self.append_match(&repetition.sub, text, room)?;
                }
            }
            HirKind::Capture(capture) => self.append_match(&capture.sub, text, room)?,
            HirKind::Concat(parts) => {
                for part in parts {
                    self.append_match(part, text, room)?;
                }
            }
            HirKind::Alternation(parts) => {
                let index = self.seed.below(parts.len());
                self.append_match(parts.get(index)?, text, room)?;
            }
        }
        Some(())
    }
}

/// Letters and digits. Most character classes contain at least one of these characters.
const PLAIN: [char; 8] = ['a', 'b', 'f', 'A', 'C', '1', '2', '0'];

fn range_contains(range: &ClassUnicodeRange, one: char) -> bool {
    (range.start()..=range.end()).contains(&one)
}

/// Returns `true` if a pattern requires text before its start anchor or after its end anchor, such as the slashes of
/// `/^a$/`.
fn has_inner_anchor(hir: &Hir) -> bool {
    let HirKind::Concat(parts) = hir.kind() else { return false };
    let takes = |parts: &[Hir]| parts.iter().any(|part| part.properties().minimum_len().unwrap_or(0) > 0);
    parts.iter().enumerate().any(|(at, part)| match part.kind() {
        HirKind::Look(Look::Start) => takes(&parts[..at]),
        HirKind::Look(Look::End) => takes(&parts[at + 1..]),
        _ => false,
    })
}

fn parsed(pattern: &str) -> Option<Hir> {
    regex_syntax::Parser::new().parse(&without_lookaround(&super::super::schema::translated(pattern))).ok()
}

/// Removes look-around assertions from a pattern. A string that is built from the result may not match the original
/// pattern.
fn without_lookaround(pattern: &str) -> String {
    let mut rest = pattern;
    let mut out = String::new();
    while let Some(at) = ["(?!", "(?=", "(?<!", "(?<="].iter().filter_map(|start| rest.find(start)).min() {
        out.push_str(&rest[..at]);
        let (mut depth, mut escaped, mut in_class) = (0_usize, false, false);
        let end = rest[at..].char_indices().find(|(_, c)| {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '[' => in_class = true,
                ']' => in_class = false,
                '(' if !in_class => depth += 1,
                ')' if !in_class => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        match end {
            Some((end, _)) => rest = &rest[at + end + 1..],
            None => return pattern.to_owned(),
        }
    }
    out + rest
}
