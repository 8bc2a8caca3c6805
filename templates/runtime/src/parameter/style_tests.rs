//! Values and their encoded text: OpenAPI 3.0.4 ("Style Examples"), RFC 6570, and cases that neither of them defines.

use super::super::codec::ParameterValue;
use super::super::operation::ParameterStyle::{Cookie, DeepObject, Label, Matrix, PipeDelimited, SpaceDelimited};
use super::super::operation::{BracketStyle, ParameterLocation, ParameterShape, ParameterSpec};
use super::{ParameterInput, ParameterSource, QueryPairs};

const COLORS: [&str; 3] = ["blue", "black", "brown"];
const RGB: &[(&str, &str)] = &[("R", "100"), ("G", "200"), ("B", "150")];
const NAMES: &[&str] = &["R", "G", "B"];

fn text(text: &str) -> ParameterValue {
    ParameterValue::Text(text.to_owned())
}

fn list(items: &[&str]) -> ParameterValue {
    ParameterValue::List(items.iter().map(|item| text(item)).collect())
}

fn object(members: &[(&str, &str)]) -> ParameterValue {
    ParameterValue::Object(members.iter().map(|(name, value)| ((*name).to_owned(), text(value))).collect())
}

fn object_of(members: Vec<(&str, ParameterValue)>) -> ParameterValue {
    ParameterValue::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn write(parameter: ParameterSpec, value: &ParameterValue) -> String {
    super::write(&parameter, value).ok().flatten().unwrap_or_else(|| "nothing".to_owned())
}

fn read(parameter: ParameterSpec, wire: &str) -> Result<Option<ParameterValue>, &'static str> {
    let pairs = match parameter.location {
        ParameterLocation::Query => QueryPairs::query(wire),
        _ => QueryPairs::cookies(wire),
    };
    let source = match parameter.location {
        ParameterLocation::Path | ParameterLocation::Header => ParameterSource::Text(wire),
        ParameterLocation::Query | ParameterLocation::QueryString | ParameterLocation::Cookie => {
            ParameterSource::Pairs(&pairs)
        }
    };
    match super::read(&parameter, source) {
        Ok(Some(ParameterInput::Tree(tree))) => Ok(Some(tree)),
        Ok(Some(ParameterInput::Json(json))) => Ok(Some(ParameterValue::Text(json))),
        Ok(None) => Ok(None),
        Err(malformed) => Err(malformed.0),
    }
}

/// Checks that each value is written as its text, and that the text is read as the value.
fn assert_round_trips(rows: &[(ParameterSpec, ParameterValue, &str)]) {
    for (parameter, value, wire) in rows {
        assert_eq!(write(*parameter, value), *wire, "writing {parameter:?}");
        assert_eq!(read(*parameter, wire), Ok(Some(value.clone())), "reading {wire} as {parameter:?}");
    }
}

const PATH: ParameterSpec = ParameterSpec::path("color");
const QUERY: ParameterSpec = ParameterSpec::query("color");
const HEADER: ParameterSpec = ParameterSpec::header("color");
const COOKIE: ParameterSpec = ParameterSpec::cookie("color");

#[test]
fn path_styles() {
    let (matrix, label) = (PATH.style(Matrix), PATH.style(Label));
    assert_round_trips(&[
        (PATH, text("blue"), "blue"),
        (PATH, text("a/b c%"), "a%2Fb%20c%25"),
        (PATH.list(), list(&COLORS), "blue,black,brown"),
        (PATH.list(), list(&["a,b", "c"]), "a%2Cb,c"),
        (PATH.object(NAMES), object(RGB), "R,100,G,200,B,150"),
        (PATH.object(NAMES).explode(), object(RGB), "R=100,G=200,B=150"),
        (label, text("blue"), ".blue"),
        (label, text(""), "."),
        (label.list(), list(&COLORS), ".blue,black,brown"),
        (label.list().explode(), list(&COLORS), ".blue.black.brown"),
        (label.map(), object(RGB), ".R,100,G,200,B,150"),
        (label.map().explode(), object(RGB), ".R=100.G=200.B=150"),
        (matrix, text("blue"), ";color=blue"),
        (matrix, text(""), ";color"),
        (matrix.list(), list(&COLORS), ";color=blue,black,brown"),
        (matrix.list().explode(), list(&COLORS), ";color=blue;color=black;color=brown"),
        (matrix.object(NAMES), object(RGB), ";color=R,100,G,200,B,150"),
        (matrix.object(NAMES).explode(), object(RGB), ";R=100;G=200;B=150"),
    ]);
}

