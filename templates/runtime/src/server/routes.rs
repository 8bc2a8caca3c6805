use super::super::operation::{Api, Operation, template};
use super::condition::{Asked, Condition};
use super::segment::Segment;
use std::cmp::Reverse;

/// Every path of an API as a tree of segments, each node with the operations that end there.
///
/// A literal segment is tried before a mixed one, that before a parameter; where a branch leads to no operation of the
/// asked method, the next is tried. A match visits each node once at most, so its cost is bounded by the document.
#[derive(Debug, Default)]
pub(super) struct Routes {
    root: Node,
}

#[derive(Debug, Default)]
struct Node {
    children: Vec<(Segment, Node)>,
    ends: Vec<End>,
}

#[derive(Debug)]
struct End {
    operation: &'static Operation,
    index: usize,
    /// The parameters in the path, then those in its query.
    names: Vec<&'static str>,
    condition: Condition,
}

/// Where a request leads.
#[derive(Debug)]
pub(super) enum Route {
    /// To the operation of this index; its path parameters as they travel.
    Found { index: usize, captures: Vec<(&'static str, String)> },
    /// To a path whose operations have these methods only.
    MethodMissing { allowed: Vec<&'static str> },
    /// Nowhere.
    PathMissing,
}

impl Routes {
    /// The operations of an API under a base path (`/v1` or empty), or under that of each one's server.
    /// Those that are `moved` stand at a path of their own there.
    pub(super) fn new(api: &Api, base: Option<&str>, moved: &[(&'static Operation, &'static str)]) -> Self {
        let mut routes = Self::default();
        for (index, operation) in api.operations.iter().copied().enumerate() {
            let base = base.unwrap_or_else(|| api.base_path(operation));
            let base = base.split('/').skip(1).map(|segment| Segment::Literal(segment.to_owned()));
            let moved = moved.iter().rev().find(|(other, _)| std::ptr::eq(*other, operation));
            let template = moved.map_or(operation.path, |(_, path)| *path);
            let path = template::segments(template).map(|pieces| Segment::new(pieces, operation.parameters));
            let node = base.chain(path).fold(&mut routes.root, Node::child);
            let (names, condition) = (template::names(template), Condition::of(template, operation.parameters));
            node.ends.push(End { operation, index, names, condition });
        }
        routes.root.sort();
        routes
    }

    /// Where a request leads. `HEAD` leads to `GET` where no `HEAD` is documented.
    pub(super) fn find(&self, asked: Asked<'_>) -> Route {
        let path = asked.path.strip_prefix('/').unwrap_or(asked.path);
        let mut search = Search { asked, captures: Vec::new(), allowed: Vec::new() };
        if let Some(found) = search.descend(&self.root, Some(path)) {
            let captures = search.captures.into_iter().map(str::to_owned);
            let captures = found.names.iter().copied().zip(captures).collect();
            return Route::Found { index: found.index, captures };
        }
        let mut allowed = search.allowed;
        if allowed.is_empty() {
            return Route::PathMissing;
        }
        if allowed.contains(&"GET") {
            allowed.push("HEAD");
        }
        allowed.push("OPTIONS");
        allowed.sort_unstable();
        allowed.dedup();
        Route::MethodMissing { allowed }
    }
}

impl Node {
    fn child(&mut self, segment: Segment) -> &mut Self {
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

    /// The operation of the method whose condition is met, and the parameters in its query. Where a constant is all that
    /// does not fit, the request is for the operation to refuse.
    fn end<'p>(&self, asked: Asked<'p>) -> Option<(&End, Vec<&'p str>)> {
        let of = |method: &str| {
            let ends = self.ends.iter().filter(|end| end.operation.method.as_str() == method);
            let mut ends = ends.filter_map(|end| Some((end, end.condition.captures(asked.query)?))).peekable();
            let first = ends.peek().cloned();
            ends.find(|(end, _)| end.condition.is_met(asked)).or(first)
        };
        of(asked.method).or_else(|| if asked.method == "HEAD" { of("GET") } else { None })
    }
}

struct Search<'p> {
    asked: Asked<'p>,
    captures: Vec<&'p str>,
    allowed: Vec<&'static str>,
}

impl<'p> Search<'p> {
    /// The operation that a rest of the path leads to; none of it is left at its end.
    fn descend<'n>(&mut self, node: &'n Node, path: Option<&'p str>) -> Option<&'n End> {
        let Some(path) = path else {
            let Some((found, captures)) = node.end(self.asked) else {
                let methods = node.ends.iter().map(|end| end.operation.method.as_str());
                self.allowed.extend(methods.filter(|method| *method != self.asked.method));
                return None;
            };
            self.captures.extend(captures);
            return Some(found);
        };
        let (segment, rest) = match path.bytes().position(|byte| byte == b'/') {
            Some(end) => (&path[..end], Some(&path[end + 1..])),
            None => (path, None),
        };
        let taken = self.captures.len();
        for (known, child) in &node.children {
            if known.accepts(segment, &mut self.captures)
                && let Some(found) = self.descend(child, rest)
            {
                return Some(found);
            }
            self.captures.truncate(taken);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::operation::Method::{self, Get, Put};
    use super::super::super::operation::Schemas;
    use super::*;
    use http::HeaderMap;

    fn routes(base: &str, table: &[(Method, &'static str)]) -> Routes {
        let leak = |&(method, path)| &*Box::leak(Box::new(Operation::new(path, method, path)));
        let operations = table.iter().map(leak).collect::<Vec<_>>().leak();
        let schemas = Schemas::new("{}");
        Routes::new(&Api { title: "", version: "", servers: &[], schemes: &[], operations, schemas }, Some(base), &[])
    }

    fn found(routes: &Routes, method: &str, path: &str) -> String {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        match routes.find(Asked { method, path, query, headers: &HeaderMap::new() }) {
            Route::Found { index, captures } => {
                captures.iter().fold(index.to_string(), |text, (name, value)| format!("{text} {name}={value}"))
            }
            Route::MethodMissing { allowed } => allowed.join(","),
            Route::PathMissing => "nothing".to_owned(),
        }
    }

    #[test]
    fn a_literal_beats_a_parameter_whatever_the_order() {
        let table = [(Get, "/rfi/thread/{id}/{version}"), (Get, "/rfi/thread/version/{id}"), (Get, "/rfi/thread/{id}")];
        let routes = routes("", &table);
        assert_eq!(found(&routes, "GET", "/rfi/thread/version/7"), "1 id=7");
        assert_eq!(found(&routes, "GET", "/rfi/thread/7/2"), "0 id=7 version=2");
        assert_eq!(found(&routes, "GET", "/rfi/thread/version"), "2 id=version");
    }

    #[test]
    fn a_branch_without_an_operation_is_left_again() {
        let table = [(Get, "/a/b/c"), (Get, "/{x}/b/d"), (Get, "/{x}/{y}"), (Put, "/a/b")];
        let routes = routes("", &table);
        assert_eq!(found(&routes, "GET", "/a/b/d"), "1 x=a");
        assert_eq!(found(&routes, "GET", "/a/b"), "2 x=a y=b");
        assert_eq!(found(&routes, "PUT", "/a/b"), "3");
        assert_eq!(found(&routes, "GET", "/a/b/e"), "nothing");
    }

    #[test]
    fn mixed_segments_stand_between_literals_and_parameters() {
        let table = [(Get, "/n/{id}"), (Get, "/n/{id}.json"), (Get, "/n/{id}:go"), (Get, "/n/all.json")];
        let routes = routes("", &table);
        assert_eq!(found(&routes, "GET", "/n/all.json"), "3");
        assert_eq!(found(&routes, "GET", "/n/7.json"), "1 id=7");
        assert_eq!(found(&routes, "GET", "/n/7:go"), "2 id=7");
        assert_eq!(found(&routes, "GET", "/n/7%2F8"), "0 id=7%2F8");
    }

    #[test]
    fn a_query_in_the_template_has_to_come() {
        let table = [(Get, "/a"), (Get, "/a?beta=true"), (Get, "/a?city={city}"), (Get, "/b?x"), (Put, "/b#other")];
        let routes = routes("", &table);
        assert_eq!(found(&routes, "GET", "/a"), "0");
        assert_eq!(found(&routes, "GET", "/a?beta=false"), "0");
        assert_eq!(found(&routes, "GET", "/a?n=1&beta=true"), "1");
        assert_eq!(found(&routes, "GET", "/a?city=Ulm"), "2 city=Ulm");
        assert_eq!(found(&routes, "GET", "/b?x=1"), "3");
        assert_eq!(found(&routes, "GET", "/b"), "OPTIONS,PUT");
        assert_eq!(found(&routes, "PUT", "/b"), "4");
    }

    #[test]
    fn slashes_count() {
        let routes = routes("", &[(Get, "/users"), (Get, "/teams/"), (Get, "/")]);
        assert_eq!(found(&routes, "GET", "/users/"), "nothing");
        assert_eq!(found(&routes, "GET", "/teams"), "nothing");
        assert_eq!(found(&routes, "GET", "/teams/"), "1");
        assert_eq!(found(&routes, "GET", "//users"), "nothing");
        assert_eq!(found(&routes, "GET", "/"), "2");
    }

    #[test]
    fn the_base_path_is_part_of_every_route() {
        let routes = routes("/api/v1", &[(Get, "/users")]);
        assert_eq!(found(&routes, "GET", "/api/v1/users"), "0");
        assert_eq!(found(&routes, "GET", "/users"), "nothing");
    }

    #[test]
    fn head_is_get_and_a_missing_method_names_the_others() {
        let routes = routes("", &[(Get, "/x"), (Put, "/{a}")]);
        assert_eq!(found(&routes, "HEAD", "/x"), "0");
        assert_eq!(found(&routes, "DELETE", "/x"), "GET,HEAD,OPTIONS,PUT");
        assert_eq!(found(&routes, "PUT", "/x"), "1 a=x");
    }
}
