//! Tests of the command line: the files that it writes, its output and its exit codes.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

const DOCUMENT: &str = "openapi: 3.0.3\ninfo: {title: Small API, version: '1'}\npaths:\n  /a:\n    get:\n      tags: [one]\n      operationId: a\n      responses: {200: {description: ok}}\n";

/// A temporary folder, which is removed at the end of a test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, document: &str) -> Self {
        let path = std::env::temp_dir().join(format!("ecogen-cli-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        fs::write(path.join("api.yaml"), document).unwrap();
        Self(path)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ecogen"));
        command.current_dir(&self.0).args(["generate", "api.yaml", "--out", "out"]).args(arguments).output().unwrap()
    }

    fn has(&self, path: &str) -> bool {
        self.0.join("out").join(path).exists()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // An error is ignored: the folder then remains below the temporary folder of the system.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn complete_crate_is_written() {
    let folder = Folder::new("whole", DOCUMENT);
    let output = folder.run(&[]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stdout).contains("Small API 1: 1 operation, 1 tag, 0 types"));
    for path in ["Cargo.toml", "src/lib.rs", "src/client/one.rs", "src/server/one.rs", "src/runtime/mod.rs"] {
        assert!(folder.has(path), "{path}");
    }
    assert!(fs::read_to_string(folder.0.join("out/Cargo.toml")).unwrap().contains("name = \"small-api\""));
}

#[test]
fn client_only_crate_with_runtime_path() {
    let folder = Folder::new("client", DOCUMENT);
    assert_eq!(folder.run(&["--client", "--runtime", "path:../rt", "--name", "mine"]).status.code(), Some(0));
    assert!(folder.has("src/client/one.rs") && !folder.has("src/server") && !folder.has("src/runtime"));
    let manifest = fs::read_to_string(folder.0.join("out/Cargo.toml")).unwrap();
    assert!(!manifest.contains("[[test]]"), "there is no test without both sides");
    assert!(manifest.contains("name = \"mine\"") && manifest.contains("path = \"../rt\""));
}

#[test]
fn timings_print_the_time_of_each_phase() {
    let folder = Folder::new("timings", DOCUMENT);
    let reported = |arguments: &[&str]| {
        let said = String::from_utf8_lossy(&folder.run(arguments).stdout).into_owned();
        said.lines().find_map(|line| line.strip_prefix("milliseconds: ").map(str::to_owned))
    };
    assert_eq!(reported(&[]), None);
    let phases = reported(&["--timings"]).unwrap();
    assert!(["source ", "lower ", "write "].iter().all(|phase| phases.contains(phase)), "{phases}");
}

#[test]
fn errors_exit_with_1_and_write_nothing() {
    let folder = Folder::new("fault", &DOCUMENT.replace("description: ok", "$ref: '#/nowhere'"));
    let output = folder.run(&[]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("error[E0101]") && said.contains("--> api.yaml:8:31"), "{said}");
    assert!(!folder.has(""));
}

#[test]
fn options_of_the_file_must_match() {
    let folder = Folder::new("config", DOCUMENT);
    fs::write(folder.0.join("ecogen.toml"), "[rename]\na = \"fetch\"\n").unwrap();
    assert_eq!(folder.run(&[]).status.code(), Some(0));
    assert!(fs::read_to_string(folder.0.join("out/src/client/one.rs")).unwrap().contains("pub fn fetch("));
    let output = folder.run(&["--tag", "two"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("`two` of the option `tags` matches nothing"));
    fs::write(folder.0.join("ecogen.toml"), "tgas = []\n").unwrap();
    let output = folder.run(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("unknown field `tgas`"));
}

#[test]
fn wrong_usage_exits_with_2() {
    let folder = Folder::new("usage", DOCUMENT);
    assert_eq!(folder.run(&["--nonsense"]).status.code(), Some(2));
    assert_eq!(folder.run(&["--runtime", "moon"]).status.code(), Some(2));
}

#[test]
fn changed_names_are_printed() {
    let folder = Folder::new("names", DOCUMENT);
    let first = folder.run(&[]);
    assert!(!String::from_utf8_lossy(&first.stdout).contains("gained"), "there was nothing before");
    fs::write(folder.0.join("api.yaml"), DOCUMENT.replace("operationId: a", "operationId: b")).unwrap();
    let second = String::from_utf8_lossy(&folder.run(&[]).stdout).into_owned();
    assert!(second.contains("renamed operations::one::ARequest -> operations::one::BRequest\n"), "{second}");
    assert!(!second.contains("lost"), "{second}");
}

#[test]
fn stub_contains_the_given_tags() {
    let folder = Folder::new("stub", DOCUMENT);
    let mut command = Command::new(env!("CARGO_BIN_EXE_ecogen"));
    command.current_dir(&folder.0).args(["stub", "api.yaml"]);
    let output = command.args(["--tag", "one"]).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.contains("use small_api::server::OneApi;"), "{text}");
    assert!(text.contains("impl OneApi for OneService {"), "{text}");
    assert_eq!(command.args(["--tag", "two"]).output().unwrap().status.code(), Some(1));
}