#[test]
fn query_styles() {
    let (space, pipe, deep) = (QUERY.style(SpaceDelimited), QUERY.style(PipeDelimited), QUERY.style(DeepObject));
    assert_round_trips(&[
        (QUERY, text("blue"), "color=blue"),
        (QUERY, text(""), "color="),
        (QUERY, text("a&b=c+d"), "color=a%26b%3Dc%2Bd"),
        (QUERY.list(), list(&COLORS), "color=blue&color=black&color=brown"),
        (QUERY.list().no_explode(), list(&COLORS), "color=blue,black,brown"),
        (QUERY.object(NAMES), object(RGB), "R=100&G=200&B=150"),
        (QUERY.map(), object(RGB), "R=100&G=200&B=150"),
        (QUERY.object(NAMES).no_explode(), object(RGB), "color=R,100,G,200,B,150"),
        (QUERY.allow_reserved(), text("/a?b:c"), "color=/a?b:c"),
        (space.list(), list(&COLORS), "color=blue%20black%20brown"),
        (space.object(NAMES), object(RGB), "color=R%20100%20G%20200%20B%20150"),
        (pipe.list(), list(&COLORS), "color=blue%7Cblack%7Cbrown"),
        (pipe.list().explode(), list(&COLORS), "color=blue&color=black&color=brown"),
        (deep.object(NAMES), object(RGB), "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    ]);
    let c = |items| object_of(vec![("a", object(&[("b", "1")])), ("c", items)]);
    let indexed = object(&[("0", "2"), ("1", "3")]);
    // A decoder of arrays accepts indices, empty brackets and repeated names.
    for (brackets, wire, expected) in [
        (BracketStyle::Indices, "color%5Ba%5D%5Bb%5D=1&color%5Bc%5D%5B0%5D=2&color%5Bc%5D%5B1%5D=3", c(indexed)),
        (
            BracketStyle::Empty,
            "color%5Ba%5D%5Bb%5D=1&color%5Bc%5D%5B%5D=2&color%5Bc%5D%5B%5D=3",
            c(object_of(vec![("", list(&["2", "3"]))])),
        ),
        (BracketStyle::None, "color%5Ba%5D%5Bb%5D=1&color%5Bc%5D=2&color%5Bc%5D=3", c(list(&["2", "3"]))),
    ] {
        let parameter = deep.map().brackets(brackets);
        assert_eq!(write(parameter, &c(list(&["2", "3"]))), wire);
        assert_eq!(read(parameter, wire), Ok(Some(expected)));
    }
}

/// Arrays are written as Stripe's clients write them (`expand[0]=a`), as Rails and PHP read them (`expand[]=a`), or in
/// the style `form`.
#[test]
fn lists_in_deep_objects_have_brackets() {
    let deep = QUERY.style(DeepObject).list();
    assert_round_trips(&[
        (deep, list(&["a", "b"]), "color%5B0%5D=a&color%5B1%5D=b"),
        (deep.brackets(BracketStyle::Empty), list(&["a", "b"]), "color%5B%5D=a&color%5B%5D=b"),
        (deep.brackets(BracketStyle::None), list(&["a", "b"]), "color=a&color=b"),
    ]);
    let nested = ParameterValue::List(vec![list(&["a"]), list(&["b", "c"])]);
    for brackets in [BracketStyle::Indices, BracketStyle::Empty, BracketStyle::None] {
        let last = match brackets {
            BracketStyle::Indices => "color%5B1%5D%5B0%5D=b&color%5B1%5D%5B1%5D=c",
            BracketStyle::Empty => "color%5B1%5D%5B%5D=b&color%5B1%5D%5B%5D=c",
            BracketStyle::None => "color%5B1%5D=b&color%5B1%5D=c",
        };
        let sent = write(deep.brackets(brackets), &nested);
        assert!(sent.starts_with("color%5B0%5D") && sent.ends_with(&format!("=a&{last}")), "{sent}");
    }
    for (wire, items) in [
        ("color[]=a", &["a"][..]),
        ("color[0]=a", &["a"]),
        ("color=a", &["a"]),
        ("color[1]=b&color[0]=a", &["a", "b"]),
        ("color[0]=a&color[7]=b", &["a", "b"]),
        ("color[10]=c&color[9]=b&color[0]=a", &["a", "b", "c"]),
    ] {
        assert_eq!(read(deep, wire), Ok(Some(list(items))), "reading {wire}");
    }
}

/// `a[][x]=1&a[][y]=2` is one item for Rack, and two items for PHP.
#[test]
fn ambiguous_list_styles_are_rejected() {
    let deep = QUERY.style(DeepObject);
    for (parameter, wire) in [
        (deep.list(), "color[][x]=1&color[][y]=2"),
        (deep.list(), "color=a&color[]=b"),
        (deep.list(), "color[0]=a&color=b"),
        (deep.map(), "color[c][][x]=1&color[c][][x]=2"),
    ] {
        assert!(read(parameter, wire).is_err(), "reading {wire}");
    }
    // These texts are read as objects, so that decoding them as an array returns an error.
    for wire in ["color[]=a&color[0]=b", "color[01]=a", "color[+1]=a", "color[x]=a"] {
        assert!(matches!(read(deep.list(), wire), Ok(Some(ParameterValue::Object(_)))), "reading {wire}");
    }
    assert_eq!(read(deep.list(), "color[][x]=1"), Ok(Some(ParameterValue::List(vec![object(&[("x", "1")])]))));
}

/// An array without items is undefined, like an absent value (RFC 6570, 2.3).
#[test]
fn required_empty_list_is_sent_if_its_style_allows() {
    use super::empty_list;
    let required = QUERY.list().required();
    for (parameter, wire) in [
        (required.no_explode(), Some("color=")),
        (required.style(PipeDelimited), Some("color=")),
        (COOKIE.list().required().no_explode(), Some("color=")),
        (required, None),
        (required.style(PipeDelimited).explode(), None),
        (required.style(DeepObject), None),
    ] {
        assert_eq!(empty_list(&parameter).ok().as_deref(), wire, "{parameter:?}");
    }
    assert_eq!(read(required.no_explode(), "color="), Ok(Some(list(&[]))));
}

/// Go's `url.Values` and axios escape the delimiters of arrays. If an item may contain the delimiter, an escaped
/// delimiter is part of an item.
#[test]
fn escaped_delimiter_separates_values_without_it() {
    let numbers = list(&["1", "2"]);
    let rows = [
        (QUERY.list().no_explode().delimiter_free(), "color=1%2C2", numbers.clone()),
        (QUERY.list().no_explode().delimiter_free(), "color=1,2%2c3", list(&["1", "2", "3"])),
        (QUERY.list().no_explode(), "color=1%2C2", list(&["1,2"])),
        (QUERY.list().style(PipeDelimited), "color=1%7C2", numbers.clone()),
        (QUERY.list().style(PipeDelimited), "color=1|2", numbers.clone()),
        (QUERY.list().style(SpaceDelimited), "color=1%202", numbers.clone()),
        (QUERY.list().style(SpaceDelimited), "color=1+2", numbers.clone()),
        (PATH.list().delimiter_free(), "1%2C2", numbers.clone()),
        (PATH.style(Label).list().delimiter_free(), ".1%2C2", numbers.clone()),
        (PATH.style(Matrix).list().delimiter_free(), ";color=1%2C2", numbers.clone()),
        (COOKIE.list().no_explode().delimiter_free(), "color=1%2C2", numbers.clone()),
        (QUERY.object(NAMES).no_explode().delimiter_free(), "color=R%2C100%2CG%2C200%2CB%2C150", object(RGB)),
        (PATH.object(NAMES).explode().delimiter_free(), "R%3D100%2CG%3D200%2CB%3D150", object(RGB)),
        (
            QUERY.one_of(&[ParameterShape::Scalar, ParameterShape::List]).no_explode().delimiter_free(),
            "color=1%2C2",
            numbers,
        ),
    ];
    for (parameter, wire, value) in rows {
        assert_eq!(read(parameter, wire), Ok(Some(value)), "reading {wire} as {parameter:?}");
    }
}

/// The style `cookie` is like `form`, but without escaping (OpenAPI 3.2.0, Style Values).
#[test]
fn cookie_style_does_not_escape() {
    let cookie = COOKIE.style(Cookie);
    assert_round_trips(&[
        (cookie, text(""), "color="),
        (cookie, text("a%20b/c=d"), "color=a%20b/c=d"),
        (cookie.list().no_explode(), list(&COLORS), "color=blue,black,brown"),
        (cookie.list(), list(&COLORS), "color=blue; color=black; color=brown"),
        (cookie.object(NAMES).no_explode(), object(RGB), "color=R,100,G,200,B,150"),
        (cookie.object(NAMES), object(RGB), "R=100; G=200; B=150"),
    ]);
    for (parameter, value) in [
        (cookie, text("a;b")),
        (cookie, text("a b")),
        (cookie, text("ü")),
        (cookie.list().no_explode(), list(&["a,b"])),
        (cookie.map(), object(&[("a=b", "c")])),
        (cookie.map(), object(&[("a", "b;c")])),
    ] {
        assert!(super::write(&parameter, &value).is_err(), "{value:?}");
    }
    assert_eq!(write(COOKIE.allow_reserved(), &text("a/b,c;d e%2F%")), "color=a/b%2Cc%3Bd%20e%2F%25");
}

#[test]
fn additional_properties_exclude_other_parameters() {
    const PARAMETERS: &[ParameterSpec] = &[
        QUERY.map(),
        ParameterSpec::query("page"),
        ParameterSpec::query("range").object(&["from", "to"]),
        ParameterSpec::query("filter").style(DeepObject).map(),
    ];
    let wire = "fixed=true&api_key=k&page=1&from=2&filter[x]=3&filters=4&range=5&color=6&R=7";
    let pairs = QueryPairs::query(wire).with_parameters(PARAMETERS).with_reserved_names(&["fixed", "api_key"]);
    let given = super::read(&QUERY.map(), ParameterSource::Pairs(&pairs));
    let own = object(&[("filters", "4"), ("range", "5"), ("color", "6"), ("R", "7")]);
    assert_eq!(given.map_err(|malformed| malformed.0), Ok(Some(ParameterInput::Tree(own))));
}

#[test]
fn header_and_cookie_styles() {
    assert_round_trips(&[
        (HEADER, text("a, b%20"), "a, b%20"),
        (HEADER.list(), list(&COLORS), "blue,black,brown"),
        (HEADER.map(), object(RGB), "R,100,G,200,B,150"),
        (HEADER.map().explode(), object(RGB), "R=100,G=200,B=150"),
        (HEADER.list(), list(&[]), ""),
        (COOKIE, text("a;b"), "color=a%3Bb"),
        (COOKIE.list(), list(&COLORS), "color=blue; color=black; color=brown"),
        (COOKIE.list().no_explode(), list(&COLORS), "color=blue,black,brown"),
    ]);
}

#[test]
fn encodings_of_other_clients_are_read() {
    let rows = [
        (QUERY, "color=a+b", text("a b")),
        (QUERY.list().style(PipeDelimited), "color=a|b", list(&["a", "b"])),
        (QUERY.list().style(SpaceDelimited), "color=a+b", list(&["a", "b"])),
        (QUERY.list().no_explode(), "color=", list(&[])),
        (QUERY.map().style(DeepObject), "color[R]=100", object(&RGB[..1])),
        (QUERY.map().style(DeepObject), "color[R]=100&color[R][b]=2", object(&RGB[..1])),
        (QUERY.object(NAMES), "x=1&R=100&y=2", object(&RGB[..1])),
        (HEADER.list(), "a , b,\tc", list(&["a", "b", "c"])),
        (COOKIE, "session=1;color=x; color=y", text("x")),
        (ParameterSpec::query("color").json(), "color=%7B%7D", text("{}")),
    ];
    for (parameter, wire, value) in rows {
        assert_eq!(read(parameter, wire), Ok(Some(value)), "reading {wire} as {parameter:?}");
    }
}

#[test]
fn missing_parameters_are_absent() {
    let rows = [(QUERY, "x=1"), (QUERY.list(), ""), (QUERY.map().style(DeepObject), "color=1&color[=2"), (COOKIE, "")];
    for (parameter, wire) in rows {
        assert_eq!(read(parameter, wire), Ok(None), "reading {wire} as {parameter:?}");
    }
    assert_eq!(write(QUERY.list(), &list(&[])), "nothing");
    assert_eq!(write(QUERY.map().style(DeepObject), &object(&[])), "nothing");
}

#[test]
fn malformed_parameters_are_rejected() {
    let rows = [
        (PATH.style(Label), "blue"),
        (PATH.style(Matrix), ";other=blue"),
        (PATH.map(), "R,100,G"),
        (PATH.map().explode(), "R=100,G"),
        (QUERY.map().no_explode(), "color=R"),
        (QUERY, "color=%FF"),
        (QUERY, "other=1&color=x&color=y"),
        (PATH, "%C3%28"),
    ];
    for (parameter, wire) in rows {
        assert!(read(parameter, wire).is_err(), "reading {wire} as {parameter:?}");
    }
}

#[test]
fn inexpressible_values_are_encode_errors() {
    assert!(super::write(&QUERY.list().style(SpaceDelimited), &list(&["light blue"])).is_err());
    assert!(super::write(&QUERY.list().style(PipeDelimited), &list(&["a|b"])).is_err());
    assert!(super::write(&ParameterSpec::header("X").list(), &list(&["a,b"])).is_err());
    assert_eq!(write(QUERY.list().style(PipeDelimited).explode(), &list(&["a|b"])), "color=a%7Cb");
    let nested = ParameterValue::List(vec![list(&["a"])]);
    assert!(super::write(&QUERY.list(), &nested).is_err());
    assert!(super::write(&PATH.map(), &ParameterValue::Object(vec![("a".to_owned(), nested)])).is_err());
}

#[test]
fn union_shape_follows_its_text() {
    const EITHER: &[ParameterShape] = &[ParameterShape::Scalar, ParameterShape::List, ParameterShape::Object(NAMES)];
    let (label, matrix) = (PATH.style(Label), PATH.style(Matrix));
    let all = [
        PATH,
        PATH.explode(),
        label,
        matrix,
        matrix.explode(),
        QUERY,
        QUERY.no_explode(),
        QUERY.style(DeepObject),
        QUERY.style(PipeDelimited),
        HEADER,
        HEADER.explode(),
        COOKIE,
    ];
    for parameter in all.map(|parameter| parameter.one_of(EITHER)) {
        // Alternating names and values could also be read as an array.
        for value in [text("blue"), list(&COLORS), list(&["a", "b"]), object(RGB)] {
            let wire = write(parameter, &value);
            assert_eq!(read(parameter, &wire), Ok(Some(value)), "reading {wire} as {parameter:?}");
        }
    }
    assert_eq!(read(QUERY.one_of(EITHER), "color=R"), Ok(Some(text("R"))));
    assert_eq!(read(QUERY.one_of(&EITHER[1..]), "color=R"), Ok(Some(list(&["R"]))));
    assert_eq!(read(QUERY.one_of(EITHER), "x=1"), Ok(None));
}

#[test]
fn lists_of_objects_in_deep_objects_have_indices() {
    let deep = QUERY.map().style(DeepObject);
    let item = |sku: &str| object(&[("sku", sku)]);
    let value = ParameterValue::Object(vec![("items".to_owned(), ParameterValue::List(vec![item("a"), item("b")]))]);
    assert_eq!(write(deep, &value), "color%5Bitems%5D%5B0%5D%5Bsku%5D=a&color%5Bitems%5D%5B1%5D%5Bsku%5D=b");
    let indexed = ParameterValue::Object(vec![("1".to_owned(), item("b")), ("0".to_owned(), item("a"))]);
    assert_eq!(indexed.items(), Some(vec![&item("a"), &item("b")]));
    assert_eq!(object(RGB).items(), None);
    assert_eq!(object(&[("", "x")]).items(), Some(vec![&text("x")]));
}
