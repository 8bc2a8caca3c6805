use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::Value;

/// Returns an integer literal without a suffix.
pub(super) fn integer(value: i128) -> TokenStream {
    signed(value < 0, Literal::u128_unsuffixed(value.unsigned_abs()))
}

/// Returns an unsuffixed literal of an index or a status code.
pub(super) fn index(value: impl Into<u64>) -> Literal {
    Literal::u64_unsuffixed(value.into())
}

/// Returns an unsuffixed literal of a position in a table.
pub(super) fn position(value: usize) -> Literal {
    Literal::usize_unsuffixed(value)
}

/// Returns a float literal without a suffix, or `None` if the text is not a finite 64-bit number.
pub(super) fn float(text: &str) -> Option<TokenStream> {
    let value: f64 = text.parse().ok().filter(|value: &f64| value.is_finite())?;
    Some(signed(value.is_sign_negative(), Literal::f64_unsuffixed(value.abs())))
}

/// Returns a raw string literal with as many number signs as the text requires.
pub(super) fn raw(text: &str) -> Literal {
    let ends = text.split('"').skip(1).map(|after| after.len() - after.trim_start_matches('#').len());
    let signs = "#".repeat(ends.max().map_or(1, |max| max + 1));
    // A raw string cannot contain a carriage return without a line feed; such a text results in an escaped literal.
    format!("r{signs}\"{text}\"{signs}").parse().unwrap_or_else(|_| Literal::string(text))
}

fn signed(negative: bool, literal: Literal) -> TokenStream {
    if negative { quote!(-#literal) } else { quote!(#literal) }
}

/// Returns a value as JSON text that is shown in documentation.
pub(super) fn display_text(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(text) => text.clone(),
        Value::String(text) => format!("{text:?}"),
        Value::List(items) => format!("[{}]", items.iter().map(display_text).collect::<Vec<_>>().join(", ")),
        Value::Object(pairs) => {
            let pairs: Vec<_> = pairs.iter().map(|(key, value)| format!("{key:?}: {}", display_text(value))).collect();
            format!("{{{}}}", pairs.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::raw;

    #[test]
    fn raw_strings_have_enough_hashes() {
        assert_eq!(raw("a").to_string(), "r#\"a\"#");
        assert_eq!(raw("{\"$ref\":\"#/a\"}").to_string(), "r##\"{\"$ref\":\"#/a\"}\"##");
        assert_eq!(raw("a\rb").to_string(), "\"a\\rb\"");
    }
}
