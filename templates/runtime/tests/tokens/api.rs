//! An API written by hand, in the form of generated code.

use ecogen_runtime as rt;
use rt::{BodySpec, ContentSpec, Credential, Encoding, Requirement, Scheme, SecurityMode};

const BYTES: &[ContentSpec] = &[ContentSpec::new("application/octet-stream", Encoding::Stream)];
const BEARER: SecurityMode = SecurityMode::required(&[Requirement(&[(0, &[])])]);

operations! {
    get: Get "/thing" = GET .access(BEARER);
    post: Post "/thing" = POST .body(BodySpec::required(&[ContentSpec::JSON])).access(BEARER);
    upload: Put "/files" = UPLOAD .body(BodySpec::required(BYTES)).access(BEARER);
    byKey: Get "/keyed" = BY_KEY .access(SecurityMode::required(&[Requirement(&[(1, &[]), (2, &[])])]));
}

pub static API: rt::Api = rt::Api {
    title: "Tokens",
    version: "1",
    servers: &["http://localhost"],
    schemes: &[
        Scheme { name: "oauth", credential: Credential::Bearer },
        Scheme { name: "key", credential: Credential::Query("key") },
        Scheme { name: "session", credential: Credential::Cookie("sid") },
    ],
    operations: OPERATIONS,
    schemas: rt::DocumentSchemas::new("{}"),
};

requests! {
    Get: GET -> String, |_request, w| w.parameters(&[]);
    Post(String): POST -> String, |request, w| w.body(request.0);
    Upload(rt::Body): UPLOAD -> String, |request, w| w.body(request.0);
    ByKey: BY_KEY -> String, |_request, w| w.parameters(&[]);
}
