//! The parameter list of an operation: selection, duplicates and order.

use super::super::naming::NamingContext;
use super::super::operation_entry::OperationEntry;
use super::super::security::CarriedCredential;
use super::super::{Lowering, framing};
use super::DeclaredParameter;
use super::parameter_object::undeclared_parameter;
use super::query_name_conflict::query_name_conflict;
use crate::diagnostics::{self, Diagnostic};
use crate::ir::{Parameter, ParameterLocation, ParameterStyle};
use crate::openapi::{ParameterObject, ReadObject as _};

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
        let DeclaredParameters { parameters: declared, query_string } = self.declared_parameters(entry);
        let mut parameters: Vec<Parameter> = Vec::new();
        for parameter in &declared {
            match ignored(parameter, &entry.path, credentials) {
                Some(diagnostic) => self.diagnostics.push(diagnostic),
                None => {
                    if parameter.location == ParameterLocation::Path && parameter.object.required != Some(true) {
                        let at = parameter.object.at.location().clone();
                        self.diagnostics.push(diagnostics::optional_path_parameter(at, parameter.name));
                    }
                    parameters.push(self.parameter(parameter, context));
                }
            }
        }
        self.report_query_name_conflicts(&declared, &parameters);
        self.add_undeclared_parameters(entry, &mut parameters);
        for (one, next) in ambiguous_neighbours(&entry.path, &parameters) {
            self.diagnostics.push(diagnostics::adjacent_path_parameters(entry.at.location().clone(), one, next));
        }
        if let Some(object) = query_string {
            if parameters.iter().any(|parameter| parameter.location == ParameterLocation::Query) {
                self.diagnostics.push(diagnostics::query_next_to_query_string(object.at.location().clone()));
            }
            parameters.retain(|parameter| parameter.location != ParameterLocation::Query);
            parameters.push(self.query_string(&object, context));
        }
        sort_as_arguments(&mut parameters, &entry.path);
        self.name_parameters(&mut parameters, &declared, entry);
        parameters
    }

    /// Collects the parameters of an operation and its path item, without duplicates.
    fn declared_parameters(&mut self, entry: &OperationEntry<'s>) -> DeclaredParameters<'s> {
        let mut declared = DeclaredParameters { parameters: Vec::new(), query_string: None };
        let mut of_item = 0;
        for (from_item, list) in [(true, entry.item.get("parameters")), (false, entry.at.get("parameters"))] {
            for at in list.map(|list| list.items()).unwrap_or_default() {
                let Some(at) = self.ok_or_report(at.follow()) else {
                    continue;
                };
                let object = ParameterObject::read(at);
                if object.location == Some("querystring") {
                    declared.query_string = Some(object);
                    continue;
                }
                let Some(parameter) = DeclaredParameter::new(object) else {
                    continue;
                };
                let found = &mut declared.parameters;
                match found.iter().position(|other| other.identity() == parameter.identity()) {
                    None => found.push(parameter),
                    // A parameter of the operation overrides the parameter of the path item that has the same name and
                    // location.
                    Some(index) if index < of_item && !from_item => found[index] = parameter,
                    Some(index) => {
                        let twice = diagnostics::duplicate_parameter(
                            parameter.object.at.location().clone(),
                            parameter.name,
                            found[index].object.at.location().clone(),
                        );
                        self.diagnostics.push(twice);
                    }
                }
            }
            if from_item {
                of_item = declared.parameters.len();
            }
        }
        declared
    }

    fn report_query_name_conflicts(&mut self, declared: &[DeclaredParameter<'s>], parameters: &[Parameter]) {
        for parameter in declared {
            let named = |one: &&Parameter| (one.location, one.name.as_str()) == parameter.identity();
            let conflict = parameters.iter().find(named).and_then(|one| query_name_conflict(self, one, parameters));
            if let Some(other) = conflict {
                let at = parameter.object.at.location().clone();
                self.diagnostics.push(diagnostics::query_name_conflict(at, parameter.name, other));
            }
        }
    }

    /// Adds a parameter for each name of the path template that has none.
    fn add_undeclared_parameters(&mut self, entry: &OperationEntry<'s>, parameters: &mut Vec<Parameter>) {
        for name in template_names(&entry.path) {
            if !parameters.iter().any(|parameter| is_path_parameter(parameter, name)) {
                self.diagnostics.push(diagnostics::undeclared_path_parameter(
                    entry.at.location().clone(),
                    name,
                    &entry.path,
                ));
                parameters.push(undeclared_parameter(name));
            }
        }
    }
}

/// The declared parameters of an operation.
struct DeclaredParameters<'s> {
    parameters: Vec<DeclaredParameter<'s>>,
    /// The parameter that is the whole query (OpenAPI 3.2, `in: querystring`).
    query_string: Option<ParameterObject<'s>>,
}

/// Returns the reason why a parameter is ignored, or `None` if it is not.
fn ignored(parameter: &DeclaredParameter<'_>, path: &str, credentials: &[CarriedCredential<'_>]) -> Option<Diagnostic> {
    let (location, name) = parameter.identity();
    let here = parameter.object.at.location().clone();
    if location == ParameterLocation::Header && IGNORED_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
        Some(diagnostics::ignored_header(here, name))
    } else if location == ParameterLocation::Header && framing::is_framing_header(name) {
        Some(diagnostics::framing_header(here, name))
    } else if let Some(credential) = credentials.iter().find(|one| one.is(location, name)) {
        Some(diagnostics::credential_parameter(here, name, credential.scheme))
    } else if location == ParameterLocation::Path && !template_names(path).contains(&name) {
        Some(diagnostics::parameter_not_in_path(here, name, path))
    } else {
        None
    }
}

fn is_path_parameter(parameter: &Parameter, name: &str) -> bool {
    parameter.location == ParameterLocation::Path && parameter.name == name
}

/// Returns the pairs of adjacent path parameters whose values a server cannot separate.
fn ambiguous_neighbours<'p>(path: &'p str, parameters: &[Parameter]) -> Vec<(&'p str, &'p str)> {
    let find = |name: &str| parameters.iter().find(|one| is_path_parameter(one, name));
    let varies = |name: &str| find(name).is_some_and(|one| one.const_value.is_none());
    // In the styles `label` and `matrix`, a value begins with `.` or `;`, which marks the end of the preceding value.
    let begins_with_delimiter =
        |name: &str| find(name).is_some_and(|one| matches!(one.style, ParameterStyle::Label | ParameterStyle::Matrix));
    let are_ambiguous = |one: &str, next: &str| varies(one) && varies(next) && !begins_with_delimiter(next);
    adjacent_parameters(path).into_iter().filter(|(one, next)| are_ambiguous(one, next)).collect()
}

/// Sorts parameters in the order of the arguments of a call: path parameters as in the path, then query, header and
/// cookie parameters as declared.
fn sort_as_arguments(parameters: &mut [Parameter], path: &str) {
    let names = template_names(path);
    let position = |parameter: &Parameter| names.iter().position(|name| *name == parameter.name);
    parameters.sort_by_key(|parameter| match parameter.location {
        ParameterLocation::Path => (0, position(parameter).unwrap_or_default()),
        ParameterLocation::Query | ParameterLocation::QueryString => (1, 0),
        ParameterLocation::Header => (2, 0),
        ParameterLocation::Cookie => (3, 0),
    });
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
