/// Appends a text to `all`, with the separator between them unless one of the two is empty.
pub(crate) fn append(all: &mut String, separator: &str, text: &str) {
    if !all.is_empty() && !text.is_empty() {
        all.push_str(separator);
    }
    all.push_str(text);
}
