//! Tests with documents that are designed to be expensive. Each document must result in output or in an error, within
//! limits of time and memory.

use std::fmt::Write as _;
use std::fs;
use std::process::{Command, Stdio};

use wait4::Wait4 as _;

/// The limit of CPU time in seconds. Without optimization, the generator takes about ten times as long.
const SECONDS: f64 = if cfg!(debug_assertions) { 20.0 } else { 2.0 };

/// The limit of memory in bytes.
const MEMORY: u64 = 512 << 20;

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\n";

/// Returns a document with the given component schemas, which are named `S0`, `S1` and so on.
fn schemas(schemas: impl IntoIterator<Item = String>) -> String {
    let paths = "paths: {/a: {get: {operationId: a, responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}}}}}\n";
    let mut text = format!("{HEAD}{paths}components:\n  schemas:\n");
    for (index, schema) in schemas.into_iter().enumerate() {
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "    S{index}: {schema}");
    }
    text
}

fn component(index: usize) -> String {
    format!("{{$ref: '#/components/schemas/S{index}'}}")
}

/// Returns a document with a chain of component schemas, each of which contains the next schema.
fn chain(length: usize, link: impl Fn(&str) -> String) -> String {
    let last = "{type: object, properties: {a: {type: string}}}".to_owned();
    schemas((1..=length).map(|next| link(&component(next))).chain([last]))
}

fn list(count: usize, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect::<Vec<_>>().join(",")
}

fn described(text: &str) -> String {
    format!(
        "{HEAD}paths: {{/a: {{get: {{operationId: a, description: \"{text}\", responses: {{'204': {{description: x}}}}}}}}}}\n"
    )
}

