use std::collections::BTreeMap;

/// Type names that a crate may use for more than one type. Each entry has the crate, the name, and the reason.
const EXCEPTIONS: [(&str, &str, &str); 1] =
    [("generator", "Server", "the enum of the generated client, inside `quote!`")];

/// The types that the files of each crate declare. The keys are pairs of crate and type name, the values are the files.
#[derive(Debug, Default)]
pub struct TypeNames(BTreeMap<(String, String), Vec<String>>);

impl TypeNames {
    /// Adds the types that a file declares outside of traits and implementations.
    pub fn add(&mut self, crate_name: &str, file: &str, text: &str) {
        for line in text.lines() {
            if let Some(name) = declared(line) {
                self.0.entry((crate_name.to_owned(), name.to_owned())).or_default().push(file.to_owned());
            }
        }
    }

    /// Adds to `problems` the type names that are used twice in one crate, and the exceptions that are not needed.
    pub fn report(&self, problems: &mut Vec<String>) {
        let shared: Vec<_> = self.0.iter().filter(|(_, files)| files.len() > 1).collect();
        println!("{} type names of two types in one crate, {} at most", shared.len(), EXCEPTIONS.len());
        for ((crate_name, name), files) in &shared {
            if !EXCEPTIONS.iter().any(|exception| (exception.0, exception.1) == (crate_name, name)) {
                problems.push(format!("{crate_name}: `{name}` names {} types: {}", files.len(), files.join(", ")));
            }
        }
        for (crate_name, name, reason) in EXCEPTIONS {
            if !shared.iter().any(|((shared_crate, shared), _)| shared_crate == crate_name && shared == name) {
                problems.push(format!("{crate_name}: `{name}` names one type; remove the exception ({reason})"));
            }
        }
    }
}

/// Returns the name of the type that a line declares. An indented `type` is an associated type, which is ignored.
fn declared(line: &str) -> Option<&str> {
    let indented = line.starts_with(' ');
    let mut words = line.trim_start();
    if let Some(rest) = words.strip_prefix("pub") {
        words =
            rest.strip_prefix('(').and_then(|rest| rest.split_once(')')).map_or(rest, |(_, rest)| rest).trim_start();
    }
    let (keyword, rest) = words.split_once(' ')?;
    let is_type = matches!(keyword, "struct" | "enum" | "trait" | "union") || (keyword == "type" && !indented);
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    let name = &rest[..end];
    (is_type && name.starts_with(|c: char| c.is_ascii_uppercase())).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::declared;

    #[test]
    fn declarations_are_counted_and_associated_types_are_not() {
        assert_eq!(declared("pub(crate) struct Layout<'a> {"), Some("Layout"));
        assert_eq!(declared("type Fields = Vec<u8>;"), Some("Fields"));
        assert_eq!(declared("    type Error = Infallible;"), None);
        assert_eq!(declared("    let structure = 1;"), None);
    }
}
