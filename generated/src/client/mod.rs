// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The client, a sub-client per tag.

mod audit;
mod coda;
mod connectivity;
mod dashboard;
mod demandresponse;
mod energy;
mod event;
mod export;
mod feedback;
mod finance;
mod media;
mod notification;
mod profile;
mod project;
mod public;
mod record;
mod report;
mod rfi;
mod search;
mod service_request;
mod solarnetwork;
mod tariff;
mod tools;
mod user;
mod weather;

use super::runtime as rt;
use std::time::Duration;

pub use self::audit::AuditClient;
pub use self::coda::CodaClient;
pub use self::connectivity::ConnectivityClient;
pub use self::dashboard::DashboardClient;
pub use self::demandresponse::DemandresponseClient;
pub use self::energy::EnergyClient;
pub use self::event::EventClient;
pub use self::export::ExportClient;
pub use self::feedback::FeedbackClient;
pub use self::finance::FinanceClient;
pub use self::media::MediaClient;
pub use self::notification::NotificationClient;
pub use self::profile::ProfileClient;
pub use self::project::ProjectClient;
pub use self::public::PublicClient;
pub use self::record::RecordClient;
pub use self::report::ReportClient;
pub use self::rfi::RfiClient;
pub use self::search::SearchClient;
pub use self::service_request::ServiceRequestClient;
pub use self::solarnetwork::SolarnetworkClient;
pub use self::tariff::TariffClient;
pub use self::tools::ToolsClient;
pub use self::user::UserClient;
pub use self::weather::WeatherClient;

/// A client of the API. Cheap to clone: all clones share their connections.
#[derive(Clone, Debug)]
pub struct Client(rt::client::Client);

impl Client {
    /// What makes one.
    pub fn builder() -> ClientBuilder {
        ClientBuilder(rt::client::Client::builder(&super::operations::API))
    }

    /// The operations of the tag `audit`.
    pub fn audit(&self) -> AuditClient<'_> {
        AuditClient(self)
    }

    /// The operations of the tag `coda`.
    pub fn coda(&self) -> CodaClient<'_> {
        CodaClient(self)
    }

    /// The operations of the tag `connectivity`.
    pub fn connectivity(&self) -> ConnectivityClient<'_> {
        ConnectivityClient(self)
    }

    /// The operations of the tag `dashboard`.
    pub fn dashboard(&self) -> DashboardClient<'_> {
        DashboardClient(self)
    }

    /// The operations of the tag `demandresponse`.
    pub fn demandresponse(&self) -> DemandresponseClient<'_> {
        DemandresponseClient(self)
    }

    /// The operations of the tag `energy`.
    pub fn energy(&self) -> EnergyClient<'_> {
        EnergyClient(self)
    }

    /// The operations of the tag `event`.
    pub fn event(&self) -> EventClient<'_> {
        EventClient(self)
    }

    /// The operations of the tag `export`.
    pub fn export(&self) -> ExportClient<'_> {
        ExportClient(self)
    }

    /// The operations of the tag `feedback`.
    pub fn feedback(&self) -> FeedbackClient<'_> {
        FeedbackClient(self)
    }

    /// The operations of the tag `finance`.
    pub fn finance(&self) -> FinanceClient<'_> {
        FinanceClient(self)
    }

    /// The operations of the tag `media`.
    pub fn media(&self) -> MediaClient<'_> {
        MediaClient(self)
    }

    /// The operations of the tag `notification`.
    pub fn notification(&self) -> NotificationClient<'_> {
        NotificationClient(self)
    }

    /// The operations of the tag `profile`.
    pub fn profile(&self) -> ProfileClient<'_> {
        ProfileClient(self)
    }

    /// The operations of the tag `project`.
    pub fn project(&self) -> ProjectClient<'_> {
        ProjectClient(self)
    }

    /// The operations of the tag `public`.
    pub fn public(&self) -> PublicClient<'_> {
        PublicClient(self)
    }

    /// The operations of the tag `record`.
    pub fn record(&self) -> RecordClient<'_> {
        RecordClient(self)
    }

    /// The operations of the tag `report`.
    pub fn report(&self) -> ReportClient<'_> {
        ReportClient(self)
    }

    /// The operations of the tag `rfi`.
    pub fn rfi(&self) -> RfiClient<'_> {
        RfiClient(self)
    }

    /// The operations of the tag `search`.
    pub fn search(&self) -> SearchClient<'_> {
        SearchClient(self)
    }

    /// The operations of the tag `serviceRequest`.
    pub fn service_request(&self) -> ServiceRequestClient<'_> {
        ServiceRequestClient(self)
    }

    /// The operations of the tag `solarnetwork`.
    pub fn solarnetwork(&self) -> SolarnetworkClient<'_> {
        SolarnetworkClient(self)
    }

    /// The operations of the tag `tariff`.
    pub fn tariff(&self) -> TariffClient<'_> {
        TariffClient(self)
    }

    /// The operations of the tag `tools`.
    pub fn tools(&self) -> ToolsClient<'_> {
        ToolsClient(self)
    }

    /// The operations of the tag `user`.
    pub fn user(&self) -> UserClient<'_> {
        UserClient(self)
    }

    /// The operations of the tag `weather`.
    pub fn weather(&self) -> WeatherClient<'_> {
        WeatherClient(self)
    }
}

