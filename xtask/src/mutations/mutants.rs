/// A deliberate error in the sources.
#[derive(Debug)]
pub struct Mutation {
    pub name: &'static str,
    pub file: &'static str,
    /// The original text, which must occur exactly once in the file.
    pub original: &'static str,
    pub mutated: &'static str,
    /// The arguments with which `cargo test` runs only a few tests, at least one of which must detect the error.
    pub test: &'static [&'static str],
}

const VALIDATION_TESTS: &[&str] = &["--package", "ecogen-runtime", "--features", "wire", "--lib", "schema::"];
const STYLE_TESTS: &[&str] = &["--package", "ecogen-runtime", "--features", "wire", "--lib", "parameter::"];
const CODEC_TESTS: &[&str] = &["--package", "ecogen-runtime", "--features", "wire", "--test", "struct_layout"];
const PETSHOP_TESTS: &[&str] = &["--package", "petshop", "--test", "shop"];

/// All mutations, grouped by the test that is run: three in the emitter, seven in the runtime.
pub const MUTATIONS: &[Mutation] = &[
    Mutation {
        name: "a missing required property is accepted",
        file: "templates/runtime/src/schema/object.rs",
        original: r#"self.within(name, |validation| validation.violation("is missing"));"#,
        mutated: "self.within(name, |_| {});",
        test: VALIDATION_TESTS,
    },
    Mutation {
        name: "maxLength is off by one",
        file: "templates/runtime/src/schema/string.rs",
        original: "length > *max",
        mutated: "length > *max + 1",
        test: VALIDATION_TESTS,
    },
    Mutation {
        name: "a violation has no pointer",
        file: "templates/runtime/src/schema/violations.rs",
        original: "SchemaViolation { pointer: cut(pointer), message",
        mutated: "SchemaViolation { pointer: String::new(), message",
        test: VALIDATION_TESTS,
    },
    Mutation {
        name: "explode is ignored",
        file: "templates/runtime/src/parameter/form.rs",
        original: "FlatValue::List(items) if explode =>",
        mutated: "FlatValue::List(items) if explode && items.is_empty() =>",
        test: STYLE_TESTS,
    },
    Mutation {
        name: "a slash in a path is not escaped",
        file: "templates/runtime/src/parameter/percent.rs",
        original: "remove(b'_').remove(b'~');",
        mutated: "remove(b'_').remove(b'~').remove(b'/');",
        test: STYLE_TESTS,
    },
    Mutation {
        name: "null is written as absent",
        file: "templates/runtime/src/codec/field.rs",
        original: "        Self::is_absent(self)",
        mutated: "        self.value().is_none()",
        test: CODEC_TESTS,
    },
    Mutation {
        name: "a header is not sent",
        file: "templates/runtime/src/operation/request_writer.rs",
        original: "self.headers.append(name, value);",
        mutated: "drop((name, value));",
        test: PETSHOP_TESTS,
    },
    Mutation {
        name: "an optional query parameter is dropped",
        file: "generator/src/emit/call.rs",
        original: "self.0.request_mut().#name = Some(#value);",
        mutated: "let _ = Some(#value);",
        test: PETSHOP_TESTS,
    },
    Mutation {
        name: "two parameters of a path are swapped",
        file: "generator/src/emit/request.rs",
        original: "w.parameters(&[#(&self.#parameters),*]);",
        mutated: "let mut swapped: Vec<&dyn rt::Encode> = vec![#(&self.#parameters),*];\n                if swapped.len() > 1 { swapped.swap(0, 1); }\n                w.parameters(&swapped);",
        test: PETSHOP_TESTS,
    },
    Mutation {
        name: "a wrong status is written",
        file: "generator/src/emit/response_enum.rs",
        original: "let code = literal::index(code);",
        mutated: "let code = literal::index(if code == 201 { 200 } else { code });",
        test: PETSHOP_TESTS,
    },
];

#[cfg(test)]
mod tests {
    use super::MUTATIONS;

    #[test]
    fn mutated_text_occurs_once_in_its_file() {
        for mutation in MUTATIONS {
            let path = format!("{}/../{}", env!("CARGO_MANIFEST_DIR"), mutation.file);
            let text = std::fs::read_to_string(path).unwrap_or_default();
            assert_eq!(text.matches(mutation.original).count(), 1, "{}: {}", mutation.file, mutation.original);
        }
    }
}
