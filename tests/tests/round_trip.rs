//! Tests that the wire test covers the whole Ecosuite API, because a sample exists for every schema.

use ecosuite_api::operations::API;
use ecosuite_api::runtime::wire::{RoundTripOptions, run_round_trips};
use ecosuite_api::wire::CASES;

#[test]
fn round_trips_of_all_operations_pass() {
    let report = run_round_trips(&API, CASES, RoundTripOptions { requests: 2, seed: 7 });
    assert_eq!((report.passed_operations, report.unsampled.as_slice()), (199, &[][..]), "{report}");
    assert!(report.rejected > 100, "{report}");
}
