// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// User; full JSON Schema at /schemas/user
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The property `email`.
    pub email: String,
    /// The property `firstName`.
    pub first_name: String,
    /// The property `lastName`.
    pub last_name: String,
    /// The property `timezone`.
    pub timezone: Option<String>,
    /// The property `userType`.
    pub user_type: Option<String>,
    /// The property `access`.
    pub access: Option<UserAccess>,
}

impl User {
    /// Makes one of what is required; everything else is absent.
    pub fn new(
        email: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            timezone: None,
            user_type: None,
            access: None,
        }
    }
}

impl User {
    const RECORD: rt::Record = rt::Record {
        name: "User",
        properties: &[
            rt::Property::required("email"),
            rt::Property::required("firstName"),
            rt::Property::required("lastName"),
            rt::Property::optional("timezone"),
            rt::Property::optional("userType"),
            rt::Property::optional("access"),
        ],
    };
}

impl rt::Decode for User {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut email: Option<String> = None;
        let mut first_name: Option<String> = None;
        let mut last_name: Option<String> = None;
        let mut timezone: Option<String> = None;
        let mut user_type: Option<String> = None;
        let mut access: Option<UserAccess> = None;
        r.record(
            &Self::RECORD,
            &mut [
                &mut email,
                &mut first_name,
                &mut last_name,
                &mut timezone,
                &mut user_type,
                &mut access,
            ],
        )?;
        let (Some(email), Some(first_name), Some(last_name)) = (
            email,
            first_name,
            last_name,
        ) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self {
            email,
            first_name,
            last_name,
            timezone,
            user_type,
            access,
        })
    }
}

impl rt::Encode for User {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.email,
                &self.first_name,
                &self.last_name,
                &self.timezone,
                &self.user_type,
                &self.access,
            ],
        );
    }
}

/// The schema at `/components/schemas/User/properties/access/properties/preventDownload`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserAccessPreventDownload {
    /// `yes`
    Yes,
    /// `no`
    No,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl UserAccessPreventDownload {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UserAccessPreventDownload {
    fn from(value: &str) -> Self {
        match value {
            "yes" => Self::Yes,
            "no" => Self::No,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for UserAccessPreventDownload {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for UserAccessPreventDownload {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for UserAccessPreventDownload {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for UserAccessPreventDownload {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/components/schemas/User/properties/access/properties/restrictProjects`.
pub type UserAccessRestrictProjects = UserAccessPreventDownload;

/// The schema at `/components/schemas/User/properties/access`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserAccess {
    /// The property `startDate`.
    pub start_date: rt::Date,
    /// The property `endDate`.
    pub end_date: rt::Date,
    /// The property `preventDownload`.
    ///
    /// Default: `"no"`.
    pub prevent_download: Option<UserAccessPreventDownload>,
    /// The property `restrictProjects`.
    ///
    /// Default: `"no"`.
    pub restrict_projects: Option<UserAccessRestrictProjects>,
}

impl UserAccess {
    /// Makes one of what is required; everything else is absent.
    pub fn new(start_date: rt::Date, end_date: rt::Date) -> Self {
        Self {
            start_date,
            end_date,
            prevent_download: None,
            restrict_projects: None,
        }
    }
}

impl UserAccess {
    /// `prevent_download`, or its default where it is absent.
    pub fn prevent_download_or_default(&self) -> UserAccessPreventDownload {
        self.prevent_download.clone().unwrap_or(UserAccessPreventDownload::No)
    }

    /// `restrict_projects`, or its default where it is absent.
    pub fn restrict_projects_or_default(&self) -> UserAccessRestrictProjects {
        self.restrict_projects.clone().unwrap_or(UserAccessPreventDownload::No)
    }
}

impl UserAccess {
    const RECORD: rt::Record = rt::Record {
        name: "UserAccess",
        properties: &[
            rt::Property::required("startDate"),
            rt::Property::required("endDate"),
            rt::Property::optional("preventDownload"),
            rt::Property::optional("restrictProjects"),
        ],
    };
}

impl rt::Decode for UserAccess {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let mut start_date: Option<rt::Date> = None;
        let mut end_date: Option<rt::Date> = None;
        let mut prevent_download: Option<UserAccessPreventDownload> = None;
        let mut restrict_projects: Option<UserAccessRestrictProjects> = None;
        r.record(
            &Self::RECORD,
            &mut [
                &mut start_date,
                &mut end_date,
                &mut prevent_download,
                &mut restrict_projects,
            ],
        )?;
        let (Some(start_date), Some(end_date)) = (start_date, end_date) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self {
            start_date,
            end_date,
            prevent_download,
            restrict_projects,
        })
    }
}

impl rt::Encode for UserAccess {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.start_date,
                &self.end_date,
                &self.prevent_download,
                &self.restrict_projects,
            ],
        );
    }
}
