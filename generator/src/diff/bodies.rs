//! Comparison of request bodies, and of the media types of all bodies.

use super::comparison::{Comparison, Subject, Values};
use super::directions::{Directions, SchemaRole, request_direction};
use super::locate;
use super::operations::OperationPair;
use super::schemas::SchemaSite;
use crate::ir::Payload;
use crate::source::Pointer;

/// A body in both documents.
pub(super) struct BodyPair<'a> {
    pub(super) old: &'a Payload,
    pub(super) new: &'a Payload,
    pub(super) subject: Subject,
    pub(super) directions: Directions,
    /// The ids of an added and of a removed media type.
    pub(super) ids: (&'static str, &'static str),
}

impl<'a> Comparison<'a> {
    pub(super) fn request_body(&mut self, pair: &OperationPair<'a>) {
        let (old, new) = (&pair.old.operation.body, &pair.new.operation.body);
        let at = |sources, operation: &Pointer| locate::child(sources, operation, &["requestBody"]);
        let subject = Subject::new(
            format!("{} body", pair.label),
            Some(at(&self.old.sources, &pair.old_at)),
            Some(at(&self.new.sources, &pair.new_at)),
        );
        let is_argument = [old, new].into_iter().flatten().any(|body| body.required);
        let subject = subject.with_items(pair.field_items(&["body"], is_argument));
        match (old, new) {
            (None, None) => {}
            (None, Some(body)) => {
                let id = if body.required { "request-body-added-required" } else { "request-body-added-optional" };
                self.plain(id, &subject, "request body added", Values::default());
            }
            (Some(_), None) => self.plain("request-body-removed", &subject, "request body removed", Values::default()),
            (Some(old), Some(new)) => {
                let change = match (old.required, new.required) {
                    (false, true) => Some(("request-body-became-required", "request body became required")),
                    (true, false) => Some(("request-body-became-optional", "request body became optional")),
                    _ => None,
                };
                if let Some((id, message)) = change {
                    self.plain(id, &subject, message, Values::default());
                }
                let (direction, _) = request_direction(pair.old.is_callback);
                self.payloads(&BodyPair {
                    old: &old.payload,
                    new: &new.payload,
                    subject,
                    directions: Directions::of(direction, SchemaRole::Body),
                    ids: ("request-body-media-type-added", "request-body-media-type-removed"),
                });
            }
        }
    }

    /// Compares the media types of a body and their schemas.
    pub(super) fn payloads(&mut self, body: &BodyPair<'a>) {
        let (old, new) = (body.old.media_types(), body.new.media_types());
        for (media_type, ..) in old.iter().filter(|(name, ..)| !new.iter().any(|(other, ..)| other == name)) {
            let message = format!("media type `{media_type}` removed");
            self.plain(body.ids.1, &body.subject, &message, Values::removed(media_type));
        }
        for (media_type, ..) in new.iter().filter(|(name, ..)| !old.iter().any(|(other, ..)| other == name)) {
            let message = format!("media type `{media_type}` added");
            self.plain(body.ids.0, &body.subject, &message, Values::added(media_type));
        }
        let mut seen: Vec<(*const crate::ir::Content, *const crate::ir::Content)> = Vec::new();
        for (media_type, _, content) in &old {
            let Some((_, _, other)) = new.iter().find(|(name, ..)| name == media_type) else { continue };
            // Media types that share a content have the same schema.
            let key = (std::ptr::from_ref(*content), std::ptr::from_ref(*other));
            if seen.contains(&key) {
                continue;
            }
            seen.push(key);
            let at = |sources, body: &Option<Pointer>| {
                body.as_ref()
                    .map(|at| locate::child(sources, at, &["content", media_type, "schema"]))
                    .unwrap_or_default()
            };
            let site = SchemaSite {
                at: body.subject.at.clone(),
                old: at(&self.old.sources, &body.subject.old),
                new: at(&self.new.sources, &body.subject.new),
                directions: body.directions,
                items: body.subject.items.clone(),
                depth: 0,
            };
            self.schemas(&content.schema, &other.schema, &site);
        }
    }
}
