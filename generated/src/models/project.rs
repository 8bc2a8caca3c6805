// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Project; full JSON Schema at /schemas/project
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// The property `code`.
    pub code: String,
    /// The property `dcSize`.
    pub dc_size: Option<f64>,
    /// Project Status
    ///
    /// Default: `"New Project"`.
    pub status: ProjectStatus,
    /// Status aggregated over the systems
    pub system_status: Option<String>,
    /// The property `paused`.
    ///
    /// Default: `false`.
    pub paused: Option<bool>,
    /// The property `cancelled`.
    ///
    /// Default: `false`.
    pub cancelled: Option<bool>,
    /// The property `archived`.
    ///
    /// Default: `false`.
    pub archived: Option<bool>,
    /// The property `name`.
    pub name: String,
    /// The property `address`.
    pub address: String,
    /// The property `town`.
    pub town: String,
    /// The property `state`.
    pub state: String,
    /// The property `lat`.
    pub lat: f64,
    /// The property `long`.
    pub long: f64,
    /// The property `interconnection`.
    pub interconnection: Option<ProjectInterconnection>,
    /// The property `discountRate`.
    pub discount_rate: Option<f64>,
    /// The property `einNumber`.
    pub ein_number: Option<String>,
    /// The property `companyName`.
    pub company_name: Option<String>,
    /// The property `clientNumber`.
    pub client_number: Option<String>,
    /// The property `startDate`.
    pub start_date: rt::Date,
    /// The property `reportStartDate`.
    pub report_start_date: Option<rt::Date>,
    /// The property `productionStartDate`.
    pub production_start_date: Option<rt::Date>,
    /// The property `generationStartDate`.
    pub generation_start_date: Option<rt::Date>,
    /// The property `consumptionStartDate`.
    pub consumption_start_date: Option<rt::Date>,
    /// The property `storageStartDate`.
    pub storage_start_date: Option<rt::Date>,
    /// The property `timezone`.
    pub timezone: String,
    /// The property `icons`.
    pub icons: Option<Vec<ProjectIconsItem>>,
    /// The property `revenueType`.
    pub revenue_type: Option<ProjectRevenueType>,
    /// The property `bizDevOwner`.
    pub biz_dev_owner: Option<String>,
    /// The property `siteSurveyor`.
    pub site_surveyor: Option<String>,
    /// The property `slackChannel`.
    pub slack_channel: Option<String>,
    /// The property `ganttChartLastUpdated`.
    pub gantt_chart_last_updated: Option<rt::Date>,
    /// Project Milestones
    pub milestones: Option<ProjectMilestones>,
    /// The property `assetManagementTeamContact`.
    pub asset_management_team_contact: Option<ProjectAssetManagementTeamContact>,
    /// The property `reports`.
    pub reports: Option<ProjectReports>,
    /// The property `links`.
    pub links: Option<Vec<ProjectLinksItem>>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `notes`.
    pub notes: Option<Vec<ProjectNotesItem>>,
    /// The property `media`.
    pub media: Option<ProjectMedia>,
}

impl Project {
    /// Makes one field by field: what is required has to be set.
    pub fn builder() -> ProjectBuilder {
        ProjectBuilder::default()
    }
}

/// Makes a [`Project`] field by field.
#[derive(Clone, Default)]
pub struct ProjectBuilder {
    code: Option<String>,
    dc_size: Option<f64>,
    status: Option<ProjectStatus>,
    system_status: Option<String>,
    paused: Option<bool>,
    cancelled: Option<bool>,
    archived: Option<bool>,
    name: Option<String>,
    address: Option<String>,
    town: Option<String>,
    state: Option<String>,
    lat: Option<f64>,
    long: Option<f64>,
    interconnection: Option<ProjectInterconnection>,
    discount_rate: Option<f64>,
    ein_number: Option<String>,
    company_name: Option<String>,
    client_number: Option<String>,
    start_date: Option<rt::Date>,
    report_start_date: Option<rt::Date>,
    production_start_date: Option<rt::Date>,
    generation_start_date: Option<rt::Date>,
    consumption_start_date: Option<rt::Date>,
    storage_start_date: Option<rt::Date>,
    timezone: Option<String>,
    icons: Option<Vec<ProjectIconsItem>>,
    revenue_type: Option<ProjectRevenueType>,
    biz_dev_owner: Option<String>,
    site_surveyor: Option<String>,
    slack_channel: Option<String>,
    gantt_chart_last_updated: Option<rt::Date>,
    milestones: Option<ProjectMilestones>,
    asset_management_team_contact: Option<ProjectAssetManagementTeamContact>,
    reports: Option<ProjectReports>,
    links: Option<Vec<ProjectLinksItem>>,
    tags: Option<Vec<String>>,
    notes: Option<Vec<ProjectNotesItem>>,
    media: Option<ProjectMedia>,
}

