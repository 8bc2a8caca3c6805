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
        let service = self.0.clone();
        match operation {
            0 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::ProjectWeatherDatumsRequest>()?;
                    cx.answer(S::project_weather_datums(&service, &cx, request).await?)
                })
            }
            1 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::ProjectDaylightRequest>()?;
                    cx.answer(S::project_daylight(&service, &cx, request).await?)
                })
            }
            2 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::SiteDaylightRequest>()?;
                    cx.answer(S::site_daylight(&service, &cx, request).await?)
                })
            }
            3 => {
                Box::pin(async move {
                    let (cx, request) = incoming
                        .open::<operations::SiteWeatherRequest>()?;
                    cx.answer(S::site_weather(&service, &cx, request).await?)
                })
            }
            other => rt::server::unknown(other),
        }
    }
}
