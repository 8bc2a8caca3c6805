//! The parameter list of an operation: selection, duplicates and order.

use super::super::naming::NamingContext;
use super::super::operation_entry::OperationEntry;
use super::super::security::CarriedCredential;
use super::super::{Lowering, framing};
use super::identity;
use super::parameter_object::undeclared_parameter;
use super::query_name_conflict::query_name_conflict;
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Parameter, ParameterLocation, ParameterStyle};

/// Header parameters that are ignored (OpenAPI 3.0, Parameter Object, `name`), because bodies, responses and security
/// schemes describe these headers.
const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

impl<'s> Lowering<'s> {
    /// Lowers the parameters of an operation and its path item. Parameters that are credentials are left out.
    pub(in super::super) fn parameters(
        &mut self,
        entry: &OperationEntry<'s>,
        context: &NamingContext,
        credentials: &[CarriedCredential<'_>],
    ) -> Vec<Parameter> {
        let mut found: Vec<(Cursor<'s>, openapiv3::Parameter)> = Vec::new();
        let mut query_string = None;
        let mut of_item = 0;
        for (from_item, list) in [(true, entry.item.get("parameters")), (false, entry.at.get("parameters"))] {
            for at in list.map(|list| list.items()).unwrap_or_default() {
                let Some(at) = self.ok_or_report(at.follow()) else {
                    continue;
                };
                if at.text("in") == Some("querystring") {
                    query_string = Some(at);
                    continue;
                }
                let Some(parameter) = self.ok_or_report(at.parameter()) else {
                    continue;
                };
                let same = |other: &openapiv3::Parameter| identity(other) == identity(&parameter);
                match found.iter().position(|(_, other)| same(other)) {
                    None => found.push((at, parameter)),
                    // A parameter of the operation overrides the parameter of the path item that has the same name and
                    // location.
                    Some(index) if index < of_item && !from_item => found[index] = (at, parameter),
                    Some(index) => {
                        let twice = diagnostics::duplicate_parameter(
                            at.location().clone(),
                            identity(&parameter).1,
                            found[index].0.location().clone(),
                        );
                        self.diagnostics.push(twice);
                    }
                }
            }
            if from_item {
                of_item = found.len();
            }
        }
        let templated: Vec<&str> = template_names(&entry.path);
        let mut parameters: Vec<Parameter> = Vec::new();
        for (at, parameter) in &found {
            let (location, name) = identity(parameter);
            if location == ParameterLocation::Header && IGNORED_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
                self.diagnostics.push(diagnostics::ignored_header(at.location().clone(), name));
            } else if location == ParameterLocation::Header && framing::is_framing_header(name) {
                self.diagnostics.push(diagnostics::framing_header(at.location().clone(), name));
            } else if let Some(credential) = credentials.iter().find(|one| one.is(location, name)) {
                self.diagnostics.push(diagnostics::credential_parameter(
                    at.location().clone(),
                    name,
                    credential.scheme,
                ));
            } else if location == ParameterLocation::Path && !templated.contains(&name) {
                self.diagnostics.push(diagnostics::parameter_not_in_path(at.location().clone(), name, &entry.path));
            } else {
                if location == ParameterLocation::Path && !at.flag("required") {
                    self.diagnostics.push(diagnostics::optional_path_parameter(at.location().clone(), name));
                }
                parameters.push(self.parameter(at, parameter, context));
            }
        }
        for (at, parameter) in &found {
            let named = |one: &&Parameter| (one.location, one.name.as_str()) == identity(parameter);
            let conflict = parameters.iter().find(named).and_then(|one| query_name_conflict(self, one, &parameters));
            if let Some(other) = conflict {
                self.diagnostics.push(diagnostics::query_name_conflict(
                    at.location().clone(),
                    identity(parameter).1,
                    other,
                ));
            }
        }
        for name in templated {
            if !parameters
                .iter()
                .any(|parameter| parameter.location == ParameterLocation::Path && parameter.name == name)
            {
                self.diagnostics.push(diagnostics::undeclared_path_parameter(
                    entry.at.location().clone(),
                    name,
                    &entry.path,
                ));
                parameters.push(undeclared_parameter(name));
            }
        }
        let is_path = |one: &&Parameter, name: &str| one.location == ParameterLocation::Path && one.name == name;
        let varies =
            |name: &str| parameters.iter().find(|one| is_path(one, name)).is_some_and(|one| one.const_value.is_none());
        // In the styles `label` and `matrix`, a value begins with `.` or `;`, which marks the end of the preceding
        // value.
        let begins_with_delimiter = |name: &str| {
            let mut all = parameters.iter();
            all.find(|one| is_path(one, name))
                .is_some_and(|one| matches!(one.style, ParameterStyle::Label | ParameterStyle::Matrix))
        };
        let are_ambiguous = |one: &str, next: &str| varies(one) && varies(next) && !begins_with_delimiter(next);
        for (one, next) in adjacent_parameters(&entry.path).into_iter().filter(|(one, next)| are_ambiguous(one, next)) {
            self.diagnostics.push(diagnostics::adjacent_path_parameters(entry.at.location().clone(), one, next));
        }
        if let Some(at) = query_string {
            let has_query_parameters =
                parameters.iter().any(|parameter| parameter.location == ParameterLocation::Query);
            if has_query_parameters {
                self.diagnostics.push(diagnostics::query_next_to_query_string(at.location().clone()));
            }
            parameters.retain(|parameter| parameter.location != ParameterLocation::Query);
            parameters.push(self.query_string(&at, context));
        }
        // The arguments of a call are ordered: path parameters as in the path, then query, header and cookie parameters
        // as declared.
        let position =
            |parameter: &Parameter| template_names(&entry.path).iter().position(|name| *name == parameter.name);
        parameters.sort_by_key(|parameter| match parameter.location {
            ParameterLocation::Path => (0, position(parameter).unwrap_or_default()),
            ParameterLocation::Query | ParameterLocation::QueryString => (1, 0),
            ParameterLocation::Header => (2, 0),
            ParameterLocation::Cookie => (3, 0),
        });
        self.name_parameters(&mut parameters, entry);
        parameters
    }
}

/// Returns the names of the parameters in a path template, in order.
fn template_names(path: &str) -> Vec<&str> {
    let opened = path.split('{').skip(1);
    opened.filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// Returns the pairs of parameters in a path template that have no text between them.
fn adjacent_parameters(path: &str) -> Vec<(&str, &str)> {
    let without_query = path.split(['?', '#']).next().unwrap_or_default();
    let parts: Vec<(&str, &str)> = without_query.split('{').skip(1).filter_map(|rest| rest.split_once('}')).collect();
    parts.windows(2).filter(|pair| pair[0].1.is_empty()).map(|pair| (pair[0].0, pair[1].0)).collect()
}
