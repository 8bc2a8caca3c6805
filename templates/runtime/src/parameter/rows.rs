//! Values and their encoded text: OpenAPI 3.0.4 ("Style Examples"), RFC 6570, and cases that these do not define.

use super::super::codec::ParameterValue;
use super::super::operation::Style::{Cookie, DeepObject, Label, Matrix, PipeDelimited, SpaceDelimited};
use super::super::operation::{Brackets, Location, Parameter, Shape};
use super::{Given, Pairs, Source, read, write};

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

fn written(parameter: Parameter, value: &ParameterValue) -> String {
    write(&parameter, value).ok().flatten().unwrap_or_else(|| "nothing".to_owned())
}

fn read_back(parameter: Parameter, wire: &str) -> Result<Option<ParameterValue>, &'static str> {
    let pairs = match parameter.location {
        Location::Query => Pairs::query(wire),
        _ => Pairs::cookies(wire),
    };
    let source = match parameter.location {
        Location::Path | Location::Header => Source::Text(wire),
        Location::Query | Location::QueryString | Location::Cookie => Source::Pairs(&pairs),
    };
    match read(&parameter, source) {
        Ok(Some(Given::Tree(tree))) => Ok(Some(tree)),
        Ok(Some(Given::Json(json))) => Ok(Some(ParameterValue::Text(json))),
        Ok(None) => Ok(None),
        Err(malformed) => Err(malformed.0),
    }
}

/// Checks that each value is written as its text, and that the text is read as the value.
fn both(rows: &[(Parameter, ParameterValue, &str)]) {
    for (parameter, value, wire) in rows {
        assert_eq!(written(*parameter, value), *wire, "writing {parameter:?}");
        assert_eq!(read_back(*parameter, wire), Ok(Some(value.clone())), "reading {wire} as {parameter:?}");
    }
}

const PATH: Parameter = Parameter::path("color");
const QUERY: Parameter = Parameter::query("color");
const HEADER: Parameter = Parameter::header("color");
const COOKIE: Parameter = Parameter::cookie("color");