#[test]
fn command_line_options_equal_builder_options() {
    let folder = Folder::new("options", DOCUMENT);
    let overlay = "[{\"op\": \"replace\", \"path\": \"/info/title\", \"value\": \"Other API\"}]";
    fs::write(folder.0.join("title.patch.json"), overlay).unwrap();
    let arguments = [
        "--overlay",
        "title.patch.json",
        "--default-methods",
        "--keep-unknown",
        "--no-wire",
        "--serve-document",
        "--validation-status",
        "422",
    ];
    let output = folder.run(&arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stdout).contains("Other API 1"));
    assert!(folder.has("src/mock") && !folder.has("src/wire"));
    assert!(fs::read_to_string(folder.0.join("out/src/server/one.rs")).unwrap().contains("not_mounted"));
    assert!(folder.has("src/server/openapi.json"));
    assert!(fs::read_to_string(folder.0.join("out/src/schemas/mod.rs")).unwrap().contains("\"validationStatus\":422"));
    assert_eq!(folder.run(&["--validation-status", "200"]).status.code(), Some(1));
    assert!(fs::read_to_string(folder.0.join("out/src/server/mod.rs")).unwrap().contains("pub fn document("));
    assert_eq!(folder.run(&["--derive-for", "Missing=Eq"]).status.code(), Some(1));
    assert_eq!(folder.run(&["--attribute-for", "Missing"]).status.code(), Some(2));
}

#[test]
fn closed_stdout_is_not_an_error() {
    let folder = Folder::new("closed", DOCUMENT);
    let faulty = DOCUMENT.replace("operationId: a", "operationId: [a]");
    fs::write(folder.0.join("faulty.yaml"), faulty).unwrap();
    let cases: [(&[&str], i32); 6] = [
        (&["explain"], 0),
        (&["explain", "E9999"], 2),
        (&["check", "api.yaml"], 0),
        (&["check", "faulty.yaml"], 1),
        (&["generate", "faulty.yaml", "--out", "out"], 1),
        (&["generate", "api.yaml", "--out", "out"], 0),
    ];
    for (arguments, code) in cases {
        let closed = || std::io::pipe().expect("a pipe").1;
        let mut command = Command::new(env!("CARGO_BIN_EXE_ecogen"));
        command.current_dir(&folder.0).args(arguments).stdout(closed()).stderr(closed());
        assert_eq!(command.status().unwrap().code(), Some(code), "{arguments:?}");
    }
    assert!(folder.has("Cargo.toml"), "files are written although standard output is closed");
}

/// Runs `ecogen diff` in a folder with two documents and a file of accepted changes.
fn diff(folder: &Folder, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ecogen"));
    command.current_dir(&folder.0).args(["diff", "api.yaml", "new.yaml"]).args(arguments).output().unwrap()
}

#[test]
fn differences_fail_from_the_given_verdict_on() {
    let folder = Folder::new("diff", DOCUMENT);
    fs::write(folder.0.join("new.yaml"), DOCUMENT.replace("operationId: a", "operationId: a\n      deprecated: true"))
        .unwrap();
    let code = |arguments: &[&str]| diff(&folder, arguments).status.code();
    assert_eq!(code(&[]), Some(0));
    assert_eq!(code(&["--fail-on", "major"]), Some(0));
    assert_eq!(code(&["--fail-on", "minor"]), Some(1));
    fs::write(folder.0.join("new.yaml"), DOCUMENT.replace("/a:", "/b:")).unwrap();
    assert_eq!(code(&["--fail-on", "major"]), Some(1));
    assert_eq!(code(&["--fail-on", "never"]), Some(2));
}

#[test]
fn accepted_changes_have_a_reason_and_occur() {
    let folder = Folder::new("accept", DOCUMENT);
    fs::write(folder.0.join("new.yaml"), DOCUMENT.replace("/a:", "/b:")).unwrap();
    let accept = |text: &str| {
        fs::write(folder.0.join("accept.toml"), text).unwrap();
        diff(&folder, &["--fail-on", "major", "--accept", "accept.toml"])
    };
    let entry = "[[accept]]\nid = \"endpoint-moved\"\nat = \"GET /a\"\nreason = \"the gateway redirects\"\n";
    let output = accept(entry);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stdout).contains("= accepted: the gateway redirects"));
    let output = accept(&entry.replace("GET /a", "GET /c"));
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("`endpoint-moved` at `GET /c` does not occur"),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(accept(&entry.replace("the gateway redirects", " ")).status.code(), Some(1));
}

#[test]
fn generation_over_a_crate_with_its_document_prints_the_changes() {
    let folder = Folder::new("changes", DOCUMENT);
    assert_eq!(folder.run(&["--serve-document"]).status.code(), Some(0));
    fs::write(folder.0.join("api.yaml"), DOCUMENT.replace("/a:", "/b:")).unwrap();
    let output = folder.run(&["--serve-document"]);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let expected = "major[endpoint-moved]: GET /a: operation moved to `GET /b` (`client::OneClient::a()`)\n1 major";
    assert!(text.contains(expected), "{text}{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn revisions_of_git_are_documents() {
    let folder = Folder::new("git", DOCUMENT);
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=a", "-c", "user.email=a@b.example"];
        let output = Command::new("git").current_dir(&folder.0).args(identity).args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    git(&["init", "-q"]);
    git(&["add", "api.yaml"]);
    git(&["commit", "-q", "-m", "x"]);
    fs::write(folder.0.join("api.yaml"), DOCUMENT.replace("operationId: a", "operationId: b")).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_ecogen"));
    let output = command.current_dir(&folder.0).args(["diff", "git:HEAD:api.yaml", "api.yaml"]).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.contains("--> git:HEAD:api.yaml:5:5") && text.contains("api-operation-id-changed"), "{text}");
}
