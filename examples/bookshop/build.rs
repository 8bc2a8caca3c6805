//! Generates the API of `bookshop.yaml` into `OUT_DIR`, with the options of `ecogen.toml`.

fn main() -> ecogen::Result {
    ecogen::Generator::new("bookshop.yaml").client(true).server(true).write_to_out_dir("api.rs")
}