#[test]
fn paths() {
    let (matrix, label) = (PATH.style(Matrix), PATH.style(Label));
    both(&[
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
fn queries() {
    let (space, pipe, deep) = (QUERY.style(SpaceDelimited), QUERY.style(PipeDelimited), QUERY.style(DeepObject));
    both(&[
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
    for (brackets, wire, read) in [
        (Brackets::Indices, "color%5Ba%5D%5Bb%5D=1&color%5Bc%5D%5B0%5D=2&color%5Bc%5D%5B1%5D=3", c(indexed)),
        (
            Brackets::Empty,
            "color%5Ba%5D%5Bb%5D=1&color%5Bc%5D%5B%5D=2&color%5Bc%5D%5B%5D=3",
            c(object_of(vec![("", list(&["2", "3"]))])),
        ),
        (Brackets::None, "color%5Ba%5D%5Bb%5D=1&color%5Bc%5D=2&color%5Bc%5D=3", c(list(&["2", "3"]))),
    ] {
        let parameter = deep.map().brackets(brackets);
        assert_eq!(written(parameter, &c(list(&["2", "3"]))), wire);
        assert_eq!(read_back(parameter, wire), Ok(Some(read)));
    }
}

/// The forms of Stripe's clients (`expand[0]=a`), of Rails and PHP (`expand[]=a`), and of the style `form`.
#[test]
fn a_list_in_a_deep_object_has_brackets() {
    let deep = QUERY.style(DeepObject).list();
    both(&[
        (deep, list(&["a", "b"]), "color%5B0%5D=a&color%5B1%5D=b"),
        (deep.brackets(Brackets::Empty), list(&["a", "b"]), "color%5B%5D=a&color%5B%5D=b"),
        (deep.brackets(Brackets::None), list(&["a", "b"]), "color=a&color=b"),
    ]);
    let nested = ParameterValue::List(vec![list(&["a"]), list(&["b", "c"])]);
    for brackets in [Brackets::Indices, Brackets::Empty, Brackets::None] {
        let last = match brackets {
            Brackets::Indices => "color%5B1%5D%5B0%5D=b&color%5B1%5D%5B1%5D=c",
            Brackets::Empty => "color%5B1%5D%5B%5D=b&color%5B1%5D%5B%5D=c",
            Brackets::None => "color%5B1%5D=b&color%5B1%5D=c",
        };
        let sent = written(deep.brackets(brackets), &nested);
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
        assert_eq!(read_back(deep, wire), Ok(Some(list(items))), "reading {wire}");
    }
}

/// `a[][x]=1&a[][y]=2` is one item in Rack and two in PHP.
#[test]
fn forms_of_lists_that_mean_two_things_are_refused() {
    let deep = QUERY.style(DeepObject);
    for (parameter, wire) in [
        (deep.list(), "color[][x]=1&color[][y]=2"),
        (deep.list(), "color=a&color[]=b"),
        (deep.list(), "color[0]=a&color=b"),
        (deep.map(), "color[c][][x]=1&color[c][][x]=2"),
    ] {
        assert!(read_back(parameter, wire).is_err(), "reading {wire}");
    }
    // These are read as objects, which a decoder of arrays rejects.
    for wire in ["color[]=a&color[0]=b", "color[01]=a", "color[+1]=a", "color[x]=a"] {
        assert!(matches!(read_back(deep.list(), wire), Ok(Some(ParameterValue::Object(_)))), "reading {wire}");
    }
    assert_eq!(read_back(deep.list(), "color[][x]=1"), Ok(Some(ParameterValue::List(vec![object(&[("x", "1")])]))));
}

/// RFC 6570, 2.3: a list without members is undefined, like an absent value.
#[test]
fn an_empty_list_of_a_required_parameter_is_sent_where_it_can_be() {
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
    assert_eq!(read_back(required.no_explode(), "color="), Ok(Some(list(&[]))));
}

/// Go's `url.Values` and axios escape the delimiters of arrays. If an item may contain the delimiter, an escaped one
/// is part of it.
#[test]
fn an_escaped_delimiter_divides_values_that_cannot_hold_it() {
    let numbers = list(&["1", "2"]);
    let rows = [
        (QUERY.list().no_explode().without_delimiter(), "color=1%2C2", numbers.clone()),
        (QUERY.list().no_explode().without_delimiter(), "color=1,2%2c3", list(&["1", "2", "3"])),
        (QUERY.list().no_explode(), "color=1%2C2", list(&["1,2"])),
        (QUERY.list().style(PipeDelimited), "color=1%7C2", numbers.clone()),
        (QUERY.list().style(PipeDelimited), "color=1|2", numbers.clone()),
        (QUERY.list().style(SpaceDelimited), "color=1%202", numbers.clone()),
        (QUERY.list().style(SpaceDelimited), "color=1+2", numbers.clone()),
        (PATH.list().without_delimiter(), "1%2C2", numbers.clone()),
        (PATH.style(Label).list().without_delimiter(), ".1%2C2", numbers.clone()),
        (PATH.style(Matrix).list().without_delimiter(), ";color=1%2C2", numbers.clone()),
        (COOKIE.list().no_explode().without_delimiter(), "color=1%2C2", numbers.clone()),
        (QUERY.object(NAMES).no_explode().without_delimiter(), "color=R%2C100%2CG%2C200%2CB%2C150", object(RGB)),
        (PATH.object(NAMES).explode().without_delimiter(), "R%3D100%2CG%3D200%2CB%3D150", object(RGB)),
        (QUERY.one_of(&[Shape::Scalar, Shape::List]).no_explode().without_delimiter(), "color=1%2C2", numbers),
    ];
    for (parameter, wire, value) in rows {
        assert_eq!(read_back(parameter, wire), Ok(Some(value)), "reading {wire} as {parameter:?}");
    }
}

/// OpenAPI 3.2.0, Style Values: like `form`, without escaping.
#[test]
fn the_style_of_cookies_escapes_nothing() {
    let cookie = COOKIE.style(Cookie);
    both(&[
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
        assert!(write(&parameter, &value).is_err(), "{value:?}");
    }
    assert_eq!(written(COOKIE.allow_reserved(), &text("a/b,c;d e%2F%")), "color=a/b%2Cc%3Bd%20e%2F%25");
}

#[test]
fn a_property_of_any_name_is_none_that_belongs_to_others() {
    const PARAMETERS: &[Parameter] = &[
        QUERY.map(),
        Parameter::query("page"),
        Parameter::query("range").object(&["from", "to"]),
        Parameter::query("filter").style(DeepObject).map(),
    ];
    let wire = "fixed=true&api_key=k&page=1&from=2&filter[x]=3&filters=4&range=5&color=6&R=7";
    let pairs = Pairs::query(wire).claim(PARAMETERS).reserve(&["fixed", "api_key"]);
    let given = read(&QUERY.map(), Source::Pairs(&pairs));
    let own = object(&[("filters", "4"), ("range", "5"), ("color", "6"), ("R", "7")]);
    assert_eq!(given.map_err(|malformed| malformed.0), Ok(Some(Given::Tree(own))));
}

#[test]
fn headers_and_cookies() {
    both(&[
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
fn what_others_send_is_read_too() {
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
        (Parameter::query("color").json(), "color=%7B%7D", text("{}")),
    ];
    for (parameter, wire, value) in rows {
        assert_eq!(read_back(parameter, wire), Ok(Some(value)), "reading {wire} as {parameter:?}");
    }
}

#[test]
fn what_did_not_come_is_nothing() {
    let rows = [(QUERY, "x=1"), (QUERY.list(), ""), (QUERY.map().style(DeepObject), "color=1&color[=2"), (COOKIE, "")];
    for (parameter, wire) in rows {
        assert_eq!(read_back(parameter, wire), Ok(None), "reading {wire} as {parameter:?}");
    }
    assert_eq!(written(QUERY.list(), &list(&[])), "nothing");
    assert_eq!(written(QUERY.map().style(DeepObject), &object(&[])), "nothing");
}

#[test]
fn what_is_malformed_is_refused() {
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
        assert!(read_back(parameter, wire).is_err(), "reading {wire} as {parameter:?}");
    }
}

#[test]
fn what_a_style_cannot_hold_is_not_written() {
    assert!(write(&QUERY.list().style(SpaceDelimited), &list(&["light blue"])).is_err());
    assert!(write(&QUERY.list().style(PipeDelimited), &list(&["a|b"])).is_err());
    assert!(write(&Parameter::header("X").list(), &list(&["a,b"])).is_err());
    assert_eq!(written(QUERY.list().style(PipeDelimited).explode(), &list(&["a|b"])), "color=a%7Cb");
    let nested = ParameterValue::List(vec![list(&["a"])]);
    assert!(write(&QUERY.list(), &nested).is_err());
    assert!(write(&PATH.map(), &ParameterValue::Object(vec![("a".to_owned(), nested)])).is_err());
}

#[test]
fn a_union_is_what_its_text_looks_like() {
    const EITHER: &[Shape] = &[Shape::Scalar, Shape::List, Shape::Object(NAMES)];
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
        // Alternating names and values could also be an array.
        for value in [text("blue"), list(&COLORS), list(&["a", "b"]), object(RGB)] {
            let wire = written(parameter, &value);
            assert_eq!(read_back(parameter, &wire), Ok(Some(value)), "reading {wire} as {parameter:?}");
        }
    }
    assert_eq!(read_back(QUERY.one_of(EITHER), "color=R"), Ok(Some(text("R"))));
    assert_eq!(read_back(QUERY.one_of(&EITHER[1..]), "color=R"), Ok(Some(list(&["R"]))));
    assert_eq!(read_back(QUERY.one_of(EITHER), "x=1"), Ok(None));
}

#[test]
fn lists_of_objects_in_a_deep_object_have_indices() {
    let deep = QUERY.map().style(DeepObject);
    let item = |sku: &str| object(&[("sku", sku)]);
    let value = ParameterValue::Object(vec![("items".to_owned(), ParameterValue::List(vec![item("a"), item("b")]))]);
    assert_eq!(written(deep, &value), "color%5Bitems%5D%5B0%5D%5Bsku%5D=a&color%5Bitems%5D%5B1%5D%5Bsku%5D=b");
    let indexed = ParameterValue::Object(vec![("1".to_owned(), item("b")), ("0".to_owned(), item("a"))]);
    assert_eq!(indexed.items(), Some(vec![&item("a"), &item("b")]));
    assert_eq!(object(RGB).items(), None);
    assert_eq!(object(&[("", "x")]).items(), Some(vec![&text("x")]));
}
