//! Security schemes and requirements.

use std::collections::HashSet;

use openapiv3::{APIKeyLocation, SecurityScheme};

use super::operation_entry::OperationEntry;
use super::prune::new_indices;
use super::{Lowering, docs};
use crate::diagnostics;
use crate::ir::{Api, Credential, OAuth2Flow, ParameterLocation, Requirement, Scheme, SecurityMode};
use crate::names::IdentStyle;
use crate::names::reserved::CLIENT_BUILDER;
use crate::openapi::Cursor;

impl<'s> Lowering<'s> {
    /// Returns the security schemes of the components. A scheme that an operation requires and no component defines is
    /// added, so that the operation stays protected.
    pub(super) fn schemes(&mut self, operations: &[OperationEntry<'s>]) -> Vec<Scheme> {
        let schemes = self.root.get("components").and_then(|components| components.get("securitySchemes"));
        let entries = schemes.as_ref().map(|schemes| schemes.entries()).unwrap_or_default();
        let mut names: Vec<&str> = entries.iter().map(|(name, _)| *name).collect();
        let undefined = self.undefined_schemes(operations, &names);
        names.extend(&undefined);
        let at = schemes.as_ref().unwrap_or(&self.root).location().clone();
        let mut idents = self.distinct_names(&names, IdentStyle::Snake, &CLIENT_BUILDER, &at).into_iter();
        let mut lowered = Vec::new();
        for ((name, at), ident) in entries.iter().zip(&mut idents) {
            let Some(at) = self.ok_or_report(at.follow()) else {
                continue;
            };
            let Some(scheme) = self.ok_or_report(at.security_scheme()) else {
                continue;
            };
            let credential = match scheme {
                SecurityScheme::APIKey { location, name, .. } => match location {
                    APIKeyLocation::Header => Credential::Header(name),
                    APIKeyLocation::Query => Credential::Query(name),
                    APIKeyLocation::Cookie => Credential::Cookie(name),
                },
                SecurityScheme::HTTP { scheme, .. } => match scheme.to_ascii_lowercase().as_str() {
                    "basic" => Credential::Basic,
                    "bearer" => Credential::Bearer,
                    _ => Credential::Other(scheme),
                },
                SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => Credential::Bearer,
            };
            let flows = oauth2_flows(&at);
            lowered.push(Scheme { name: (*name).to_owned(), ident, credential, docs: docs::docs(&at), flows });
        }
        lowered.extend(undefined.iter().zip(idents).map(|(name, ident)| Scheme {
            name: (*name).to_owned(),
            ident,
            credential: Credential::Other((*name).to_owned()),
            docs: String::new(),
            flows: Vec::new(),
        }));
        lowered
    }

    /// Returns the scheme names that requirements use and no component defines. Reports the first use of each name.
    fn undefined_schemes(&mut self, operations: &[OperationEntry<'s>], defined: &[&str]) -> Vec<&'s str> {
        let mut undefined: Vec<&str> = Vec::new();
        let mut known: HashSet<&str> = defined.iter().copied().collect();
        let everywhere = std::iter::once(&self.root).chain(operations.iter().map(|entry| &entry.at));
        let mut found = Vec::new();
        for requirement in everywhere.filter_map(|at| at.get("security")).flat_map(|all| all.items()) {
            for (name, _) in requirement.entries() {
                if known.insert(name) {
                    undefined.push(name);
                    found.push(diagnostics::unknown_scheme(
                        requirement.location().join(name),
                        name,
                        diagnostics::nearest(name, defined.iter().copied()),
                    ));
                }
            }
        }
        found.into_iter().for_each(|unknown| self.diagnostics.push(unknown));
        undefined
    }

    /// Returns the security requirements of an operation, or the requirements of the document if the operation has no
    /// `security`. The requirements of the document do not apply to webhooks and callbacks.
    pub(super) fn access(&mut self, entry: &OperationEntry<'s>, schemes: &[Scheme]) -> SecurityMode {
        let of_all = || self.root.get("security").filter(|_| entry.expression.is_none());
        let Some(requirements) = entry.at.get("security").or_else(of_all) else {
            return SecurityMode::Public;
        };
        let mut optional = false;
        let mut alternatives = Vec::new();
        for requirement in requirements.items() {
            let mut together = Vec::new();
            let mut known = true;
            for (name, scopes) in requirement.entries() {
                let scopes =
                    scopes.items().iter().filter_map(|scope| scope.node().as_str()).map(str::to_owned).collect();
                match schemes.iter().position(|scheme| scheme.name == name) {
                    Some(index) => together.push((index, scopes)),
                    // Invalid and undefined schemes have been reported already.
                    None => known = false,
                }
            }
            match together.is_empty() {
                true if known => optional = true,
                _ if known => alternatives.extend(self.separate_requirements(&requirement, together, schemes)),
                _ => {}
            }
        }
        if alternatives.is_empty() {
            SecurityMode::Public
        } else {
            SecurityMode::Credentials { requirements: alternatives, optional }
        }
    }
}

/// Returns the flows of an OAuth 2.0 scheme that have a token endpoint. The flows are read without being typed, since
/// many documents lack URLs that a flow requires.
fn oauth2_flows(scheme: &Cursor<'_>) -> Vec<OAuth2Flow> {
    let Some(flows) = scheme.get("flows") else { return Vec::new() };
    let flow = |name: &'static str| {
        let flow = flows.get(name)?;
        let text = |key: &str| flow.get(key).and_then(|value| value.node().as_str().map(str::to_owned));
        let token_url = text("tokenUrl").filter(|url| !url.is_empty())?;
        let refresh_url = text("refreshUrl").filter(|url| !url.is_empty());
        let scopes = flow.get("scopes").map(|scopes| scopes.entries()).unwrap_or_default();
        let scopes = scopes.iter().map(|(name, _)| (*name).to_owned()).filter(|name| !name.starts_with("x-")).collect();
        Some(OAuth2Flow { name, token_url, refresh_url, scopes })
    };
    ["authorizationCode", "clientCredentials", "password"].into_iter().filter_map(flow).collect()
}

impl<'s> Lowering<'s> {
    /// Splits a requirement that no request can satisfy, because several of its schemes use the `Authorization` header.
    /// Each resulting requirement contains only one of the schemes that use this header.
    fn separate_requirements(
        &mut self,
        at: &Cursor<'s>,
        together: Vec<(usize, Vec<String>)>,
        schemes: &[Scheme],
    ) -> Vec<Requirement> {
        let shares = |index: usize| match &schemes[index].credential {
            Credential::Basic | Credential::Bearer | Credential::Other(_) => true,
            Credential::Header(name) => name.eq_ignore_ascii_case("authorization"),
            Credential::Query(_) | Credential::Cookie(_) => false,
        };
        let sharing: Vec<usize> = together.iter().map(|(index, _)| *index).filter(|index| shares(*index)).collect();
        let [one, other, ..] = sharing.as_slice() else { return vec![Requirement(together)] };
        let (one, other) = (&schemes[*one].name, &schemes[*other].name);
        self.diagnostics.push(diagnostics::conflicting_authorization(at.location().clone(), one, other));
        let with = |kept: &usize| {
            let parts = together.iter().filter(|(index, _)| index == kept || !sharing.contains(index));
            Requirement(parts.cloned().collect())
        };
        sharing.iter().map(with).collect()
    }
}

/// A credential that is sent as a header, query parameter or cookie.
#[derive(Clone, Copy, Debug)]
pub(super) struct CarriedCredential<'a> {
    pub(super) location: ParameterLocation,
    pub(super) name: &'a str,
    pub(super) scheme: &'a str,
}

impl CarriedCredential<'_> {
    /// Returns `true` if a parameter is this credential. Header names are case-insensitive.
    pub(super) fn is(&self, location: ParameterLocation, name: &str) -> bool {
        match self.location == location {
            true if location == ParameterLocation::Header => self.name.eq_ignore_ascii_case(name),
            same => same && self.name == name,
        }
    }
}

