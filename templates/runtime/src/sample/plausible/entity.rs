//! The persons, places and companies of samples. The properties of an object describe one entity, except properties
//! whose name contains a role, such as `owner`: the e-mail address of an object matches the name, and the time zone
//! matches the city. The telephone numbers are reserved for fiction.

use super::words::slug_of;

/// A person with an address and an employer. The number of an entity determines all of its data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct SampleEntity(usize);

/// A city and its address formats.
#[derive(Debug)]
pub(super) struct SamplePlace {
    pub(super) city: &'static str,
    pub(super) region: &'static str,
    pub(super) region_code: &'static str,
    pub(super) postal_code: &'static str,
    pub(super) country: &'static str,
    /// The two country codes of ISO 3166-1: the code with two letters, and the code with three letters.
    pub(super) country_codes: (&'static str, &'static str),
    pub(super) latitude: f64,
    pub(super) longitude: f64,
    pub(super) time_zone: &'static str,
    pub(super) currency: &'static str,
    pub(super) language: &'static str,
    /// The street, in which `#` is replaced by the number of a house.
    street: &'static str,
    /// The start of a telephone number, and the number of digits that follow.
    phone: (&'static str, usize),
}

impl SampleEntity {
    pub(super) fn new(number: usize) -> Self {
        Self(number)
    }

    pub(super) fn number(self) -> usize {
        self.0
    }

    pub(super) fn first_name(self) -> &'static str {
        FIRST_NAMES[self.0 % FIRST_NAMES.len()].0
    }

    pub(super) fn gender(self) -> &'static str {
        FIRST_NAMES[self.0 % FIRST_NAMES.len()].1
    }

    pub(super) fn last_name(self) -> &'static str {
        // A first name is combined with many last names, since the lengths of the two lists are coprime.
        LAST_NAMES[(self.0 * 4) % LAST_NAMES.len()]
    }

    pub(super) fn full_name(self) -> String {
        format!("{} {}", self.first_name(), self.last_name())
    }

    pub(super) fn username(self) -> String {
        format!("{}.{}", self.first_name(), self.last_name()).to_lowercase()
    }

    pub(super) fn email(self) -> String {
        format!("{}@example.com", self.username())
    }

    pub(super) fn job_title(self) -> &'static str {
        JOB_TITLES[self.0 % JOB_TITLES.len()]
    }

    pub(super) fn company(self) -> &'static str {
        COMPANIES[self.0 % COMPANIES.len()]
    }

    pub(super) fn place(self) -> &'static SamplePlace {
        // The quotient is added so that entities whose numbers differ by the number of places are in different cities.
        &PLACES[(self.0 + self.0 / PLACES.len()) % PLACES.len()]
    }

    pub(super) fn street(self) -> String {
        self.place().street.replace('#', &(12 + self.0 * 37 % 180).to_string())
    }

    /// Returns the telephone number in the format of E.164: `+12125550142`.
    pub(super) fn phone(self) -> String {
        let (start, digits) = self.place().phone;
        let number = (self.0 * 13 + 42) % 100;
        format!("{start}{number:0digits$}")
    }

    /// Returns a title for any thing, such as a project.
    pub(super) fn title(self) -> String {
        let (one, other) = (TITLE_STARTS[self.0 % TITLE_STARTS.len()], TITLE_ENDS[self.0 % TITLE_ENDS.len()]);
        format!("{one} {other}")
    }

    /// Returns a title for a thing that the noun `word` denotes, such as `product` or `dog`. Returns `None` if
    /// [`TITLES`] does not contain the noun.
    pub(super) fn title_of(self, word: &str) -> Option<&'static str> {
        let (_, titles) = TITLES.iter().find(|(nouns, _)| nouns.contains(&word))?;
        titles.get(self.0 % titles.len()).copied()
    }

    pub(super) fn slug(self) -> String {
        slug_of(&self.title())
    }
}

const FIRST_NAMES: [(&str, &str); 25] = [
    ("Amelia", "female"),
    ("Daniel", "male"),
    ("Priya", "female"),
    ("Lukas", "male"),
    ("Grace", "female"),
    ("Mateo", "male"),
    ("Yuki", "female"),
    ("Samuel", "male"),
    ("Nadia", "female"),
    ("Oliver", "male"),
    ("Chloe", "female"),
    ("Kwame", "male"),
    ("Elena", "female"),
    ("Thomas", "male"),
    ("Leila", "female"),
    ("Henrik", "male"),
    ("Sofia", "female"),
    ("Marcus", "male"),
    ("Hannah", "female"),
    ("Andre", "male"),
    ("Isabel", "female"),
    ("Rohan", "male"),
    ("Julia", "female"),
    ("Peter", "male"),
    ("Maya", "female"),
];

const LAST_NAMES: [&str; 23] = [
    "Carter", "Weber", "Shah", "Moreno", "Bennett", "Tanaka", "Okafor", "Lindberg", "Rossi", "Fischer", "Murphy",
    "Haddad", "Novak", "Sullivan", "Mensah", "Dubois", "Patel", "Larsen", "Silva", "Walker", "Cohen", "Nguyen",
    "Foster",
];

const JOB_TITLES: [&str; 9] = [
    "Project Manager",
    "Software Engineer",
    "Account Executive",
    "Operations Analyst",
    "Product Designer",
    "Field Technician",
    "Finance Director",
    "Support Specialist",
    "Data Scientist",
];

