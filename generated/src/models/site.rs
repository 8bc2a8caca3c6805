// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Site; full JSON Schema at /schemas/site
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Site {
    /// The property `code`.
    pub code: String,
    /// The property `name`.
    pub name: String,
    /// The property `productionStartDate`.
    pub production_start_date: Option<rt::Date>,
    /// The property `generationStartDate`.
    pub generation_start_date: Option<rt::Date>,
    /// The property `consumptionStartDate`.
    pub consumption_start_date: Option<rt::Date>,
    /// The property `storageStartDate`.
    pub storage_start_date: Option<rt::Date>,
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
    /// The property `serviceId`.
    pub service_id: Option<String>,
    /// The property `parcelID`.
    pub parcel_id: Option<String>,
    /// The property `parcelAcreage`.
    pub parcel_acreage: Option<String>,
    /// The property `zoningDistrict`.
    pub zoning_district: Option<String>,
    /// The property `ownerOfRecord`.
    pub owner_of_record: Option<String>,
    /// SolarNetwork location, used for weather
    pub location_id: Option<i64>,
    /// The property `plantId`.
    pub plant_id: Option<String>,
    /// The property `utility`.
    pub utility: Option<String>,
    /// Preferred option for CO2 emissions data
    pub emissions_approximation_method: Option<SiteEmissionsApproximationMethod>,
    /// The property `timezone`.
    pub timezone: Option<String>,
    /// The property `expectedDailyData`.
    pub expected_daily_data: Option<f64>,
    /// The property `links`.
    pub links: Option<Vec<SiteLinksItem>>,
    /// The property `accessNotes`.
    pub access_notes: Option<String>,
    /// The property `contacts`.
    pub contacts: Option<Vec<SiteContactsItem>>,
}

impl Site {
    /// Makes one field by field: what is required has to be set.
    pub fn builder() -> SiteBuilder {
        SiteBuilder::default()
    }
}

/// Makes a [`Site`] field by field.
#[derive(Clone, Debug, Default)]
pub struct SiteBuilder {
    code: Option<String>,
    name: Option<String>,
    production_start_date: Option<rt::Date>,
    generation_start_date: Option<rt::Date>,
    consumption_start_date: Option<rt::Date>,
    storage_start_date: Option<rt::Date>,
    address: Option<String>,
    town: Option<String>,
    state: Option<String>,
    lat: Option<f64>,
    long: Option<f64>,
    service_id: Option<String>,
    parcel_id: Option<String>,
    parcel_acreage: Option<String>,
    zoning_district: Option<String>,
    owner_of_record: Option<String>,
    location_id: Option<i64>,
    plant_id: Option<String>,
    utility: Option<String>,
    emissions_approximation_method: Option<SiteEmissionsApproximationMethod>,
    timezone: Option<String>,
    expected_daily_data: Option<f64>,
    links: Option<Vec<SiteLinksItem>>,
    access_notes: Option<String>,
    contacts: Option<Vec<SiteContactsItem>>,
}

impl SiteBuilder {
    /// The property `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// The property `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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

    /// The property `serviceId`.
    #[must_use]
    pub fn service_id(mut self, service_id: impl Into<String>) -> Self {
        self.service_id = Some(service_id.into());
        self
    }

    /// The property `parcelID`.
    #[must_use]
    pub fn parcel_id(mut self, parcel_id: impl Into<String>) -> Self {
        self.parcel_id = Some(parcel_id.into());
        self
    }

    /// The property `parcelAcreage`.
    #[must_use]
    pub fn parcel_acreage(mut self, parcel_acreage: impl Into<String>) -> Self {
        self.parcel_acreage = Some(parcel_acreage.into());
        self
    }

    /// The property `zoningDistrict`.
    #[must_use]
    pub fn zoning_district(mut self, zoning_district: impl Into<String>) -> Self {
        self.zoning_district = Some(zoning_district.into());
        self
    }

    /// The property `ownerOfRecord`.
    #[must_use]
    pub fn owner_of_record(mut self, owner_of_record: impl Into<String>) -> Self {
        self.owner_of_record = Some(owner_of_record.into());
        self
    }

    /// SolarNetwork location, used for weather
    #[must_use]
    pub fn location_id(mut self, location_id: i64) -> Self {
        self.location_id = Some(location_id);
        self
    }

    /// The property `plantId`.
    #[must_use]
    pub fn plant_id(mut self, plant_id: impl Into<String>) -> Self {
        self.plant_id = Some(plant_id.into());
        self
    }

    /// The property `utility`.
    #[must_use]
    pub fn utility(mut self, utility: impl Into<String>) -> Self {
        self.utility = Some(utility.into());
        self
    }

    /// Preferred option for CO2 emissions data
    #[must_use]
    pub fn emissions_approximation_method(
        mut self,
        emissions_approximation_method: impl Into<SiteEmissionsApproximationMethod>,
    ) -> Self {
        self.emissions_approximation_method = Some(
            emissions_approximation_method.into(),
        );
        self
    }

