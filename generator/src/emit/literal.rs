use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::Value;

/// An integer literal without a suffix.
pub(super) fn integer(value: i128) -> TokenStream {
    signed(value < 0, Literal::u128_unsuffixed(value.unsigned_abs()))
}

/// An index or a status, without a suffix.
pub(super) fn index(value: impl Into<u64>) -> Literal {
    Literal::u64_unsuffixed(value.into())
}

/// A position in a table, without a suffix.
pub(super) fn position(value: usize) -> Literal {
    Literal::usize_unsuffixed(value)
}

/// A float literal without a suffix; none if the text is no number of 64 bits.
pub(super) fn float(text: &str) -> Option<TokenStream> {
    let value: f64 = text.parse().ok().filter(|value: &f64| value.is_finite())?;
    Some(signed(value.is_sign_negative(), Literal::f64_unsuffixed(value.abs())))
}

/// A text as it stands, between as many signs as it takes.
pub(super) fn raw(text: &str) -> Literal {
    let ends = text.split('"').skip(1).map(|after| after.len() - after.trim_start_matches('#').len());
    let signs = "#".repeat(ends.max().map_or(1, |most| most + 1));
    // A lone carriage return cannot stand in it.
    format!("r{signs}\"{text}\"{signs}").parse().unwrap_or_else(|_| Literal::string(text))
}

fn signed(negative: bool, literal: Literal) -> TokenStream {
    if negative { quote!(-#literal) } else { quote!(#literal) }
}

/// A value as JSON writes it, for docs.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(text) => text.clone(),
        Value::String(text) => format!("{text:?}"),
        Value::List(items) => format!("[{}]", items.iter().map(shown).collect::<Vec<_>>().join(", ")),
        Value::Object(pairs) => {
            let pairs: Vec<_> = pairs.iter().map(|(key, value)| format!("{key:?}: {}", shown(value))).collect();
            format!("{{{}}}", pairs.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::raw;

    #[test]
    fn a_raw_text_stands_between_more_signs_than_it_holds() {
        assert_eq!(raw("a").to_string(), "r#\"a\"#");
        assert_eq!(raw("{\"$ref\":\"#/a\"}").to_string(), "r##\"{\"$ref\":\"#/a\"}\"##");
        assert_eq!(raw("a\rb").to_string(), "\"a\\rb\"");
    }
}
