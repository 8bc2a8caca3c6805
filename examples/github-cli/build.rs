//! Generates the client of the operations that `ecogen.toml` selects into `OUT_DIR`.

fn main() -> ecogen::Result {
    ecogen::Generator::new("github.yaml").client(true).write_to_out_dir("api.rs")
}