/// Returns the API keys that an operation accepts, each with the name of its header, query parameter or cookie.
pub(super) fn carried_credentials<'a>(access: &SecurityMode, schemes: &'a [Scheme]) -> Vec<CarriedCredential<'a>> {
    let SecurityMode::Credentials { requirements, .. } = access else { return Vec::new() };
    let used = requirements.iter().flat_map(|requirement| &requirement.0).filter_map(|(index, _)| schemes.get(*index));
    let carried = |scheme: &'a Scheme| {
        let (location, name) = match &scheme.credential {
            Credential::Header(name) => (ParameterLocation::Header, name),
            Credential::Query(name) => (ParameterLocation::Query, name),
            Credential::Cookie(name) => (ParameterLocation::Cookie, name),
            Credential::Basic | Credential::Bearer | Credential::Other(_) => return None,
        };
        Some(CarriedCredential { location, name, scheme: &scheme.name })
    };
    used.filter_map(carried).collect()
}

impl Api {
    /// Removes the security schemes that no operation requires.
    pub(super) fn drop_unused_schemes(&mut self) {
        let mut used = vec![false; self.schemes.len()];
        let each = |api: &mut Self, with: &mut dyn FnMut(&mut usize)| {
            for operation in api.all_groups_mut().flat_map(|tag| &mut tag.operations) {
                if let SecurityMode::Credentials { requirements, .. } = &mut operation.access {
                    requirements
                        .iter_mut()
                        .flat_map(|requirement| &mut requirement.0)
                        .for_each(|(scheme, _)| with(scheme));
                }
            }
        };
        each(self, &mut |scheme| used[*scheme] = true);
        let new = new_indices(&used);
        each(self, &mut |scheme| *scheme = new[*scheme]);
        let mut kept = used.into_iter();
        self.schemes.retain(|_| kept.next().unwrap_or(false));
    }
}
