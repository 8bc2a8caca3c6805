/// Appends a text. The separator is inserted unless one of the two is empty.
pub(crate) fn append(all: &mut String, separator: &str, text: &str) {
    if !all.is_empty() && !text.is_empty() {
        all.push_str(separator);
    }
    all.push_str(text);
}
