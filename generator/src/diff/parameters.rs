//! Comparison of parameters.

use super::comparison::{Comparison, Subject, Values};
use super::components::{deprecation, deprecation_verdicts};
use super::directions::{Directions, SchemaRole, request_direction};
use super::locate;
use super::matching::{renames, share_a_word};
use super::operations::OperationPair;
use super::schemas::SchemaSite;
use crate::ir::{Parameter, ParameterLocation, Value};

/// The properties of a parameter that two parameters of equal shape have in common.
type ParameterShape<'v> = (ParameterLocation, bool, &'v Value);

impl<'a> Comparison<'a> {
    pub(super) fn parameters(&mut self, pair: &OperationPair<'a>) {
        let (old, new) = (&pair.old.operation.parameters, &pair.new.operation.parameters);
        let same = |one: &Parameter, other: &Parameter| one.location == other.location && one.name == other.name;
        let mut pairs: Vec<(&'a Parameter, &'a Parameter)> = Vec::new();
        let mut removed: Vec<&'a Parameter> = Vec::new();
        for one in old {
            match new.iter().find(|other| same(one, other)) {
                Some(other) => pairs.push((one, other)),
                None => removed.push(one),
            }
        }
        let mut added: Vec<&'a Parameter> =
            new.iter().filter(|one| !old.iter().any(|other| same(one, other))).collect();
        for (one, other) in renamed_parameters(pair, &removed, &added) {
            self.parameter_renamed(pair, one, other);
            pairs.push((one, other));
            removed.retain(|parameter| !std::ptr::eq(*parameter, one));
            added.retain(|parameter| !std::ptr::eq(*parameter, other));
        }
        for one in removed {
            let id = if one.required { "required-request-parameter-removed" } else { "request-parameter-removed" };
            let subject = self.parameter_subject(pair, Some(one), None);
            let message = format!("{} parameter removed", presence(one.required));
            self.plain(id, &subject, &message, Values::removed(&one.name));
        }
        for one in added {
            let id = if one.required { "new-required-request-parameter" } else { "new-optional-request-parameter" };
            let subject = self.parameter_subject(pair, None, Some(one));
            let message = format!("{} parameter added", presence(one.required));
            self.plain(id, &subject, &message, Values::added(&one.name));
        }
        for (one, other) in pairs {
            self.parameter(pair, one, other);
        }
    }

    fn parameter_subject(&self, pair: &OperationPair<'a>, old: Option<&Parameter>, new: Option<&Parameter>) -> Subject {
        let shown = old.or(new);
        let at = match shown {
            Some(one) => format!("{} {} {}", pair.label, locate::location_name(one.location), one.name),
            None => pair.label.clone(),
        };
        let old_at = match old {
            Some(one) => locate::parameter(&self.old.sources, &pair.old_at, &one.name, one.location),
            None => pair.old_at.clone(),
        };
        let new_at = match new {
            Some(one) => locate::parameter(&self.new.sources, &pair.new_at, &one.name, one.location),
            None => pair.new_at.clone(),
        };
        let names: Vec<&str> = old.into_iter().chain(new).map(|one| one.ident.as_str()).collect();
        let is_argument = old.into_iter().chain(new).any(|one| one.required);
        Subject::new(at, Some(old_at), Some(new_at)).with_items(pair.field_items(&names, is_argument))
    }

    fn parameter_renamed(&mut self, pair: &OperationPair<'a>, one: &Parameter, other: &Parameter) {
        let is_path = one.location == ParameterLocation::Path;
        let id = if is_path { "request-path-parameter-renamed" } else { "request-parameter-renamed" };
        let subject = self.parameter_subject(pair, Some(one), Some(other));
        let message = format!("parameter `{}` renamed to `{}`", one.name, other.name);
        self.plain(id, &subject, &message, Values::new(&one.name, &other.name));
    }

    fn parameter(&mut self, pair: &OperationPair<'a>, one: &'a Parameter, other: &'a Parameter) {
        // Most parameters are equal, and the location of a parameter is expensive to find.
        let all = |one: &'a Parameter| {
            (one.required, one.style, one.explode, one.allow_reserved, &one.schema, one.deprecated.is_some())
        };
        if all(one) == all(other) {
            return;
        }
        let subject = self.parameter_subject(pair, Some(one), Some(other));
        let change = match (one.required, other.required) {
            (false, true) => Some(("request-parameter-became-required", "parameter became required")),
            (true, false) => Some(("request-parameter-became-optional", "parameter became optional")),
            _ => None,
        };
        if let Some((id, message)) = change {
            self.plain(id, &subject, message, Values::default());
        }
        let style = |one: &Parameter| (one.style, one.explode, one.allow_reserved);
        if style(one) != style(other) {
            let shown = |one: &Parameter| format!("{:?}, explode: {}", one.style, one.explode);
            let values = Values::new(shown(one), shown(other));
            self.plain("request-parameter-style-changed", &subject, "the parameter is written in another way", values);
        }
        if let Some((is_deprecated, message)) = deprecation(one.deprecated.as_ref(), other.deprecated.as_ref()) {
            let id = if is_deprecated { "request-parameter-deprecated" } else { "request-parameter-reactivated" };
            self.plain_at_least(id, &subject, &message, Values::default(), deprecation_verdicts(is_deprecated));
        }
        let (direction, _) = request_direction(pair.old.is_callback);
        let schema = |sources, at: Option<crate::source::Pointer>| {
            at.map(|at| locate::child(sources, &at, &["schema"])).unwrap_or_default()
        };
        let site = SchemaSite {
            at: subject.at.clone(),
            old: schema(&self.old.sources, subject.old.clone()),
            new: schema(&self.new.sources, subject.new.clone()),
            directions: Directions::of(direction, SchemaRole::Parameter),
            items: subject.items.clone(),
            depth: 0,
        };
        self.schemas(&one.schema, &other.schema, &site);
    }
}

/// Returns the pairs of parameters that are the same with another name. Path parameters are identified by their
/// positions, since their names are not sent.
fn renamed_parameters<'a>(
    pair: &OperationPair<'a>,
    removed: &[&'a Parameter],
    added: &[&'a Parameter],
) -> Vec<(&'a Parameter, &'a Parameter)> {
    let names = |path: &'a str| path.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    let by_position = names(&pair.old.operation.path).zip(names(&pair.new.operation.path));
    let find = |all: &[&'a Parameter], name: &str, is_path: bool| {
        all.iter().find(|one| one.name == name && (one.location == ParameterLocation::Path) == is_path).copied()
    };
    let mut pairs: Vec<(&'a Parameter, &'a Parameter)> =
        by_position.filter_map(|(old, new)| Some((find(removed, old, true)?, find(added, new, true)?))).collect();
    let shapes = |all: &[&'a Parameter]| -> Vec<(&'a str, ParameterShape<'a>)> {
        let others = all.iter().filter(|one| one.location != ParameterLocation::Path);
        others.map(|one| (one.name.as_str(), (one.location, one.required, &one.schema))).collect()
    };
    let others = renames(&shapes(removed), &shapes(added), share_a_word);
    pairs.extend(
        others.into_iter().filter_map(|(old, new)| Some((find(removed, old, false)?, find(added, new, false)?))),
    );
    pairs
}

fn presence(required: bool) -> &'static str {
    if required { "required" } else { "optional" }
}