/// The name of a document, the document, and whether the generator must reject it.
type MaliciousDocument = (&'static str, String, bool);

fn documents() -> impl Iterator<Item = MaliciousDocument> {
    [aliases_and_nesting(), long_texts(), many_values(), compositions()].into_iter().flatten()
}

/// Documents whose nodes multiply, or are nested deeply.
fn aliases_and_nesting() -> Vec<MaliciousDocument> {
    let nested = |open: &str, close: &str, depth: usize| {
        format!("{HEAD}paths: {{}}\nx-a: {}a{}\n", open.repeat(depth), close.repeat(depth))
    };
    vec![
        (
            "merge keys of merge keys",
            schemas((0..30).map(|n| match n {
                0 => "&s0 {type: string}".to_owned(),
                n => format!("&s{n} {{<<: [*s{0}, *s{0}], x-{n}: *s{0}}}", n - 1),
            })),
            true,
        ),
        (
            "aliases of aliases",
            schemas((0..30).map(|n| match n {
                0 => "&s0 {type: string}".to_owned(),
                n => format!("&s{n} {{type: object, properties: {{a: *s{0}, b: *s{0}}}}}", n - 1),
            })),
            true,
        ),
        (
            "aliases of one big list",
            format!("{HEAD}paths: {{}}\nx-a: &a [{}]\nx-b: [{}]\n", "1,".repeat(20_000), "*a,".repeat(20_000)),
            true,
        ),
        ("an alias of itself", schemas(["&s {type: object, properties: {a: *s}}".to_owned()]), true),
        ("open brackets", nested("[", "]", 100_000), true),
        ("lists in lists", nested("- ", "", 50_000), true),
        ("keys of keys", nested("? ", "", 50_000), true),
        (
            "schemas in schemas",
            schemas([format!("{}{{type: string}}{}", "{type: array, items: ".repeat(60), "}".repeat(60))]),
            false,
        ),
        ("a long description", described(&"x".repeat(5_000_000)), false),
        ("brackets in prose", described(&"[]".repeat(100_000)), false),
        ("links in prose", described(&"[a](http://".repeat(30_000)), false),
        ("angles in prose", described(&"<http://".repeat(30_000)), false),
        ("backticks in prose", described(&"`a ".repeat(100_000)), false),
    ]
}

/// Documents with a text of a megabyte.
fn long_texts() -> Vec<MaliciousDocument> {
    let long = "A".repeat(1_000_000);
    vec![
        (
            "a long operation id",
            format!(
                "{HEAD}paths: {{/a: {{get: {{operationId: {long}, responses: {{'204': {{description: x}}}}}}}}}}\n"
            ),
            false,
        ),
        ("a long property", schemas([format!("{{type: object, properties: {{? {long} : {{type: string}}}}}}")]), false),
        ("a long value", schemas([format!("{{type: string, enum: [{long}]}}")]), false),
        ("a long name", format!("{}    {long}: {{type: object}}\n", schemas(["{type: string}".to_owned()])), true),
        (
            "a long tag",
            format!(
                "{HEAD}paths: {{/a: {{get: {{operationId: a, tags: [{long}], responses: {{'204': {{description: x}}}}}}}}}}\n"
            ),
            true,
        ),
        ("a long title", format!("openapi: 3.0.3\ninfo: {{title: {long}, version: '1'}}\npaths: {{}}\n"), false),
        (
            "a long pattern",
            schemas([format!("{{type: string, pattern: '{}a{}'}}", "(".repeat(50_000), ")".repeat(50_000))]),
            false,
        ),
        ("100,000 schemas", schemas((0..100_000).map(|_| "{type: string}".to_owned())), true),
    ]
}

/// Documents with lists of many values.
fn many_values() -> Vec<MaliciousDocument> {
    vec![
        (
            "100,000 properties",
            schemas([format!(
                "{{type: object, properties: {{{}}}}}",
                list(100_000, |n| format!("p{n}: {{type: string}}"))
            )]),
            true,
        ),
        (
            "100,000 values",
            schemas([format!("{{type: string, enum: [{}]}}", list(100_000, |n| format!("v{n}")))]),
            true,
        ),
        (
            "100,000 members",
            schemas([format!("{{oneOf: [{}]}}", list(100_000, |_| "{type: string}".to_owned()))]),
            true,
        ),
        (
            "5,000 members",
            schemas([format!(
                "{{allOf: [{}]}}",
                list(5_000, |n| format!("{{properties: {{p{n}: {{type: string}}}}}}"))
            )]),
            false,
        ),
        (
            "values alike",
            schemas([format!(
                "{{type: string, enum: [{}]}}",
                list(4_096, |n| {
                    let signs: String = (0..12).map(|bit| if n >> bit & 1 == 0 { '-' } else { '.' }).collect();
                    format!("'{signs}a'")
                })
            )]),
            false,
        ),
        ("oneOf twice the next", chain(48, |next| format!("{{oneOf: [{next}, {next}]}}")), false),
        ("anyOf twice the next", chain(48, |next| format!("{{anyOf: [{next}, {next}]}}")), false),
        ("allOf twice the next", chain(48, |next| format!("{{allOf: [{next}, {next}]}}")), false),
    ]
}

/// Documents whose schemas multiply when compositions and references are followed.
fn compositions() -> Vec<MaliciousDocument> {
    vec![
        (
            "allOf of oneOf of the next",
            chain(48, |next| format!("{{allOf: [{{oneOf: [{next}, {next}]}}, {next}]}}")),
            false,
        ),
        (
            "properties twice the next",
            chain(48, |next| format!("{{type: object, required: [a, b], properties: {{a: {next}, b: {next}}}}}")),
            false,
        ),
        (
            "allOf 300 deep",
            chain(300, |next| format!("{{allOf: [{next}, {{type: object, properties: {{b: {{type: string}}}}}}]}}")),
            true,
        ),
        ("references 1,000 long", chain(1_000, str::to_owned), false),
        (
            "references in circles",
            schemas([
                component(1),
                component(0),
                "{allOf: [{$ref: '#/components/schemas/S2'}]}".to_owned(),
                "{oneOf: [{$ref: '#/components/schemas/S3'}, {$ref: '#/components/schemas/S4'}]}".to_owned(),
                "{anyOf: [{$ref: '#/components/schemas/S3'}]}".to_owned(),
                "{not: {$ref: '#/components/schemas/S5'}}".to_owned(),
                "{type: array, items: {$ref: '#/components/schemas/S6'}}".to_owned(),
                "{$ref: '#'}".to_owned(),
                "{type: object, required: [a], properties: {a: {$ref: '#/components/schemas/S8'}}}".to_owned(),
                "{properties: {x: {$ref: '#/components/schemas/S9/properties/x/properties/y'}}}".to_owned(),
            ]),
            true,
        ),
    ]
}

#[test]
fn malicious_documents_stay_within_bounds() {
    let dir = std::env::temp_dir().join(format!("ecogen-bounds-{}", std::process::id()));
    fs::create_dir_all(&dir).unwrap();
    let mut errors = String::new();
    for (name, text, refused) in documents() {
        let document = dir.join("api.yaml");
        fs::write(&document, text).unwrap();
        let log = fs::File::create(dir.join("log")).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_ecogen"));
        command.arg("generate").arg(&document).arg("--out").arg(dir.join("out")).args(["--runtime", "version"]);
        let used = command.stdout(Stdio::null()).stderr(log).spawn().unwrap().wait4().unwrap();
        let seconds = (used.rusage.utime + used.rusage.stime).as_secs_f64();
        let memory = used.rusage.maxrss;
        println!("{name:<32} {seconds:>6.2} s {:>4} MiB, {}", memory >> 20, used.status);
        let said = String::from_utf8_lossy(&fs::read(dir.join("log")).unwrap()).into_owned();
        let ended = match (refused, used.status.code()) {
            (false, Some(0)) => true,
            (true, Some(1)) => said.contains("error[E"),
            _ => false,
        };
        if !ended || seconds > SECONDS || memory > MEMORY {
            let said: String = said.chars().take(300).collect();
            let _ = writeln!(errors, "{name}: {}, {seconds:.2} s, {} MiB: {said}", used.status, memory >> 20);
        }
    }
    let _ = fs::remove_dir_all(&dir);
    assert!(errors.is_empty(), "{errors}");
}
