//! Tests that structs distinguish absent, null and a value, and of the location of errors.

use ecogen_runtime as rt;
use rt::{Decode, Encode, Fault, Field, Map, ParameterValue, Property, Reader, Record, Writer, from_str, to_string};

#[derive(Clone, Debug, PartialEq)]
struct Site {
    id: i64,
    owner: Option<String>,
    name: Option<String>,
    note: Field<String>,
    rest: Map<f64>,
}

const SITE: Record = Record {
    name: "Site",
    properties: &[
        Property::required("id"),
        Property::required("owner").nullable(),
        Property::optional("name"),
        Property::optional("note").nullable(),
    ],
};

impl Decode for Site {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let (mut id, mut owner, mut name, mut note) = (None, None, None, None);
        let mut rest = Map::new();
        r.record_with(&SITE, &mut [&mut id, &mut owner, &mut name, &mut note], &mut rest)?;
        let (Some(id), Some(owner)) = (id, owner) else { return Err(Fault::unfilled()) };
        Ok(Self { id, owner, name, note: note.unwrap_or_default(), rest })
    }
}

impl Encode for Site {
    fn encode(&self, w: &mut Writer) {
        w.record_with(&SITE, &[&self.id, &self.owner, &self.name, &self.note], &self.rest);
    }
}

#[test]
fn a_record_comes_back_as_it_went() {
    for text in [
        r#"{"id":1,"owner":null}"#,
        r#"{"id":1,"owner":"a","name":"b","note":null}"#,
        r#"{"id":1,"owner":"a","note":"c","depth":1.5,"width":2}"#,
    ] {
        assert_eq!(to_string(&from_str::<Site>(text).unwrap()), text);
    }
}

#[test]
fn the_null_of_an_optional_property_counts_as_absent() {
    assert_eq!(from_str::<Site>(r#"{"id":1,"owner":null,"name":null}"#).unwrap().name, None);
}

#[test]
fn keys_come_in_any_order_and_the_last_of_two_wins() {
    let site = from_str::<Site>(r#"{"name":"x","owner":null,"id":1,"id":2}"#).unwrap();
    assert_eq!((site.id, site.name.as_deref()), (2, Some("x")));
    let site = from_str::<Site>(r#"{"name":"x","owner":null,"id":1,"name":null}"#).unwrap();
    assert_eq!(site.name, None);
}

#[test]
fn a_fault_says_where_and_what() {
    let fault = |text| from_str::<Vec<Site>>(text).unwrap_err().to_string();
    assert_eq!(fault(r#"[{"id":"1"}]"#), "/0/id: expected an integer, found a string (at byte 7)");
    assert_eq!(fault(r#"[{"id":1}]"#), "/0: missing property `owner` (at byte 1)");
    assert_eq!(fault(r#"[{"id":null}]"#), "/0/id: expected an integer, found null (at byte 7)");
    assert_eq!(fault(r#"[{"id":1,"a/b~":"x"}]"#), "/0/a~1b~0: expected a number, found a string (at byte 16)");
}

#[test]
fn the_same_record_reads_a_parameter() {
    let text = |text: &str| ParameterValue::from(text);
    let value = ParameterValue::Object(vec![
        ("id".into(), text("7")),
        ("owner".into(), text("true")),
        ("x".into(), text("1.5")),
    ]);
    let site = Site::decode(&mut Reader::from_parameter(&value)).unwrap();
    assert_eq!((site.id, site.owner.as_deref(), site.rest["x"]), (7, Some("true"), 1.5));
    assert_eq!(ParameterValue::of(&site), Some(value));
}

#[test]
fn a_field_is_made_of_a_value_or_of_an_option() {
    assert_eq!(Field::<&str>::from("a"), Field::Value("a"));
    assert_eq!(Field::<u8>::from(None), Field::Null);
    assert_eq!(Field::<u8>::from(Some(1)).value(), Some(&1));
    assert_eq!(Field::Value(1).map(|value| value + 1).into_option(), Some(2));
}

#[test]
fn a_key_that_json_escapes_is_compared_when_it_is_read() {
    const RECORD: Record =
        Record { name: "Odd", properties: &[Property::optional("a\\b").escaped(), Property::optional("größe")] };
    let read = |text: &str| -> (Option<i64>, Option<i64>) {
        let (mut odd, mut size) = (None, None);
        let mut reader = Reader::from_json(text.as_bytes());
        reader.record(&RECORD, &mut [&mut odd, &mut size]).unwrap();
        (odd, size)
    };
    assert_eq!(read(r#"{"a\\b": 1, "größe": 2}"#), (Some(1), Some(2)));
    assert_eq!(read(r#"{"a\b": 1, "gr\u00f6\u00dfe": 2}"#), (None, Some(2)));
    assert_eq!(read(r#"{"größe" : 2, "größ": 3, "größer": 4}"#), (None, Some(2)));
}
