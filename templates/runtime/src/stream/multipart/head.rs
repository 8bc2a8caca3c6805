use super::super::super::codec::DecodeError;
use super::super::super::operation::disposition::{parameter, unquoted};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue};

/// The header section of a part.
#[derive(Clone, Default)]
pub(super) struct PartHead {
    pub(super) headers: HeaderMap,
}

impl PartHead {
    /// Parses header lines. The first line is the rest of the line with the boundary, and has to be blank.
    pub(super) fn read(lines: &[u8]) -> Result<Self, DecodeError> {
        let broken = || DecodeError::new("a part has invalid headers");
        let mut headers = HeaderMap::new();
        for (index, line) in lines.split(|byte| *byte == b'\n').enumerate() {
            let line = line.trim_ascii_end();
            if line.is_empty() {
                continue;
            }
            let colon = line.iter().position(|byte| *byte == b':').filter(|_| index > 0).ok_or_else(broken)?;
            let name = HeaderName::from_bytes(&line[..colon]).map_err(|_| broken())?;
            let value = HeaderValue::from_bytes(line[colon + 1..].trim_ascii()).map_err(|_| broken())?;
            headers.try_append(name, value).map_err(|_| broken())?;
        }
        Ok(Self { headers })
    }

    fn header_text(&self, name: &HeaderName) -> Option<String> {
        self.headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
    }

    /// Returns the parameter `name` of `Content-Disposition`, which is the name of the part.
    pub(super) fn name(&self) -> Option<String> {
        parameter(&self.header_text(&CONTENT_DISPOSITION)?, "name").map(|name| unquoted(&name))
    }

    /// Returns the parameter `filename` of `Content-Disposition`.
    pub(super) fn file_name(&self) -> Option<String> {
        parameter(&self.header_text(&CONTENT_DISPOSITION)?, "filename").map(|name| unquoted(&name))
    }

    pub(super) fn media_type(&self) -> Option<String> {
        self.header_text(&CONTENT_TYPE)
    }
}
