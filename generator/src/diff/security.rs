//! Comparison of security requirements and schemes.

use super::comparison::{Comparison, Subject, Values};
use super::operations::OperationPair;
use crate::ir::{Api, Scheme, SecurityMode};
use crate::source::Pointer;

/// The alternatives of a security requirement: the names and scopes of schemes. An empty alternative means that no
/// credentials are required.
type Alternatives = Vec<Vec<(String, Vec<String>)>>;

impl<'a> Comparison<'a> {
    pub(super) fn security(&mut self, pair: &OperationPair<'a>) {
        let old = alternatives(&self.old.api, &pair.old.operation.access);
        let new = alternatives(&self.new.api, &pair.new.operation.access);
        if old == new {
            return;
        }
        let items = [&pair.old_paths.method, &pair.new_paths.method].map(String::clone);
        let subject = pair.subject().with_items(items);
        let values = Values::new(shown(&old), shown(&new));
        let (requires_old, requires_new) = (requires(&old), requires(&new));
        if requires_old != requires_new {
            let (id, message) = match requires_new {
                true => ("api-security-added", "credentials are required"),
                false => ("api-security-removed", "credentials are no longer required"),
            };
            return self.plain(id, &subject, message, values);
        }
        let names = |all: &Alternatives| -> Vec<Vec<String>> {
            all.iter().map(|one| one.iter().map(|(name, _)| name.clone()).collect()).collect()
        };
        let (old_names, new_names) = (names(&old), names(&new));
        for one in old_names.iter().filter(|one| !new_names.contains(one)) {
            let message = format!("credentials `{}` are no longer accepted", one.join(" and "));
            self.plain("api-security-alternative-removed", &subject, &message, values.clone());
        }
        for one in new_names.iter().filter(|one| !old_names.contains(one)) {
            let message = format!("credentials `{}` are accepted in addition", one.join(" and "));
            self.plain("api-security-alternative-added", &subject, &message, values.clone());
        }
        for one in old.iter().flatten() {
            let Some(other) = new.iter().flatten().find(|other| other.0 == one.0) else { continue };
            for scope in other.1.iter().filter(|scope| !one.1.contains(scope)) {
                let message = format!("scope `{scope}` of `{}` is required", one.0);
                self.plain("api-security-scope-added", &subject, &message, Values::added(scope));
            }
            for scope in one.1.iter().filter(|scope| !other.1.contains(scope)) {
                let message = format!("scope `{scope}` of `{}` is no longer required", one.0);
                self.plain("api-security-scope-removed", &subject, &message, Values::removed(scope));
            }
        }
    }

    pub(super) fn schemes(&mut self) {
        let (old, new) = (&self.old.api.schemes, &self.new.api.schemes);
        for scheme in old {
            match new.iter().find(|other| other.name == scheme.name) {
                Some(other) => self.scheme(scheme, other),
                None => {
                    let subject = scheme_subject(scheme);
                    let message = "security scheme is no longer used";
                    self.plain("api-security-component-removed", &subject, message, Values::removed(&scheme.name));
                }
            }
        }
        for scheme in new.iter().filter(|scheme| !old.iter().any(|other| other.name == scheme.name)) {
            let subject = scheme_subject(scheme);
            let message = "security scheme is used for the first time";
            self.plain("api-security-component-added", &subject, message, Values::added(&scheme.name));
        }
    }

    fn scheme(&mut self, old: &Scheme, new: &Scheme) {
        let subject = scheme_subject(old);
        if old.credential != new.credential {
            let values = Values::new(format!("{:?}", old.credential), format!("{:?}", new.credential));
            let message = "the scheme has another kind of credential";
            self.plain("api-security-component-type-changed", &subject, message, values);
        }
        for flow in &old.flows {
            let Some(other) = new.flows.iter().find(|other| other.name == flow.name) else { continue };
            if flow.token_url != other.token_url {
                let values = Values::new(&flow.token_url, &other.token_url);
                let message = format!("tokens of the flow `{}` are obtained elsewhere", flow.name);
                self.plain("api-security-component-oauth-token-url-changed", &subject, &message, values);
            }
            for scope in flow.scopes.iter().filter(|scope| !other.scopes.contains(scope)) {
                let message = format!("scope `{scope}` removed");
                self.plain("api-security-component-oauth-scope-removed", &subject, &message, Values::removed(scope));
            }
            for scope in other.scopes.iter().filter(|scope| !flow.scopes.contains(scope)) {
                let message = format!("scope `{scope}` added");
                self.plain("api-security-component-oauth-scope-added", &subject, &message, Values::added(scope));
            }
        }
    }
}

fn scheme_subject(scheme: &Scheme) -> Subject {
    let at = Pointer::root().join("components").join("securitySchemes").join(&scheme.name);
    let subject = Subject::new(format!("security scheme {}", scheme.name), Some(at.clone()), Some(at));
    subject.with_items([format!("client::ClientBuilder::{}()", scheme.ident)])
}

fn alternatives(api: &Api, access: &SecurityMode) -> Alternatives {
    match access {
        SecurityMode::Public => Vec::new(),
        SecurityMode::Credentials { requirements, optional } => {
            let name = |index: usize| api.schemes.get(index).map_or_else(String::new, |scheme| scheme.name.clone());
            let mut all: Alternatives = requirements
                .iter()
                .map(|requirement| requirement.0.iter().map(|(index, scopes)| (name(*index), scopes.clone())).collect())
                .collect();
            if *optional && !all.iter().any(Vec::is_empty) {
                all.push(Vec::new());
            }
            all
        }
    }
}

fn requires(alternatives: &Alternatives) -> bool {
    !alternatives.is_empty() && !alternatives.iter().any(Vec::is_empty)
}

fn shown(alternatives: &Alternatives) -> String {
    if alternatives.is_empty() {
        return "none".to_owned();
    }
    let one = |schemes: &Vec<(String, Vec<String>)>| match schemes.is_empty() {
        true => "none".to_owned(),
        false => schemes.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(" and "),
    };
    alternatives.iter().map(one).collect::<Vec<_>>().join(" or ")
}
