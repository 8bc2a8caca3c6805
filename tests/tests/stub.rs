//! Tests that the output of `ecogen stub` compiles with the generated crate.

#[path = "stub/service.rs"]
#[rustfmt::skip]
mod service;

use ecogen::Generator;
use ecogen_tests::fixtures;
use ecosuite_api::runtime::server::NoCredentials;
use ecosuite_api::server::Router;

const TAGS: [&str; 2] = ["user", "public"];

#[test]
fn stub_equals_the_committed_file() {
    let spec = fixtures("").join("../../spec/ecosuite.yaml");
    let text = Generator::new(spec).crate_name("ecosuite-api").stub(&TAGS).unwrap();
    let path = fixtures("../tests/stub").join("service.rs");
    if std::env::var_os("UPDATE_STUB").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(text == committed, "run UPDATE_STUB=1 cargo test -p ecogen-tests --test stub\n{text}");
}

#[test]
fn stub_can_be_mounted() {
    let _ = Router::new(NoCredentials).user(service::UserService).public(service::PublicService).into_axum();
}

#[test]
fn unknown_tags_are_errors() {
    let spec = fixtures("").join("../../spec/ecosuite.yaml");
    let error = Generator::new(spec).stub(&["users"]).unwrap_err().to_string();
    assert!(error.contains("no operation has the tag `users`") && error.contains("did you mean `user`?"), "{error}");
}
