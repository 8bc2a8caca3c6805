//! Conversion of an API's paths to the paths of an `axum` router.

use super::super::operation::template::{self, TemplatePart};
use super::routes::RoutedPath;
use super::segment::RouteSegment;
use std::collections::HashSet;

/// A segment of a path, in one of the forms that the router of `axum` supports.
#[derive(Clone, Debug, PartialEq, Eq)]
enum MountSegment {
    Literal(String),
    /// `{name}`, which matches one segment.
    Parameter(String),
    /// `{*name}`, which matches the rest of the path.
    Remainder(String),
}

/// A segment without the name of its parameter. Two paths with equal shapes match the same requests.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum SegmentShape {
    Literal(String),
    Parameter,
    Remainder,
}

/// Returns the paths, in the syntax of `axum`, that match every request of these operations. No two of the paths
/// conflict in `axum`.
///
/// Each path is the path template of an operation, with the following exceptions. The exceptions only make paths match
/// more requests, which is harmless, since `Routes` then selects the operation.
///
/// - A segment that `axum` cannot express, such as `{id}.json`, is a parameter.
/// - A parameter whose value may contain slashes matches the rest of the path, so that the path ends there. If another
///   path has an ordinary parameter at the same position, that parameter also matches the rest of the path.
/// - Of paths that differ only in the names of parameters, only the first one is returned.
pub(super) fn mount_paths(paths: &[RoutedPath]) -> Vec<String> {
    let paths: Vec<Vec<MountSegment>> = paths.iter().map(segments).collect();
    let is_rest = |segment: &MountSegment| matches!(segment, MountSegment::Remainder(_));
    let prefixes_of_rest: HashSet<Vec<SegmentShape>> = paths
        .iter()
        .filter_map(|path| Some(path[..path.iter().position(is_rest)?].iter().map(MountSegment::shape).collect()))
        .collect();
    let mut known = HashSet::new();
    let mut mounted = Vec::new();
    for path in paths {
        let mut shape = Vec::new();
        let mut text = String::new();
        for segment in path {
            let segment = match segment {
                MountSegment::Parameter(name) if prefixes_of_rest.contains(&shape) => MountSegment::Remainder(name),
                segment => segment,
            };
            shape.push(segment.shape());
            text.push('/');
            text.push_str(&segment.to_axum());
            if is_rest(&segment) {
                break;
            }
        }
        if known.insert(shape) {
            mounted.push(text);
        }
    }
    mounted
}

/// Returns `true` if `axum` can match this path, which has no parameters.
pub(super) fn is_literal(path: &str) -> bool {
    path.split('/').skip(1).all(|text| matches!(literal(text.to_owned()), MountSegment::Literal(_)))
}

fn segments(path: &RoutedPath) -> Vec<MountSegment> {
    let base = path.base.split('/').skip(1).map(|text| literal(text.to_owned()));
    let own = template::segments(path.template).map(|parts| {
        let name = parts.clone().find_map(TemplatePart::parameter).filter(|name| !name.is_empty());
        let name = name.unwrap_or("segment").to_owned();
        match RouteSegment::new(parts, path.operation.parameters) {
            RouteSegment::Literal(text) => literal(text),
            segment if segment.may_contain_slashes() => MountSegment::Remainder(name),
            _ => MountSegment::Parameter(name),
        }
    });
    base.chain(own).collect()
}

/// Returns a literal, or a parameter if `axum` could not match the literal: `axum` does not percent-decode the path of
/// a request, and rejects segments that start with `:` or `*`.
fn literal(text: String) -> MountSegment {
    let is_sent_unchanged = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte);
    if text.bytes().all(is_sent_unchanged) && !text.starts_with([':', '*']) {
        MountSegment::Literal(text)
    } else {
        MountSegment::Parameter("segment".to_owned())
    }
}

impl MountSegment {
    fn shape(&self) -> SegmentShape {
        match self {
            Self::Literal(text) => SegmentShape::Literal(text.clone()),
            Self::Parameter(_) => SegmentShape::Parameter,
            Self::Remainder(_) => SegmentShape::Remainder,
        }
    }

    fn to_axum(&self) -> String {
        // In the name of a parameter, `axum` would give `*`, `{` and `}` a special meaning.
        let clean = |name: &str| name.replace(['*', '{', '}', '/'], "_");
        match self {
            Self::Literal(text) => text.clone(),
            Self::Parameter(name) => format!("{{{}}}", clean(name)),
            Self::Remainder(name) => format!("{{*{}}}", clean(name)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::operation::{HttpMethod, OperationSpec, ParameterSpec};
    use super::*;

    fn mounted(base: &'static str, templates: &[&'static str]) -> Vec<String> {
        static PATH: ParameterSpec = ParameterSpec::path("path").allow_reserved();
        let operation = |template| OperationSpec::new("", HttpMethod::Get, template);
        let paths: Vec<RoutedPath> = templates
            .iter()
            .map(|&template| {
                let operation: &OperationSpec =
                    Box::leak(Box::new(operation(template).parameters(std::slice::from_ref(&PATH))));
                RoutedPath { operation, base, template }
            })
            .collect();
        let mounted = mount_paths(&paths);
        // `Router::route` panics if two paths conflict.
        let mut router: axum::Router = axum::Router::new();
        for path in &mounted {
            router = router.route(path, axum::routing::get(async || ()));
        }
        drop(router);
        mounted
    }

    #[test]
    fn templates_are_mounted_under_the_base_path() {
        assert_eq!(mounted("/v1", &["/users", "/users/{id}", "/"]), ["/v1/users", "/v1/users/{id}", "/v1/"]);
        assert_eq!(mounted("", &["/", "/a/{id}/"]), ["/", "/a/{id}/"]);
    }

    #[test]
    fn equal_shapes_are_mounted_once() {
        assert_eq!(mounted("", &["/a/{x}", "/a/{y}", "/a/{y}/b", "/a/{x}?q"]), ["/a/{x}", "/a/{y}/b"]);
    }

    #[test]
    fn segments_that_axum_cannot_express_are_parameters() {
        let templates = ["/n/{id}:go", "/n/{id}", "/m/{a}.{b}/x", "/a b", "/:x/*y/z:", "/l/{}", "/l/{a*}/{b}"];
        let paths = ["/n/{id}", "/m/{a}/x", "/{segment}", "/{segment}/{segment}/z:", "/l/{segment}", "/l/{a_}/{b}"];
        assert_eq!(mounted("", &templates), paths);
    }

    #[test]
    fn paths_end_at_a_value_that_may_contain_slashes() {
        let templates = ["/f/{path}/meta", "/f/{id}/{x}", "/f/list", "/f/{path}", "/g/{id}", "/t/{path}.txt"];
        assert_eq!(mounted("", &templates), ["/f/{*path}", "/f/list", "/g/{id}", "/t/{*path}"]);
    }
}
