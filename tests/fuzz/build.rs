//! Generates the API whose server and client the target `runtime` tests.

fn main() -> ecogen::Result {
    ecogen::Generator::new("api.yaml").client(true).server(true).mock(true).write_to_out_dir("api.rs")
}
