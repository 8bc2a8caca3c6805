/// Patterns of the parts of a number in JSON (RFC 8259, 6), with `(` instead of `(?:` and `\d` instead of `[0-9]`.
const INTEGERS: [&str; 3] = [r"(0|[1-9]\d*)", r"([1-9]\d*|0)", r"[1-9]\d*"];
const FRACTION: &str = r"(\.\d+)?";
const EXPONENTS: [&str; 2] = [r"([eE][+-]?\d+)?", r"([eE][-+]?\d+)?"];

/// Returns `true` if each text that a pattern matches is a number in the syntax of JSON. The syntax of JSON does not
/// allow leading zeros, which would be lost in a number.
pub(crate) fn is_pattern_of_number(pattern: &str) -> bool {
    let pattern = pattern.replace("(?:", "(").replace("[0-9]", r"\d");
    let Some(rest) = pattern.strip_prefix('^').and_then(|rest| rest.strip_suffix('$')) else { return false };
    let rest = rest.strip_prefix("-?").unwrap_or(rest);
    let Some(rest) = INTEGERS.iter().find_map(|part| rest.strip_prefix(part)) else { return false };
    let rest = rest.strip_prefix(FRACTION).unwrap_or(rest);
    rest.is_empty() || EXPONENTS.contains(&rest)
}

#[cfg(test)]
mod tests {
    use super::is_pattern_of_number;

    #[test]
    fn a_pattern_of_numbers_matches_numbers_of_json_alone() {
        let numbers = [
            r"^-?(?:0|[1-9]\d*)$",
            r"^(?:0|[1-9]\d*)$",
            r"^-?(?:0|[1-9]\d*)(?:\.\d+)?$",
            r"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$",
            "^[1-9][0-9]*$",
        ];
        let others = [r"^\d+$", r"^\d{4}-\d{2}$", r"^\+?[1-9]\d*$", r"-?(?:0|[1-9]\d*)", r"^(?:0|[1-9]\d*)(?:px)?$"];
        assert!(numbers.into_iter().all(is_pattern_of_number));
        assert!(!others.into_iter().any(is_pattern_of_number));
    }
}
