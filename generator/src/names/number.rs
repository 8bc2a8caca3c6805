use std::borrow::Cow;

const ONES: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// Returns a version number with its separators replaced by underscores: `1_0` for `1.0`. Returns `None` for any other
/// text.
pub(super) fn version(text: &str) -> Option<String> {
    let is_version = text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ':' | '-' | '/'));
    is_version.then(|| {
        text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_")
    })
}

/// Replaces a leading number below 1000 by words: `fifteen minute` for `15minute`.
pub(super) fn spell_leading_digits(text: &str) -> Cow<'_, str> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    match digits.parse() {
        Ok(number @ 0..=999) if !digits.starts_with('0') => Cow::Owned(format!("{} {rest}", number_words(number))),
        _ => Cow::Borrowed(text),
    }
}

fn number_words(number: usize) -> String {
    match number {
        0..20 => ONES[number].to_owned(),
        20..100 if number.is_multiple_of(10) => TENS[number / 10].to_owned(),
        20..100 => format!("{} {}", TENS[number / 10], ONES[number % 10]),
        _ if number.is_multiple_of(100) => format!("{} hundred", ONES[number / 100 % 10]),
        _ => format!("{} hundred {}", ONES[number / 100 % 10], number_words(number % 100)),
    }
}
