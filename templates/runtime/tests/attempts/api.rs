//! An API written by hand, in the form of generated code.

use ecogen_runtime as rt;
use rt::{BodySpec, ContentSpec, Encoding, ParameterSpec, ResponseSpec, SecurityMode};

const BYTES: &[ContentSpec] = &[ContentSpec::new("application/octet-stream", Encoding::Stream)];
const EVENTS: &[ContentSpec] = &[ContentSpec::new("text/event-stream", Encoding::TextEvents)];

operations! {
    getThing: Get "/thing" = GET_THING .access(SecurityMode::optional(&[rt::Requirement(&[(0, &[])])]));
    putThing: Put "/thing" = PUT_THING .body(BodySpec::required(&[ContentSpec::JSON]));
    postThing: Post "/thing" = POST_THING .body(BodySpec::required(&[ContentSpec::JSON]));
    deleteThing: Delete "/thing" = DELETE_THING;
    patchThing: Patch "/thing" = PATCH_THING .body(BodySpec::required(&[ContentSpec::JSON]));
    pay: Post "/payments" = PAY .parameters(&[ParameterSpec::header("Idempotency-Key")]);
    replaceThings: Post "/things" = REPLACE_THINGS .idempotent();
    order: Post "/orders" = ORDER .idempotency_header("X-Idempotency-Key");
    upload: Put "/files" = UPLOAD .body(BodySpec::required(BYTES));
    download: Get "/files" = DOWNLOAD .responses(&[ResponseSpec::new(200).contents(BYTES)]);
    watch: Get "/events" = WATCH .responses(&[ResponseSpec::new(200).contents(EVENTS)]);
}

pub static API: rt::Api = rt::Api {
    title: "Things",
    version: "1",
    servers: &["http://localhost"],
    schemes: &[rt::Scheme { name: "token", credential: rt::Credential::Bearer }],
    operations: OPERATIONS,
    schemas: rt::DocumentSchemas::new("{}"),
};

requests! {
    #[derive(Clone, Debug)] GetThing: GET_THING -> String, |_request, w| w.parameters(&[]);
    #[derive(Clone, Debug)] PutThing(String): PUT_THING -> String, |request, w| w.body(request.0);
    #[derive(Clone, Debug)] PostThing(String): POST_THING -> String, |request, w| w.body(request.0);
    #[derive(Clone, Debug)] DeleteThing: DELETE_THING -> String, |_request, w| w.parameters(&[]);
    #[derive(Clone, Debug)] PatchThing(String): PATCH_THING -> String, |request, w| w.body(request.0);
    #[derive(Clone, Debug)] Pay(Option<String>): PAY -> String, |request, w| w.parameters(&[&request.0]);
    #[derive(Clone, Debug)] ReplaceThings: REPLACE_THINGS -> String, |_request, w| w.parameters(&[]);
    #[derive(Clone, Debug)] Order: ORDER -> String, |_request, w| w.parameters(&[]);
    Upload(rt::Body): UPLOAD -> String, |request, w| w.body(request.0);
    #[derive(Clone, Debug)] Download: DOWNLOAD -> rt::Body, |_request, w| w.parameters(&[]);
    #[derive(Clone, Debug)] Watch: WATCH -> rt::Events<String>, |_request, w| w.parameters(&[]);
}
