//! The parameter list of an operation: selection, duplicates and order.

use super::super::entry::Entry;
use super::super::place::Place;
use super::super::security::CarriedCredential;
use super::super::{Lower, framing};
use super::identity;
use super::one::undeclared;
use super::tangled::tangled;
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Location, Parameter, Style};

/// Header parameters that the specification says are ignored, because bodies, responses and security schemes describe
/// them.
const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

impl<'s> Lower<'s> {
    /// Lowers the parameters of an operation and its path item. Parameters that are credentials are left out.
    pub(in super::super) fn parameters(
        &mut self,
        entry: &Entry<'s>,
        place: &Place,
        credentials: &[CarriedCredential<'_>],
    ) -> Vec<Parameter> {
        let mut found: Vec<(Cursor<'s>, openapiv3::Parameter)> = Vec::new();
        let mut query_string = None;
        let mut of_item = 0;
        for (from_item, list) in [(true, entry.item.get("parameters")), (false, entry.at.get("parameters"))] {
            for at in list.map(|list| list.items()).unwrap_or_default() {
                let Some(at) = self.keep(at.follow()) else {
                    continue;
                };
                if at.text("in") == Some("querystring") {
                    query_string = Some(at);
                    continue;
                }
                let Some(parameter) = self.keep(at.parameter()) else {
                    continue;
                };
                let same = |other: &openapiv3::Parameter| identity(other) == identity(&parameter);
                match found.iter().position(|(_, other)| same(other)) {
                    None => found.push((at, parameter)),
                    // A parameter of the operation overrides the equally named one of the path item.
                    Some(index) if index < of_item && !from_item => found[index] = (at, parameter),
                    Some(index) => {
                        let twice = diagnostics::parameter_twice(
                            at.location().clone(),
                            identity(&parameter).1,
                            found[index].0.location().clone(),
                        );
                        self.found.push(twice);
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
            if location == Location::Header && IGNORED_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
                self.found.push(diagnostics::ignored_header(at.location().clone(), name));
            } else if location == Location::Header && framing::frames(name) {
                self.found.push(diagnostics::framing_header(at.location().clone(), name));
            } else if let Some(credential) = credentials.iter().find(|one| one.is(location, name)) {
                self.found.push(diagnostics::credential_parameter(at.location().clone(), name, credential.scheme));
            } else if location == Location::Path && !templated.contains(&name) {
                self.found.push(diagnostics::not_in_the_path(at.location().clone(), name, &entry.path));
            } else {
                if location == Location::Path && !at.flag("required") {
                    self.found.push(diagnostics::optional_path_parameter(at.location().clone(), name));
                }
                parameters.push(self.parameter(at, parameter, place));
            }
        }
        for (at, parameter) in &found {
            let named = |one: &&Parameter| (one.location, one.name.as_str()) == identity(parameter);
            let tangled = parameters.iter().find(named).and_then(|one| tangled(self, one, &parameters));
            if let Some(other) = tangled {
                self.found.push(diagnostics::one_name_for_two(at.location().clone(), identity(parameter).1, other));
            }
        }
        for name in templated {
            if !parameters.iter().any(|parameter| parameter.location == Location::Path && parameter.name == name) {
                self.found.push(diagnostics::undeclared_path_parameter(entry.at.location().clone(), name, &entry.path));
                parameters.push(undeclared(name));
            }
        }
        let is_path = |one: &&Parameter, name: &str| one.location == Location::Path && one.name == name;
        let varies =
            |name: &str| parameters.iter().find(|one| is_path(one, name)).is_some_and(|one| one.only.is_none());
        // A value of these styles begins with a character that ends the value before.
        let begins = |name: &str| {
            let mut all = parameters.iter();
            all.find(|one| is_path(one, name)).is_some_and(|one| matches!(one.style, Style::Label | Style::Matrix))
        };
        let meets = |one: &str, next: &str| varies(one) && varies(next) && !begins(next);
        for (one, next) in adjoining(&entry.path).into_iter().filter(|(one, next)| meets(one, next)) {
            self.found.push(diagnostics::nothing_between(entry.at.location().clone(), one, next));
        }
        if let Some(at) = query_string {
            let beside = parameters.iter().any(|parameter| parameter.location == Location::Query);
            if beside {
                self.found.push(diagnostics::query_beside_query_string(at.location().clone()));
            }
            parameters.retain(|parameter| parameter.location != Location::Query);
            parameters.push(self.query_string(&at, place));
        }
        // The order of the arguments of a call: path parameters as in the path, then the others as declared.
        let position =
            |parameter: &Parameter| template_names(&entry.path).iter().position(|name| *name == parameter.name);
        parameters.sort_by_key(|parameter| match parameter.location {
            Location::Path => (0, position(parameter).unwrap_or_default()),
            Location::Query | Location::QueryString => (1, 0),
            Location::Header => (2, 0),
            Location::Cookie => (3, 0),
        });
        self.name_parameters(&mut parameters, &entry.at);
        parameters
    }
}

/// Returns the names between braces, in order.
fn template_names(path: &str) -> Vec<&str> {
    let opened = path.split('{').skip(1);
    opened.filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// Returns the pairs of parameters that follow each other without text in between.
fn adjoining(path: &str) -> Vec<(&str, &str)> {
    let sent = path.split(['?', '#']).next().unwrap_or_default();
    let parts: Vec<(&str, &str)> = sent.split('{').skip(1).filter_map(|rest| rest.split_once('}')).collect();
    parts.windows(2).filter(|pair| pair[0].1.is_empty()).map(|pair| (pair[0].0, pair[1].0)).collect()
}
