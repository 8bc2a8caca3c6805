//! Generates the API of `openapi.yaml` into `OUT_DIR`.

fn main() -> ecogen::Result {
    ecogen::Generator::new("openapi.yaml")
        .client(true)
        .server(true)
        .mock(true)
        .serde(true)
        .default_methods(true)
        .serve_document(true)
        .docs(true)
        .pagination("listPets", ecogen::PaginationOptions::new(ecogen::PaginationKind::Link))
        .write_to_out_dir("api.rs")
}
