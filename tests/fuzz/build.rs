//! Writes the API whose server and client the target `runtime` is aimed at.

fn main() -> ecogen::Result {
    ecogen::Generator::new("api.yaml").client(true).server(true).mock(true).write_to_out_dir("api.rs")
}
