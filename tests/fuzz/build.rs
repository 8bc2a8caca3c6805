//! Generates the server and client that the fuzz target `runtime` tests.

fn main() -> ecogen::Result {
    ecogen::Generator::new("api.yaml").client(true).server(true).mock(true).write_to_out_dir("api.rs")
}