impl ProjectBuilder {
    /// The property `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// The property `dcSize`.
    #[must_use]
    pub fn dc_size(mut self, dc_size: f64) -> Self {
        self.dc_size = Some(dc_size);
        self
    }

    /// Project Status
    ///
    /// Default: `"New Project"`.
    #[must_use]
    pub fn status(mut self, status: impl Into<ProjectStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Status aggregated over the systems
    #[must_use]
    pub fn system_status(mut self, system_status: impl Into<String>) -> Self {
        self.system_status = Some(system_status.into());
        self
    }

    /// The property `paused`.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn paused(mut self, paused: bool) -> Self {
        self.paused = Some(paused);
        self
    }

    /// The property `cancelled`.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn cancelled(mut self, cancelled: bool) -> Self {
        self.cancelled = Some(cancelled);
        self
    }

    /// The property `archived`.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// The property `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The property `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// The property `town`.
    #[must_use]
    pub fn town(mut self, town: impl Into<String>) -> Self {
        self.town = Some(town.into());
        self
    }

    /// The property `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// The property `lat`.
    #[must_use]
    pub fn lat(mut self, lat: f64) -> Self {
        self.lat = Some(lat);
        self
    }

    /// The property `long`.
    #[must_use]
    pub fn long(mut self, long: f64) -> Self {
        self.long = Some(long);
        self
    }

    /// The property `interconnection`.
    #[must_use]
    pub fn interconnection(
        mut self,
        interconnection: impl Into<ProjectInterconnection>,
    ) -> Self {
        self.interconnection = Some(interconnection.into());
        self
    }

    /// The property `discountRate`.
    #[must_use]
    pub fn discount_rate(mut self, discount_rate: f64) -> Self {
        self.discount_rate = Some(discount_rate);
        self
    }

    /// The property `einNumber`.
    #[must_use]
    pub fn ein_number(mut self, ein_number: impl Into<String>) -> Self {
        self.ein_number = Some(ein_number.into());
        self
    }

    /// The property `companyName`.
    #[must_use]
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// The property `clientNumber`.
    #[must_use]
    pub fn client_number(mut self, client_number: impl Into<String>) -> Self {
        self.client_number = Some(client_number.into());
        self
    }

    /// The property `startDate`.
    #[must_use]
    pub fn start_date(mut self, start_date: rt::Date) -> Self {
        self.start_date = Some(start_date);
        self
    }

    /// The property `reportStartDate`.
    #[must_use]
    pub fn report_start_date(mut self, report_start_date: rt::Date) -> Self {
        self.report_start_date = Some(report_start_date);
        self
    }

    /// The property `productionStartDate`.
    #[must_use]
    pub fn production_start_date(mut self, production_start_date: rt::Date) -> Self {
        self.production_start_date = Some(production_start_date);
        self
    }

    /// The property `generationStartDate`.
    #[must_use]
    pub fn generation_start_date(mut self, generation_start_date: rt::Date) -> Self {
        self.generation_start_date = Some(generation_start_date);
        self
    }

    /// The property `consumptionStartDate`.
    #[must_use]
    pub fn consumption_start_date(mut self, consumption_start_date: rt::Date) -> Self {
        self.consumption_start_date = Some(consumption_start_date);
        self
    }

    /// The property `storageStartDate`.
    #[must_use]
    pub fn storage_start_date(mut self, storage_start_date: rt::Date) -> Self {
        self.storage_start_date = Some(storage_start_date);
        self
    }

    /// The property `timezone`.
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }

    /// The property `icons`.
    #[must_use]
    pub fn icons(mut self, icons: Vec<ProjectIconsItem>) -> Self {
        self.icons = Some(icons);
        self
    }

    /// The property `revenueType`.
    #[must_use]
    pub fn revenue_type(mut self, revenue_type: impl Into<ProjectRevenueType>) -> Self {
        self.revenue_type = Some(revenue_type.into());
        self
    }

    /// The property `bizDevOwner`.
    #[must_use]
    pub fn biz_dev_owner(mut self, biz_dev_owner: impl Into<String>) -> Self {
        self.biz_dev_owner = Some(biz_dev_owner.into());
        self
    }

    /// The property `siteSurveyor`.
    #[must_use]
    pub fn site_surveyor(mut self, site_surveyor: impl Into<String>) -> Self {
        self.site_surveyor = Some(site_surveyor.into());
        self
    }

    /// The property `slackChannel`.
    #[must_use]
    pub fn slack_channel(mut self, slack_channel: impl Into<String>) -> Self {
        self.slack_channel = Some(slack_channel.into());
        self
    }

    /// The property `ganttChartLastUpdated`.
    #[must_use]
    pub fn gantt_chart_last_updated(
        mut self,
        gantt_chart_last_updated: rt::Date,
    ) -> Self {
        self.gantt_chart_last_updated = Some(gantt_chart_last_updated);
        self
    }

    /// Project Milestones
    #[must_use]
    pub fn milestones(mut self, milestones: impl Into<ProjectMilestones>) -> Self {
        self.milestones = Some(milestones.into());
        self
    }

    /// The property `assetManagementTeamContact`.
    #[must_use]
    pub fn asset_management_team_contact(
        mut self,
        asset_management_team_contact: impl Into<ProjectAssetManagementTeamContact>,
    ) -> Self {
        self.asset_management_team_contact = Some(asset_management_team_contact.into());
        self
    }

    /// The property `reports`.
    #[must_use]
    pub fn reports(mut self, reports: impl Into<ProjectReports>) -> Self {
        self.reports = Some(reports.into());
        self
    }

    /// The property `links`.
    #[must_use]
    pub fn links(mut self, links: Vec<ProjectLinksItem>) -> Self {
        self.links = Some(links);
        self
    }

    /// The property `tags`.
    #[must_use]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// The property `notes`.
    #[must_use]
    pub fn notes(mut self, notes: Vec<ProjectNotesItem>) -> Self {
        self.notes = Some(notes);
        self
    }

    /// The property `media`.
    #[must_use]
    pub fn media(mut self, media: impl Into<ProjectMedia>) -> Self {
        self.media = Some(media.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// Names the first required field that has not been set.
    pub fn build(self) -> Result<Project, rt::Missing> {
        let Self {
            code: Some(code),
            dc_size,
            status: Some(status),
            system_status,
            paused,
            cancelled,
            archived,
            name: Some(name),
            address: Some(address),
            town: Some(town),
            state: Some(state),
            lat: Some(lat),
            long: Some(long),
            interconnection,
            discount_rate,
            ein_number,
            company_name,
            client_number,
            start_date: Some(start_date),
            report_start_date,
            production_start_date,
            generation_start_date,
            consumption_start_date,
            storage_start_date,
            timezone: Some(timezone),
            icons,
            revenue_type,
            biz_dev_owner,
            site_surveyor,
            slack_channel,
            gantt_chart_last_updated,
            milestones,
            asset_management_team_contact,
            reports,
            links,
            tags,
            notes,
            media,
        } = self else {
            return Err(
                rt::Missing::first(
                    "Project",
                    &[
                        ("code", self.code.is_some()),
                        ("status", self.status.is_some()),
                        ("name", self.name.is_some()),
                        ("address", self.address.is_some()),
                        ("town", self.town.is_some()),
                        ("state", self.state.is_some()),
                        ("lat", self.lat.is_some()),
                        ("long", self.long.is_some()),
                        ("start_date", self.start_date.is_some()),
                        ("timezone", self.timezone.is_some()),
                    ],
                ),
            );
        };
        Ok(Project {
            code,
            dc_size,
            status,
            system_status,
            paused,
            cancelled,
            archived,
            name,
            address,
            town,
            state,
            lat,
            long,
            interconnection,
            discount_rate,
            ein_number,
            company_name,
            client_number,
            start_date,
            report_start_date,
            production_start_date,
            generation_start_date,
            consumption_start_date,
            storage_start_date,
            timezone,
            icons,
            revenue_type,
            biz_dev_owner,
            site_surveyor,
            slack_channel,
            gantt_chart_last_updated,
            milestones,
            asset_management_team_contact,
            reports,
            links,
            tags,
            notes,
            media,
        })
    }
}

impl ::std::fmt::Debug for ProjectBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ProjectBuilder").finish_non_exhaustive()
    }
}

