//! Generates the API of `openapi.yaml` into `OUT_DIR`.

fn main() -> ecogen::Result {
    ecogen::Generator::new("openapi.yaml").server(true).write_to_out_dir("api.rs")
}
