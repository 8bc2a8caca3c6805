/// A deliberate error in the sources.
#[derive(Debug)]
pub struct Fault {
    pub name: &'static str,
    pub file: &'static str,
    /// The original text, which must occur exactly once in the file.
    pub right: &'static str,
    pub wrong: &'static str,
    /// The narrowest test that must fail, as arguments of `cargo test`.
    pub test: &'static [&'static str],
}

const JUDGE: &[&str] = &["--package", "ecogen-runtime", "--features", "wire", "--lib", "schema::"];
const STYLES: &[&str] = &["--package", "ecogen-runtime", "--features", "wire", "--lib", "parameter::"];
const RECORD: &[&str] = &["--package", "ecogen-runtime", "--features", "wire", "--test", "record"];
const PETSHOP: &[&str] = &["--package", "petshop", "--test", "shop"];

/// All mutations, grouped by the test that is run: three in the emitter, seven in the runtime.
pub const FAULTS: &[Fault] = &[
    Fault {
        name: "a missing required property is accepted",
        file: "templates/runtime/src/schema/object.rs",
        right: r#"self.within(name, |validation| validation.violation("is missing"));"#,
        wrong: "self.within(name, |_| {});",
        test: JUDGE,
    },
    Fault {
        name: "maxLength is off by one",
        file: "templates/runtime/src/schema/string.rs",
        right: "length > *most",
        wrong: "length > *most + 1",
        test: JUDGE,
    },
    Fault {
        name: "a violation has no pointer",
        file: "templates/runtime/src/schema/violations.rs",
        right: "Found { pointer: cut(pointer), message",
        wrong: "Found { pointer: String::new(), message",
        test: JUDGE,
    },
    Fault {
        name: "explode is ignored",
        file: "templates/runtime/src/parameter/form.rs",
        right: "Flat::List(items) if explode =>",
        wrong: "Flat::List(items) if explode && items.is_empty() =>",
        test: STYLES,
    },
    Fault {
        name: "a slash in a path is not escaped",
        file: "templates/runtime/src/parameter/percent.rs",
        right: "remove(b'_').remove(b'~');",
        wrong: "remove(b'_').remove(b'~').remove(b'/');",
        test: STYLES,
    },
    Fault {
        name: "null is written as absent",
        file: "templates/runtime/src/codec/field.rs",
        right: "        Self::is_absent(self)",
        wrong: "        self.value().is_none()",
        test: RECORD,
    },
    Fault {
        name: "a header is not sent",
        file: "templates/runtime/src/operation/request_writer.rs",
        right: "self.headers.append(name, value);",
        wrong: "drop((name, value));",
        test: PETSHOP,
    },
    Fault {
        name: "an optional query parameter is dropped",
        file: "generator/src/emit/call.rs",
        right: "self.0.request_mut().#name = Some(#value);",
        wrong: "let _ = Some(#value);",
        test: PETSHOP,
    },
    Fault {
        name: "two parameters of a path are swapped",
        file: "generator/src/emit/request.rs",
        right: "w.parameters(&[#(&self.#parameters),*]);",
        wrong: "let mut swapped: Vec<&dyn rt::Encode> = vec![#(&self.#parameters),*];
                if swapped.len() > 1 { swapped.swap(0, 1); }
                w.parameters(&swapped);",
        test: PETSHOP,
    },
    Fault {
        name: "a wrong status is written",
        file: "generator/src/emit/response.rs",
        right: "let code = literal::index(code);",
        wrong: "let code = literal::index(if code == 201 { 200 } else { code });",
        test: PETSHOP,
    },
];

#[cfg(test)]
mod tests {
    use super::FAULTS;

    #[test]
    fn what_a_fault_changes_stands_once_in_its_file() {
        for fault in FAULTS {
            let path = format!("{}/../{}", env!("CARGO_MANIFEST_DIR"), fault.file);
            let text = std::fs::read_to_string(path).unwrap_or_default();
            assert_eq!(text.matches(fault.right).count(), 1, "{}: {}", fault.file, fault.right);
        }
    }
}