impl Project {
    /// `paused`, or its default where it is absent.
    pub fn paused_or_default(&self) -> bool {
        self.paused.unwrap_or(false)
    }

    /// `cancelled`, or its default where it is absent.
    pub fn cancelled_or_default(&self) -> bool {
        self.cancelled.unwrap_or(false)
    }

    /// `archived`, or its default where it is absent.
    pub fn archived_or_default(&self) -> bool {
        self.archived.unwrap_or(false)
    }
}

impl Project {
    const RECORD: rt::Record = rt::Record {
        name: "Project",
        properties: &[
            rt::Property::required("code"),
            rt::Property::optional("dcSize"),
            rt::Property::required("status"),
            rt::Property::optional("systemStatus"),
            rt::Property::optional("paused"),
            rt::Property::optional("cancelled"),
            rt::Property::optional("archived"),
            rt::Property::required("name"),
            rt::Property::required("address"),
            rt::Property::required("town"),
            rt::Property::required("state"),
            rt::Property::required("lat"),
            rt::Property::required("long"),
            rt::Property::optional("interconnection"),
            rt::Property::optional("discountRate"),
            rt::Property::optional("einNumber"),
            rt::Property::optional("companyName"),
            rt::Property::optional("clientNumber"),
            rt::Property::required("startDate"),
            rt::Property::optional("reportStartDate"),
            rt::Property::optional("productionStartDate"),
            rt::Property::optional("generationStartDate"),
            rt::Property::optional("consumptionStartDate"),
            rt::Property::optional("storageStartDate"),
            rt::Property::required("timezone"),
            rt::Property::optional("icons"),
            rt::Property::optional("revenueType"),
            rt::Property::optional("bizDevOwner"),
            rt::Property::optional("siteSurveyor"),
            rt::Property::optional("slackChannel"),
            rt::Property::optional("ganttChartLastUpdated"),
            rt::Property::optional("milestones"),
            rt::Property::optional("assetManagementTeamContact"),
            rt::Property::optional("reports"),
            rt::Property::optional("links"),
            rt::Property::optional("tags"),
            rt::Property::optional("notes"),
            rt::Property::optional("media"),
        ],
    };
}

