use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::{Map, Value};

use super::super::schema::fault_of_pattern;
use super::{Place, Sampler};

/// Words that prove encoding: quotes, slashes, signs of URLs, letters beyond ASCII.
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

/// Words for headers and cookies.
const TOKENS: [&str; 4] = ["token", "Abc9", "x", "a1b2c3"];

impl Sampler<'_> {
    /// A string; none if its pattern cannot be met.
    pub(super) fn string(&mut self, schema: &Map<String, Value>) -> Option<String> {
        let bound = |key: &str| schema.get(key).and_then(Value::as_u64).and_then(|bound| usize::try_from(bound).ok());
        let least = bound("minLength").unwrap_or(0).max(usize::from(self.place != Place::Json));
        let most = bound("maxLength").unwrap_or(usize::MAX);
        // Whether a value of the format fits the pattern, too, is for the judge to say.
        let by_pattern = !schema.contains_key("format") || self.seed.one_in(2);
        if let Some(pattern) = schema.get("pattern").and_then(Value::as_str).filter(|_| by_pattern) {
            let made = self.of_pattern(pattern, least, most);
            // What cannot be compiled forbids nothing.
            if made.is_some() || fault_of_pattern(pattern).is_none() {
                return made;
            }
        }
        if let Some(text) = schema.get("format").and_then(Value::as_str).and_then(|format| self.of_format(format)) {
            return Some(text);
        }
        let words: &[&str] = match self.place {
            Place::Header => &TOKENS,
            Place::Json | Place::Text => &WORDS,
        };
        let mut text: String = match self.seed.below(words.len() + 1) {
            0 if least == 0 => String::new(),
            index => words.get(index.saturating_sub(1)).map(|word| (*word).to_owned()).unwrap_or_default(),
        };
        while text.chars().count() < least {
            text.push('x');
        }
        Some(text.chars().take(most).collect())
    }

    fn of_format(&mut self, format: &str) -> Option<String> {
        let number = self.seed.below(28) + 1;
        Some(match format {
            "date" => format!("2024-02-{number:02}"),
            "date-time" => {
                let zone = self.seed.pick(&["Z", "+00:00", "-07:30"]).copied().unwrap_or("Z");
                let fraction = self.seed.pick(&["", ".5", ".000", ".123456789"]).copied().unwrap_or("");
                format!("2019-10-{number:02}T15:04:05{fraction}{zone}")
            }
            "time" => format!("12:{number:02}:00"),
            "duration" => format!("P{number}DT2H"),
            "uuid" => format!("67e55044-10b1-426f-9247-bb680e5f{number:04x}"),
            "uri" | "url" => format!("https://example.org/a%20b/{number}?q=1"),
            "email" => format!("user{number}@example.org"),
            "hostname" => format!("host{number}.example.org"),
            "ipv4" => format!("192.0.2.{number}"),
            "ipv6" => format!("2001:db8::{number:x}"),
            "byte" => self
                .seed
                .pick(&["", "aGk=", "AAEC/w=="])
                .copied()
                .filter(|text| !text.is_empty())
                .unwrap_or("aGk=")
                .to_owned(),
            _ => return None,
        })
    }

    /// A string that a pattern matches, found by walking it.
    fn of_pattern(&mut self, pattern: &str, least: usize, most: usize) -> Option<String> {
        let hir =
            regex_syntax::Parser::new().parse(&without_lookaround(&super::super::schema::translated(pattern))).ok()?;
        for extra in 0..32 {
            let mut text = String::new();
            self.walk(&hir, &mut text, least.max(extra))?;
            let length = text.chars().count();
            if (least..=most).contains(&length) {
                return Some(text);
            }
        }
        None
    }

    fn walk(&mut self, hir: &Hir, text: &mut String, room: usize) -> Option<()> {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => text.push_str(std::str::from_utf8(&literal.0).ok()?),
            HirKind::Class(Class::Unicode(class)) => {
                let range = class.ranges().get(self.seed.below(class.ranges().len().min(4)))?;
                let span = (range.end() as u32).saturating_sub(range.start() as u32) + 1;
                let offset = self.seed.below(usize::try_from(span.min(26)).ok()?);
                text.push(char::from_u32(range.start() as u32 + u32::try_from(offset).ok()?)?);
            }
            HirKind::Class(Class::Bytes(class)) => text.push(char::from(class.ranges().first()?.start())),
            HirKind::Repetition(repetition) => {
                let least = repetition.min;
                let most = repetition.max.unwrap_or(u32::MAX).min(least.saturating_add(u32::try_from(room).ok()?));
                let span = usize::try_from(most - least).ok()?;
                let count = if span == 0 { least } else { least + u32::try_from(self.seed.below(span + 1)).ok()? };
                for _ in 0..count.min(4096) {
                    self.walk(&repetition.sub, text, room)?;
                }
            }
            HirKind::Capture(capture) => self.walk(&capture.sub, text, room)?,
            HirKind::Concat(parts) => {
                for part in parts {
                    self.walk(part, text, room)?;
                }
            }
            HirKind::Alternation(parts) => {
                let index = self.seed.below(parts.len());
                self.walk(parts.get(index)?, text, room)?;
            }
        }
        Some(())
    }
}

/// A pattern without what it only looks at: what is found then may not match, which the judge says.
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
