//! Code generated from `openapi.yaml`, and code written by hand for the same document, with the same paths, types and
//! checks. `cargo xtask bench run` compares the cost of calls of the generated and the hand-written code.

pub mod api {
    //! The code that the build script has generated from `openapi.yaml`.

    ecogen_runtime::include_api!("api");
}
pub mod baseline;
pub mod calls;
pub mod memory;
pub mod ours;
pub mod texts;
