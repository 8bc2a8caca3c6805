use ecogen_runtime as rt;

/// The response `200`.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer200<T200> {
    /// The status 200.
    Ok(T200),
}

impl<T200: rt::Payload + Send + 'static> rt::Response for Answer200<T200> {
    type Success = T200;

    fn decode(r: &mut rt::AnswerReader<'_>) -> Result<Self, rt::Fault> {
        match r.documented() {
            Some(0) => Ok(Self::Ok(r.body()?)),
            _ => Err(r.undocumented()),
        }
    }

    fn encode(self, w: &mut rt::AnswerWriter) {
        match self {
            Self::Ok(body) => w.answer(0, 200).body(body),
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
pub enum Answer200Or400<T200, T400> {
    /// The status 200.
    Ok(T200),
    /// The status 400.
    BadRequest(T400),
}

impl<T200: rt::Payload + Send + 'static, T400: rt::Payload + Send + 'static> rt::Response
    for Answer200Or400<T200, T400>
{
    type Success = T200;

    fn decode(r: &mut rt::AnswerReader<'_>) -> Result<Self, rt::Fault> {
        match r.documented() {
            Some(0) => Ok(Self::Ok(r.body()?)),
            Some(1) => Ok(Self::BadRequest(r.body()?)),
            _ => Err(r.undocumented()),
        }
    }

    fn encode(self, w: &mut rt::AnswerWriter) {
        match self {
            Self::Ok(body) => w.answer(0, 200).body(body),
            Self::BadRequest(body) => w.answer(1, 400).body(body),
        }
    }

    fn into_success(self) -> Result<Self::Success, Self> {
        match self {
            Self::Ok(body) => Ok(body),
            other => Err(other),
        }
    }
}
