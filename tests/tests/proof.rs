//! The wire test covers the whole Ecosuite API: every schema has a sample.

use ecosuite_api::operations::API;
use ecosuite_api::runtime::wire::{Effort, prove};
use ecosuite_api::wire::CASES;

#[test]
fn every_operation_is_proven() {
    let report = prove(&API, CASES, Effort { requests: 2, seed: 7 });
    assert_eq!((report.proven, report.unsampled.as_slice()), (199, &[][..]), "{report}");
    assert!(report.refused > 100, "{report}");
}
