//! Plausible strings.

use serde_json::{Map, Value};

use super::super::Sampler;
use super::calendar::SampleTime;
use super::entity::SampleEntity;
use super::names::PropertyMeaning;
use super::words::{singular, slug_of};

const DESCRIPTIONS: [&str; 5] = [
    "Installed on the roof of the main building and inspected every spring.",
    "A short overview for new members of the team.",
    "Prepared by the regional office and approved in the last review.",
    "Suitable for everyday use, indoors and outdoors.",
    "Covers the work that was agreed with the customer in January.",
];

const NOTES: [&str; 5] = [
    "Please call before the visit.",
    "Waiting for the final invoice.",
    "Replaced the filter and checked the wiring.",
    "Everything looks good to me.",
    "The delivery has been moved to next week.",
];

/// A message that reports a success, and a message that reports an error.
const MESSAGES: [&str; 2] = ["The request was completed.", "The request is invalid."];

const WORDS: [&str; 8] = ["standard", "primary", "regional", "seasonal", "internal", "basic", "north", "general"];

impl Sampler<'_> {
    /// Returns plausible strings for a schema, the most plausible string first. The strings may violate the schema.
    pub(super) fn plausible_texts(
        &mut self,
        schema: &Map<String, Value>,
        meaning: Option<PropertyMeaning>,
    ) -> Vec<String> {
        let random = self.seed.next();
        let entity = self.context.entity;
        if let Some(format) = schema.get("format").and_then(Value::as_str)
            && let Some(texts) = self.texts_of_format(format, meaning, random)
        {
            return texts;
        }
        let Some(meaning) = meaning else { return vec![pick(&WORDS, random).to_owned()] };
        self.texts_about_things(meaning, entity, random)
            .or_else(|| texts_about_person(meaning, self.context.person()))
            .or_else(|| texts_about_place(meaning, entity))
            .or_else(|| texts_of_classes(meaning, random))
            .or_else(|| texts_of_times(meaning, random))
            .or_else(|| self.plausible_number_of(Some(meaning), true, random).map(|number| vec![number.to_string()]))
            .unwrap_or_default()
    }

    /// Returns strings of a format, or `None` if no strings are known for the format, such as `password`.
    fn texts_of_format(&self, format: &str, meaning: Option<PropertyMeaning>, random: u64) -> Option<Vec<String>> {
        let time = SampleTime::of(meaning, random);
        Some(match format {
            "email" | "idn-email" => vec![self.context.person().email(), "info@example.com".to_owned()],
            "uuid" | "guid" => vec![uuid(random)],
            "date" => vec![time.date()],
            "date-time" => vec![time.date_time()],
            "date-time-local" => vec![time.date_time().trim_end_matches('Z').to_owned()],
            "time-local" => vec![time.time()],
            "time" => vec![time.time(), format!("{}Z", time.time())],
            "http-date" | "date-time-http" => vec![time.http_date()],
            "duration" => vec!["PT1H30M".to_owned(), "P1D".to_owned()],
            "uri" | "url" | "iri" | "uri-reference" => self.urls(meaning, random),
            "hostname" | "idn-hostname" => vec!["api.example.com".to_owned()],
            "ipv4" => vec![format!("192.0.2.{}", 1 + random % 250)],
            "ipv4-cidr" => vec![format!("192.0.2.{}/28", 16 * (random % 16))],
            "ipv6-cidr" => vec![format!("2001:db8:{:x}::/48", 1 + random % 0xFFFF)],
            "ipv6" => vec![format!("2001:db8::{:x}", 1 + random % 0xFFFF)],
            "phone" | "phone-number" | "tel" => phones(&self.context.person().phone()),
            "byte" => vec!["aGVsbG8gd29ybGQ=".to_owned()],
            "base64url" => vec!["aGVsbG8gd29ybGQ".to_owned()],
            _ => return None,
        })
    }

    /// Returns addresses below `https://example.com`, a domain that is reserved for examples (RFC 2606).
    fn urls(&self, meaning: Option<PropertyMeaning>, random: u64) -> Vec<String> {
        let subject = self.subject().unwrap_or_else(|| "page".to_owned());
        let entity = self.context.entity;
        let path = match meaning {
            Some(PropertyMeaning::Image) => format!("images/{subject}-{}.jpg", 1 + random % 40),
            _ => format!("{subject}s/{}", entity.slug()),
        };
        vec![format!("https://example.com/{path}"), "https://example.com".to_owned()]
    }

    /// Returns texts for meanings that depend on the object that contains the property, or on the name of the property.
    /// Returns `None` for other meanings.
    fn texts_about_things(&self, meaning: PropertyMeaning, entity: SampleEntity, random: u64) -> Option<Vec<String>> {
        let is_error = self.describes_error();
        let hex = format!("{random:016x}{:016x}", random.rotate_left(23));
        Some(match meaning {
            PropertyMeaning::Name => self.names_of_subject(entity),
            PropertyMeaning::Title if is_error => vec!["Bad Request".to_owned()],
            PropertyMeaning::Title => vec![entity.title()],
            PropertyMeaning::Code if is_error => vec!["invalid_request".to_owned(), "400".to_owned()],
            PropertyMeaning::Code => {
                let word = self.subject().unwrap_or_else(|| "item".to_owned()).to_uppercase();
                let start: String = word.chars().filter(char::is_ascii_alphabetic).take(3).collect();
                let number = 1000 + entity.number() % 9000;
                vec![format!("{start}-{number}"), format!("{start}{number}"), start, number.to_string()]
            }
            PropertyMeaning::Message if !is_error => vec![MESSAGES[0].to_owned()],
            PropertyMeaning::Message => vec![MESSAGES[1].to_owned()],
            PropertyMeaning::Id => vec![uuid(random), hex[..24].to_owned(), self.plausible_id().to_string()],
            PropertyMeaning::ReferenceNumber => vec![(100_000 + random % 900_000).to_string()],
            PropertyMeaning::Token => vec![hex.clone(), hex[..8].to_owned()],
            PropertyMeaning::Digest => vec![hex.repeat(2), hex.clone() + &hex[..8], hex],
            PropertyMeaning::Url => self.urls(Some(meaning), random),
            PropertyMeaning::Image => self.urls(Some(meaning), random),
            PropertyMeaning::Description => vec![pick(&DESCRIPTIONS, random).to_owned()],
            PropertyMeaning::Note => vec![pick(&NOTES, random).to_owned()],
            _ => return None,
        })
    }

    /// Returns names for the object that contains a property `name`: of a person, a file, a company or another thing.
    fn names_of_subject(&self, entity: SampleEntity) -> Vec<String> {
        if self.is_about_person() {
            return vec![entity.full_name(), entity.first_name().to_owned()];
        }
        let subject = self.subject();
        let found = match subject.as_deref() {
            Some("company" | "organization" | "organisation" | "vendor" | "supplier" | "manufacturer" | "brand") => {
                Some(entity.company())
            }
            Some("city" | "town") => Some(entity.place().city),
            Some("country") => Some(entity.place().country),
            Some("file" | "document" | "attachment") => Some("report-2026.pdf"),
            Some(word) => entity.title_of(&singular(word)),
            None => None,
        };
        let title = entity.title();
        match found {
            Some(found) => vec![found.to_owned(), title],
            None => vec![title.clone(), slug_of(&title)],
        }
    }
}

