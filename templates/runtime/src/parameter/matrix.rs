//! The style `matrix` in paths: `;color=blue,black` or `;color=blue;color=black`.

use super::super::codec::ParameterValue;
use super::super::operation::{ParameterShape, ParameterSpec};
use super::flat_value::FlatValue;
use super::separated_pairs::SeparatedPairs;
use super::{EscapeMode, ParameterError, percent};

pub(super) fn write(name: &str, value: &FlatValue<'_>, explode: bool, escape: EscapeMode) -> Option<String> {
    let name = escape.name(name);
    let one = |name: &str, text: &str| {
        if text.is_empty() { format!(";{name}") } else { format!(";{name}={text}") }
    };
    if value.is_empty() {
        return None;
    }
    Some(match value {
        FlatValue::List(items) if explode => items.iter().map(|item| one(&name, &escape.text(item))).collect(),
        FlatValue::Object(members) if explode => {
            members.iter().map(|(name, value)| one(&escape.text(name), &escape.text(value))).collect()
        }
        _ => one(&name, &value.join(",", ",", escape)),
    })
}

pub(super) fn read(parameter: &ParameterSpec, raw: &str) -> Result<ParameterValue, ParameterError> {
    let raw = raw.strip_prefix(';').ok_or(ParameterError("does not begin with `;`"))?;
    let decode = |text: &str| percent::unescape(parameter.location, text);
    let pairs = raw.split(';').map(|part| part.split_once('=').unwrap_or((part, "")));
    if parameter.explode && matches!(parameter.shape, ParameterShape::Object(_) | ParameterShape::Map) {
        let member = |(name, value)| Ok((decode(name)?, ParameterValue::Text(decode(value)?)));
        return Ok(ParameterValue::Object(pairs.map(member).collect::<Result<_, _>>()?));
    }
    let mut values = Vec::new();
    for (name, value) in pairs {
        if decode(name)? != parameter.name {
            return Err(ParameterError("has a different name than the parameter"));
        }
        values.push(value);
    }
    if parameter.explode && parameter.shape == ParameterShape::List {
        let item = |value: &&str| decode(value).map(ParameterValue::Text);
        return Ok(ParameterValue::List(values.iter().map(item).collect::<Result<_, _>>()?));
    }
    let value = values.first().copied().unwrap_or_default();
    SeparatedPairs::new(parameter, ',', ',').read(value)
}
