use super::super::codec::{Decode, Fault};
use super::super::parameter::{self, Source};
use super::Parameter;
use super::text::fill;
use http::HeaderMap;

/// The documented header of an answer or of a part, if it came. Lines of one name are one list (RFC 9110, 5.3).
///
/// # Errors
///
/// If it is not of this type.
pub(crate) fn read<T: Decode>(spec: &Parameter, headers: &HeaderMap) -> Result<Option<T>, Fault> {
    let values = headers.get_all(spec.name).iter();
    let texts = values.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    let Some(text) = texts.reduce(|all, text| all + "," + &text) else {
        return Ok(None);
    };
    let given = parameter::read(spec, Source::Text(&text))
        .map_err(|malformed| Fault::new(format!("the header `{}` {}", spec.name, malformed.0)))?;
    let mut slot = None;
    if let Some(given) = given {
        fill(&given, &mut slot)?;
    }
    Ok(slot)
}
