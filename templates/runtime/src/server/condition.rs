use std::borrow::Cow;

use http::HeaderMap;

use super::super::operation::{ParameterLocation, ParameterSpec, template};
use super::super::parameter::percent;
use super::segment::RouteSegment;

/// The parts of a request by which the router selects an operation.
#[derive(Clone, Copy)]
pub(super) struct RequestHead<'p> {
    pub(super) method: &'p str,
    /// The path. Both the path and the query are percent-encoded.
    pub(super) path: &'p str,
    pub(super) query: &'p str,
    pub(super) headers: &'p HeaderMap,
}

/// The conditions on query and headers under which a request is routed to an operation. These conditions distinguish
/// operations with the same path and method.
#[derive(Debug, Default)]
pub(super) struct RouteCondition {
    /// The query parameters in the path template, each with its pattern. A request must contain all of these
    /// parameters.
    query: Vec<(&'static str, Option<RouteSegment>)>,
    /// Parameters with a single allowed value, each as its location, name and value. If several operations have the
    /// same path and method, these values select one of the operations.
    constants: Vec<(ParameterLocation, &'static str, &'static str)>,
}

impl RouteCondition {
    pub(super) fn from_template(template: &'static str, parameters: &'static [ParameterSpec]) -> Self {
        let query = template::query(template);
        let query =
            query.map(|(name, value)| (name, value.map(|parts| RouteSegment::new(parts, parameters)))).collect();
        let constant = |parameter: &ParameterSpec| Some((parameter.location, parameter.name, parameter.const_value?));
        let beside = parameters.iter().filter(|parameter| parameter.location != ParameterLocation::Path);
        Self { query, constants: beside.filter_map(constant).collect() }
    }

    /// Returns the number of conditions. Operations with more conditions are tried first.
    pub(super) fn weight(&self) -> usize {
        self.query.len() + self.constants.len()
    }

    /// Returns `true` if every parameter with a single allowed value has that value in the request.
    pub(super) fn is_met(&self, head: RequestHead<'_>) -> bool {
        self.constants.iter().all(|(location, name, value)| match location {
            ParameterLocation::Header => {
                head.headers.get(*name).is_some_and(|received| received.as_bytes() == value.as_bytes())
            }
            _ => pairs(head.query).any(|(key, received)| {
                key == *name
                    && received
                        .is_some_and(|received| percent::decode(received).is_ok_and(|received| received == *value))
            }),
        })
    }

    /// Returns the percent-encoded values of the query parameters in the path template, or `None` if one of these
    /// parameters is missing or does not match.
    pub(super) fn captures<'p>(&self, query: &'p str) -> Option<Vec<&'p str>> {
        let mut captures = Vec::new();
        for (name, value) in &self.query {
            let mut received =
                pairs(query).filter(|(key, _)| key == name).map(|(_, received)| received.unwrap_or_default());
            match value {
                None => drop(received.next()?),
                Some(value) => {
                    let taken = captures.len();
                    received.find(|received| {
                        captures.truncate(taken);
                        value.accepts(received, &mut captures)
                    })?;
                }
            }
        }
        Some(captures)
    }
}

fn pairs(query: &str) -> impl Iterator<Item = (Cow<'_, str>, Option<&str>)> {
    query.split('&').map(|pair| {
        let (name, value) = pair.split_once('=').map_or((pair, None), |(name, value)| (name, Some(value)));
        (percent::decode(name).unwrap_or(Cow::Borrowed(name)), value)
    })
}
