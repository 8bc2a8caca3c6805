use ecogen_runtime as rt;

/// The response `200`.
#[derive(Clone, Debug, PartialEq)]
pub enum Response200<T200> {
    /// The status 200.
    Ok(T200),
}

impl<T200: rt::Payload + Send + 'static> rt::Response for Response200<T200> {
    type Success = T200;

    fn decode(r: &mut rt::ResponseReader<'_>) -> Result<Self, rt::DecodeError> {
        match r.documented() {
            Some(0) => Ok(Self::Ok(r.body()?)),
            _ => Err(r.undocumented()),
        }
    }

    fn encode(self, w: &mut rt::ResponseWriter) {
        match self {
            Self::Ok(body) => w.start(0, 200).body(body),
        }
    }

    fn into_success(self) -> Result<Self::Success, Self> {
        match self {
            Self::Ok(body) => Ok(body),
        }
    }
}

/// The response `200` or `400`.
#[derive(Clone, Debug, PartialEq)]
pub enum Response200Or400<T200, T400> {
    /// The status 200.
    Ok(T200),
    /// The status 400.
    BadRequest(T400),
}

impl<T200: rt::Payload + Send + 'static, T400: rt::Payload + Send + 'static> rt::Response
    for Response200Or400<T200, T400>
{
    type Success = T200;

    fn decode(r: &mut rt::ResponseReader<'_>) -> Result<Self, rt::DecodeError> {
        match r.documented() {
            Some(0) => Ok(Self::Ok(r.body()?)),
            Some(1) => Ok(Self::BadRequest(r.body()?)),
            _ => Err(r.undocumented()),
        }
    }

    fn encode(self, w: &mut rt::ResponseWriter) {
        match self {
            Self::Ok(body) => w.start(0, 200).body(body),
            Self::BadRequest(body) => w.start(1, 400).body(body),
        }
    }

    fn into_success(self) -> Result<Self::Success, Self> {
        match self {
            Self::Ok(body) => Ok(body),
            other => Err(other),
        }
    }
}
