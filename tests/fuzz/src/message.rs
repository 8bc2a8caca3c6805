//! Creates requests and responses as bytes: a start line, headers, an empty line and a body. Some messages contain
//! mistakes.

use serde_json::{Value, json};

use super::mutate::{bytes, mutate, string};
use super::seed::Seed;
use super::words::TEXTS;

/// Texts for the parameters, fields and bodies of `api.yaml`.
const VALUES: &[&str] = &[
    "1",
    "-0",
    "1.5",
    "a,b,c",
    ".1.2",
    ";matrix=1",
    ";a=1;b=2",
    "a=1,b=2",
    "a,1,b,2",
    "2024-02-29",
    "2024-02-30T24:00:60Z",
    "23:59:60.9999999999Z",
    "P1Y2M3DT4H5M6.7S",
    "PT",
    "-P1W",
    "0001-01-01T00:00:00+23:59",
    "+10000-01-01T00:00:00Z",
    "123e4567-e89b-12d3-a456-426614174000",
    "http://[::1]:99999/%",
    "::ffff:1.2.3.4",
    "256.1.1.1",
    "YQ==",
    "Y",
    "a@b",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab",
    "[1,{\"a\":[]}]",
    "{\"next\":1,\"value\":null}",
    "%41%2c%FF",
    "a|b|c",
    "a%20b",
    "18446744073709551616",
    "1e999",
    "-2147483649",
    "0x10",
    "null",
    "true",
];

const KEYS: &[&str] = &[
    "text",
    "form",
    "comma",
    "pipe",
    "space",
    "deep",
    "deep[a]",
    "deep[c]",
    "deep[c][0]",
    "deep[",
    "deep[]",
    "deep[a][b]",
    "object",
    "json",
    "when",
    "a",
    "b",
    "c",
    "name",
    "ages",
    "file",
    "flat",
    "flat[a]",
    "",
];

/// Creates the bytes of a request or a response.
pub(crate) fn make(seed: &mut Seed) -> Vec<u8> {
    let mut text = if seed.chance(4) { response(seed) } else { request(seed) };
    if seed.chance(5) {
        bytes(&mut text, seed);
    }
    text
}

fn request(seed: &mut Seed) -> Vec<u8> {
    let (target, kind) = match seed.below(6) {
        0 => {
            let parts: Vec<String> = (0..5).map(|_| value(seed)).collect();
            (format!("GET /path/{}", parts.join("/")), "")
        }
        1 => (format!("GET /query?{}", pairs(seed, "&")), ""),
        2 => ("POST /json".to_owned(), "application/json"),
        3 => ("POST /formats".to_owned(), "application/json; charset=utf-8"),
        4 => ("POST /form".to_owned(), "application/x-www-form-urlencoded"),
        _ => ("POST /form".to_owned(), "multipart/form-data; boundary=b"),
    };
    let mut text = format!("{target}\n");
    for name in ["x-header", "x-object", "cookie", "accept", "prefer", "content-length", "content-encoding", "expect"] {
        if seed.chance(4) {
            let value = if seed.chance(2) { pairs(seed, "; ") } else { value(seed) };
            text.push_str(&format!("{name}: {}\n", value.replace(['\n', '\r'], "")));
        }
    }
    let kind = if seed.chance(10) { string(kind, seed).replace(['\n', '\r'], "") } else { kind.to_owned() };
    text.push_str(&format!("content-type: {kind}\n\n"));
    let mut text = text.into_bytes();
    text.extend(body(&kind, seed));
    text
}

fn response(seed: &mut Seed) -> Vec<u8> {
    let status = *seed.pick(&[200, 200, 204, 400, 404, 500, 206, 304, 299]);
    let kind =
        *seed.pick(&["application/json", "application/problem+json", "text/plain", "text/plain; charset=latin1", ""]);
    let mut text = format!("ANSWER {status}\ncontent-type: {kind}\n");
    for name in ["x-count", "x-tags", "retry-after", "content-length"] {
        if seed.chance(2) {
            text.push_str(&format!("{name}: {}\n", value(seed).replace(['\n', '\r'], "")));
        }
    }
    text.push('\n');
    let mut text = text.into_bytes();
    text.extend(body(kind, seed));
    text
}

fn value(seed: &mut Seed) -> String {
    let text = if seed.chance(6) { *seed.pick(TEXTS) } else { *seed.pick(VALUES) };
    if seed.chance(4) { string(text, seed) } else { text.to_owned() }
}

fn pairs(seed: &mut Seed, between: &str) -> String {
    let pairs = (0..=seed.below(8)).map(|_| {
        let key = *seed.pick(KEYS);
        let equals = if seed.chance(12) { "" } else { "=" };
        format!("{key}{equals}{}", value(seed))
    });
    pairs.collect::<Vec<_>>().join(between)
}

fn body(kind: &str, seed: &mut Seed) -> Vec<u8> {
    if kind.contains("json") {
        return json(seed);
    }
    if kind.contains("multipart") {
        return multipart(seed);
    }
    pairs(seed, "&").into_bytes()
}

fn json(seed: &mut Seed) -> Vec<u8> {
    let mut tree = match seed.below(4) {
        0 => json!({"title": "t", "status": 400, "detail": null, "type": "about:blank"}),
        1 => {
            let names = [
                "date",
                "time",
                "date_time",
                "duration",
                "uuid",
                "uri",
                "ipv4",
                "ipv6",
                "byte",
                "int32",
                "uint64",
                "float",
                "decimal",
                "email",
                "hostname",
                "regex",
                "kind",
                "any",
            ];
            let pairs = names.iter().map(|name| ((*name).to_owned(), Value::String(value(seed))));
            Value::Object(pairs.collect())
        }
        2 => nested(1 + seed.below(100), seed),
        _ => json!({"next": {"next": 1.25, "value": "a"}, "value": 3}),
    };
    if seed.chance(2) {
        let other = tree.clone();
        mutate(&mut tree, &other, seed);
    }
    if seed.chance(20) {
        let depth = 1 + seed.below(100_000);
        return [vec![b'['; depth], vec![b']'; depth]].concat();
    }
    tree.to_string().into_bytes()
}

/// Creates a JSON tree in which the value of each level is valid for two types.
fn nested(depth: usize, seed: &mut Seed) -> Value {
    let mut tree = json!(0.001);
    for _ in 0..depth {
        let value = match seed.below(4) {
            0 => json!(1),
            1 => json!(true),
            _ => json!("a"),
        };
        tree = if seed.chance(5) { json!([tree]) } else { json!({"next": tree, "value": value}) };
    }
    tree
}

fn multipart(seed: &mut Seed) -> Vec<u8> {
    let mut text = Vec::new();
    for _ in 0..=seed.below(5) {
        let key = *seed.pick(KEYS);
        let file = if seed.chance(3) {
            format!("; filename=\"{}\"", value(seed).replace(['\n', '\r'], ""))
        } else {
            String::new()
        };
        text.extend(format!("--b\r\nContent-Disposition: form-data; name=\"{key}\"{file}\r\n").bytes());
        if seed.chance(3) {
            text.extend(
                format!("Content-Type: {}\r\n", seed.pick(&["application/json", "text/plain", "x", ""])).bytes(),
            );
        }
        text.extend(format!("\r\n{}\r\n", value(seed)).bytes());
    }
    if !seed.chance(6) {
        text.extend(b"--b--\r\n");
    }
    text
}
