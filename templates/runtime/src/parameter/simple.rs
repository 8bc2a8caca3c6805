//! The style `simple` in paths and headers: `blue,black`.

use super::super::codec::ParameterValue;
use super::super::operation::ParameterSpec;
use super::flat_value::FlatValue;
use super::separated_pairs::SeparatedPairs;
use super::{EscapeMode, ParameterError};

pub(super) fn write(value: &FlatValue<'_>, explode: bool, escape: EscapeMode) -> String {
    value.join(",", if explode { "=" } else { "," }, escape)
}

pub(super) fn read(parameter: &ParameterSpec, raw: &str) -> Result<ParameterValue, ParameterError> {
    let pair = if parameter.explode { '=' } else { ',' };
    SeparatedPairs::new(parameter, ',', pair).read(raw)
}
