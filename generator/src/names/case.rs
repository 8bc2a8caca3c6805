use heck::{ToPascalCase as _, ToSnakeCase as _};

use super::{keyword, number, symbol};
use crate::ir::Ident;

/// A field, method or module: `billingAddress` is `billing_address`, `type` is `r#type`.
pub(crate) fn snake(text: &str) -> Ident {
    keyword::escape(legal(text, |text| text.to_snake_case()))
}

/// A type or variant: `billing-address` is `BillingAddress`, `15minute` is `FifteenMinute`.
pub(crate) fn pascal(text: &str) -> Ident {
    keyword::escape(legal(text, |text| text.to_pascal_case()))
}

/// The text in a case, as an identifier: symbols spelled where nothing else is there, a number in front in words.
fn legal(text: &str, case: impl Fn(&str) -> String) -> String {
    if let Some(version) = number::version(text) {
        return case("v") + &version;
    }
    let spelled = symbol::signs(text);
    let numbered = number::in_front(&spelled);
    let kept: String = numbered.chars().map(|c| if unicode_ident::is_xid_continue(c) { c } else { ' ' }).collect();
    let cased = case(&plural(&kept));
    let cased = if cased.is_empty() { case(&symbol::words(text)) } else { cased };
    match cased.chars().next() {
        None => case("empty"),
        Some(first) if unicode_ident::is_xid_start(first) => cased,
        Some(_) => case("v") + &cased,
    }
}

/// The plural of an abbreviation as one word: `tagIDs` is `tagIds`, not `tag_i_ds`.
fn plural(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let upper = |index: usize| chars.get(index).is_some_and(|c| c.is_uppercase());
    let ends = |index: usize| chars.get(index).is_none_or(|c| !c.is_lowercase());
    let is_plural = |index: usize| {
        chars.get(index) == Some(&'s') && index >= 2 && upper(index - 1) && upper(index - 2) && ends(index + 1)
    };
    (0..chars.len())
        .map(|index| {
            let run = (index..chars.len()).find(|at| !upper(*at)).unwrap_or(chars.len());
            if upper(index) && index > 0 && upper(index - 1) && is_plural(run) {
                chars[index].to_ascii_lowercase()
            } else {
                chars[index]
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{pascal, snake};

    #[test]
    fn names_read_as_a_person_would_have_written_them() {
        for (text, field, type_name) in [
            ("billingAddress", "billing_address", "BillingAddress"),
            ("New Project", "new_project", "NewProject"),
            ("authorization-date", "authorization_date", "AuthorizationDate"),
            ("HTTPStatus", "http_status", "HttpStatus"),
            ("tagIDs", "tag_ids", "TagIds"),
            ("URLsOf", "urls_of", "UrlsOf"),
            ("type", "r#type", "Type"),
            ("gen", "r#gen", "Gen"),
            ("self", "self_", "Self_"),
            ("15minute", "fifteen_minute", "FifteenMinute"),
            ("200OK", "two_hundred_ok", "TwoHundredOk"),
            ("10", "v10", "V10"),
            ("1.0", "v1_0", "V1_0"),
            ("+1", "plus1", "Plus1"),
            ("-1", "minus1", "Minus1"),
            ("<=", "less_than_equals", "LessThanEquals"),
            ("*", "star", "Star"),
            ("", "empty", "Empty"),
            ("größe", "größe", "Größe"),
            ("\u{200d}", "u200d", "U200d"),
        ] {
            assert_eq!((snake(text).as_str(), pascal(text).as_str()), (field, type_name), "{text}");
        }
    }
}
