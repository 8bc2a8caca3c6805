//! Creates a document that uses every name of generated code at every location where a document has names.

use std::collections::BTreeSet;

use serde_yaml::{Mapping, Value};

/// The number of headers of a response. The servers of the tests limit the number of headers.
const HEADERS: usize = 60;

/// The names that occur in generated code.
struct Names<'c> {
    /// Names of fields, methods, variables and modules.
    small: Vec<&'c str>,
    /// Names of types, variants and constants.
    capital: Vec<&'c str>,
    /// Names of methods, and of modules without a method of the same name.
    methods: BTreeSet<&'c str>,
}

/// Returns a document that uses the names in `code`, which is generated code.
pub fn document(code: &str) -> String {
    let code = code.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n");
    let names = Names::of(&code);
    let document = object([
        ("openapi", "3.0.3".into()),
        ("info", yaml("{title: Every name, version: '1'}")),
        ("servers", servers(&names)),
        ("security", list(names.small.iter().map(|name| object([(*name, list([]))])))),
        ("paths", paths(&names)),
        (
            "components",
            object([
                ("schemas", schemas(&names)),
                ("securitySchemes", named(&names.small, "{type: apiKey, in: header, name: X-Key}")),
            ]),
        ),
    ]);
    serde_yaml::to_string(&document).unwrap_or_default()
}

impl<'c> Names<'c> {
    fn of(code: &'c str) -> Self {
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let words: BTreeSet<&str> = code.split(|c: char| !is_name(c)).collect();
        let that_start = |is: fn(char) -> bool| words.iter().copied().filter(|word| word.starts_with(is)).collect();
        let methods = code.split("fn ").skip(1).filter_map(|rest| rest.split(|c: char| !is_name(c)).next());
        Self {
            small: that_start(|c| c.is_ascii_lowercase()),
            capital: that_start(|c| c.is_ascii_uppercase()),
            methods: methods.filter(|name| !name.is_empty()).chain(["core", "rt", "std"]).collect(),
        }
    }
}

fn schemas(names: &Names<'_>) -> Value {
    let object_of = |value: &str| object([("type", "object".into()), ("properties", named(&names.small, value))]);
    let mut required = object_of("{type: string}");
    set(&mut required, "required", texts(&names.small));
    let values = names.small.iter().chain(&names.capital).copied().collect::<Vec<_>>();
    let mut schemas = vec![
        ("EveryOptional", object_of("{type: string}")),
        ("EveryDefault", object_of("{type: string, default: x}")),
        ("EveryRequired", required),
        ("EveryValue", object([("type", "string".into()), ("enum", texts(&values))])),
    ];
    let model = "{type: object, required: [a, b, c, d, e], properties: {a: {}, b: {}, c: {}, d: {}, e: {}}}";
    schemas.extend(names.capital.iter().map(|name| (*name, yaml(model))));
    // A recursive array schema becomes a tuple struct, whose constructor is a function with the name of the schema.
    for name in ["Some", "None", "Ok", "Err"] {
        schemas.push((name, yaml(&format!("{{type: array, items: {{$ref: '#/components/schemas/{name}'}}}}"))));
    }
    object(schemas)
}

fn paths(names: &Names<'_>) -> Value {
    let mut paths: Vec<(String, Value)> = Vec::new();
    let mut add = |path: &str, method: &str, id: &str, fields: Vec<(&str, Value)>| {
        let mut operation = object([("operationId", id.into()), ("responses", yaml("{'204': {description: Done}}"))]);
        fields.into_iter().for_each(|(key, value)| set(&mut operation, key, value));
        paths.push((path.to_owned(), object([(method, operation)])));
    };
    for (index, name) in names.methods.iter().enumerate() {
        add(&format!("/methods/{index}"), "get", name, vec![("tags", texts(&["methods"]))]);
        add(&format!("/groups/{index}"), "get", &format!("in{index}"), vec![("tags", texts(&[*name]))]);
    }
    add("/optional", "get", "optional", vec![("parameters", parameters(names, false))]);
    add("/required", "get", "required", vec![("parameters", parameters(names, true))]);
    for (index, some) in names.small.chunks(HEADERS).enumerate() {
        add(&format!("/headers/{index}"), "get", &format!("headers{index}"), vec![("responses", with_headers(some))]);
    }
    add("/parts", "post", "parts", vec![("requestBody", parts(names))]);
    object(paths.iter().map(|(path, item)| (path.as_str(), item.clone())))
}

fn parameters(names: &Names<'_>, required: bool) -> Value {
    let parameter = |name: &&str| {
        let schema = yaml("{type: string}");
        object([("name", (*name).into()), ("in", "query".into()), ("required", required.into()), ("schema", schema)])
    };
    list(names.small.iter().map(parameter))
}

fn with_headers(names: &[&str]) -> Value {
    let response = object([
        ("description", "With headers.".into()),
        ("headers", named(names, "{required: true, schema: {type: string}}")),
        ("content", yaml("{application/json: {schema: {$ref: '#/components/schemas/EveryRequired'}}}")),
    ]);
    let other = yaml("{description: Other, content: {text/plain: {schema: {type: string}}}}");
    object([("200", response), ("2XX", other)])
}

/// Returns the request body of a multipart form that has a part for each name, and a part with headers of these names.
fn parts(names: &Names<'_>) -> Value {
    let mut properties = named(&names.small, "{type: string}");
    set(&mut properties, "the_file", yaml("{type: string, format: binary}"));
    let headers = named(&names.small[..HEADERS.min(names.small.len())], "{schema: {type: string}}");
    let schema = object([("type", "object".into()), ("properties", properties)]);
    let encoding = object([("the_file", object([("headers", headers)]))]);
    object([("content", object([("multipart/form-data", object([("schema", schema), ("encoding", encoding)]))]))])
}

fn servers(names: &Names<'_>) -> Value {
    let url = names.small.iter().map(|name| format!("{{{name}}}")).collect::<Vec<_>>().join("/");
    let variables = named(&names.small, "{default: x, enum: [x, y]}");
    let first = object([("url", format!("https://a.example/{url}").into()), ("variables", variables)]);
    let plain =
        |name: &&str| object([("url", format!("https://{name}.example").into()), ("description", (*name).into())]);
    list(std::iter::once(first).chain(names.capital.iter().map(plain)))
}

/// Returns an object with the given names as keys, all of which have the same value.
fn named(names: &[&str], value: &str) -> Value {
    object(names.iter().map(|name| (*name, yaml(value))))
}

fn object<'n>(pairs: impl IntoIterator<Item = (&'n str, Value)>) -> Value {
    Value::Mapping(pairs.into_iter().map(|(key, value)| (Value::from(key), value)).collect::<Mapping>())
}

fn set(object: &mut Value, key: &str, value: Value) {
    if let Value::Mapping(object) = object {
        object.insert(key.into(), value);
    }
}

fn list(values: impl IntoIterator<Item = Value>) -> Value {
    Value::Sequence(values.into_iter().collect())
}

fn texts(texts: &[&str]) -> Value {
    list(texts.iter().map(|text| Value::from(*text)))
}

fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap_or_default()
}
