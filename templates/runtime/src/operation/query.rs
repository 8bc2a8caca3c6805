/// Appends a text to `all`. The separator is inserted before the text, unless `all` or the text is empty.
pub(crate) fn append(all: &mut String, separator: &str, text: &str) {
    if !all.is_empty() && !text.is_empty() {
        all.push_str(separator);
    }
    all.push_str(text);
}
