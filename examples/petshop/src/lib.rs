//! A pet shop: its API is written by the build script from `openapi.yaml`.

ecogen_runtime::include_api!("api");