/// Returns texts for meanings that describe a person. Returns `None` for other meanings.
fn texts_about_person(meaning: PropertyMeaning, entity: SampleEntity) -> Option<Vec<String>> {
    Some(match meaning {
        PropertyMeaning::FirstName => texts(&[entity.first_name()]),
        PropertyMeaning::LastName => texts(&[entity.last_name()]),
        PropertyMeaning::FullName => vec![entity.full_name(), entity.username()],
        PropertyMeaning::Username => vec![entity.username(), entity.first_name().to_lowercase()],
        PropertyMeaning::Email => vec![entity.email()],
        PropertyMeaning::Phone => phones(&entity.phone()),
        PropertyMeaning::Gender => texts(&[entity.gender()]),
        PropertyMeaning::JobTitle => texts(&[entity.job_title()]),
        _ => return None,
    })
}

/// Returns texts for meanings that describe a place or a company. Returns `None` for other meanings.
fn texts_about_place(meaning: PropertyMeaning, entity: SampleEntity) -> Option<Vec<String>> {
    let place = entity.place();
    Some(match meaning {
        PropertyMeaning::Company => texts(&[entity.company()]),
        PropertyMeaning::Street => vec![entity.street()],
        PropertyMeaning::FullAddress => {
            vec![format!("{}, {} {}", entity.street(), place.city, place.postal_code), entity.street()]
        }
        PropertyMeaning::City => texts(&[place.city]),
        PropertyMeaning::Region => texts(&[place.region, place.region_code]),
        PropertyMeaning::PostalCode => texts(&[place.postal_code, "10012"]),
        PropertyMeaning::Country => texts(&[place.country, place.country_codes.0, place.country_codes.1]),
        PropertyMeaning::CountryCode => texts(&[place.country_codes.0, place.country_codes.1]),
        PropertyMeaning::TimeZone => texts(&[place.time_zone, "UTC"]),
        PropertyMeaning::Language => texts(&[place.language, &place.language[..2]]),
        PropertyMeaning::Currency => texts(&[place.currency]),
        PropertyMeaning::Slug => vec![entity.slug()],
        PropertyMeaning::Path => vec![format!("/files/{}", entity.slug()), entity.slug()],
        PropertyMeaning::FileName => vec![format!("{}.pdf", entity.slug())],
        _ => return None,
    })
}

