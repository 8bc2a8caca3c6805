// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! The server: a trait per tag, and the router that they are mounted to.

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

pub use self::audit::AuditApi;
pub use self::coda::CodaApi;
pub use self::connectivity::ConnectivityApi;
pub use self::dashboard::DashboardApi;
pub use self::demandresponse::DemandresponseApi;
pub use self::energy::EnergyApi;
pub use self::event::EventApi;
pub use self::export::ExportApi;
pub use self::feedback::FeedbackApi;
pub use self::finance::FinanceApi;
pub use self::media::MediaApi;
pub use self::notification::NotificationApi;
pub use self::profile::ProfileApi;
pub use self::project::ProjectApi;
pub use self::public::PublicApi;
pub use self::record::RecordApi;
pub use self::report::ReportApi;
pub use self::rfi::RfiApi;
pub use self::search::SearchApi;
pub use self::service_request::ServiceRequestApi;
pub use self::solarnetwork::SolarnetworkApi;
pub use self::tariff::TariffApi;
pub use self::tools::ToolsApi;
pub use self::user::UserApi;
pub use self::weather::WeatherApi;

/// Serves the API: services are mounted tag by tag.
#[derive(Debug)]
pub struct Router<A: rt::server::Authenticate>(rt::server::Router<A>);

impl<A: rt::server::Authenticate> Router<A> {
    /// A router to which nothing is mounted, with what finds out who calls.
    pub fn new(authenticate: A) -> Self {
        Self(rt::server::Router::new(&super::operations::API, authenticate))
    }

