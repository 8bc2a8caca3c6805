//! Tests that structs distinguish an absent property, null and a value, and that errors contain the location of the
//! property.

use ecogen_runtime as rt;
use rt::{
    Decode, DecodeError, Encode, Field, Map, ParameterValue, PropertyLayout, Reader, StructLayout, Writer, from_str,
    to_string,
};

#[derive(Clone, Debug, PartialEq)]
struct Installation {
    id: i64,
    owner: Option<String>,
    name: Option<String>,
    note: Field<String>,
    rest: Map<f64>,
}

const INSTALLATION: StructLayout = StructLayout {
    name: "Site",
    properties: &[
        PropertyLayout::required("id"),
        PropertyLayout::required("owner").nullable(),
        PropertyLayout::optional("name"),
        PropertyLayout::optional("note").nullable(),
    ],
};

impl Decode for Installation {
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (mut id, mut owner, mut name, mut note) = (None, None, None, None);
        let mut rest = Map::new();
        r.read_struct_with(&INSTALLATION, &mut [&mut id, &mut owner, &mut name, &mut note], &mut rest)?;
        let (Some(id), Some(owner)) = (id, owner) else { return Err(DecodeError::missing_value()) };
        Ok(Self { id, owner, name, note: note.unwrap_or_default(), rest })
    }
}

impl Encode for Installation {
    fn encode(&self, w: &mut Writer) {
        w.write_struct_with(&INSTALLATION, &[&self.id, &self.owner, &self.name, &self.note], &self.rest);
    }
}

#[test]
fn structs_round_trip() {
    for text in [
        r#"{"id":1,"owner":null}"#,
        r#"{"id":1,"owner":"a","name":"b","note":null}"#,
        r#"{"id":1,"owner":"a","note":"c","depth":1.5,"width":2}"#,
    ] {
        assert_eq!(to_string(&from_str::<Installation>(text).unwrap()), text);
    }
}

#[test]
fn null_of_an_optional_property_is_absent() {
    assert_eq!(from_str::<Installation>(r#"{"id":1,"owner":null,"name":null}"#).unwrap().name, None);
}

#[test]
fn keys_in_any_order_and_last_duplicate_wins() {
    let site = from_str::<Installation>(r#"{"name":"x","owner":null,"id":1,"id":2}"#).unwrap();
    assert_eq!((site.id, site.name.as_deref()), (2, Some("x")));
    let site = from_str::<Installation>(r#"{"name":"x","owner":null,"id":1,"name":null}"#).unwrap();
    assert_eq!(site.name, None);
}

#[test]
fn errors_have_pointer_and_message() {
    let error = |text| from_str::<Vec<Installation>>(text).unwrap_err().to_string();
    assert_eq!(error(r#"[{"id":"1"}]"#), "/0/id: expected an integer, found a string (at byte 7)");
    assert_eq!(error(r#"[{"id":1}]"#), "/0: missing property `owner` (at byte 1)");
    assert_eq!(error(r#"[{"id":null}]"#), "/0/id: expected an integer, found null (at byte 7)");
    assert_eq!(error(r#"[{"id":1,"a/b~":"x"}]"#), "/0/a~1b~0: expected a number, found a string (at byte 16)");
}

#[test]
fn same_layout_reads_parameters() {
    let text = |text: &str| ParameterValue::from(text);
    let value = ParameterValue::Object(vec![
        ("id".into(), text("7")),
        ("owner".into(), text("true")),
        ("x".into(), text("1.5")),
    ]);
    let site = Installation::decode(&mut Reader::from_parameter(&value)).unwrap();
    assert_eq!((site.id, site.owner.as_deref(), site.rest["x"]), (7, Some("true"), 1.5));
    assert_eq!(ParameterValue::from_encode(&site), Some(value));
}

#[test]
fn field_converts_from_value_and_option() {
    assert_eq!(Field::<&str>::from("a"), Field::Value("a"));
    assert_eq!(Field::<u8>::from(None), Field::Null);
    assert_eq!(Field::<u8>::from(Some(1)).value(), Some(&1));
    assert_eq!(Field::Value(1).map(|value| value + 1).into_option(), Some(2));
}

#[test]
fn escaped_keys_are_compared_unescaped() {
    const RECORD: StructLayout = StructLayout {
        name: "Odd",
        properties: &[PropertyLayout::optional("a\\b").escaped(), PropertyLayout::optional("größe")],
    };
    let read = |text: &str| -> (Option<i64>, Option<i64>) {
        let (mut odd, mut size) = (None, None);
        let mut reader = Reader::from_json(text.as_bytes());
        reader.read_struct(&RECORD, &mut [&mut odd, &mut size]).unwrap();
        (odd, size)
    };
    assert_eq!(read(r#"{"a\\b": 1, "größe": 2}"#), (Some(1), Some(2)));
    assert_eq!(read(r#"{"a\b": 1, "gr\u00f6\u00dfe": 2}"#), (None, Some(2)));
    assert_eq!(read(r#"{"größe" : 2, "größ": 3, "größer": 4}"#), (None, Some(2)));
}