/// Returns texts for meanings that are classifications or technical names. Returns `None` for other meanings.
fn texts_of_classes(meaning: PropertyMeaning, random: u64) -> Option<Vec<String>> {
    let texts: &[&str] = match meaning {
        PropertyMeaning::Role => &["editor", "viewer", "admin"],
        PropertyMeaning::Status => &["active", "pending", "completed"],
        PropertyMeaning::Kind => &["standard", "basic", "premium"],
        PropertyMeaning::Category => &["operations", "sales", "design", "support"],
        PropertyMeaning::Tag => &["featured", "new", "priority", "seasonal", "archive"],
        PropertyMeaning::Priority => &["medium", "high", "low"],
        PropertyMeaning::Unit => &["kg", "m", "kWh"],
        PropertyMeaning::Icon => &["home", "star", "bell", "sun"],
        PropertyMeaning::Channel => &["general", "announcements", "support"],
        PropertyMeaning::Version => &["1.4.0", "2.0.1", "3.2.0"],
        PropertyMeaning::Protocol => &["https", "http"],
        PropertyMeaning::Hostname => &["api.example.com", "www.example.com"],
        PropertyMeaning::IpAddress => &["192.0.2.17", "198.51.100.42", "203.0.113.8"],
        PropertyMeaning::UserAgent => &["Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0"],
        PropertyMeaning::MediaType => &["application/pdf", "image/png", "text/csv"],
        PropertyMeaning::Color => &["#2f6f4f", "#c0392b", "#1f4e79"],
        PropertyMeaning::Yes => &["yes", "true"],
        PropertyMeaning::No => &["no", "false"],
        _ => return None,
    };
    let start = usize::try_from(random % 64).unwrap_or(0) % texts.len();
    Some(texts[start..].iter().chain(&texts[..start]).map(|text| (*text).to_owned()).collect())
}

/// Returns dates, times, months or weekdays for a string without a format. Returns `None` if the meaning of the
/// property is not a time.
fn texts_of_times(meaning: PropertyMeaning, random: u64) -> Option<Vec<String>> {
    let time = SampleTime::of(Some(meaning), random);
    Some(match meaning {
        PropertyMeaning::Created | PropertyMeaning::Updated | PropertyMeaning::Moment => {
            vec![time.date_time(), time.date(), time.epoch_seconds().to_string()]
        }
        PropertyMeaning::Started | PropertyMeaning::Ended | PropertyMeaning::Born | PropertyMeaning::Day => {
            vec![time.date(), time.date_time()]
        }
        PropertyMeaning::TimeOfDay => vec![time.time()[..5].to_owned(), time.time(), time.date_time()],
        PropertyMeaning::Month => vec![time.date()[..7].to_owned(), time.month_name().to_owned()],
        PropertyMeaning::Weekday => vec![time.weekday().to_owned()],
        _ => return None,
    })
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// Returns the usual notations of a telephone number, which is given in the format of E.164.
fn phones(number: &str) -> Vec<String> {
    let digits = &number[1..];
    let national = number.strip_prefix("+1").unwrap_or("2125550142");
    let (area, rest) = national.split_at(3);
    let (exchange, line) = rest.split_at(3);
    vec![
        number.to_owned(),
        digits.to_owned(),
        format!("{area}-{exchange}-{line}"),
        format!("({area}) {exchange}-{line}"),
        national.to_owned(),
    ]
}

/// Returns a random UUID of version 4 (RFC 9562, 5.4).
fn uuid(random: u64) -> String {
    let hex = format!("{random:016x}{:016x}", random.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    format!("{}-{}-4{}-a{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..32])
}

fn pick<'t>(texts: &[&'t str], random: u64) -> &'t str {
    let index = usize::try_from(random >> 32).unwrap_or(0) % texts.len().max(1);
    texts.get(index).copied().unwrap_or("standard")
}
