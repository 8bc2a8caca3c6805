//! Tests of the wire test: in which cases the test fails, and in which cases an operation is excused because the
//! document allows no sample.

use ecogen_runtime as rt;
use rt::wire::{RoundTripOptions, RoundTripReport, WireCase, WireOperation, run_round_trips};
use rt::{OperationSpec, ParameterSpec, ResponseSpec};

/// Declares an API with one operation that has a query parameter and string responses.
macro_rules! api {
    ($name:ident, $schemas:literal, $responses:expr) => {
        mod $name {
            use super::*;

            static SEARCH: OperationSpec = OperationSpec::new("search", rt::HttpMethod::Get, "/search")
                .parameters(const { &[ParameterSpec::query("q").required()] })
                .responses(const { $responses });

            static API: rt::Api = rt::Api {
                title: "Search",
                version: "1",
                servers: &[],
                schemes: &[],
                operations: &[&SEARCH],
                schemas: rt::DocumentSchemas::new($schemas),
            };

            #[derive(Clone, Debug, PartialEq)]
            struct Search(String);

            impl rt::Request for Search {
                type Response = SearchResponse;
                type Success = String;
                const OPERATION: &'static OperationSpec = &SEARCH;

                fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Rejection> {
                    let mut q = None;
                    r.read_into(&mut [&mut q], &mut rt::NoBody)?;
                    q.map(Self).ok_or_else(rt::Rejection::missing_value)
                }

                fn encode(self, w: &mut rt::RequestWriter) {
                    w.parameters(&[&self.0]);
                }
            }

            #[derive(Clone, Debug, PartialEq)]
            struct SearchResponse(usize, rt::StatusCode, String);

            impl rt::Response for SearchResponse {
                type Success = String;

                fn decode(r: &mut rt::ResponseReader<'_>) -> Result<Self, rt::DecodeError> {
                    match r.documented() {
                        Some(index) => Ok(Self(index, r.status(), r.body()?)),
                        None => Err(r.undocumented()),
                    }
                }

                fn encode(self, w: &mut rt::ResponseWriter) {
                    w.start(self.0, self.1.as_u16()).body(self.2);
                }

                fn into_success(self) -> Result<String, Self> {
                    Ok(self.2)
                }
            }

            pub(super) fn report() -> RoundTripReport {
                run_round_trips(
                    &API,
                    const { &[&WireCase::<Search>::NEW as &dyn WireOperation] },
                    RoundTripOptions { requests: 8, seed: 0 },
                )
            }
        }
    };
}

api!(
    plain,
    r#"{"operations":[{"parameters":[{"type":"string"}],"responses":[{"contents":[{"type":"string"}]}]}]}"#,
    &[ResponseSpec::new(200).json()]
);

#[test]
fn round_trips_of_all_operations_pass() {
    let report = plain::report();
    assert!(report.is_clean() && report.passed_operations == 1 && report.unsampled.is_empty(), "{report}");
}

// The sampler cannot determine whether a look-ahead contradicts the rest of a pattern.
api!(
    unfound_request,
    r#"{"operations":[{"parameters":[{"type":"string","pattern":"^(?=a)b$"}],"responses":[{"contents":[{"type":"string"}]}]}]}"#,
    &[ResponseSpec::new(200).json()]
);

#[test]
fn operation_without_round_trip_fails_with_the_reason() {
    let report = unfound_request::report();
    assert!(!report.is_clean() && report.passed_operations == 0 && report.excused == 0, "{report}");
    let [failure] = report.failures.as_slice() else { panic!("{report}") };
    assert!(failure.starts_with("no sample: search: the request: the parameter `q`: "), "{failure}");
}

api!(
    unfound_response,
    r#"{"operations":[{"parameters":[{"type":"string"}],"responses":[{"contents":[{"type":"string","pattern":"^(?=a)b$"}]}]}]}"#,
    &[ResponseSpec::new(200).json()]
);

#[test]
fn response_without_sample_fails_with_the_reason() {
    let report = unfound_response::report();
    assert!(!report.is_clean() && report.requests > 0, "{report}");
    assert!(report.failures[0].starts_with("no sample: search: the response 200: the body application/json: "));
}

api!(
    impossible,
    r#"{"operations":[{"parameters":[{"type":"string","minLength":2,"maxLength":1}],"responses":[{"contents":[{"type":"string"}]}]}]}"#,
    &[ResponseSpec::new(200).json()]
);

#[test]
fn operation_with_contradictory_request_is_excused() {
    let report = impossible::report();
    assert!(report.is_clean() && report.passed_operations == 0 && report.excused == 1, "{report}");
    assert_eq!(
        report.unsampled,
        ["search: the request: the parameter `q`: no string that can be sent satisfies the bounds of its length"]
    );
}

api!(
    informational,
    r#"{"operations":[{"parameters":[{"type":"string"}],"responses":[{"contents":[{"type":"string"}]},{"contents":[{"type":"string"}]},{"contents":[{"type":"string"}]}]}]}"#,
    &[ResponseSpec::new(200).json(), ResponseSpec::range(1).json(), ResponseSpec::range(2).json()]
);

#[test]
fn informational_responses_are_excused() {
    let report = informational::report();
    assert!(report.is_clean() && report.passed_operations == 1, "{report}");
    assert_eq!(report.unsampled, ["search: the response 1XX: an informational response is not final"]);
}
