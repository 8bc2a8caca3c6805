// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Service request; full JSON Schema at /schemas/service-request
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceRequest {
    /// Asset
    pub location: ServiceRequestLocation,
    /// Request Date
    pub created: Option<rt::DateTime>,
    /// Completed Date
    pub closed: Option<rt::DateTime>,
    /// Site Visit Window
    pub site_visit_window: Option<ServiceRequestSiteVisitWindow>,
    /// Task Summary
    pub task_summary: String,
    /// On Site Contact Notes
    pub on_site_contact_notes: Option<String>,
    /// Contact Number
    ///
    /// Default: `"718-395-3620"`.
    pub contact_number: Option<String>,
    /// Context of Issue
    pub context: String,
    /// Work aimed to be completed
    pub tasks: Option<Vec<String>>,
    /// Related Events
    pub events: Option<Vec<String>>,
    /// Tools needed for work
    pub tools: Option<Vec<String>>,
    /// Information needed
    pub information: Option<Vec<ServiceRequestInformationItem>>,
    /// Check list before leaving site
    pub checklist: Option<Vec<String>>,
}

impl ServiceRequest {
    /// Makes one of what is required; everything else is absent.
    pub fn new(
        location: impl Into<ServiceRequestLocation>,
        task_summary: impl Into<String>,
        context: impl Into<String>,
    ) -> Self {
        Self {
            location: location.into(),
            created: None,
            closed: None,
            site_visit_window: None,
            task_summary: task_summary.into(),
            on_site_contact_notes: None,
            contact_number: None,
            context: context.into(),
            tasks: None,
            events: None,
            tools: None,
            information: None,
            checklist: None,
        }
    }
}

impl ServiceRequest {
    /// `contact_number`, or its default where it is absent.
    pub fn contact_number_or_default(&self) -> &str {
        self.contact_number.as_deref().unwrap_or("718-395-3620")
    }
}

impl ServiceRequest {
    const RECORD: rt::Record = rt::Record {
        name: "ServiceRequest",
        properties: &[
            rt::Property::required("location"),
            rt::Property::optional("created"),
            rt::Property::optional("closed"),
            rt::Property::optional("siteVisitWindow"),
            rt::Property::required("taskSummary"),
            rt::Property::optional("onSiteContactNotes"),
            rt::Property::optional("contactNumber"),
            rt::Property::required("context"),
            rt::Property::optional("tasks"),
            rt::Property::optional("events"),
            rt::Property::optional("tools"),
            rt::Property::optional("information"),
            rt::Property::optional("checklist"),
        ],
    };
}

impl rt::Decode for ServiceRequest {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut location: Option<ServiceRequestLocation> = None;
        let mut created: Option<rt::DateTime> = None;
        let mut closed: Option<rt::DateTime> = None;
        let mut site_visit_window: Option<ServiceRequestSiteVisitWindow> = None;
        let mut task_summary: Option<String> = None;
        let mut on_site_contact_notes: Option<String> = None;
        let mut contact_number: Option<String> = None;
        let mut context: Option<String> = None;
        let mut tasks: Option<Vec<String>> = None;
        let mut events: Option<Vec<String>> = None;
        let mut tools: Option<Vec<String>> = None;
        let mut information: Option<Vec<ServiceRequestInformationItem>> = None;
        let mut checklist: Option<Vec<String>> = None;
        r.record(
            &Self::RECORD,
            &mut [
                &mut location,
                &mut created,
                &mut closed,
                &mut site_visit_window,
                &mut task_summary,
                &mut on_site_contact_notes,
                &mut contact_number,
                &mut context,
                &mut tasks,
                &mut events,
                &mut tools,
                &mut information,
                &mut checklist,
            ],
        )?;
        let (Some(location), Some(task_summary), Some(context)) = (
            location,
            task_summary,
            context,
        ) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self {
            location,
            created,
            closed,
            site_visit_window,
            task_summary,
            on_site_contact_notes,
            contact_number,
            context,
            tasks,
            events,
            tools,
            information,
            checklist,
        })
    }
}

impl rt::Encode for ServiceRequest {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.location,
                &self.created,
                &self.closed,
                &self.site_visit_window,
                &self.task_summary,
                &self.on_site_contact_notes,
                &self.contact_number,
                &self.context,
                &self.tasks,
                &self.events,
                &self.tools,
                &self.information,
                &self.checklist,
            ],
        );
    }
}

/// Asset
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceRequestLocation {
    /// The property `project`.
    pub project: String,
    /// The property `site`.
    pub site: String,
    /// The property `system`.
    pub system: Option<String>,
}

impl ServiceRequestLocation {
    /// Makes one of what is required; everything else is absent.
    pub fn new(project: impl Into<String>, site: impl Into<String>) -> Self {
        Self {
            project: project.into(),
            site: site.into(),
            system: None,
        }
    }
}

impl ServiceRequestLocation {
    const RECORD: rt::Record = rt::Record {
        name: "ServiceRequestLocation",
        properties: &[
            rt::Property::required("project"),
            rt::Property::required("site"),
            rt::Property::optional("system"),
        ],
    };
}

impl rt::Decode for ServiceRequestLocation {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut project: Option<String> = None;
        let mut site: Option<String> = None;
        let mut system: Option<String> = None;
        r.record(&Self::RECORD, &mut [&mut project, &mut site, &mut system])?;
        let (Some(project), Some(site)) = (project, site) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self { project, site, system })
    }
}

impl rt::Encode for ServiceRequestLocation {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.project, &self.site, &self.system]);
    }
}

/// Site Visit Window
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceRequestSiteVisitWindow {
    /// The property `start`.
    pub start: Option<rt::DateTime>,
    /// The property `end`.
    pub end: Option<rt::DateTime>,
}

impl ServiceRequestSiteVisitWindow {
    const RECORD: rt::Record = rt::Record {
        name: "ServiceRequestSiteVisitWindow",
        properties: &[rt::Property::optional("start"), rt::Property::optional("end")],
    };
}

impl rt::Decode for ServiceRequestSiteVisitWindow {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut value = Self::default();
        r.record(&Self::RECORD, &mut [&mut value.start, &mut value.end])?;
        Ok(value)
    }
}

impl rt::Encode for ServiceRequestSiteVisitWindow {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.start, &self.end]);
    }
}

/// The schema at `/components/schemas/ServiceRequest/properties/information/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceRequestInformationItem {
    /// The property `text`.
    pub text: String,
    /// The property `link`.
    pub link: Option<String>,
}

impl ServiceRequestInformationItem {
    /// Makes one of what is required; everything else is absent.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            link: None,
        }
    }
}

impl ServiceRequestInformationItem {
    const RECORD: rt::Record = rt::Record {
        name: "ServiceRequestInformationItem",
        properties: &[rt::Property::required("text"), rt::Property::optional("link")],
    };
}

impl rt::Decode for ServiceRequestInformationItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut text: Option<String> = None;
        let mut link: Option<String> = None;
        r.record(&Self::RECORD, &mut [&mut text, &mut link])?;
        let Some(text) = text else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self { text, link })
    }
}

impl rt::Encode for ServiceRequestInformationItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.text, &self.link]);
    }
}