impl rt::Decode for Project {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut builder = ProjectBuilder::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut builder.code,
                &mut builder.dc_size,
                &mut builder.status,
                &mut builder.system_status,
                &mut builder.paused,
                &mut builder.cancelled,
                &mut builder.archived,
                &mut builder.name,
                &mut builder.address,
                &mut builder.town,
                &mut builder.state,
                &mut builder.lat,
                &mut builder.long,
                &mut builder.interconnection,
                &mut builder.discount_rate,
                &mut builder.ein_number,
                &mut builder.company_name,
                &mut builder.client_number,
                &mut builder.start_date,
                &mut builder.report_start_date,
                &mut builder.production_start_date,
                &mut builder.generation_start_date,
                &mut builder.consumption_start_date,
                &mut builder.storage_start_date,
                &mut builder.timezone,
                &mut builder.icons,
                &mut builder.revenue_type,
                &mut builder.biz_dev_owner,
                &mut builder.site_surveyor,
                &mut builder.slack_channel,
                &mut builder.gantt_chart_last_updated,
                &mut builder.milestones,
                &mut builder.asset_management_team_contact,
                &mut builder.reports,
                &mut builder.links,
                &mut builder.tags,
                &mut builder.notes,
                &mut builder.media,
            ],
        )?;
        Ok(builder.build()?)
    }
}

impl rt::Encode for Project {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.code,
                &self.dc_size,
                &self.status,
                &self.system_status,
                &self.paused,
                &self.cancelled,
                &self.archived,
                &self.name,
                &self.address,
                &self.town,
                &self.state,
                &self.lat,
                &self.long,
                &self.interconnection,
                &self.discount_rate,
                &self.ein_number,
                &self.company_name,
                &self.client_number,
                &self.start_date,
                &self.report_start_date,
                &self.production_start_date,
                &self.generation_start_date,
                &self.consumption_start_date,
                &self.storage_start_date,
                &self.timezone,
                &self.icons,
                &self.revenue_type,
                &self.biz_dev_owner,
                &self.site_surveyor,
                &self.slack_channel,
                &self.gantt_chart_last_updated,
                &self.milestones,
                &self.asset_management_team_contact,
                &self.reports,
                &self.links,
                &self.tags,
                &self.notes,
                &self.media,
            ],
        );
    }
}

