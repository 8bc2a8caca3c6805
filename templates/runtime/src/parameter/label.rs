//! The style `label` in paths: `.blue,black` or `.blue.black`.

use super::super::codec::ParameterValue;
use super::super::operation::Parameter;
use super::apart::Apart;
use super::flat::Flat;
use super::{Escape, Malformed};

pub(super) fn write(value: &Flat<'_>, explode: bool, escape: Escape) -> Option<String> {
    let (item, pair) = if explode { (".", "=") } else { (",", ",") };
    (!value.is_empty()).then(|| format!(".{}", value.joined(item, pair, escape)))
}

pub(super) fn read(parameter: &Parameter, raw: &str) -> Result<ParameterValue, Malformed> {
    let raw = raw.strip_prefix('.').ok_or(Malformed("does not begin with `.`"))?;
    let (item, pair) = if parameter.explode { ('.', '=') } else { (',', ',') };
    Apart::new(parameter, item, pair).read(raw)
}
