//! The style `label` in paths: `.blue,black` or `.blue.black`.

use super::super::codec::ParameterValue;
use super::super::operation::ParameterSpec;
use super::flat_value::FlatValue;
use super::separated_pairs::SeparatedPairs;
use super::{EscapeMode, ParameterError};

pub(super) fn write(value: &FlatValue<'_>, explode: bool, escape: EscapeMode) -> Option<String> {
    let (item, pair) = if explode { (".", "=") } else { (",", ",") };
    (!value.is_empty()).then(|| format!(".{}", value.join(item, pair, escape)))
}

pub(super) fn read(parameter: &ParameterSpec, raw: &str) -> Result<ParameterValue, ParameterError> {
    let raw = raw.strip_prefix('.').ok_or(ParameterError("does not begin with `.`"))?;
    let (item, pair) = if parameter.explode { ('.', '=') } else { (',', ',') };
    SeparatedPairs::new(parameter, item, pair).read(raw)
}
