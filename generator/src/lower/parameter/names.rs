//! The field names of an operation's parameters.

use super::super::Lowering;
use crate::document::Cursor;
use crate::ir::{Parameter, ParameterLocation};
use crate::names;
use crate::names::reserved::{CALL, PAGED_CALL};

impl Lowering<'_> {
    /// Sets the field names of parameters. If the name of a parameter is already taken by an earlier parameter or by a
    /// method of the call, the location of the parameter is appended to its name, as in `id_query`.
    pub(super) fn name_parameters(&mut self, parameters: &mut [Parameter], at: &Cursor<'_>) {
        let mut reserved = CALL.to_vec();
        if self.may_be_paged() {
            reserved.extend(PAGED_CALL);
        }
        let mut texts: Vec<String> = Vec::new();
        for parameter in parameters.iter() {
            let plain = names::snake(&parameter.name);
            let other_location =
                |other: &&Parameter| other.location != parameter.location && names::snake(&other.name) == plain;
            let earlier = parameters.iter().take_while(|other| !std::ptr::eq(*other, parameter)).find(other_location);
            let is_reserved = reserved.contains(&plain.without_raw_prefix());
            texts.push(if earlier.is_some() || is_reserved {
                format!("{} {}", parameter.name, word(parameter.location))
            } else {
                parameter.name.clone()
            });
        }
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let idents = self.distinct_names(&texts, names::IdentStyle::Snake, &reserved, at.location());
        for (parameter, ident) in parameters.iter_mut().zip(idents) {
            parameter.ident = ident;
        }
    }
}

fn word(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query | ParameterLocation::QueryString => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    }
}
