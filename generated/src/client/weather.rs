// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::operations::weather as operations;
use super::super::runtime as rt;

/// Weather and daylight
#[derive(Clone, Copy, Debug)]
pub struct WeatherClient<'a>(pub(super) &'a super::Client);

impl WeatherClient<'_> {
    /// Weather series of a project
    ///
    /// `GET /weather/datums/projects/{projectId}`
    pub fn project_weather_datums(
        &self,
        project_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::ProjectWeatherDatumsRequest> {
        super::Call::new(
            self.0,
            operations::ProjectWeatherDatumsRequest::new(project_id, start, end),
        )
    }

    /// Daylight readings of a project
    ///
    /// `GET /weather/daylight/projects/{projectId}`
    pub fn project_daylight(
        &self,
        project_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::ProjectDaylightRequest> {
        super::Call::new(
            self.0,
            operations::ProjectDaylightRequest::new(project_id, start, end),
        )
    }

    /// Daylight readings of a site
    ///
    /// `GET /weather/daylight/projects/{projectId}/sites/{siteId}`
    pub fn site_daylight(
        &self,
        project_id: impl Into<String>,
        site_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::SiteDaylightRequest> {
        super::Call::new(
            self.0,
            operations::SiteDaylightRequest::new(project_id, site_id, start, end),
        )
    }

    /// Weather conditions of a site
    ///
    /// `GET /weather/projects/{projectId}/sites/{siteId}`
    pub fn site_weather(
        &self,
        project_id: impl Into<String>,
        site_id: impl Into<String>,
        start: rt::DateTime,
        end: rt::DateTime,
    ) -> super::Call<operations::SiteWeatherRequest> {
        super::Call::new(
            self.0,
            operations::SiteWeatherRequest::new(project_id, site_id, start, end),
        )
    }
}

impl super::Call<operations::ProjectWeatherDatumsRequest> {
    /// Length of one datum
    pub fn aggregation(
        mut self,
        aggregation: impl Into<operations::ProjectWeatherDatumsAggregation>,
    ) -> Self {
        self.0.request_mut().aggregation = Some(aggregation.into());
        self
    }
}

impl super::Call<operations::ProjectDaylightRequest> {
    /// Length of one datum
    pub fn aggregation(
        mut self,
        aggregation: impl Into<operations::ProjectDaylightAggregation>,
    ) -> Self {
        self.0.request_mut().aggregation = Some(aggregation.into());
        self
    }
}

impl super::Call<operations::SiteDaylightRequest> {
    /// Length of one datum
    pub fn aggregation(
        mut self,
        aggregation: impl Into<operations::SiteDaylightAggregation>,
    ) -> Self {
        self.0.request_mut().aggregation = Some(aggregation.into());
        self
    }
}

impl super::Call<operations::SiteWeatherRequest> {
    /// Length of one datum
    pub fn aggregation(
        mut self,
        aggregation: impl Into<operations::SiteWeatherAggregation>,
    ) -> Self {
        self.0.request_mut().aggregation = Some(aggregation.into());
        self
    }
}
