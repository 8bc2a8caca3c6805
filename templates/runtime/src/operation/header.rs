use super::super::codec::{Decode, DecodeError, FieldSlot, ParameterValue};
use super::super::parameter::{self, ParameterInput, ParameterSource};
use super::text::fill;
use super::{ParameterShape, ParameterSpec};
use http::HeaderMap;
use http::header::SET_COOKIE;
use std::fmt::Display;

/// Decodes a documented header of a response or of a part. Returns `None` if the header is absent. Lines of a header
/// are joined to one list (RFC 9110, 5.3), except those of `Set-Cookie`, whose values may contain commas.
///
/// # Errors
///
/// Returns an error with the name of the header if the value does not have this type.
pub(crate) fn read<T: Decode>(spec: &ParameterSpec, headers: &HeaderMap) -> Result<Option<T>, DecodeError> {
    let mut slot = None;
    match fill_slot(spec, headers, &mut slot) {
        Ok(()) => Ok(slot),
        Err(error) => Err(error),
    }
}

fn fill_slot(spec: &ParameterSpec, headers: &HeaderMap, slot: &mut dyn FieldSlot) -> Result<(), DecodeError> {
    let values = headers.get_all(spec.name).iter();
    let mut texts = values.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    let Some(first) = texts.next() else { return Ok(()) };
    let named = |error: &dyn Display| DecodeError::new(format!("the header `{}`: {error}", spec.name));
    let given = if is_set_cookie(spec.name) {
        let text = ParameterValue::Text;
        let cookies = |first| std::iter::once(first).chain(texts).map(text).collect();
        let is_list = spec.shape == ParameterShape::List;
        Some(ParameterInput::Tree(if is_list { ParameterValue::List(cookies(first)) } else { text(first) }))
    } else {
        let joined = texts.fold(first, |all, text| all + "," + &text);
        parameter::read(spec, ParameterSource::Text(&joined)).map_err(|malformed| named(&malformed.0))?
    };
    match given {
        Some(given) => fill(&given, slot).map_err(|error| named(&error)),
        None => Ok(()),
    }
}

/// Returns `true` for the header `Set-Cookie`, whose lines are separate values (RFC 6265, 3; RFC 9110, 5.3).
pub(super) fn is_set_cookie(name: &str) -> bool {
    name.eq_ignore_ascii_case(SET_COOKIE.as_str())
}