    /// Mounts the operations of the tag `audit`. Until then they answer 501.
    #[must_use]
    pub fn audit<S: AuditApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = audit::AuditDispatch(std::sync::Arc::new(service));
        self.0.mount(audit::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `coda`. Until then they answer 501.
    #[must_use]
    pub fn coda<S: CodaApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = coda::CodaDispatch(std::sync::Arc::new(service));
        self.0.mount(coda::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `connectivity`. Until then they answer 501.
    #[must_use]
    pub fn connectivity<S: ConnectivityApi<Caller = A::Caller>>(
        mut self,
        service: S,
    ) -> Self {
        let dispatch = connectivity::ConnectivityDispatch(std::sync::Arc::new(service));
        self.0.mount(connectivity::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `dashboard`. Until then they answer 501.
    #[must_use]
    pub fn dashboard<S: DashboardApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = dashboard::DashboardDispatch(std::sync::Arc::new(service));
        self.0.mount(dashboard::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `demandresponse`. Until then they answer 501.
    #[must_use]
    pub fn demandresponse<S: DemandresponseApi<Caller = A::Caller>>(
        mut self,
        service: S,
    ) -> Self {
        let dispatch = demandresponse::DemandresponseDispatch(
            std::sync::Arc::new(service),
        );
        self.0.mount(demandresponse::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `energy`. Until then they answer 501.
    #[must_use]
    pub fn energy<S: EnergyApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = energy::EnergyDispatch(std::sync::Arc::new(service));
        self.0.mount(energy::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `event`. Until then they answer 501.
    #[must_use]
    pub fn event<S: EventApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = event::EventDispatch(std::sync::Arc::new(service));
        self.0.mount(event::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `export`. Until then they answer 501.
    #[must_use]
    pub fn export<S: ExportApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = export::ExportDispatch(std::sync::Arc::new(service));
        self.0.mount(export::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `feedback`. Until then they answer 501.
    #[must_use]
    pub fn feedback<S: FeedbackApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = feedback::FeedbackDispatch(std::sync::Arc::new(service));
        self.0.mount(feedback::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `finance`. Until then they answer 501.
    #[must_use]
    pub fn finance<S: FinanceApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = finance::FinanceDispatch(std::sync::Arc::new(service));
        self.0.mount(finance::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `media`. Until then they answer 501.
    #[must_use]
    pub fn media<S: MediaApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = media::MediaDispatch(std::sync::Arc::new(service));
        self.0.mount(media::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `notification`. Until then they answer 501.
    #[must_use]
    pub fn notification<S: NotificationApi<Caller = A::Caller>>(
        mut self,
        service: S,
    ) -> Self {
        let dispatch = notification::NotificationDispatch(std::sync::Arc::new(service));
        self.0.mount(notification::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `profile`. Until then they answer 501.
    #[must_use]
    pub fn profile<S: ProfileApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = profile::ProfileDispatch(std::sync::Arc::new(service));
        self.0.mount(profile::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `project`. Until then they answer 501.
    #[must_use]
    pub fn project<S: ProjectApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = project::ProjectDispatch(std::sync::Arc::new(service));
        self.0.mount(project::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `public`. Until then they answer 501.
    #[must_use]
    pub fn public<S: PublicApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = public::PublicDispatch(std::sync::Arc::new(service));
        self.0.mount(public::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `record`. Until then they answer 501.
    #[must_use]
    pub fn record<S: RecordApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = record::RecordDispatch(std::sync::Arc::new(service));
        self.0.mount(record::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `report`. Until then they answer 501.
    #[must_use]
    pub fn report<S: ReportApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = report::ReportDispatch(std::sync::Arc::new(service));
        self.0.mount(report::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `rfi`. Until then they answer 501.
    #[must_use]
    pub fn rfi<S: RfiApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = rfi::RfiDispatch(std::sync::Arc::new(service));
        self.0.mount(rfi::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `search`. Until then they answer 501.
    #[must_use]
    pub fn search<S: SearchApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = search::SearchDispatch(std::sync::Arc::new(service));
        self.0.mount(search::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `serviceRequest`. Until then they answer 501.
    #[must_use]
    pub fn service_request<S: ServiceRequestApi<Caller = A::Caller>>(
        mut self,
        service: S,
    ) -> Self {
        let dispatch = service_request::ServiceRequestDispatch(
            std::sync::Arc::new(service),
        );
        self.0.mount(service_request::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `solarnetwork`. Until then they answer 501.
    #[must_use]
    pub fn solarnetwork<S: SolarnetworkApi<Caller = A::Caller>>(
        mut self,
        service: S,
    ) -> Self {
        let dispatch = solarnetwork::SolarnetworkDispatch(std::sync::Arc::new(service));
        self.0.mount(solarnetwork::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `tariff`. Until then they answer 501.
    #[must_use]
    pub fn tariff<S: TariffApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = tariff::TariffDispatch(std::sync::Arc::new(service));
        self.0.mount(tariff::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `tools`. Until then they answer 501.
    #[must_use]
    pub fn tools<S: ToolsApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = tools::ToolsDispatch(std::sync::Arc::new(service));
        self.0.mount(tools::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `user`. Until then they answer 501.
    #[must_use]
    pub fn user<S: UserApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = user::UserDispatch(std::sync::Arc::new(service));
        self.0.mount(user::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// Mounts the operations of the tag `weather`. Until then they answer 501.
    #[must_use]
    pub fn weather<S: WeatherApi<Caller = A::Caller>>(mut self, service: S) -> Self {
        let dispatch = weather::WeatherDispatch(std::sync::Arc::new(service));
        self.0.mount(weather::OPERATIONS, std::sync::Arc::new(dispatch));
        self
    }

    /// The path in front of every route. Default: the path of each operation's server, which is its own if it
    /// has one, else the document's first.
    #[must_use]
    pub fn at(mut self, prefix: &str) -> Self {
        self.0.at(prefix);
        self
    }

    /// Nothing in front of the routes.
    #[must_use]
    pub fn at_root(mut self) -> Self {
        self.0.at_root();
        self
    }

    /// The largest body of a request that is held, in bytes: all of it, or of a stream what has to be read at
    /// once. Default: 2 MiB.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.0.body_limit(bytes);
        self
    }

    /// The finished router, to be served, nested or merged.
    pub fn into_axum(self) -> rt::server::axum::Router {
        self.0.into_axum()
    }
}
