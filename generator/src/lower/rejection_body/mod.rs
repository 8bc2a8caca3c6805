//! The bodies of rejections: values for the documented schemas of error responses.
//!
//! The value of each property is chosen by the name of the property (`property.rs`). The body is then validated against
//! the schema for several sample rejections (`trial.rs`). If no valid body is found for a response, the server sends
//! problem details (RFC 9457) instead.

mod code;
mod constant;
mod property;
mod schema;
mod trial;

use std::collections::HashMap;

use ecogen_runtime::rejection_body::RejectionBody;

use self::property::BodyBuilder;
use self::schema::Components;
use self::trial::Trials;
use crate::ir::{Api, Encoding, Operation, Response, SecurityMode, Status, Value};
use crate::options::Options;

/// The statuses of the responses that the server sends without calling a handler, and of the errors that handlers often
/// return.
const STATUSES: [u16; 16] = [400, 401, 403, 404, 405, 406, 408, 409, 413, 415, 422, 429, 500, 501, 502, 503];

/// The schema of a response, its media type, and the statuses of the response.
type BodyKey<'a> = (&'a Value, String, Vec<u16>);

/// Determines the rejection body of each documented error response, and the status with which each operation rejects
/// invalid requests.
pub(super) fn add_rejection_bodies(api: &mut Api, options: &Options) {
    let components = Components::new(&api.schemas);
    let mut cache: HashMap<BodyKey<'_>, Option<RejectionBody>> = HashMap::new();
    let mut bodies = Vec::new();
    for operation in api.all_groups().flat_map(|group| &group.operations) {
        for response in &operation.responses {
            let body = key(operation, response).and_then(|key| {
                let cached = cache.entry(key.clone()).or_insert_with(|| body(&components, &key));
                cached.clone()
            });
            bodies.push(body);
        }
    }
    drop(cache);
    let mut bodies = bodies.into_iter();
    for operation in api.all_groups_mut().flat_map(|group| &mut group.operations) {
        for response in &mut operation.responses {
            response.rejection = bodies.next().flatten();
        }
        operation.validation_status = options.validation_status.unwrap_or_else(|| validation_status(operation));
    }
}

/// Returns the status with which an operation rejects invalid requests: 422 if the operation documents this status,
/// otherwise 400. If both statuses are documented, but only the response with status 400 has a rejection body, returns
/// 400.
fn validation_status(operation: &Operation) -> u16 {
    let documented = |status| operation.responses.iter().find(|response| response.status == Status::Exact(status));
    let is_filled = |status| documented(status).is_some_and(|response| response.rejection.is_some());
    match documented(422) {
        Some(_) if is_filled(422) || !is_filled(400) => 422,
        _ => 400,
    }
}

/// Returns the schema, media type and statuses of a response that the server may send without calling a handler.
/// Returns `None` for a success, for a response without JSON, and for a response that requires a header which the
/// server cannot set.
fn key<'a>(operation: &Operation, response: &'a Response) -> Option<BodyKey<'a>> {
    let statuses = statuses_of(operation, response.status);
    if statuses.is_empty() || unknown_header(operation, response).is_some() {
        return None;
    }
    let media_types = response.payload.as_ref()?.media_types();
    let is_json = |encoding| matches!(encoding, Encoding::Json | Encoding::Any);
    let (media_type, _, content) = media_types.into_iter().find(|(_, encoding, _)| is_json(*encoding))?;
    let media_type = if media_type.contains('*') { "application/json" } else { media_type };
    Some((&content.schema, media_type.to_owned(), statuses))
}

/// Returns the error statuses that a response describes.
fn statuses_of(operation: &Operation, status: Status) -> Vec<u16> {
    let others = STATUSES.into_iter().filter(|code| {
        let has_response = |status| operation.responses.iter().any(|response| response.status == status);
        match status {
            Status::Exact(exact) => exact == *code,
            Status::Range(first) => u16::from(first) == code / 100 && !has_response(Status::Exact(*code)),
            Status::Default => {
                let range = u8::try_from(code / 100).unwrap_or_default();
                !has_response(Status::Exact(*code)) && !has_response(Status::Range(range))
            }
        }
    });
    // `default` is a success if no other success is documented.
    let is_success =
        status == Status::Default && !operation.responses.iter().any(|response| response.status.is_success());
    match status {
        Status::Exact(code @ 400..=599) => vec![code],
        _ if is_success => Vec::new(),
        _ => others.collect(),
    }
}

/// Returns the name of a header that the response requires and the server cannot set.
fn unknown_header<'a>(operation: &Operation, response: &'a Response) -> Option<&'a str> {
    let requires_credentials = matches!(operation.access, SecurityMode::Credentials { .. });
    let is_known = |name: &str| {
        let is = |known| name.eq_ignore_ascii_case(known);
        response.status == Status::Exact(401) && requires_credentials && is("WWW-Authenticate")
            || response.status == Status::Exact(405) && is("Allow")
            || response.status == Status::Exact(415) && is("Accept")
    };
    response.headers.iter().find(|header| header.required && !is_known(&header.name)).map(|header| header.name.as_str())
}

fn body(components: &Components<'_>, (schema, media_type, statuses): &BodyKey<'_>) -> Option<RejectionBody> {
    let trials = Trials::new(components, schema, statuses);
    let builder = BodyBuilder { components, trials: &trials, is_problem: media_type.contains("problem+json") };
    Some(RejectionBody::new(media_type, builder.body(schema)?))
}
