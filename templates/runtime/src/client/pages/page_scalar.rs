use super::super::super::codec::{DecodeError, Reader, ValueKind};

/// A scalar in the body of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PageScalar {
    Null,
    Bool(bool),
    /// A number, as written in the body.
    Number(String),
    Text(String),
}

/// The segment of a path that selects the last item of an array. A JSON Pointer has no such segment.
const LAST: &str = "\0last";

impl PageScalar {
    /// Returns the scalar at a JSON Pointer, or `None` if the pointer leads to nothing.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is invalid JSON, or if an array or an object is at the pointer.
    pub(super) fn find(json: &[u8], pointer: &str) -> Result<Option<Self>, DecodeError> {
        find_path(json, &segments(pointer))
    }

    /// Returns the scalar at the pointer `key` in the last item of the array at the pointer `items`.
    ///
    /// # Errors
    ///
    /// See [`find`](Self::find).
    pub(super) fn find_in_last_item(json: &[u8], items: &str, key: &str) -> Result<Option<Self>, DecodeError> {
        let mut path = segments(items);
        path.push(LAST.to_owned());
        path.extend(segments(key));
        find_path(json, &path)
    }

    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match r.kind() {
            ValueKind::Null => r.null().map(|_| Self::Null),
            ValueKind::Bool => r.boolean().map(Self::Bool),
            ValueKind::Number => r.number("a number").map(|text| Self::Number(text.to_owned())),
            ValueKind::String => r.string().map(|text| Self::Text(text.into_owned())),
            _ => Err(r.type_error("a scalar")),
        }
    }

    /// Returns the text of the scalar, or `None` for null and for the empty string.
    pub(super) fn into_text(self) -> Option<String> {
        match self {
            Self::Null => None,
            Self::Bool(value) => Some(value.to_string()),
            Self::Number(text) => Some(text),
            Self::Text(text) => (!text.is_empty()).then_some(text),
        }
    }
}

fn segments(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(|segment| segment.replace("~1", "/").replace("~0", "~")).collect()
}

fn find_path(json: &[u8], path: &[String]) -> Result<Option<PageScalar>, DecodeError> {
    let mut found = None;
    descend(&mut Reader::from_json(json), path, &mut found)?;
    Ok(found)
}

/// Reads a value and stores the scalar at the end of the path. The last of several duplicate keys is used.
fn descend(r: &mut Reader<'_>, path: &[String], found: &mut Option<PageScalar>) -> Result<(), DecodeError> {
    let Some((first, rest)) = path.split_first() else {
        *found = Some(PageScalar::read(r)?);
        return Ok(());
    };
    match r.kind() {
        ValueKind::Object => r.object(&mut |key, r| match key == first {
            true => {
                *found = None;
                descend(r, rest, found)
            }
            false => r.skip(),
        }),
        ValueKind::Array if first == LAST => r.list(&mut |r| {
            *found = None;
            descend(r, rest, found)
        }),
        ValueKind::Array => {
            let mut index = 0;
            let wanted = first.parse::<usize>().ok();
            r.list(&mut |r| {
                index += 1;
                if wanted == Some(index - 1) { descend(r, rest, found) } else { r.skip() }
            })
        }
        _ => r.skip(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_lead_through_objects_and_arrays() {
        let json = br#"{"a/b": {"n": 12345678901234567890123}, "list": [{"id": "x"}, {"id": "y"}], "empty": ""}"#;
        let find = |pointer: &str| PageScalar::find(json, pointer).map_err(|error| error.to_string());
        assert_eq!(find("/a~1b/n"), Ok(Some(PageScalar::Number("12345678901234567890123".to_owned()))));
        assert_eq!(find("/list/1/id"), Ok(Some(PageScalar::Text("y".to_owned()))));
        assert_eq!(find("/list/2/id"), Ok(None));
        assert_eq!(find("/a~1b/missing"), Ok(None));
        assert_eq!(find("/empty").map(|found| found.map(PageScalar::into_text)), Ok(Some(None)));
        assert!(find("/list").is_err());
    }

    #[test]
    fn the_cursor_of_the_last_item_is_found() {
        let last = |json: &str| PageScalar::find_in_last_item(json.as_bytes(), "/data", "/meta/id").ok().flatten();
        let id = |text: &str| Some(PageScalar::Text(text.to_owned()));
        assert_eq!(last(r#"{"data": [{"meta": {"id": "1"}}, {"meta": {"id": "2"}}]}"#), id("2"));
        assert_eq!(last(r#"{"data": [{"meta": {"id": "1"}}, {"meta": {}}]}"#), None);
        assert_eq!(last(r#"{"data": []}"#), None);
    }
}
