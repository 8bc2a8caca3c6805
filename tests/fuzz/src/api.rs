//! The code generated from `api.yaml`.

ecogen_runtime::include_api!("api");