/// Project Status
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectStatus {
    /// `New Project`
    NewProject,
    /// `Interconnection`
    Interconnection,
    /// `Permitting`
    Permitting,
    /// `Pre-Construction`
    PreConstruction,
    /// `Construction`
    Construction,
    /// `PTO`
    Pto,
    /// `Operational`
    Operational,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl ProjectStatus {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NewProject => "New Project",
            Self::Interconnection => "Interconnection",
            Self::Permitting => "Permitting",
            Self::PreConstruction => "Pre-Construction",
            Self::Construction => "Construction",
            Self::Pto => "PTO",
            Self::Operational => "Operational",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProjectStatus {
    fn from(value: &str) -> Self {
        match value {
            "New Project" => Self::NewProject,
            "Interconnection" => Self::Interconnection,
            "Permitting" => Self::Permitting,
            "Pre-Construction" => Self::PreConstruction,
            "Construction" => Self::Construction,
            "PTO" => Self::Pto,
            "Operational" => Self::Operational,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ProjectStatus {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for ProjectStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for ProjectStatus {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for ProjectStatus {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// IEEE 1547 Reactive Power Category
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectInterconnectionIeee1547ReactivePowerCategory {
    /// `A`
    A,
    /// `B`
    B,
    /// `legacy`
    Legacy,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl ProjectInterconnectionIeee1547ReactivePowerCategory {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::Legacy => "legacy",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProjectInterconnectionIeee1547ReactivePowerCategory {
    fn from(value: &str) -> Self {
        match value {
            "A" => Self::A,
            "B" => Self::B,
            "legacy" => Self::Legacy,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ProjectInterconnectionIeee1547ReactivePowerCategory {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for ProjectInterconnectionIeee1547ReactivePowerCategory {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for ProjectInterconnectionIeee1547ReactivePowerCategory {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for ProjectInterconnectionIeee1547ReactivePowerCategory {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// IEEE 1547 Disturbance Category
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectInterconnectionIeee1547DisturbanceCategory {
    /// `I`
    I,
    /// `II`
    Ii,
    /// `legacy`
    Legacy,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl ProjectInterconnectionIeee1547DisturbanceCategory {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::I => "I",
            Self::Ii => "II",
            Self::Legacy => "legacy",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProjectInterconnectionIeee1547DisturbanceCategory {
    fn from(value: &str) -> Self {
        match value {
            "I" => Self::I,
            "II" => Self::Ii,
            "legacy" => Self::Legacy,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ProjectInterconnectionIeee1547DisturbanceCategory {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for ProjectInterconnectionIeee1547DisturbanceCategory {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for ProjectInterconnectionIeee1547DisturbanceCategory {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for ProjectInterconnectionIeee1547DisturbanceCategory {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/components/schemas/Project/properties/interconnection/properties/withdrawalReason`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectInterconnectionWithdrawalReason {
    /// `notApplicable`
    NotApplicable,
    /// `interconnectionCosts`
    InterconnectionCosts,
    /// `permitting`
    Permitting,
    /// `siteControl`
    SiteControl,
    /// `environmental`
    Environmental,
    /// `other`
    Other,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl ProjectInterconnectionWithdrawalReason {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotApplicable => "notApplicable",
            Self::InterconnectionCosts => "interconnectionCosts",
            Self::Permitting => "permitting",
            Self::SiteControl => "siteControl",
            Self::Environmental => "environmental",
            Self::Other => "other",
            Self::UnknownValue => "unknown",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProjectInterconnectionWithdrawalReason {
    fn from(value: &str) -> Self {
        match value {
            "notApplicable" => Self::NotApplicable,
            "interconnectionCosts" => Self::InterconnectionCosts,
            "permitting" => Self::Permitting,
            "siteControl" => Self::SiteControl,
            "environmental" => Self::Environmental,
            "other" => Self::Other,
            "unknown" => Self::UnknownValue,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ProjectInterconnectionWithdrawalReason {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for ProjectInterconnectionWithdrawalReason {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for ProjectInterconnectionWithdrawalReason {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for ProjectInterconnectionWithdrawalReason {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/components/schemas/Project/properties/interconnection`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectInterconnection {
    /// IEEE 1547 Reactive Power Category
    pub ieee1547_reactive_power_category: Option<
        ProjectInterconnectionIeee1547ReactivePowerCategory,
    >,
    /// IEEE 1547 Disturbance Category
    pub ieee1547_disturbance_category: Option<
        ProjectInterconnectionIeee1547DisturbanceCategory,
    >,
    /// The property `fipsLocation`.
    pub fips_location: Option<String>,
    /// The property `withdrawalReason`.
    ///
    /// Default: `"notApplicable"`.
    pub withdrawal_reason: Option<ProjectInterconnectionWithdrawalReason>,
    /// The property `estimatedCostOfStudiesAndFees`.
    ///
    /// Default: `0.0`.
    pub estimated_cost_of_studies_and_fees: Option<f64>,
    /// The property `estimatedCostOfSystemUpgrades`.
    ///
    /// Default: `0.0`.
    pub estimated_cost_of_system_upgrades: Option<f64>,
    /// The property `finalCostOfInterconnection`.
    ///
    /// Default: `0.0`.
    pub final_cost_of_interconnection: Option<f64>,
}

impl ProjectInterconnection {
    /// `withdrawal_reason`, or its default where it is absent.
    pub fn withdrawal_reason_or_default(
        &self,
    ) -> ProjectInterconnectionWithdrawalReason {
        self.withdrawal_reason
            .clone()
            .unwrap_or(ProjectInterconnectionWithdrawalReason::NotApplicable)
    }

    /// `estimated_cost_of_studies_and_fees`, or its default where it is absent.
    pub fn estimated_cost_of_studies_and_fees_or_default(&self) -> f64 {
        self.estimated_cost_of_studies_and_fees.unwrap_or(0.0)
    }

    /// `estimated_cost_of_system_upgrades`, or its default where it is absent.
    pub fn estimated_cost_of_system_upgrades_or_default(&self) -> f64 {
        self.estimated_cost_of_system_upgrades.unwrap_or(0.0)
    }

    /// `final_cost_of_interconnection`, or its default where it is absent.
    pub fn final_cost_of_interconnection_or_default(&self) -> f64 {
        self.final_cost_of_interconnection.unwrap_or(0.0)
    }
}

impl ProjectInterconnection {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectInterconnection",
        properties: &[
            rt::Property::optional("ieee1547ReactivePowerCategory"),
            rt::Property::optional("ieee1547DisturbanceCategory"),
            rt::Property::optional("fipsLocation"),
            rt::Property::optional("withdrawalReason"),
            rt::Property::optional("estimatedCostOfStudiesAndFees"),
            rt::Property::optional("estimatedCostOfSystemUpgrades"),
            rt::Property::optional("finalCostOfInterconnection"),
        ],
    };
}

impl rt::Decode for ProjectInterconnection {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.ieee1547_reactive_power_category,
                &mut value.ieee1547_disturbance_category,
                &mut value.fips_location,
                &mut value.withdrawal_reason,
                &mut value.estimated_cost_of_studies_and_fees,
                &mut value.estimated_cost_of_system_upgrades,
                &mut value.final_cost_of_interconnection,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectInterconnection {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.ieee1547_reactive_power_category,
                &self.ieee1547_disturbance_category,
                &self.fips_location,
                &self.withdrawal_reason,
                &self.estimated_cost_of_studies_and_fees,
                &self.estimated_cost_of_system_upgrades,
                &self.final_cost_of_interconnection,
            ],
        );
    }
}

/// The schema at `/components/schemas/Project/properties/icons/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectIconsItem {
    /// The property `iconName`.
    pub icon_name: Option<String>,
    /// The property `meaning`.
    pub meaning: Option<String>,
    /// The property `tooltip`.
    pub tooltip: String,
}

impl ProjectIconsItem {
    /// Makes one of what is required; everything else is absent.
    pub fn new(tooltip: impl Into<String>) -> Self {
        Self {
            icon_name: None,
            meaning: None,
            tooltip: tooltip.into(),
        }
    }
}

impl ProjectIconsItem {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectIconsItem",
        properties: &[
            rt::Property::optional("iconName"),
            rt::Property::optional("meaning"),
            rt::Property::required("tooltip"),
        ],
    };
}

impl rt::Decode for ProjectIconsItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut icon_name: Option<String> = None;
        let mut meaning: Option<String> = None;
        let mut tooltip: Option<String> = None;
        r.record(&Self::RECORD, &mut [&mut icon_name, &mut meaning, &mut tooltip])?;
        let Some(tooltip) = tooltip else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self {
            icon_name,
            meaning,
            tooltip,
        })
    }
}

impl rt::Encode for ProjectIconsItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.icon_name, &self.meaning, &self.tooltip]);
    }
}

/// The schema at `/components/schemas/Project/properties/revenueType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectRevenueType {
    /// `communitySolar`
    CommunitySolar,
    /// `feedInTariff`
    FeedInTariff,
    /// `ppa`
    Ppa,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl ProjectRevenueType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CommunitySolar => "communitySolar",
            Self::FeedInTariff => "feedInTariff",
            Self::Ppa => "ppa",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProjectRevenueType {
    fn from(value: &str) -> Self {
        match value {
            "communitySolar" => Self::CommunitySolar,
            "feedInTariff" => Self::FeedInTariff,
            "ppa" => Self::Ppa,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for ProjectRevenueType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for ProjectRevenueType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for ProjectRevenueType {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for ProjectRevenueType {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// Project Milestones
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectMilestones {
    /// The property `initiated`.
    pub initiated: Option<rt::Date>,
    /// The property `interconnection`.
    pub interconnection: Option<rt::Date>,
    /// The property `permitting`.
    pub permitting: Option<rt::Date>,
    /// The property `preConstruction`.
    pub pre_construction: Option<rt::Date>,
    /// The property `construction`.
    pub construction: Option<rt::Date>,
    /// The property `pto`.
    pub pto: Option<rt::Date>,
    /// The property `operational`.
    pub operational: Option<rt::Date>,
}

impl ProjectMilestones {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectMilestones",
        properties: &[
            rt::Property::optional("initiated"),
            rt::Property::optional("interconnection"),
            rt::Property::optional("permitting"),
            rt::Property::optional("preConstruction"),
            rt::Property::optional("construction"),
            rt::Property::optional("pto"),
            rt::Property::optional("operational"),
        ],
    };
}

impl rt::Decode for ProjectMilestones {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut value.initiated,
                &mut value.interconnection,
                &mut value.permitting,
                &mut value.pre_construction,
                &mut value.construction,
                &mut value.pto,
                &mut value.operational,
            ],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectMilestones {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.initiated,
                &self.interconnection,
                &self.permitting,
                &self.pre_construction,
                &self.construction,
                &self.pto,
                &self.operational,
            ],
        );
    }
}

/// The schema at `/components/schemas/Project/properties/assetManagementTeamContact`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectAssetManagementTeamContact {
    /// The property `name`.
    ///
    /// Default: `"DevCo"`.
    pub name: Option<String>,
    /// The property `email`.
    ///
    /// Default: `"assetmanagement@ecogyenergy.com"`.
    pub email: Option<String>,
    /// The property `phone`.
    ///
    /// Default: `"718-395-3620"`.
    pub phone: Option<String>,
}

impl ProjectAssetManagementTeamContact {
    /// `name`, or its default where it is absent.
    pub fn name_or_default(&self) -> &str {
        self.name.as_deref().unwrap_or("DevCo")
    }

    /// `email`, or its default where it is absent.
    pub fn email_or_default(&self) -> &str {
        self.email.as_deref().unwrap_or("assetmanagement@ecogyenergy.com")
    }

    /// `phone`, or its default where it is absent.
    pub fn phone_or_default(&self) -> &str {
        self.phone.as_deref().unwrap_or("718-395-3620")
    }
}

impl ProjectAssetManagementTeamContact {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectAssetManagementTeamContact",
        properties: &[
            rt::Property::optional("name"),
            rt::Property::optional("email"),
            rt::Property::optional("phone"),
        ],
    };
}

impl rt::Decode for ProjectAssetManagementTeamContact {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(
            &Self::RECORD,
            &mut [&mut value.name, &mut value.email, &mut value.phone],
        )?;
        Ok(value)
    }
}

impl rt::Encode for ProjectAssetManagementTeamContact {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.name, &self.email, &self.phone]);
    }
}

/// The schema at `/components/schemas/Project/properties/reports`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectReports {
    /// The property `operating`.
    pub operating: Option<bool>,
}

impl ProjectReports {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectReports",
        properties: &[rt::Property::optional("operating")],
    };
}

impl rt::Decode for ProjectReports {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.operating])?;
        Ok(value)
    }
}

impl rt::Encode for ProjectReports {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.operating]);
    }
}

/// The schema at `/components/schemas/Project/properties/links/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectLinksItem {
    /// The property `name`.
    pub name: String,
    /// The property `url`.
    pub url: rt::Uri,
}

