//! Conversion between server-sent events and JSON such as `{"event": "note", "data": "text"}`, for schemas in which the
//! name of an event determines the type of its data.

use super::super::codec::{self, DecodeError, Reader, Writer};
use super::item::Frame;

/// The name of an event that has no field `event` in the stream (WHATWG HTML, 9.2.6).
const DEFAULT: &str = "message";

/// Returns an event as JSON. `text` contains the names of the events whose data is a string.
pub(super) fn json(frame: &Frame, text: &[&str]) -> Vec<u8> {
    let name = frame.event.as_deref().unwrap_or(DEFAULT);
    let mut w = Writer::json();
    w.string(name);
    let name = w.into_json();
    let data = match is_text(frame, text) {
        true => codec::to_vec(&String::from_utf8_lossy(&frame.data).as_ref()),
        false => frame.data.clone(),
    };
    [b"{\"event\":", name.as_slice(), b",\"data\":", &data, b"}"].concat()
}

/// Returns `true` if the data of an event is a string: because `text` contains the event's name, or because the data is
/// not JSON.
fn is_text(frame: &Frame, text: &[&str]) -> bool {
    let mut reader = Reader::from_json(&frame.data);
    text.contains(&frame.event.as_deref().unwrap_or(DEFAULT)) || reader.skip().and_then(|()| reader.end()).is_err()
}

/// Returns the name and the data of an event from its JSON. The name is `None` if it is the default name, `message`.
pub(super) fn parts(json: &[u8], text: &[&str]) -> (Option<String>, Vec<u8>) {
    let (mut name, mut data) = (None, &json[..0]);
    let mut each = |key: &str, r: &mut Reader<'_>| -> Result<(), DecodeError> {
        let start = r.offset().unwrap_or_default();
        match key {
            "event" => name = Some(r.string()?.into_owned()),
            _ => r.skip()?,
        }
        if key == "data" {
            data = json.get(start..r.offset().unwrap_or_default()).unwrap_or_default();
        }
        Ok(())
    };
    // If the JSON value has no property `data`, the complete value is the data.
    if Reader::from_json(json).object(&mut each).is_err() || data.is_empty() {
        return (None, json.to_vec());
    }
    let is_text = text.contains(&name.as_deref().unwrap_or(DEFAULT));
    let data = match codec::from_slice::<String>(data) {
        Ok(string) if is_text => string.into_bytes(),
        _ => data.to_vec(),
    };
    (name.filter(|name| name != DEFAULT), data)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_determines_whether_data_is_text() {
        let frame = |event: Option<&str>, data: &str| Frame {
            event: event.map(str::to_owned),
            data: data.into(),
            ..Frame::default()
        };
        let text = &["note"];
        assert_eq!(json(&frame(Some("note"), "1"), text), br#"{"event":"note","data":"1"}"#);
        assert_eq!(json(&frame(Some("thing"), "1"), text), br#"{"event":"thing","data":1}"#);
        assert_eq!(json(&frame(None, "{}"), text), br#"{"event":"message","data":{}}"#);
        assert_eq!(json(&frame(Some("other"), "a \"b\""), text), br#"{"event":"other","data":"a \"b\""}"#);
        let parts = |json: &str| parts(json.as_bytes(), text);
        assert_eq!(parts(r#"{"event":"note","data":"a\nb"}"#), (Some("note".to_owned()), b"a\nb".to_vec()));
        assert_eq!(parts(r#"{"event":"thing","data":"a"}"#), (Some("thing".to_owned()), b"\"a\"".to_vec()));
        assert_eq!(parts(r#"{"event":"message","data":{"x":1}}"#), (None, br#"{"x":1}"#.to_vec()));
        assert_eq!(parts("7"), (None, b"7".to_vec()));
    }
}
