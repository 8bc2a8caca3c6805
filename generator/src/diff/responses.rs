//! Comparison of responses and their headers.

use super::bodies::BodyPair;
use super::comparison::{Comparison, Subject, Values};
use super::directions::{Directions, SchemaRole, request_direction};
use super::locate;
use super::operations::OperationPair;
use super::schemas::SchemaSite;
use crate::ir::{Parameter, Response, Status};

impl<'a> Comparison<'a> {
    pub(super) fn responses(&mut self, pair: &OperationPair<'a>) {
        let (old, new) = (&pair.old.operation.responses, &pair.new.operation.responses);
        for one in old {
            match new.iter().find(|other| other.status == one.status) {
                Some(other) => self.response(pair, one, other),
                None => {
                    let id = match is_success(one, old) {
                        true => "response-success-status-removed",
                        false => "response-non-success-status-removed",
                    };
                    let subject = self.response_subject(pair, one, None);
                    self.plain(id, &subject, "response removed", Values::removed(one.status));
                }
            }
        }
        for one in new.iter().filter(|one| !old.iter().any(|other| other.status == one.status)) {
            let id = match is_success(one, new) {
                true => "response-success-status-added",
                false => "response-non-success-status-added",
            };
            let subject = self.response_subject(pair, one, None);
            self.plain(id, &subject, "response added", Values::added(one.status));
        }
    }

    fn response_subject(&self, pair: &OperationPair<'a>, response: &Response, header: Option<&Parameter>) -> Subject {
        let status = response.status.to_string();
        let mut path = vec!["responses", &status];
        let mut at = format!("{} {status}", pair.label);
        if let Some(header) = header {
            path.extend(["headers", &header.name]);
            at.push_str(&format!(" header {}", header.name));
        }
        let old = locate::child(&self.old.sources, &pair.old_at, &path);
        let new = locate::child(&self.new.sources, &pair.new_at, &path);
        let mut items = Vec::new();
        for paths in [&pair.old_paths, &pair.new_paths] {
            items.push(format!("{}::{}", paths.response, response.variant));
            items.push(paths.response.clone());
            items.push(paths.call.clone());
        }
        Subject::new(at, Some(old), Some(new)).with_items(items)
    }

    fn response(&mut self, pair: &OperationPair<'a>, old: &'a Response, new: &'a Response) {
        let (_, direction) = request_direction(pair.old.is_callback);
        let subject = self.response_subject(pair, old, None);
        match (&old.payload, &new.payload) {
            (None, None) => {}
            (None, Some(_)) => self.plain("response-body-added", &subject, "response body added", Values::default()),
            (Some(_), None) => {
                self.plain("response-body-removed", &subject, "response body removed", Values::default())
            }
            (Some(before), Some(after)) => self.payloads(&BodyPair {
                old: before,
                new: after,
                subject,
                directions: Directions::of(direction, SchemaRole::Body),
                ids: ("response-media-type-added", "response-media-type-removed"),
            }),
        }
        for header in &old.headers {
            match new.headers.iter().find(|other| other.name == header.name) {
                Some(other) => self.header(pair, old, header, other),
                None => {
                    let id = match header.required {
                        true => "required-response-header-removed",
                        false => "optional-response-header-removed",
                    };
                    let subject = self.response_subject(pair, old, Some(header));
                    self.plain(id, &subject, "header removed", Values::removed(&header.name));
                }
            }
        }
        for header in new.headers.iter().filter(|one| !old.headers.iter().any(|other| other.name == one.name)) {
            let id = if header.required { "required-response-header-added" } else { "response-header-added" };
            let subject = self.response_subject(pair, new, Some(header));
            self.plain(id, &subject, "header added", Values::added(&header.name));
        }
    }

    fn header(&mut self, pair: &OperationPair<'a>, response: &Response, old: &'a Parameter, new: &'a Parameter) {
        let (_, direction) = request_direction(pair.old.is_callback);
        let subject = self.response_subject(pair, response, Some(old));
        let change = match (old.required, new.required) {
            (false, true) => Some(("response-header-became-required", "header became required")),
            (true, false) => Some(("response-header-became-optional", "header became optional")),
            _ => None,
        };
        if let Some((id, message)) = change {
            self.plain(id, &subject, message, Values::default());
        }
        let at = |sources, at: &Option<crate::source::Pointer>| {
            at.as_ref().map(|at| locate::child(sources, at, &["schema"])).unwrap_or_default()
        };
        let site = SchemaSite {
            at: subject.at.clone(),
            old: at(&self.old.sources, &subject.old),
            new: at(&self.new.sources, &subject.new),
            directions: Directions::of(direction, SchemaRole::Parameter),
            items: subject.items.clone(),
            depth: 0,
        };
        self.schemas(&old.schema, &new.schema, &site);
    }
}

/// Returns `true` if a response is a success. The response `default` is a success if no other response is.
fn is_success(response: &Response, all: &[Response]) -> bool {
    let has_success = all.iter().any(|response| response.status.is_success());
    response.status.is_success() || (response.status == Status::Default && !has_success)
}
