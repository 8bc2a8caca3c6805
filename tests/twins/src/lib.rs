//! What is generated from `openapi.yaml` beside what somebody would write by hand for it: the same paths, the same
//! types, the same checks. `cargo xtask bench run` compares what a call of each takes.

#[expect(unused_qualifications, reason = "a generated module names what this crate happens to import, too")]
pub mod api {
    //! What the build script wrote.

    ecogen_runtime::include_api!("api");
}
pub mod calls;
pub mod memory;
pub mod ours;
pub mod texts;
pub mod twin;
