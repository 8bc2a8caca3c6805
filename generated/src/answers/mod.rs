// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The answers of operations: an enum for each list of statuses, of which the bodies are parameters.

use super::runtime as rt;

/// An answer of `200`.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer200<T200> {
    /// 200.
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

/// An answer of `200` without a body.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer200Empty {
    /// 200.
    Ok,
}

impl rt::Response for Answer200Empty {
    type Success = ();

    fn decode(r: &mut rt::AnswerReader<'_>) -> Result<Self, rt::Fault> {
        match r.documented() {
            Some(0) => Ok(Self::Ok),
            _ => Err(r.undocumented()),
        }
    }

    fn encode(self, w: &mut rt::AnswerWriter) {
        match self {
            Self::Ok => w.answer(0, 200).empty(),
        }
    }

    fn into_success(self) -> Result<Self::Success, Self> {
        match self {
            Self::Ok => Ok(()),
        }
    }
}

/// An answer of `200` without a body or `400`.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer200EmptyOr400<T400> {
    /// 200.
    Ok,
    /// 400.
    BadRequest(T400),
}

impl<T400: rt::Payload + Send + 'static> rt::Response for Answer200EmptyOr400<T400> {
    type Success = ();

    fn decode(r: &mut rt::AnswerReader<'_>) -> Result<Self, rt::Fault> {
        match r.documented() {
            Some(0) => Ok(Self::Ok),
            Some(1) => Ok(Self::BadRequest(r.body()?)),
            _ => Err(r.undocumented()),
        }
    }

    fn encode(self, w: &mut rt::AnswerWriter) {
        match self {
            Self::Ok => w.answer(0, 200).empty(),
            Self::BadRequest(body) => w.answer(1, 400).body(body),
        }
    }

    fn into_success(self) -> Result<Self::Success, Self> {
        match self {
            Self::Ok => Ok(()),
            other => Err(other),
        }
    }
}

/// An answer of `200` or `400`.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer200Or400<T200, T400> {
    /// 200.
    Ok(T200),
    /// 400.
    BadRequest(T400),
}

impl<T200: rt::Payload + Send + 'static, T400: rt::Payload + Send + 'static> rt::Response
for Answer200Or400<T200, T400> {
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