    /// The property `timezone`.
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }

    /// The property `expectedDailyData`.
    #[must_use]
    pub fn expected_daily_data(mut self, expected_daily_data: f64) -> Self {
        self.expected_daily_data = Some(expected_daily_data);
        self
    }

    /// The property `links`.
    #[must_use]
    pub fn links(mut self, links: Vec<SiteLinksItem>) -> Self {
        self.links = Some(links);
        self
    }

    /// The property `accessNotes`.
    #[must_use]
    pub fn access_notes(mut self, access_notes: impl Into<String>) -> Self {
        self.access_notes = Some(access_notes.into());
        self
    }

    /// The property `contacts`.
    #[must_use]
    pub fn contacts(mut self, contacts: Vec<SiteContactsItem>) -> Self {
        self.contacts = Some(contacts);
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// Names the first required field that has not been set.
    pub fn build(self) -> Result<Site, rt::Missing> {
        Ok(Site {
            code: self
                .code
                .ok_or(rt::Missing {
                    type_name: "Site",
                    field: "code",
                })?,
            name: self
                .name
                .ok_or(rt::Missing {
                    type_name: "Site",
                    field: "name",
                })?,
            production_start_date: self.production_start_date,
            generation_start_date: self.generation_start_date,
            consumption_start_date: self.consumption_start_date,
            storage_start_date: self.storage_start_date,
            address: self
                .address
                .ok_or(rt::Missing {
                    type_name: "Site",
                    field: "address",
                })?,
            town: self
                .town
                .ok_or(rt::Missing {
                    type_name: "Site",
                    field: "town",
                })?,
            state: self
                .state
                .ok_or(rt::Missing {
                    type_name: "Site",
                    field: "state",
                })?,
            lat: self
                .lat
                .ok_or(rt::Missing {
                    type_name: "Site",
                    field: "lat",
                })?,
            long: self
                .long
                .ok_or(rt::Missing {
                    type_name: "Site",
                    field: "long",
                })?,
            service_id: self.service_id,
            parcel_id: self.parcel_id,
            parcel_acreage: self.parcel_acreage,
            zoning_district: self.zoning_district,
            owner_of_record: self.owner_of_record,
            location_id: self.location_id,
            plant_id: self.plant_id,
            utility: self.utility,
            emissions_approximation_method: self.emissions_approximation_method,
            timezone: self.timezone,
            expected_daily_data: self.expected_daily_data,
            links: self.links,
            access_notes: self.access_notes,
            contacts: self.contacts,
        })
    }
}

impl Site {
    const RECORD: rt::Record = rt::Record {
        name: "Site",
        properties: &[
            rt::Property::required("code"),
            rt::Property::required("name"),
            rt::Property::optional("productionStartDate"),
            rt::Property::optional("generationStartDate"),
            rt::Property::optional("consumptionStartDate"),
            rt::Property::optional("storageStartDate"),
            rt::Property::required("address"),
            rt::Property::required("town"),
            rt::Property::required("state"),
            rt::Property::required("lat"),
            rt::Property::required("long"),
            rt::Property::optional("serviceId"),
            rt::Property::optional("parcelID"),
            rt::Property::optional("parcelAcreage"),
            rt::Property::optional("zoningDistrict"),
            rt::Property::optional("ownerOfRecord"),
            rt::Property::optional("locationId"),
            rt::Property::optional("plantId"),
            rt::Property::optional("utility"),
            rt::Property::optional("emissionsApproximationMethod"),
            rt::Property::optional("timezone"),
            rt::Property::optional("expectedDailyData"),
            rt::Property::optional("links"),
            rt::Property::optional("accessNotes"),
            rt::Property::optional("contacts"),
        ],
    };
}

impl rt::Decode for Site {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let (
            mut code,
            mut name,
            mut production_start_date,
            mut generation_start_date,
            mut consumption_start_date,
            mut storage_start_date,
            mut address,
            mut town,
            mut state,
            mut lat,
            mut long,
            mut service_id,
            mut parcel_id,
            mut parcel_acreage,
            mut zoning_district,
            mut owner_of_record,
            mut location_id,
            mut plant_id,
            mut utility,
            mut emissions_approximation_method,
            mut timezone,
            mut expected_daily_data,
            mut links,
            mut access_notes,
            mut contacts,
        ) = (
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        );
        r.record(
            &Self::RECORD,
            &mut [
                &mut code,
                &mut name,
                &mut production_start_date,
                &mut generation_start_date,
                &mut consumption_start_date,
                &mut storage_start_date,
                &mut address,
                &mut town,
                &mut state,
                &mut lat,
                &mut long,
                &mut service_id,
                &mut parcel_id,
                &mut parcel_acreage,
                &mut zoning_district,
                &mut owner_of_record,
                &mut location_id,
                &mut plant_id,
                &mut utility,
                &mut emissions_approximation_method,
                &mut timezone,
                &mut expected_daily_data,
                &mut links,
                &mut access_notes,
                &mut contacts,
            ],
        )?;
        Ok(Self {
            code: rt::taken(code)?,
            name: rt::taken(name)?,
            production_start_date,
            generation_start_date,
            consumption_start_date,
            storage_start_date,
            address: rt::taken(address)?,
            town: rt::taken(town)?,
            state: rt::taken(state)?,
            lat: rt::taken(lat)?,
            long: rt::taken(long)?,
            service_id,
            parcel_id,
            parcel_acreage,
            zoning_district,
            owner_of_record,
            location_id,
            plant_id,
            utility,
            emissions_approximation_method,
            timezone,
            expected_daily_data,
            links,
            access_notes,
            contacts,
        })
    }
}

