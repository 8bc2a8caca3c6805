//! A pet shop whose API is generated from `openapi.yaml` by the build script.

ecogen_runtime::include_api!("api");