const COMPANIES: [&str; 11] = [
    "Northwind Energy",
    "Bluebird Logistics",
    "Harbor & Sons",
    "Cedar Analytics",
    "Summit Foods",
    "Lakeside Health",
    "Granite Software",
    "Meridian Travel",
    "Willow Interiors",
    "Brightwater Capital",
    "Oakfield Publishing",
];

const TITLE_STARTS: [&str; 13] = [
    "Maple",
    "Harbor",
    "Cedar",
    "Summit",
    "River",
    "Willow",
    "Granite",
    "Lakeside",
    "Orchard",
    "Meadow",
    "Northgate",
    "Beacon",
    "Prairie",
];

const TITLE_ENDS: [&str; 7] = ["Ridge", "Point", "Park", "Court", "Crossing", "Commons", "Station"];

/// The titles of some kinds of things, each with the nouns that denote the kind.
const TITLES: &[(&[&str], &[&str])] = &[
    (&["product", "item", "article"], &["Trail Running Shoes", "Ceramic Mug", "Desk Lamp", "Wool Blanket", "Backpack"]),
    (&["pet", "animal", "dog", "cat"], &["Bella", "Max", "Luna", "Charlie", "Milo"]),
    (&["book"], &["The Quiet Harbor", "A Winter's Walk", "Letters from the Coast", "The Glass Orchard"]),
    (&["category", "genre", "department"], &["Home & Garden", "Sports", "Books", "Electronics", "Toys"]),
    (&["team", "group"], &["Platform", "Operations", "Design", "Customer Success"]),
    (&["event", "meeting"], &["Quarterly Review", "Summer Festival", "Design Workshop", "Open House"]),
    (&["tag", "label"], &["featured", "new", "priority", "seasonal"]),
    (&["role", "permission"], &["Editor", "Viewer", "Administrator"]),
    (&["device", "sensor"], &["Inverter 1", "Meter 2", "Gateway 3", "Sensor 4"]),
];

const PLACES: [SamplePlace; 9] = [
    place(("New York", "New York", "NY", "10012"), (40.7252, -73.9977), "America/New_York", "# Mercer Street", 0),
    place(("Chicago", "Illinois", "IL", "60614"), (41.9227, -87.6533), "America/Chicago", "# Orchard Street", 0),
    place(("Denver", "Colorado", "CO", "80205"), (39.7589, -104.9661), "America/Denver", "# Franklin Street", 0),
    place(("London", "England", "ENG", "SE1 7PB"), (51.5017, -0.1131), "Europe/London", "# Lower Marsh", 2),
    place(("Seattle", "Washington", "WA", "98103"), (47.6727, -122.3418), "America/Los_Angeles", "# Fremont Avenue", 0),
    place(("Toronto", "Ontario", "ON", "M5V 2T6"), (43.6426, -79.3966), "America/Toronto", "# Spadina Avenue", 1),
    place(("Berlin", "Berlin", "BE", "10961"), (52.4893, 13.3946), "Europe/Berlin", "Bergmannstr. #", 3),
    place(("Paris", "Île-de-France", "IDF", "75011"), (48.8651, 2.3785), "Europe/Paris", "# rue Oberkampf", 4),
    place(("Sydney", "New South Wales", "NSW", "2010"), (-33.8836, 151.2143), "Australia/Sydney", "# Crown Street", 5),
];

/// A country: its name, codes, currency, language and telephone numbers.
#[derive(Clone, Copy)]
struct SampleCountry {
    name: &'static str,
    codes: (&'static str, &'static str),
    currency: &'static str,
    language: &'static str,
    phone: (&'static str, usize),
}

const COUNTRIES: [SampleCountry; 6] = [
    country("United States", ("US", "USA"), "USD", "en-US", ("+121255501", 2)),
    country("Canada", ("CA", "CAN"), "CAD", "en-CA", ("+141655501", 2)),
    country("United Kingdom", ("GB", "GBR"), "GBP", "en-GB", ("+442079460", 3)),
    country("Germany", ("DE", "DEU"), "EUR", "de-DE", ("+493023125", 3)),
    country("France", ("FR", "FRA"), "EUR", "fr-FR", ("+3319900", 4)),
    country("Australia", ("AU", "AUS"), "AUD", "en-AU", ("+6125550", 4)),
];

const fn country(
    name: &'static str,
    codes: (&'static str, &'static str),
    currency: &'static str,
    language: &'static str,
    phone: (&'static str, usize),
) -> SampleCountry {
    SampleCountry { name, codes, currency, language, phone }
}

/// Creates a place from its city, region, code of the region and postal code, its coordinates, its time zone, its
/// street, and the index of its country.
const fn place(
    (city, region, region_code, postal_code): (&'static str, &'static str, &'static str, &'static str),
    (latitude, longitude): (f64, f64),
    time_zone: &'static str,
    street: &'static str,
    country: usize,
) -> SamplePlace {
    let SampleCountry { name, codes, currency, language, phone } = COUNTRIES[country];
    SamplePlace {
        city,
        region,
        region_code,
        postal_code,
        country: name,
        country_codes: codes,
        latitude,
        longitude,
        time_zone,
        currency,
        language,
        street,
        phone,
    }
}
