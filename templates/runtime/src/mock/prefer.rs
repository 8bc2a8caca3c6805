use http::HeaderMap;

/// The preferences that a request states for its response, in the headers `Prefer` (RFC 7240) and `x-mock-seed`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Prefer {
    pub(super) code: Option<u16>,
    pub(super) example: Option<String>,
    pub(super) dynamic: bool,
    pub(super) extreme: bool,
    pub(super) seed: u64,
}

impl Prefer {
    pub(super) fn from_headers(headers: &HeaderMap) -> Self {
        let mut prefer = Self::default();
        let texts = headers.get_all("prefer").iter().filter_map(|value| value.to_str().ok());
        for preference in texts.flat_map(|text| text.split([',', ';'])) {
            let (name, value) = preference.split_once('=').unwrap_or((preference, ""));
            let value = value.trim().trim_matches('"');
            match name.trim().to_ascii_lowercase().as_str() {
                "code" => prefer.code = value.parse().ok(),
                "example" => prefer.example = Some(value.to_owned()),
                "dynamic" => prefer.dynamic = value == "true",
                "extreme" => prefer.extreme = value == "true",
                _ => {}
            }
        }
        let seed = headers.get("x-mock-seed").and_then(|value| value.to_str().ok());
        prefer.seed = seed.and_then(|seed| seed.parse().ok()).unwrap_or(0);
        prefer
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn preferences_are_separated_by_commas() {
        let headers = HeaderMap::from_iter([
            (http::HeaderName::from_static("prefer"), HeaderValue::from_static("code=404, example=\"not found\"")),
            (http::HeaderName::from_static("x-mock-seed"), HeaderValue::from_static("7")),
        ]);
        let wanted = Prefer { code: Some(404), example: Some("not found".to_owned()), seed: 7, ..Prefer::default() };
        assert_eq!(Prefer::from_headers(&headers), wanted);
    }
}
