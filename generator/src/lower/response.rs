//! Responses (OpenAPI 3.0, Responses Object, Response Object).

use super::naming::NamingContext;
use super::operation_entry::OperationEntry;
use super::role::BodyRole;
use super::{Lowering, docs, status};
use crate::diagnostics;
use crate::ir::{Method, Response, Status};
use crate::openapi::{ReadObject as _, ResponseObject};

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
            let response = ResponseObject::read(at);
            let variant = status::variant(status);
            let part_context = context.part(variant.without_raw_prefix());
            let headers = response.headers.iter().flat_map(|headers| self.headers(headers, &part_context)).collect();
            let payload = match &response.content {
                // HTTP forbids a body in this response (RFC 9110, 9.3.2, 15.3.5 and 15.4.5).
                Some(content) if entry.method == Method::Head || status.has_no_body() => {
                    let content = content.at.location().clone();
                    if entry.method == Method::Head {
                        self.diagnostics.push(diagnostics::content_for_head(content));
                    } else if !status.is_informational() {
                        self.diagnostics.push(diagnostics::content_without_body(content, key));
                    }
                    None
                }
                Some(content) => {
                    let success = status.is_success() || sole && status == Status::Default;
                    let role = if success { BodyRole::Success } else { BodyRole::Failure };
                    self.payload(&response.at, content, &part_context, role)
                }
                None => None,
            };
            let docs = docs::docs(&response.at) + &self.link_docs(&response);
            responses.push(Response { status, variant, headers, payload, rejection: None, docs });
        }
        responses.sort_by_key(|response| response.status);
        responses
    }
}