/// Makes a [`Client`].
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder(rt::client::Builder);

impl ClientBuilder {
    /// The absolute URL that all paths are joined to, even of operations that have a server of their own.
    /// Default: the document's first server.
    pub fn base_url(self, url: &str) -> Self {
        Self(self.0.base_url(url))
    }

    /// Sends credentials to links of this origin, too: scheme, host and port of the URL. Default: the
    /// server's origin alone.
    pub fn trusted_origin(self, url: &str) -> Self {
        Self(self.0.trusted_origin(url))
    }

    /// The credential of the scheme `authorizer`: sent in the header `Authorization`. Only operations that ask for it get it.
    pub fn authorizer(self, secret: impl Into<rt::Secret>) -> Self {
        Self(self.0.credential(0, secret))
    }

    /// The longest that a call may take, unless it says otherwise. Default: no limit.
    pub fn timeout(self, limit: Duration) -> Self {
        Self(self.0.timeout(limit))
    }

    /// The longest that connecting may take. Default: no limit.
    pub fn connect_timeout(self, limit: Duration) -> Self {
        Self(self.0.connect_timeout(limit))
    }

    /// The header `User-Agent` of every call.
    pub fn user_agent(self, value: &str) -> Self {
        Self(self.0.user_agent(value))
    }

    /// A header of every call.
    pub fn header(self, name: &str, value: &str) -> Self {
        Self(self.0.header(name, value))
    }

    /// The largest answer that is read, in bytes. Default: 64 MiB.
    pub fn answer_limit(self, bytes: usize) -> Self {
        Self(self.0.answer_limit(bytes))
    }

    /// Whether answers in JSON are judged by their schemas, every constraint of them; one that does not fit is
    /// an error that keeps it. Needs the feature `validate`. Default: no.
    pub fn validate_answers(self, yes: bool) -> Self {
        Self(self.0.validate_answers(yes))
    }

    /// Sends through any `tower` service: a router in process, a `reqwest::Client` of your own (with the feature
    /// `reqwest`), either with layers.
    pub fn service<Kind>(self, service: impl rt::client::IntoTransport<Kind>) -> Self {
        Self(self.0.service(service))
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// If the base URL is missing or not absolute, or a header is none.
    pub fn build(self) -> Result<Client, rt::client::BuildError> {
        self.0.build().map(Client)
    }
}

/// A call that is not sent yet. Awaiting it sends it and gives its success.
#[derive(Clone, Debug)]
#[must_use = "a call is sent by awaiting it"]
pub struct Call<R>(rt::client::Call<R>);

impl<R: rt::Request> Call<R> {
    fn new(client: &Client, request: R) -> Self {
        Self(rt::client::Call::new(&client.0, request))
    }

    /// Any request of this API, sent by a client.
    pub fn of(client: &Client, request: R) -> Self {
        Self::new(client, request)
    }

    /// The absolute URL that the path is joined to, for this call alone.
    pub fn base_url(self, url: &str) -> Self {
        Self(self.0.base_url(url))
    }

    /// Sends to a URL that an earlier response gave, such as the link to the next page: its path and query
    /// take the place of the operation's. A relative one is resolved against the URL that the call has
    /// otherwise. Credentials are sent to that URL's origin and to trusted ones, not to another.
    pub fn at_url(self, url: &str) -> Self {
        Self(self.0.at_url(url))
    }

    /// Adds a header.
    pub fn header(self, name: &str, value: &str) -> Self {
        Self(self.0.header(name, value))
    }

    /// The longest that this call may take.
    pub fn timeout(self, limit: Duration) -> Self {
        Self(self.0.timeout(limit))
    }

    /// Sends it; any documented answer is a success, with status and headers.
    pub fn send(self) -> rt::client::Pending<rt::client::Answer<R::Response>> {
        self.0.send()
    }
}

impl<R: rt::Request> IntoFuture for Call<R> {
    type Output = Result<R::Success, rt::client::Error>;
    type IntoFuture = rt::client::Pending<R::Success>;

    fn into_future(self) -> Self::IntoFuture {
        self.0.success()
    }
}
