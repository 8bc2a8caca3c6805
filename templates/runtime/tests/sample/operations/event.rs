use ecogen_runtime as rt;

/// The operations with the tag `event`.
pub const ALL: &[&rt::OperationSpec] = &[&LIST_EVENTS];

/// `GET /events`
pub static LIST_EVENTS: rt::OperationSpec = rt::OperationSpec::new("listEvents", rt::HttpMethod::Get, "/events")
    .tags(&["event"])
    .parameters(&[
        rt::ParameterSpec::query("limit").required(),
        rt::ParameterSpec::query("ids").list().style(rt::ParameterStyle::PipeDelimited),
        rt::ParameterSpec::header("X-Trace"),
    ])
    .responses(&[
        rt::ResponseSpec::new(200).json().headers(&[rt::ParameterSpec::header("X-Total").required()]),
        rt::ResponseSpec::new(204),
        rt::ResponseSpec::range(4).json(),
    ]);

/// The request of [`LIST_EVENTS`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListEventsRequest {
    /// The maximum number of events.
    pub limit: i64,
    /// The identifiers of the events.
    pub ids: Option<Vec<i64>>,
    /// The header `X-Trace`.
    pub x_trace: Option<String>,
}

impl ListEventsRequest {
    /// Creates a request with its required parameters.
    pub fn new(limit: impl Into<i64>) -> Self {
        Self { limit: limit.into(), ids: None, x_trace: None }
    }
}

impl rt::Request for ListEventsRequest {
    type Response = ListEventsResponse;
    type Success = ListEventsSuccess;
    const OPERATION: &'static rt::OperationSpec = &LIST_EVENTS;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Rejection> {
        let (mut limit, mut ids, mut x_trace) = (None, None, None);
        r.read_into(&mut [&mut limit, &mut ids, &mut x_trace], &mut rt::NoBody)?;
        let Some(limit) = limit else { return Err(rt::Rejection::missing_value()) };
        Ok(Self { limit, ids, x_trace })
    }

    fn encode(self, w: &mut rt::RequestWriter) {
        w.parameters(&[&self.limit, &self.ids, &self.x_trace]);
    }
}

/// The responses of [`LIST_EVENTS`].
#[derive(Clone, Debug, PartialEq)]
pub enum ListEventsResponse {
    /// 200: Success
    Ok {
        /// The identifiers of the events.
        body: Vec<i64>,
        /// The number of events.
        x_total: i64,
    },
    /// 204: Nothing
    NoContent,
    /// 4XX: Request refused
    ClientError(rt::StatusCode, rt::Value),
}

/// The success responses of [`LIST_EVENTS`].
#[derive(Clone, Debug, PartialEq)]
pub enum ListEventsSuccess {
    /// 200: Success
    Ok {
        /// The identifiers of the events.
        body: Vec<i64>,
        /// The number of events.
        x_total: i64,
    },
    /// 204: Nothing
    NoContent,
}

impl rt::Response for ListEventsResponse {
    type Success = ListEventsSuccess;

    fn decode(r: &mut rt::ResponseReader<'_>) -> Result<Self, rt::DecodeError> {
        match r.documented() {
            Some(0) => Ok(Self::Ok { body: r.body()?, x_total: r.header(0)? }),
            Some(1) => Ok(Self::NoContent),
            Some(2) => Ok(Self::ClientError(r.status(), r.body()?)),
            _ => Err(r.undocumented()),
        }
    }

    fn encode(self, w: &mut rt::ResponseWriter) {
        match self {
            Self::Ok { body, x_total } => w.start(0, 200).headers(&[&x_total]).body(body),
            Self::NoContent => w.start(1, 204).empty(),
            Self::ClientError(status, body) => w.start(2, status.as_u16()).body(body),
        }
    }

    fn into_success(self) -> Result<Self::Success, Self> {
        match self {
            Self::Ok { body, x_total } => Ok(ListEventsSuccess::Ok { body, x_total }),
            Self::NoContent => Ok(ListEventsSuccess::NoContent),
            other => Err(other),
        }
    }
}
