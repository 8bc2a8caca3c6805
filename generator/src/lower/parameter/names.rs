//! The field names of an operation's parameters.

use super::super::Lower;
use crate::document::Cursor;
use crate::ir::{Location, Parameter};
use crate::names;

/// Names that the request and the call need for themselves.
const RESERVED: [&str; 9] =
    ["at_url", "base_url", "body", "header", "timeout", "send", "new", "reconnecting", "request_mut"];

impl Lower<'_> {
    /// Field names: of two alike, the one with the later location says where it travels.
    pub(super) fn name_parameters(&mut self, parameters: &mut [Parameter], at: &Cursor<'_>) {
        let mut texts: Vec<String> = Vec::new();
        for parameter in parameters.iter() {
            let plain = names::snake(&parameter.name);
            let other_location =
                |other: &&Parameter| other.location != parameter.location && names::snake(&other.name) == plain;
            let earlier = parameters.iter().take_while(|other| !std::ptr::eq(*other, parameter)).find(other_location);
            let reserved = RESERVED.contains(&plain.bare());
            texts.push(if earlier.is_some() || reserved {
                format!("{} {}", parameter.name, word(parameter.location))
            } else {
                parameter.name.clone()
            });
        }
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let idents = self.side_by_side(&texts, names::Style::Snake, &RESERVED, at.location());
        for (parameter, ident) in parameters.iter_mut().zip(idents) {
            parameter.ident = ident;
        }
    }
}

fn word(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query | Location::QueryString => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    }
}
