//! The field names of an operation's parameters.

use super::super::Lowering;
use super::super::name_rules::NamedItem;
use super::super::operation_entry::OperationEntry;
use super::DeclaredParameter;
use crate::ir::{Parameter, ParameterLocation};
use crate::names;
use crate::names::reserved::{CALL, PAGED_CALL};
use crate::naming_options::{NameKind, NamingOptions};

impl<'s> Lowering<'s> {
    /// Sets the field names of parameters. If the name of a parameter is already taken by an earlier parameter or by a
    /// method of the call, the location of the parameter is appended to its name, as in `id_query`.
    pub(super) fn name_parameters(
        &mut self,
        parameters: &mut [Parameter],
        declared: &[DeclaredParameter<'s>],
        entry: &OperationEntry<'s>,
    ) {
        let mut reserved = CALL.to_vec();
        if self.may_be_paged() {
            reserved.extend(PAGED_CALL);
        }
        let plain = self.parameter_texts(parameters, declared, entry);
        let mut texts: Vec<String> = Vec::new();
        for (index, (parameter, text)) in parameters.iter().zip(&plain).enumerate() {
            let name = names::snake(text);
            let mut earlier = parameters.iter().zip(&plain).take(index);
            let is_taken =
                earlier.any(|(other, text)| other.location != parameter.location && names::snake(text) == name);
            let is_reserved = reserved.contains(&name.without_raw_prefix());
            texts.push(match is_taken || is_reserved {
                true => format!("{text} {}", word(parameter.location)),
                false => text.clone(),
            });
        }
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let idents = self.distinct_names(&texts, names::IdentStyle::Snake, &reserved, entry.at.location());
        for (parameter, ident) in parameters.iter_mut().zip(idents) {
            parameter.ident = ident;
        }
    }

    /// Returns the texts that name the parameters: the names that rules give, or the names of the document.
    fn parameter_texts(
        &mut self,
        parameters: &[Parameter],
        declared: &[DeclaredParameter<'s>],
        entry: &OperationEntry<'s>,
    ) -> Vec<String> {
        if self.options.naming == NamingOptions::default() {
            return parameters.iter().map(|parameter| parameter.name.clone()).collect();
        }
        let item = |parameter: &Parameter| {
            let is_same = |one: &&DeclaredParameter<'s>| one.identity() == (parameter.location, &parameter.name);
            NamedItem::new(&parameter.name, declared.iter().find(is_same).map(|one| &one.object.at))
        };
        let items: Vec<NamedItem<'s>> = parameters.iter().map(item).collect();
        self.ruled_names(NameKind::Parameter, names::IdentStyle::Snake, &items, &entry.at)
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
