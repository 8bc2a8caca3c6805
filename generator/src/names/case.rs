use heck::{ToPascalCase as _, ToSnakeCase as _};
use unicode_ident::{is_xid_continue, is_xid_start};

use super::{keyword, number, symbol_words, transliterate};
use crate::ir::Ident;

/// Returns the name of a field, method or module: `billing_address` for `billingAddress`, `r#type` for `type`.
pub(crate) fn snake(text: &str) -> Ident {
    keyword::escape(to_identifier(text, |text| text.to_snake_case()))
}

/// Returns the name of a type or variant: `BillingAddress` for `billing-address`, `FifteenMinute` for `15minute`.
pub(crate) fn pascal(text: &str) -> Ident {
    keyword::escape(to_identifier(text, |text| text.to_pascal_case()))
}

/// Converts a text to an identifier in the given case. A leading number is written in words. Symbols are written in
/// words only if nothing else remains.
fn to_identifier(text: &str, case: impl Fn(&str) -> String) -> String {
    let text = &transliterate::normalize(text);
    if let Some(version) = number::version(text) {
        return case("v") + &version;
    }
    let spelled = symbol_words::spell_leading_sign(text);
    let numbered = number::spell_leading_digits(&spelled);
    let kept: String = numbered.chars().map(|c| if is_xid_continue(c) { c } else { ' ' }).collect();
    let cased = transliterate::remove_invalid(&case(&plural(&kept)));
    let cased =
        if cased.is_empty() { transliterate::remove_invalid(&case(&symbol_words::symbol_words(text))) } else { cased };
    let is_pascal = case("v") == "V";
    match cased.chars().next() {
        None => case("empty"),
        // rustc warns of a type name that starts with a lowercase letter.
        Some(first) if is_xid_start(first) && !(is_pascal && first.is_lowercase()) => cased,
        Some(_) => transliterate::remove_invalid(&(case("v") + &cased)),
    }
}

/// Writes the plural of an abbreviation as one word, so that `tagIDs` becomes `tagIds`, not `tag_i_ds`.
fn plural(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut plural = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(&first) = chars.get(at) {
        let capitals = chars[at..].iter().take_while(|c| c.is_uppercase()).count();
        let end = at + capitals;
        let is_plural =
            capitals >= 2 && chars.get(end) == Some(&'s') && chars.get(end + 1).is_none_or(|c| !c.is_lowercase());
        plural.push(first);
        let rest = chars.get(at + 1..end).unwrap_or_default();
        plural.extend(rest.iter().map(|c| if is_plural { c.to_ascii_lowercase() } else { *c }));
        at = end.max(at + 1);
    }
    plural
}

#[cfg(test)]
mod tests {
    use unicode_ident::is_xid_continue;
    use unicode_normalization::is_nfc;

    use super::{pascal, snake};

    #[test]
    fn names_follow_rust_conventions() {
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
            ("½-½", "v1_2_1_2", "V1_2_1_2"),
            ("1½ cups", "one_1_2_cups", "One12Cups"),
            ("m²", "m2", "M2"),
            ("①", "v1", "V1"),
            ("e\u{301}t\u{e9}", "été", "Été"),
            ("\u{212a}", "k", "K"),
            ("𝐀𝐛", "ab", "Ab"),
            ("ª", "a", "A"),
            ("!=", "not_equals", "NotEquals"),
        ] {
            assert_eq!((snake(text).as_str(), pascal(text).as_str()), (field, type_name), "{text}");
        }
    }

    #[test]
    fn every_character_yields_an_identifier() {
        let is_odd = |c: &char| {
            c.is_alphanumeric() != is_xid_continue(*c)
                || c.is_uppercase()
                || c.is_lowercase()
                || !is_nfc(&c.to_string())
        };
        let all = || (0..=0x10_ffff).filter_map(char::from_u32);
        for c in all().filter(is_odd).chain(all().step_by(331)) {
            for text in [c.to_string(), format!("a{c}"), format!("{c}{c}1")] {
                for name in [snake(&text), pascal(&text)] {
                    let mut chars = name.without_raw_prefix().chars();
                    let is_sound = chars.next().is_some_and(unicode_ident::is_xid_start)
                        && chars.all(is_xid_continue)
                        && is_nfc(name.without_raw_prefix());
                    assert!(is_sound, "{text:?} became {name}");
                }
                assert!(
                    !snake(&text).without_raw_prefix().contains(char::is_uppercase),
                    "{text:?} is not in snake case"
                );
                assert!(
                    !pascal(&text).without_raw_prefix().starts_with(char::is_lowercase),
                    "{text:?} is not in camel case"
                );
            }
        }
    }
}
