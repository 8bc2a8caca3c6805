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