impl ProjectLinksItem {
    /// Makes one of what is required; everything else is absent.
    pub fn new(name: impl Into<String>, url: rt::Uri) -> Self {
        Self { name: name.into(), url }
    }
}

impl ProjectLinksItem {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectLinksItem",
        properties: &[rt::Property::required("name"), rt::Property::required("url")],
    };
}

impl rt::Decode for ProjectLinksItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut name: Option<String> = None;
        let mut url: Option<rt::Uri> = None;
        r.record(&Self::RECORD, &mut [&mut name, &mut url])?;
        let (Some(name), Some(url)) = (name, url) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self { name, url })
    }
}

impl rt::Encode for ProjectLinksItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.name, &self.url]);
    }
}

/// The schema at `/components/schemas/Project/properties/notes/items/properties/comments/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectNotesItemCommentsItem {
    /// The property `comment`.
    pub comment: String,
    /// The property `userName`.
    pub user_name: Option<String>,
    /// The property `created`.
    pub created: Option<rt::DateTime>,
}

impl ProjectNotesItemCommentsItem {
    /// Makes one of what is required; everything else is absent.
    pub fn new(comment: impl Into<String>) -> Self {
        Self {
            comment: comment.into(),
            user_name: None,
            created: None,
        }
    }
}

