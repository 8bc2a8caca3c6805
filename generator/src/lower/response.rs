//! Responses (OpenAPI 3.0, Responses Object, Response Object).

use super::naming::NamingContext;
use super::operation_entry::OperationEntry;
use super::role::BodyRole;
use super::{Lowering, docs, framing, status};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Method, Response, Status};
use crate::names::IdentStyle;
use crate::names::reserved::HEADERS;

impl<'s> Lowering<'s> {
    /// Lowers the responses of an operation, in the order in which a status is looked up: exact statuses, then ranges,
    /// then the default.
    pub(super) fn responses(&mut self, entry: &OperationEntry<'s>, context: &NamingContext) -> Vec<Response> {
        let mut responses: Vec<Response> = Vec::new();
        let keys = entry.at.get("responses").map(|responses| responses.entries()).unwrap_or_default();
        // `default` is a success if no other success is documented.
        let sole = !keys.iter().filter_map(|(key, _)| status::parse(key)).any(Status::is_success);
        for (key, at) in keys {
            if key.starts_with("x-") {
                continue;
            }
            let Some(status) = status::parse(key) else {
                self.diagnostics.push(diagnostics::unknown_status(at.location().clone(), key));
                continue;
            };
            if status.is_informational() {
                self.diagnostics.push(diagnostics::informational_response(at.location().clone(), key));
            }
            let Some(at) = self.ok_or_report(at.follow()) else {
                continue;
            };
            let variant = status::variant(status);
            let part_context = context.part(variant.without_raw_prefix());
            let headers = self.headers(&at, &part_context);
            let payload = match at.get("content").filter(|_| entry.method == Method::Head || status.has_no_body()) {
                // HTTP forbids a body in this response (RFC 9110, 9.3.2, 15.3.5 and 15.4.5).
                Some(content) => {
                    let content = content.location().clone();
                    if entry.method == Method::Head {
                        self.diagnostics.push(diagnostics::content_for_head(content));
                    } else if !status.is_informational() {
                        self.diagnostics.push(diagnostics::content_without_body(content, key));
                    }
                    None
                }
                None => {
                    let success = status.is_success() || sole && status == Status::Default;
                    self.payload(&at, &part_context, if success { BodyRole::Success } else { BodyRole::Failure })
                }
            };
            let docs = docs::docs(&at) + &self.link_docs(&at);
            responses.push(Response { status, variant, headers, payload, rejection: None, docs });
        }
        responses.sort_by_key(|response| response.status);
        responses
    }

    fn headers(&mut self, at: &Cursor<'s>, context: &NamingContext) -> Vec<crate::ir::Parameter> {
        let Some(headers) = at.get("headers") else {
            return Vec::new();
        };
        // `Content-Type` is ignored (OpenAPI 3.0, Response Object), and HTTP determines the framing headers. Callers
        // can read all these headers from a received response.
        let own = |name: &str| name.eq_ignore_ascii_case("content-type") || framing::is_framing_header(name);
        let entries: Vec<_> = headers.entries().into_iter().filter(|(name, _)| !own(name)).collect();
        let names: Vec<&str> = entries.iter().map(|(name, _)| *name).collect();
        let idents = self.distinct_names(&names, IdentStyle::Snake, &HEADERS, headers.location());
        entries.iter().zip(idents).filter_map(|((name, at), ident)| self.header(name, ident, at, context)).collect()
    }
}