impl rt::Encode for Site {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.code,
                &self.name,
                &self.production_start_date,
                &self.generation_start_date,
                &self.consumption_start_date,
                &self.storage_start_date,
                &self.address,
                &self.town,
                &self.state,
                &self.lat,
                &self.long,
                &self.service_id,
                &self.parcel_id,
                &self.parcel_acreage,
                &self.zoning_district,
                &self.owner_of_record,
                &self.location_id,
                &self.plant_id,
                &self.utility,
                &self.emissions_approximation_method,
                &self.timezone,
                &self.expected_daily_data,
                &self.links,
                &self.access_notes,
                &self.contacts,
            ],
        );
    }
}

/// Preferred option for CO2 emissions data
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SiteEmissionsApproximationMethod {
    /// `static`
    Static,
    /// `gridemissions`
    Gridemissions,
    /// A value that this version of the document does not know, as it came.
    Unknown(String),
}

impl SiteEmissionsApproximationMethod {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Static => "static",
            Self::Gridemissions => "gridemissions",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SiteEmissionsApproximationMethod {
    fn from(value: &str) -> Self {
        match value {
            "static" => Self::Static,
            "gridemissions" => Self::Gridemissions,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for SiteEmissionsApproximationMethod {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl ::std::fmt::Display for SiteEmissionsApproximationMethod {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl rt::Decode for SiteEmissionsApproximationMethod {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        Ok(Self::from(&*r.string()?))
    }
}

impl rt::Encode for SiteEmissionsApproximationMethod {
    fn encode(&self, w: &mut rt::Writer) {
        w.string(self.as_str());
    }
}

/// The schema at `/components/schemas/Site/properties/links/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SiteLinksItem {
    /// The property `name`.
    pub name: String,
    /// The property `url`.
    pub url: rt::Uri,
}

impl SiteLinksItem {
    /// Makes one of what is required; everything else is absent.
    pub fn new(name: impl Into<String>, url: rt::Uri) -> Self {
        Self { name: name.into(), url }
    }
}

impl SiteLinksItem {
    const RECORD: rt::Record = rt::Record {
        name: "SiteLinksItem",
        properties: &[rt::Property::required("name"), rt::Property::required("url")],
    };
}

impl rt::Decode for SiteLinksItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let (mut name, mut url) = (None, None);
        r.record(&Self::RECORD, &mut [&mut name, &mut url])?;
        Ok(Self {
            name: rt::taken(name)?,
            url: rt::taken(url)?,
        })
    }
}

impl rt::Encode for SiteLinksItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(&Self::RECORD, &[&self.name, &self.url]);
    }
}

/// The schema at `/components/schemas/Site/properties/contacts/items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SiteContactsItem {
    /// The property `name`.
    pub name: String,
    /// The property `type`.
    pub r#type: String,
    /// The property `email`.
    pub email: Option<String>,
    /// The property `phone`.
    pub phone: Option<String>,
    /// The property `voip`.
    pub voip: Option<String>,
    /// The property `notes`.
    pub notes: Option<String>,
}

impl SiteContactsItem {
    /// Makes one of what is required; everything else is absent.
    pub fn new(name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            email: None,
            phone: None,
            voip: None,
            notes: None,
        }
    }
}

impl SiteContactsItem {
    const RECORD: rt::Record = rt::Record {
        name: "SiteContactsItem",
        properties: &[
            rt::Property::required("name"),
            rt::Property::required("type"),
            rt::Property::optional("email"),
            rt::Property::optional("phone"),
            rt::Property::optional("voip"),
            rt::Property::optional("notes"),
        ],
    };
}

impl rt::Decode for SiteContactsItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self, rt::Fault> {
        let (mut name, mut r#type, mut email, mut phone, mut voip, mut notes) = (
            None,
            None,
            None,
            None,
            None,
            None,
        );
        r.record(
            &Self::RECORD,
            &mut [&mut name, &mut r#type, &mut email, &mut phone, &mut voip, &mut notes],
        )?;
        Ok(Self {
            name: rt::taken(name)?,
            r#type: rt::taken(r#type)?,
            email,
            phone,
            voip,
            notes,
        })
    }
}

impl rt::Encode for SiteContactsItem {
    fn encode(&self, w: &mut rt::Writer) {
        w.record(
            &Self::RECORD,
            &[
                &self.name,
                &self.r#type,
                &self.email,
                &self.phone,
                &self.voip,
                &self.notes,
            ],
        );
    }
}
