// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::weather as operations;
use super::super::runtime as rt;
use std::sync::Arc;

pub(super) const OPERATIONS: &[&rt::Operation] = &[
    &operations::PROJECT_WEATHER_DATUMS,
    &operations::PROJECT_DAYLIGHT,
    &operations::SITE_DAYLIGHT,
    &operations::SITE_WEATHER,
];

/// Weather and daylight
pub trait WeatherApi: Send + Sync + 'static {
    /// Who calls: what the router's authentication has found.
    type Caller: Send + Sync + 'static;

    /// Weather series of a project
    ///
    /// `GET /weather/datums/projects/{projectId}`
    fn project_weather_datums(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProjectWeatherDatumsRequest,
    ) -> impl Future<
        Output = Result<operations::ProjectWeatherDatumsResponse, rt::server::Failure>,
    > + Send;

    /// Daylight readings of a project
    ///
    /// `GET /weather/daylight/projects/{projectId}`
    fn project_daylight(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::ProjectDaylightRequest,
    ) -> impl Future<
        Output = Result<operations::ProjectDaylightResponse, rt::server::Failure>,
    > + Send;

    /// Daylight readings of a site
    ///
    /// `GET /weather/daylight/projects/{projectId}/sites/{siteId}`
    fn site_daylight(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::SiteDaylightRequest,
    ) -> impl Future<
        Output = Result<operations::SiteDaylightResponse, rt::server::Failure>,
    > + Send;

    /// Weather conditions of a site
    ///
    /// `GET /weather/projects/{projectId}/sites/{siteId}`
    fn site_weather(
        &self,
        cx: &rt::server::Context<Self::Caller>,
        request: operations::SiteWeatherRequest,
    ) -> impl Future<
        Output = Result<operations::SiteWeatherResponse, rt::server::Failure>,
    > + Send;
}

#[derive(Debug)]
pub(super) struct WeatherDispatch<S>(pub(super) Arc<S>);

impl<S: WeatherApi> rt::server::Dispatch<S::Caller> for WeatherDispatch<S> {
    fn dispatch(
        &self,
        operation: usize,
        incoming: rt::server::Incoming<S::Caller>,
    ) -> rt::server::Answering {
        match operation {
            0 => incoming.answer(&self.0, S::project_weather_datums),
            1 => incoming.answer(&self.0, S::project_daylight),
            2 => incoming.answer(&self.0, S::site_daylight),
            3 => incoming.answer(&self.0, S::site_weather),
            other => rt::server::unknown(other),
        }
    }
}
