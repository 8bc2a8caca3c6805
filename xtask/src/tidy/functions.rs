//! Checks the size of functions, and counts parameters of the type `bool`.

use super::fragment::without_prose;

/// The maximum number of lines of a function, with its signature.
const MAX_LINES: usize = 60;

/// The maximum number of parameters of the type `bool` in generator and runtime. An enum is clearer at the call. This
/// number may only be decreased. It includes methods whose signature is given, such as `visit_bool` of serde, and
/// setters of options that are flags.
const MAX_FLAGS: usize = 112;

/// A function of a Rust file.
#[derive(Debug, PartialEq, Eq)]
struct Function<'t> {
    name: &'t str,
    /// The number of the line with the name, counted from 1.
    line: usize,
    lines: usize,
    /// The number of parameters of the type `bool`.
    flags: usize,
}

/// The parameters of the type `bool` in all files.
#[derive(Debug, Default)]
pub struct Flags(usize);

impl Flags {
    /// Checks the functions of a file and adds their parameters.
    pub fn add(&mut self, name: &str, text: &str, problems: &mut Vec<String>) {
        // Brackets in character literals are not brackets of the code.
        let code = without_prose(text).replace("'{'", "").replace("'}'", "").replace("'('", "").replace("')'", "");
        let is_counted = ["generator/src/", "templates/runtime/src/"].iter().any(|folder| name.starts_with(folder));
        for function in functions(&code) {
            if function.lines > MAX_LINES {
                let Function { name: of, line, lines, .. } = function;
                problems.push(format!("{name}:{line}: `{of}` has {lines} lines, {MAX_LINES} at most: split it"));
            }
            self.0 += if is_counted { function.flags } else { 0 };
        }
    }

    pub fn report(&self, problems: &mut Vec<String>) {
        println!("{} parameters of the type `bool`, {MAX_FLAGS} at most", self.0);
        if self.0 > MAX_FLAGS {
            problems.push(format!("{} parameters of the type `bool`, {MAX_FLAGS} at most: use an enum", self.0));
        }
    }
}

/// Returns the functions in a text without comments and literals, including functions inside of functions.
fn functions(code: &str) -> Vec<Function<'_>> {
    let starts = code.match_indices("fn ").filter(|(at, _)| !code[..*at].ends_with(is_word));
    starts.filter_map(|(at, _)| function(code, at)).collect()
}

fn function(code: &str, at: usize) -> Option<Function<'_>> {
    let rest = &code[at + "fn ".len()..];
    let name = &rest[..rest.find(|c: char| !is_word(c)).unwrap_or(rest.len())];
    // The type `fn(…)` has no name.
    let (open, parameters) = enclosed(rest, '(', ')')?;
    if name.is_empty() {
        return None;
    }
    let after = open + parameters.len();
    let body = after + rest[after..].find(['{', ';'])?;
    let end = match rest[body..].starts_with('{') {
        true => body + enclosed(&rest[body..], '{', '}')?.1.len() + 1,
        false => body,
    };
    let flags = parameters.split(',').filter(|one| one.trim().ends_with(": bool")).count();
    let line = code[..at].matches('\n').count() + 1;
    Some(Function { name, line, lines: rest[..end].matches('\n').count() + 1, flags })
}

/// Returns the text between the first opening bracket and its closing bracket, and the offset of this text.
fn enclosed(text: &str, open: char, close: char) -> Option<(usize, &str)> {
    let start = text.find(open)? + 1;
    let mut depth = 1;
    for (at, c) in text[start..].char_indices() {
        depth += i32::from(c == open) - i32::from(c == close);
        if depth == 0 {
            return Some((start, &text[start..start + at]));
        }
    }
    None
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::{Function, functions};

    #[test]
    fn lines_and_flags_of_functions_are_counted() {
        let code = "fn one(a: bool, b: &[bool]) {\n    fn two();\n}\n\nfn three<T>(x: fn(u8) -> bool, y: bool)\n{\n}\n";
        let found = functions(code);
        let expected = [("one", 1, 3, 1), ("two", 2, 1, 0), ("three", 5, 3, 1)];
        let expected = expected.map(|(name, line, lines, flags)| Function { name, line, lines, flags });
        assert_eq!(found, expected);
    }
}