impl ProjectNotesItemCommentsItem {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectNotesItemCommentsItem",
        properties: &[
            rt::Property::required("comment"),
            rt::Property::optional("userName"),
            rt::Property::optional("created"),
        ],
    };
}

impl rt::Decode for ProjectNotesItemCommentsItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut comment: Option<String> = None;
        let mut user_name: Option<String> = None;
        let mut created: Option<rt::DateTime> = None;
        r.record(&Self::RECORD, &mut [&mut comment, &mut user_name, &mut created])?;
        let Some(comment) = comment else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self {
            comment,
            user_name,
            created,
        })
    }
}

impl rt::Encode for ProjectNotesItemCommentsItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.comment, &self.user_name, &self.created]);
    }
}

/// The schema at `/components/schemas/Project/properties/notes/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectNotesItem {
    /// The property `note`.
    pub note: String,
    /// The property `userName`.
    pub user_name: Option<String>,
    /// The property `created`.
    pub created: Option<rt::DateTime>,
    /// The property `resolved`.
    pub resolved: Option<bool>,
    /// The property `comments`.
    pub comments: Option<Vec<ProjectNotesItemCommentsItem>>,
}

impl ProjectNotesItem {
    /// Makes one of what is required; everything else is absent.
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            note: note.into(),
            user_name: None,
            created: None,
            resolved: None,
            comments: None,
        }
    }
}

