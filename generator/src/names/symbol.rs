/// The signs of a number in front, spelled: `+1` and `-1` would be one name without them.
pub(super) fn signs(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some('+'), Some(digit)) if digit.is_ascii_digit() => format!("plus{}", &text[1..]),
        (Some('-'), Some(digit)) if digit.is_ascii_digit() => format!("minus{}", &text[1..]),
        _ => text.to_owned(),
    }
}

/// Every character that no name can hold as a word, the others as they are.
pub(super) fn words(text: &str) -> String {
    text.chars()
        .map(|c| match word(c) {
            _ if c.is_alphanumeric() => c.to_string(),
            Some(word) => format!(" {word} "),
            None => format!(" u{:x} ", c as u32),
        })
        .collect()
}

fn word(c: char) -> Option<&'static str> {
    Some(match c {
        ' ' => "space",
        '!' => "bang",
        '"' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '\'' => "apostrophe",
        '(' => "open",
        ')' => "close",
        '*' => "star",
        '+' => "plus",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "less than",
        '=' => "equals",
        '>' => "greater than",
        '?' => "question",
        '@' => "at",
        '[' => "open bracket",
        '\\' => "backslash",
        ']' => "close bracket",
        '^' => "caret",
        '_' => "underscore",
        '`' => "backtick",
        '{' => "open brace",
        '|' => "or",
        '}' => "close brace",
        '~' => "tilde",
        _ => return None,
    })
}
