use super::super::operation::mixed_segment::MixedSegment;
use super::super::operation::{Api, OperationSpec, ParameterLocation, ParameterSpec, RequestValidation, template};
use super::super::parameter::{self, ParameterSource};
use super::condition::{RequestHead, RouteCondition};
use super::segment::RouteSegment;
use http::HeaderMap;
use std::cmp::Reverse;
use std::collections::HashSet;

/// The maximum number of slashes at which the router tries to end a parameter value that may contain slashes.
const MAX_SLASHES: usize = 256;

/// The paths of an API as a tree of path segments. Each node lists the operations whose path ends at the node.
///
/// Literal segments are tried first, then mixed segments (parameters with text), then single parameters. If one child
/// of a node does not match, the next child is tried.
///
/// Paths are matched before methods, because OpenAPI matches concrete paths before templated ones (3.0.4, 4.8.8.2). If
/// `/pets/{name}` has the method of a request and `/pets/mine` does not, a request for `/pets/mine` is rejected with
/// 405. If two paths match and neither is a special case of the other, such as `/a/{y}` and `/{x}/b`, the method
/// decides between them.
///
/// Routing visits each node of the tree at most once for each slash of the request path, so that the cost of routing is
/// bounded by the sizes of the document and of the path.
#[derive(Debug, Default)]
pub(super) struct Routes {
    root: RouteNode,
    /// `true` if a path parameter may have a value with slashes (`allowReserved`).
    with_slashes: bool,
}

#[derive(Debug, Default)]
struct RouteNode {
    children: Vec<(RouteSegment, Self)>,
    ends: Vec<RouteEnd>,
    /// The segments from the root to this node. Empty if no path ends here.
    path: Vec<RouteSegment>,
}

#[derive(Debug)]
struct RouteEnd {
    operation: &'static OperationSpec,
    index: usize,
    /// The names of the parameters in the path template: those of the path, followed by those of the query.
    names: Vec<&'static str>,
    condition: RouteCondition,
}

/// The path at which a router serves an operation.
#[derive(Clone, Copy, Debug)]
pub(super) struct RoutedPath<'b> {
    pub(super) operation: &'static OperationSpec,
    /// The prefix of the path: `/v1` or empty.
    pub(super) base: &'b str,
    pub(super) template: &'static str,
}

impl<'b> RoutedPath<'b> {
    /// Returns the paths of all operations of an API. If `base` is `None`, the prefix is the path of each operation's
    /// server URL. `moved` lists operations with a path template that replaces the one in the document.
    pub(super) fn all(api: &Api, base: Option<&'b str>, moved: &[(&'static OperationSpec, &'static str)]) -> Vec<Self> {
        let operations = api.operations.iter().copied();
        let path = |operation: &'static OperationSpec| {
            let moved = moved.iter().rev().find(|(other, _)| std::ptr::eq(*other, operation));
            Self {
                operation,
                base: base.unwrap_or_else(|| api.base_path(operation)),
                template: moved.map_or(operation.path, |(_, path)| *path),
            }
        };
        operations.map(path).collect()
    }
}