impl ProjectNotesItem {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectNotesItem",
        properties: &[
            rt::Property::required("note"),
            rt::Property::optional("userName"),
            rt::Property::optional("created"),
            rt::Property::optional("resolved"),
            rt::Property::optional("comments"),
        ],
    };
}

impl rt::Decode for ProjectNotesItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut note: Option<String> = None;
        let mut user_name: Option<String> = None;
        let mut created: Option<rt::DateTime> = None;
        let mut resolved: Option<bool> = None;
        let mut comments: Option<Vec<ProjectNotesItemCommentsItem>> = None;
        r.record(
            &Self::RECORD,
            &mut [&mut note, &mut user_name, &mut created, &mut resolved, &mut comments],
        )?;
        let Some(note) = note else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self {
            note,
            user_name,
            created,
            resolved,
            comments,
        })
    }
}

impl rt::Encode for ProjectNotesItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[&self.note, &self.user_name, &self.created, &self.resolved, &self.comments],
        );
    }
}

/// The schema at `/components/schemas/Project/properties/media`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectMedia {
    /// The property `banner`.
    pub banner: Option<String>,
}

impl ProjectMedia {
    const RECORD: rt::Record = rt::Record {
        name: "ProjectMedia",
        properties: &[rt::Property::optional("banner")],
    };
}

impl rt::Decode for ProjectMedia {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.banner])?;
        Ok(value)
    }
}

impl rt::Encode for ProjectMedia {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.banner]);
    }
}
