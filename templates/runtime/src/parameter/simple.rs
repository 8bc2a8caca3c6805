//! The style `simple` in paths and headers: `blue,black`.

use super::super::codec::ParameterValue;
use super::super::operation::Parameter;
use super::apart::Apart;
use super::flat::Flat;
use super::{Escape, Malformed};

pub(super) fn write(value: &Flat<'_>, explode: bool, escape: Escape) -> String {
    value.joined(",", if explode { "=" } else { "," }, escape)
}

pub(super) fn read(parameter: &Parameter, raw: &str) -> Result<ParameterValue, Malformed> {
    let pair = if parameter.explode { '=' } else { ',' };
    Apart::new(parameter, ',', pair).read(raw)
}