/// The result of routing a request.
#[derive(Debug)]
pub(super) enum RouteMatch {
    /// The index of the operation, and its path parameters, percent-encoded.
    Found { index: usize, captures: Vec<(&'static str, String)> },
    /// The path exists, but does not have the method of the request. `allowed` lists the methods of the path.
    MethodNotAllowed { allowed: Vec<&'static str> },
    /// The path does not exist.
    NotFound,
}

impl Routes {
    /// Creates the routes of operations with these paths, which have the order of [`Api::operations`].
    pub(super) fn new(paths: &[RoutedPath]) -> Self {
        let mut routes = Self::default();
        for (index, &RoutedPath { operation, base, template }) in paths.iter().enumerate() {
            let base = base.split('/').skip(1).map(|segment| RouteSegment::Literal(segment.to_owned()));
            let path = template::segments(template).map(|parts| RouteSegment::new(parts, operation.parameters));
            let path: Vec<RouteSegment> = base.chain(path).collect();
            routes.with_slashes |= path.iter().any(RouteSegment::may_contain_slashes);
            let node = path.iter().cloned().fold(&mut routes.root, RouteNode::child);
            node.path = path;
            let (names, condition) =
                (template::parameter_names(template), RouteCondition::from_template(template, operation.parameters));
            node.ends.push(RouteEnd { operation, index, names, condition });
        }
        routes.root.sort();
        routes
    }

    /// Returns `true` if a `GET` request for `path` is routed to an operation, or is rejected because an operation with
    /// another method has the path.
    pub(super) fn has_path(&self, api: &'static Api, path: &str) -> bool {
        let head = RequestHead { method: "GET", path, query: "", headers: &HeaderMap::new() };
        !matches!(self.find(api, head), RouteMatch::NotFound)
    }

    /// Finds the operation that a request is routed to. A `HEAD` request is routed to the `GET` operation of a path
    /// that declares no `HEAD` operation.
    pub(super) fn find(&self, api: &'static Api, head: RequestHead<'_>) -> RouteMatch {
        let path = head.path.strip_prefix('/').unwrap_or(head.path);
        let visited = self.with_slashes.then(HashSet::new);
        let mut search = RouteSearch {
            api,
            head,
            captures: Vec::new(),
            ambiguous: Vec::new(),
            allowed: Vec::new(),
            without_method: Vec::new(),
            mismatch: None,
            visited,
        };
        if let Some(found) = search.descend(&self.root, Some(path)).or(search.mismatch) {
            return found;
        }
        let mut allowed = search.allowed;
        if allowed.is_empty() {
            return RouteMatch::NotFound;
        }
        if allowed.contains(&"GET") {
            allowed.push("HEAD");
        }
        allowed.push("OPTIONS");
        allowed.sort_unstable();
        allowed.dedup();
        RouteMatch::MethodNotAllowed { allowed }
    }
}

impl RouteNode {
    fn child(&mut self, segment: RouteSegment) -> &mut Self {
        let known = self.children.iter().position(|(known, _)| *known == segment);
        let index = known.unwrap_or_else(|| {
            self.children.push((segment, Self::default()));
            self.children.len() - 1
        });
        &mut self.children[index].1
    }

    fn sort(&mut self) {
        self.children.sort_by(|(a, _), (b, _)| a.precedence().cmp(&b.precedence()).then_with(|| a.cmp(b)));
        self.children.iter_mut().for_each(|(_, child)| child.sort());
        self.ends.sort_by_key(|end| Reverse(end.condition.weight()));
    }

    /// Returns the operation of this node that has the request's method and whose condition is met, with the values of
    /// the query parameters in the operation's path template. If only constant parameter values prevent the conditions
    /// from being met, returns the first operation. The first operation then rejects the request as invalid.
    fn end<'p>(&self, head: RequestHead<'p>) -> Option<(&RouteEnd, Vec<&'p str>)> {
        let of = |method: &str| {
            let ends = self.ends.iter().filter(|end| end.operation.method.as_str() == method);
            let mut ends = ends.filter_map(|end| Some((end, end.condition.captures(head.query)?))).peekable();
            let first = ends.peek().cloned();
            ends.find(|(end, _)| end.condition.is_met(head)).or(first)
        };
        of(head.method).or_else(|| if head.method == "HEAD" { of("GET") } else { None })
    }

    /// Returns `true` if every request that matches the path of `self` also matches the path of `other`. The result is
    /// only correct if some request matches both paths.
    fn is_within(&self, other: &Self) -> bool {
        self.path.len() == other.path.len()
            && self.path.iter().zip(&other.path).all(|(segment, other)| segment.is_within(other))
    }
}

impl RouteEnd {
    /// Splits each segment with several parameters so that every parameter has a valid value, and updates `captures`.
    /// Returns `false` if this is impossible for a segment.
    fn match_ambiguous<'p>(
        &self,
        api: &'static Api,
        ambiguous: &[AmbiguousSegment<'_, 'p>],
        captures: &mut [&'p str],
    ) -> bool {
        let mut all_fit = true;
        for AmbiguousSegment { segment, raw, first } in ambiguous {
            let fits = |index: usize, text: &str| {
                self.names.get(first + index).is_none_or(|name| self.is_valid_capture(api, name, text))
            };
            let count = segment.parameters();
            let Some(texts) = captures.get_mut(*first..first + count) else { continue };
            if texts.iter().enumerate().all(|(index, text)| fits(index, text)) {
                continue;
            }
            match segment.split_where(raw, &fits) {
                Some(fitting) => texts.iter_mut().zip(fitting).for_each(|(text, fitting)| *text = fitting),
                None => all_fit = false,
            }
        }
        all_fit
    }

    /// Returns `true` if a text is a valid value of a path parameter.
    fn is_valid_capture(&self, api: &'static Api, name: &str, text: &str) -> bool {
        let is_it = |one: &ParameterSpec| one.location == ParameterLocation::Path && one.name == name;
        let Some(index) = self.operation.parameters.iter().position(is_it) else { return true };
        let parameter = &self.operation.parameters[index];
        match parameter::read(parameter, ParameterSource::Text(text)) {
            Ok(Some(given)) => RequestValidation::new(api.schemas.compiled(), self.index)
                .validate_parameter(index, parameter, &given, false)
                .is_empty(),
            _ => false,
        }
    }
}

/// A segment with several parameters, and the text that it matched.
#[derive(Clone, Copy)]
struct AmbiguousSegment<'n, 'p> {
    segment: &'n MixedSegment,
    raw: &'p str,
    /// The index of the segment's first parameter in the captures of the route.
    first: usize,
}

struct RouteSearch<'n, 'p> {
    api: &'static Api,
    head: RequestHead<'p>,
    captures: Vec<&'p str>,
    ambiguous: Vec<AmbiguousSegment<'n, 'p>>,
    allowed: Vec<&'static str>,
    /// The nodes that match the path of the request, but have no operation with the method of the request.
    without_method: Vec<&'n RouteNode>,
    /// The first route that matches, except that a segment cannot be split into valid parameter values.
    mismatch: Option<RouteMatch>,
    /// The addresses of visited nodes, each with the length of the path that remained at the visit.
    visited: Option<HashSet<(usize, usize)>>,
}

impl<'n, 'p> RouteSearch<'n, 'p> {
    /// Routes `path`, the rest of the request path, from a node. `None` means that no segment is left.
    fn descend(&mut self, node: &'n RouteNode, path: Option<&'p str>) -> Option<RouteMatch> {
        let Some(path) = path else { return self.try_end(node) };
        if let Some(visited) = &mut self.visited
            && !visited.insert((std::ptr::from_ref(node).addr(), path.len()))
        {
            return None;
        }
        let slash = path.bytes().position(|byte| byte == b'/').unwrap_or(path.len());
        for (segment, child) in &node.children {
            if segment.is_other_literal(&path[..slash]) {
                continue;
            }
            // If the value may contain slashes, longer routes, which continue after a slash, are more specific,
            // and are tried first.
            let mut before = if segment.may_contain_slashes() { path.rfind('/') } else { None };
            for _ in 0..MAX_SLASHES {
                let Some(end) = before else { break };
                if let Some(found) = self.try_segment(segment, &path[..end], child, Some(&path[end + 1..])) {
                    return Some(found);
                }
                before = path[..end].rfind('/');
            }
            let end = if segment.may_contain_slashes() { path.len() } else { slash };
            if let Some(found) = self.try_segment(segment, &path[..end], child, path.get(end + 1..)) {
                return Some(found);
            }
        }
        None
    }

    /// Matches `raw` against a segment and, if it matches, routes the rest of the path.
    fn try_segment(
        &mut self,
        segment: &'n RouteSegment,
        raw: &'p str,
        node: &'n RouteNode,
        rest: Option<&'p str>,
    ) -> Option<RouteMatch> {
        let (first, others) = (self.captures.len(), self.ambiguous.len());
        let mut found = None;
        if segment.accepts(raw, &mut self.captures) {
            self.ambiguous.extend(segment.ambiguous().map(|segment| AmbiguousSegment { segment, raw, first }));
            found = self.descend(node, rest);
        }
        self.captures.truncate(first);
        self.ambiguous.truncate(others);
        found
    }

    /// Returns the route of a request whose path ends at this node, if one of the node's operations matches the
    /// request.
    fn try_end(&mut self, node: &'n RouteNode) -> Option<RouteMatch> {
        if self.without_method.iter().any(|passed| passed.is_within(node)) {
            return None;
        }
        let Some((end, queried)) = node.end(self.head) else {
            let methods = node.ends.iter().map(|end| end.operation.method.as_str());
            self.allowed.extend(methods.filter(|method| *method != self.head.method));
            let mut captures = self.captures.clone();
            let mut is_here = |end: &RouteEnd| {
                end.condition.captures(self.head.query).is_some()
                    && end.match_ambiguous(self.api, &self.ambiguous, &mut captures)
            };
            if node.ends.iter().any(&mut is_here) {
                self.without_method.push(node);
            }
            return None;
        };
        let mut captures = self.captures.clone();
        let fits = end.match_ambiguous(self.api, &self.ambiguous, &mut captures);
        let captures = captures.into_iter().chain(queried).map(str::to_owned);
        let captures = end.names.iter().copied().zip(captures).collect();
        let found = RouteMatch::Found { index: end.index, captures };
        if fits {
            return Some(found);
        }
        self.mismatch.get_or_insert(found);
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::operation::DocumentSchemas;
    use super::super::super::operation::HttpMethod::{self, Delete, Get, Put};
    use super::*;

    /// The routes of an API, and the API.
    type TestRoutes = (Routes, &'static Api);

    fn test_routes(base: &str, operations: Vec<OperationSpec>, schemas: &'static str) -> TestRoutes {
        let leak = |operation| &*Box::leak(Box::new(operation));
        let operations = operations.into_iter().map(leak).collect::<Vec<_>>().leak();
        let schemas = DocumentSchemas::new(schemas);
        let api = Api { title: "", version: "", servers: &[], schemes: &[], operations, schemas };
        let api: &'static Api = Box::leak(Box::new(api));
        (Routes::new(&RoutedPath::all(api, Some(base), &[])), api)
    }

    fn test_paths(base: &str, paths: &[(HttpMethod, &'static str)]) -> TestRoutes {
        test_routes(base, paths.iter().map(|&(method, path)| OperationSpec::new(path, method, path)).collect(), "{}")
    }

    fn match_path((routes, api): &TestRoutes, method: &str, path: &str) -> String {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        match routes.find(api, RequestHead { method, path, query, headers: &HeaderMap::new() }) {
            RouteMatch::Found { index, captures } => {
                captures.iter().fold(index.to_string(), |text, (name, value)| format!("{text} {name}={value}"))
            }
            RouteMatch::MethodNotAllowed { allowed } => allowed.join(","),
            RouteMatch::NotFound => "nothing".to_owned(),
        }
    }

    #[test]
    fn literals_win_over_parameters_in_any_order() {
        let table = [(Get, "/rfi/thread/{id}/{version}"), (Get, "/rfi/thread/version/{id}"), (Get, "/rfi/thread/{id}")];
        let routes = test_paths("", &table);
        assert_eq!(match_path(&routes, "GET", "/rfi/thread/version/7"), "1 id=7");
        assert_eq!(match_path(&routes, "GET", "/rfi/thread/7/2"), "0 id=7 version=2");
        assert_eq!(match_path(&routes, "GET", "/rfi/thread/version"), "2 id=version");
    }

    #[test]
    fn branches_without_operation_are_backtracked() {
        let table = [(Get, "/a/b/c"), (Get, "/{x}/b/d"), (Get, "/{x}/{y}"), (Put, "/a/b")];
        let routes = test_paths("", &table);
        assert_eq!(match_path(&routes, "GET", "/a/b/d"), "1 x=a");
        assert_eq!(match_path(&routes, "GET", "/a/z"), "2 x=a y=z");
        assert_eq!(match_path(&routes, "PUT", "/a/b"), "3");
        assert_eq!(match_path(&routes, "GET", "/a/b/e"), "nothing");
    }

    /// OpenAPI 3.0.4, 4.8.8.2: concrete paths are matched before their templated counterparts.
    #[test]
    fn concrete_path_without_the_method_is_not_another_path() {
        let table = [(Get, "/c/aliases"), (Delete, "/c/{name}"), (Put, "/c/{name}"), (Get, "/c/{name}/x")];
        let routes = test_paths("", &table);
        assert_eq!(match_path(&routes, "GET", "/c/aliases"), "0");
        assert_eq!(match_path(&routes, "DELETE", "/c/aliases"), "GET,HEAD,OPTIONS");
        assert_eq!(match_path(&routes, "DELETE", "/c/alias"), "1 name=alias");
        assert_eq!(match_path(&routes, "GET", "/c/alias"), "DELETE,OPTIONS,PUT");
        assert_eq!(match_path(&routes, "GET", "/c/aliases/x"), "3 name=aliases");
    }

    #[test]
    fn general_path_does_not_add_methods() {
        let table = [(Get, "/u/{id}/all"), (Put, "/u/{id}/{part}"), (Get, "/f/{n}.zip"), (Delete, "/f/{n}")];
        let routes = test_paths("", &table);
        assert_eq!(match_path(&routes, "PUT", "/u/7/all"), "GET,HEAD,OPTIONS");
        assert_eq!(match_path(&routes, "PUT", "/u/7/one"), "1 id=7 part=one");
        assert_eq!(match_path(&routes, "DELETE", "/f/a.zip"), "GET,HEAD,OPTIONS");
        assert_eq!(match_path(&routes, "DELETE", "/f/a.tar"), "3 n=a.tar");
    }

    #[test]
    fn method_decides_between_incomparable_paths() {
        let routes = test_paths("", &[(Put, "/a/{y}"), (Get, "/{x}/b"), (Get, "/{x}.{y}"), (Put, "/v{n}")]);
        assert_eq!(match_path(&routes, "GET", "/a/b"), "1 x=a");
        assert_eq!(match_path(&routes, "PUT", "/a/b"), "0 y=b");
        assert_eq!(match_path(&routes, "DELETE", "/a/b"), "GET,HEAD,OPTIONS,PUT");
        assert_eq!(match_path(&routes, "PUT", "/v1.2"), "3 n=1.2");
        assert_eq!(match_path(&routes, "GET", "/v1.2"), "2 x=v1 y=2");
    }

    #[test]
    fn path_with_missing_query_does_not_match() {
        let routes = test_paths("", &[(Get, "/b?x"), (Get, "/{y}")]);
        assert_eq!(match_path(&routes, "GET", "/b?x=1"), "0");
        assert_eq!(match_path(&routes, "GET", "/b"), "1 y=b");
    }

    #[test]
    fn schemas_decide_where_parameters_of_one_segment_end() {
        const UUID: ParameterSpec = ParameterSpec::path("id");
        const NAME: ParameterSpec = ParameterSpec::path("name");
        let schemas = r#"{"operations": [
            {"parameters": [{"type": "string", "format": "uuid"}, {"type": "string"}]},
            {"parameters": [{"type": "number"}, {"type": "string", "enum": ["json", "xml"]}]},
            {"parameters": [{"type": "string"}]},
            {"parameters": [{"type": "string"}]},
            {"parameters": [{"type": "string"}, {"type": "string", "enum": [".json", ".xml"]}]}
        ]}"#;
        let operations = vec![
            OperationSpec::new("uuid", Get, "/u/{id}-{name}").parameters(&[UUID, NAME]),
            OperationSpec::new("tile", Get, "/m/{id}.{name}").parameters(&[UUID, NAME]),
            OperationSpec::new("file", Get, "/m/{name}").parameters(&[NAME]),
            OperationSpec::new("drop", Delete, "/m/{name}").parameters(&[NAME]),
            OperationSpec::new("type", Get, "/t/{id}{name}").parameters(&[UUID, NAME]),
        ];
        let routes = test_routes("", operations, schemas);
        let id = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
        assert_eq!(match_path(&routes, "GET", &format!("/u/{id}-a-b")), format!("0 id={id} name=a-b"));
        assert_eq!(match_path(&routes, "GET", "/m/-80.25.json"), "1 id=-80.25 name=json");
        assert_eq!(match_path(&routes, "GET", "/m/-80.25"), "2 name=-80.25");
        assert_eq!(match_path(&routes, "DELETE", "/m/-80.25"), "3 name=-80.25");
        assert_eq!(match_path(&routes, "DELETE", "/m/-80.25.xml"), "GET,HEAD,OPTIONS");
        assert_eq!(match_path(&routes, "GET", "/t/abc.json"), "4 id=abc name=.json");
        // If no split is valid, the request is still routed to the operation, which reports the invalid parameter.
        assert_eq!(match_path(&routes, "GET", "/u/a-b-c"), "0 id=a-b name=c");
    }

    /// Reserved characters, including the slash, are not escaped in a value with `allowReserved` (OpenAPI 3.2.0,
    /// 4.12.2.2).
    #[test]
    fn reserved_values_may_contain_slashes() {
        const PATH: ParameterSpec = ParameterSpec::path("path").allow_reserved();
        let operations = vec![
            OperationSpec::new("file", Get, "/f/{path}").parameters(&[PATH]),
            OperationSpec::new("meta", Get, "/f/{path}/meta").parameters(&[PATH]),
            OperationSpec::new("list", Get, "/f/list").parameters(&[PATH]),
            OperationSpec::new("type", Get, "/t/{path}.{ext}").parameters(&[PATH]),
        ];
        let routes = test_routes("", operations, "{}");
        assert_eq!(match_path(&routes, "GET", "/f/a"), "0 path=a");
        assert_eq!(match_path(&routes, "GET", "/f/a/b//c"), "0 path=a/b//c");
        assert_eq!(match_path(&routes, "GET", "/f/a/meta/meta"), "1 path=a/meta");
        assert_eq!(match_path(&routes, "GET", "/f/list"), "2");
        assert_eq!(match_path(&routes, "GET", "/f/list/x"), "0 path=list/x");
        assert_eq!(match_path(&routes, "GET", "/t/a.b/c.txt"), "3 path=a.b/c ext=txt");
        assert_eq!(match_path(&routes, "GET", "/f/"), "nothing");
        let deep = format!("/f{}", "/a".repeat(10_000));
        assert_eq!(match_path(&routes, "PUT", &deep), "GET,HEAD,OPTIONS");
    }

    #[test]
    fn mixed_segments_rank_between_literals_and_parameters() {
        let table = [(Get, "/n/{id}"), (Get, "/n/{id}.json"), (Get, "/n/{id}:go"), (Get, "/n/all.json")];
        let routes = test_paths("", &table);
        assert_eq!(match_path(&routes, "GET", "/n/all.json"), "3");
        assert_eq!(match_path(&routes, "GET", "/n/7.json"), "1 id=7");
        assert_eq!(match_path(&routes, "GET", "/n/7:go"), "2 id=7");
        assert_eq!(match_path(&routes, "GET", "/n/7%2F8"), "0 id=7%2F8");
    }

    #[test]
    fn template_query_is_required() {
        let table = [(Get, "/a"), (Get, "/a?beta=true"), (Get, "/a?city={city}"), (Get, "/b?x"), (Put, "/b#other")];
        let routes = test_paths("", &table);
        assert_eq!(match_path(&routes, "GET", "/a"), "0");
        assert_eq!(match_path(&routes, "GET", "/a?beta=false"), "0");
        assert_eq!(match_path(&routes, "GET", "/a?n=1&beta=true"), "1");
        assert_eq!(match_path(&routes, "GET", "/a?city=Ulm"), "2 city=Ulm");
        assert_eq!(match_path(&routes, "GET", "/b?x=1"), "3");
        assert_eq!(match_path(&routes, "GET", "/b"), "OPTIONS,PUT");
        assert_eq!(match_path(&routes, "PUT", "/b"), "4");
    }

    #[test]
    fn slashes_are_significant() {
        let routes = test_paths("", &[(Get, "/users"), (Get, "/teams/"), (Get, "/")]);
        assert_eq!(match_path(&routes, "GET", "/users/"), "nothing");
        assert_eq!(match_path(&routes, "GET", "/teams"), "nothing");
        assert_eq!(match_path(&routes, "GET", "/teams/"), "1");
        assert_eq!(match_path(&routes, "GET", "//users"), "nothing");
        assert_eq!(match_path(&routes, "GET", "/"), "2");
    }

    #[test]
    fn base_path_is_part_of_every_route() {
        let routes = test_paths("/api/v1", &[(Get, "/users")]);
        assert_eq!(match_path(&routes, "GET", "/api/v1/users"), "0");
        assert_eq!(match_path(&routes, "GET", "/users"), "nothing");
    }

    #[test]
    fn head_uses_get_and_unknown_methods_list_the_allowed() {
        let routes = test_paths("", &[(Get, "/x"), (Put, "/{a}")]);
        assert_eq!(match_path(&routes, "HEAD", "/x"), "0");
        assert_eq!(match_path(&routes, "DELETE", "/x"), "GET,HEAD,OPTIONS");
        assert_eq!(match_path(&routes, "PUT", "/x"), "GET,HEAD,OPTIONS");
        assert_eq!(match_path(&routes, "HEAD", "/y"), "OPTIONS,PUT");
    }
}
