//! What `api.yaml` becomes.

ecogen_runtime::include_api!("api");
