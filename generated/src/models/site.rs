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
#[derive(Clone, Default)]
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
        let Self {
            code: Some(code),
            name: Some(name),
            production_start_date,
            generation_start_date,
            consumption_start_date,
            storage_start_date,
            address: Some(address),
            town: Some(town),
            state: Some(state),
            lat: Some(lat),
            long: Some(long),
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
        } = self else {
            return Err(
                rt::Missing::first(
                    "Site",
                    &[
                        ("code", self.code.is_some()),
                        ("name", self.name.is_some()),
                        ("address", self.address.is_some()),
                        ("town", self.town.is_some()),
                        ("state", self.state.is_some()),
                        ("lat", self.lat.is_some()),
                        ("long", self.long.is_some()),
                    ],
                ),
            );
        };
        Ok(Site {
            code,
            name,
            production_start_date,
            generation_start_date,
            consumption_start_date,
            storage_start_date,
            address,
            town,
            state,
            lat,
            long,
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

impl ::std::fmt::Debug for SiteBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SiteBuilder").finish_non_exhaustive()
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
        let mut builder = SiteBuilder::default();
        r.record(
            &Self::RECORD,
            &mut [
                &mut builder.code,
                &mut builder.name,
                &mut builder.production_start_date,
                &mut builder.generation_start_date,
                &mut builder.consumption_start_date,
                &mut builder.storage_start_date,
                &mut builder.address,
                &mut builder.town,
                &mut builder.state,
                &mut builder.lat,
                &mut builder.long,
                &mut builder.service_id,
                &mut builder.parcel_id,
                &mut builder.parcel_acreage,
                &mut builder.zoning_district,
                &mut builder.owner_of_record,
                &mut builder.location_id,
                &mut builder.plant_id,
                &mut builder.utility,
                &mut builder.emissions_approximation_method,
                &mut builder.timezone,
                &mut builder.expected_daily_data,
                &mut builder.links,
                &mut builder.access_notes,
                &mut builder.contacts,
            ],
        )?;
        Ok(builder.build()?)
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
        let mut name: Option<String> = None;
        let mut url: Option<rt::Uri> = None;
        r.record(&Self::RECORD, &mut [&mut name, &mut url])?;
        let (Some(name), Some(url)) = (name, url) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self { name, url })
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
        let mut name: Option<String> = None;
        let mut r#type: Option<String> = None;
        let mut email: Option<String> = None;
        let mut phone: Option<String> = None;
        let mut voip: Option<String> = None;
        let mut notes: Option<String> = None;
        r.record(
            &Self::RECORD,
            &mut [&mut name, &mut r#type, &mut email, &mut phone, &mut voip, &mut notes],
        )?;
        let (Some(name), Some(r#type)) = (name, r#type) else {
            return Err(rt::Fault::unfilled());
        };
        Ok(Self {
            name,
            r#type,
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
