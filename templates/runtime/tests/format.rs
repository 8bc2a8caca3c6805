//! Tests that values of a format are validated, and that encoding a decoded value returns the original text.

use ecogen_runtime::{Base64, Date, DateTime, Decode, Duration, Encode, Time, Uri, Uuid, from_str, jiff, to_string};

fn round_trips<T: Decode + Encode>(text: &str) {
    let json = to_string(&text);
    let value = from_str::<T>(&json).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(to_string(&value), json);
}

fn is_rejected<T: Decode>(text: &str) {
    assert!(from_str::<T>(&to_string(&text)).is_err(), "{text}");
}

#[test]
fn date_times() {
    for text in [
        "2019-10-04T15:00:00.000Z",
        "2019-10-04T15:00:00Z",
        "2019-10-04T15:00:00.123456789-07:30",
        "1969-12-31T23:59:59.5+00:00",
        "9999-12-31T23:59:59.999Z",
        "0000-01-01T00:00:00+23:59",
    ] {
        round_trips::<DateTime>(text);
    }
    for text in [
        "",
        "2019-10-04",
        "2019-10-04T15",
        "2019-13-04T15:00:00Z",
        "2019-02-29T00:00:00Z",
        "2019-10-04T15:00:00+010",
        "2019-10-04T15:00:00+01:000",
        "2019-10-04T15:00.5Z",
        "é",
    ] {
        is_rejected::<DateTime>(text);
    }
    let same = |text: &str| text.parse::<DateTime>().unwrap();
    assert_eq!(same("2019-10-04t15:00:00z"), same("2019-10-04 17:00:00.0+02:00"));
    assert!(same("2019-10-04T23:00:00-02:00") > same("2019-10-05T00:00:00Z"));
    let instant = same("2019-10-04T15:00:00.250+01:00").timestamp();
    assert_eq!(DateTime::from(instant).to_string(), "2019-10-04T14:00:00.25Z");
    let last = same("9999-12-31T23:59:59Z").timestamp();
    assert_eq!(last, jiff::Timestamp::MAX);
}

#[test]
fn date_time_without_offset_is_utc() {
    // The first text of each pair is the output of Python's `datetime.isoformat()`, Java's `OffsetDateTime.toString()`
    // (which omits zero seconds), `strftime("%z")` or PostgreSQL. The second text is the same instant in the format of
    // RFC 3339.
    for (text, instant) in [
        ("2020-01-01T00:00:00", "2020-01-01T00:00:00Z"),
        ("2020-01-01T00:00:00.123456", "2020-01-01T00:00:00.123456Z"),
        ("2020-01-01T00:00", "2020-01-01T00:00:00Z"),
        ("2020-01-01T00:00Z", "2020-01-01T00:00:00Z"),
        ("2020-01-01T10:00:00+0000", "2020-01-01T10:00:00+00:00"),
        ("2020-01-01T10:00:00-0730", "2020-01-01T10:00:00-07:30"),
        ("2020-01-01 10:00:00.5+00", "2020-01-01T10:00:00.5+00:00"),
        ("2020-01-01T10:00:00,5Z", "2020-01-01T10:00:00.5Z"),
        ("2020-01-01t10:00:00z", "2020-01-01T10:00:00Z"),
    ] {
        let read = text.parse::<DateTime>().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(read.to_string(), instant);
    }
    assert_eq!("12:30".parse::<Time>().unwrap().to_string(), "12:30:00");
    assert_eq!("12:30:00+0530".parse::<Time>().unwrap().to_string(), "12:30:00+05:30");
}

#[test]
fn dates_and_times() {
    round_trips::<Date>("2024-02-29");
    for text in ["23:59:59.050", "12:00:00Z", "12:00:00.5+05:30", "00:00:00-08:00"] {
        round_trips::<Time>(text);
    }
    for text in ["2023-02-29", "2024-2-9", "2024-02-29T00:00:00Z", "20240229"] {
        is_rejected::<Date>(text);
    }
    for text in ["24:00:00", "1:00:00", "12", "12:00:", "12:00:00.", "12:00.5", "12:00:00+1"] {
        is_rejected::<Time>(text);
    }
}

#[test]
fn durations_uris_uuids_and_bytes() {
    round_trips::<Duration>("P1Y2M3DT4H5M6S");
    round_trips::<Uri>("https://a.example/x?y=1#z");
    round_trips::<Uri>("https://a.example");
    round_trips::<Uri>("/items?page=2");
    round_trips::<Uri>("");
    round_trips::<Uuid>("67e55044-10b1-426f-9247-bb680e5fe0c8");
    round_trips::<Base64>("aGVsbG8=");
    is_rejected::<Duration>("1 hour");
    is_rejected::<Uri>("not a uri");
    is_rejected::<Uuid>("67e55044");
    is_rejected::<Base64>("a*");
    assert_eq!(from_str::<Base64>("\"aGVsbG8\"").unwrap().0, b"hello");
    for text in ["+/8=", "-_8=", "-_8", "+/\r\n8=\r\n"] {
        assert_eq!(text.parse::<Base64>().unwrap().0, [0xFB, 0xFF], "{text:?}");
    }
    let base = "https://a.example/v1/items".parse().unwrap();
    let relative = "../v2?page=2".parse::<Uri>().unwrap();
    assert_eq!(relative.url(), None);
    assert_eq!(relative.resolve(&base).unwrap().as_str(), "https://a.example/v2?page=2");
}
