//! The meanings of properties. The last words of a property's name determine the meaning.

use super::words::singular;

/// The meaning of a property, which determines the plausible values of the property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PropertyMeaning {
    // People
    FirstName,
    LastName,
    FullName,
    Username,
    Email,
    Phone,
    Gender,
    JobTitle,
    Role,
    Age,
    // Organizations and other things
    Company,
    Name,
    Title,
    Description,
    Note,
    Message,
    // Places
    Street,
    FullAddress,
    City,
    Region,
    PostalCode,
    Country,
    CountryCode,
    TimeZone,
    Language,
    Currency,
    Latitude,
    Longitude,
    Altitude,
    // Identifiers
    Id,
    Code,
    ReferenceNumber,
    Slug,
    Token,
    Digest,
    Version,
    // The Internet
    Url,
    Image,
    Hostname,
    IpAddress,
    UserAgent,
    Path,
    FileName,
    MediaType,
    Port,
    Protocol,
    // Classifications
    Status,
    Kind,
    Category,
    Tag,
    Priority,
    Color,
    Unit,
    Icon,
    Channel,
    // Times
    Created,
    Updated,
    Started,
    Ended,
    Born,
    Moment,
    Day,
    TimeOfDay,
    Year,
    Month,
    Weekday,
    Seconds,
    // Quantities
    Price,
    Count,
    Quantity,
    Percentage,
    Fraction,
    Rating,
    Bytes,
    Pixels,
    Weight,
    Temperature,
    Page,
    PageSize,
    HttpStatus,
    // Flags
    Yes,
    No,
}

use PropertyMeaning::*;

/// The names of properties with each meaning, in lower case and without separators between the words.
const NAMES: &[(&[&str], PropertyMeaning)] = &[
    (&["firstname", "givenname", "forename", "fname", "middlename", "nickname"], FirstName),
    (&["lastname", "surname", "familyname", "lname"], LastName),
    (&["fullname", "displayname", "realname"], FullName),
    (&["contactname", "authorname", "ownername", "customername", "recipientname", "legalname"], FullName),
    (&["author", "owner", "creator", "assignee", "reporter", "reviewer", "manager", "contact", "surveyor"], FullName),
    (&["createdby", "updatedby", "modifiedby", "ownedby", "approvedby", "assignedto", "recipient", "sender"], FullName),
    (
        &["cardholder", "accountholder", "beneficiary", "editor", "artist", "director", "speaker", "by", "user"],
        FullName,
    ),
    (&["username", "login", "userlogin", "handle", "screenname", "loginname", "accountname"], Username),
    (&["email", "emailaddress", "mail", "useremail"], Email),
    (&["phone", "phonenumber", "telephone", "mobile", "mobilenumber", "fax", "tel", "cell", "voip", "msisdn"], Phone),
    (&["gender", "sex"], Gender),
    (&["jobtitle", "position", "occupation", "profession", "job"], JobTitle),
    (&["role", "userrole"], Role),
    (&["age"], Age),
    (&["company", "companyname", "organization", "organisation", "organizationname", "employer"], Company),
    (&["vendor", "manufacturer", "brand", "supplier", "publisher", "merchant", "provider", "merchantname"], Company),
    (&["name", "label"], Name),
    (&["title", "subject", "headline", "heading", "topic", "displaytitle"], Title),
    (&["description", "summary", "about", "bio", "overview", "abstract", "excerpt", "desc"], Description),
    (&["note", "comment", "remark", "text", "content", "body", "caption", "tooltip", "instruction"], Note),
    (&["message", "detail", "reason", "error", "errormessage", "explanation", "hint", "msg"], Message),
    (&["street", "streetaddress", "addressline1", "line1", "address1", "streetname"], Street),
    (&["fulladdress", "formattedaddress", "address"], FullAddress),
    (&["city", "cityname", "town", "locality", "municipality", "birthplace"], City),
    (&["region", "state", "province", "county", "statecode", "regioncode", "provincecode"], Region),
    (&["postalcode", "postcode", "zip", "zipcode"], PostalCode),
    (&["country", "countryname", "nationality"], Country),
    (&["countrycode", "isocode"], CountryCode),
    (&["timezone", "tz", "zoneinfo", "timezoneid", "timezonename"], TimeZone),
    (&["language", "languagecode", "lang", "locale"], Language),
    (&["currency", "currencycode", "basecurrency"], Currency),
    (&["latitude", "lat"], Latitude),
    (&["longitude", "long", "lng", "lon"], Longitude),
    (&["altitude", "elevation"], Altitude),
    (&["id", "uuid", "guid", "identifier", "uid", "key"], Id),
    (&["code", "sku", "symbol", "reference", "ref", "errorcode"], Code),
    (&["number", "accountnumber", "ordernumber", "invoicenumber", "serialnumber", "serial", "no"], ReferenceNumber),
    (&["slug", "permalink"], Slug),
    (&["token", "secret", "password", "apikey", "accesstoken", "nonce", "signature", "cursor"], Token),
    (&["hash", "checksum", "digest", "etag", "sha", "md5", "sha256", "fingerprint", "commit"], Digest),
    (&["version", "release", "revision", "schemaversion", "apiversion"], Version),
    (&["url", "uri", "href", "link", "website", "homepage", "webpage", "endpoint"], Url),
    (&["image", "photo", "picture", "avatar", "logo", "thumbnail", "banner", "cover"], Image),
    (&["imageurl", "photourl", "pictureurl", "avatarurl", "logourl", "thumbnailurl", "iconurl"], Image),
    (&["host", "hostname", "domain", "domainname", "server", "fqdn"], Hostname),
    (&["ip", "ipaddress", "ipv4", "remoteaddress", "clientip"], IpAddress),
    (&["useragent", "browser"], UserAgent),
    (&["path", "filepath", "directory", "folder"], Path),
    (&["filename", "file", "attachment", "document"], FileName),
    (&["mediatype", "mimetype", "contenttype", "mime"], MediaType),
    (&["port"], Port),
    (&["protocol", "scheme"], Protocol),
    (&["status", "systemstatus", "stage", "phase", "lifecycle", "condition"], Status),
    (&["type", "kind", "variant", "plan", "tier", "mode", "class", "level"], Kind),
    (&["category", "group", "genre", "department", "section", "division", "team"], Category),
    (&["tag", "keyword", "labelname", "topicname"], Tag),
    (&["priority", "severity", "importance", "urgency"], Priority),
    (&["color", "colour", "hexcolor"], Color),
    (&["unit", "unitofmeasure", "uom", "measure"], Unit),
    (&["icon", "iconname", "emoji"], Icon),
    (&["channel", "room", "queue"], Channel),
    (&["createdat", "created", "createddate", "datecreated", "creationdate", "creationtime"], Created),
    (&["createdon", "createddatetime", "createdtime", "registeredat", "joinedat", "published", "publishedat"], Created),
    (&["updatedat", "updated", "modified", "modifiedat", "lastupdated", "lastmodified", "updateddate"], Updated),
    (&["modifieddate", "lastupdateddatetime", "lastmodifieddate", "lastlogin", "lastseen", "lastseenat"], Updated),
    (&["start", "startdate", "starttime", "startat", "startsat", "startedat", "begin", "validfrom"], Started),
    (&["end", "enddate", "endtime", "endat", "endsat", "until", "validuntil", "validto", "expiry"], Ended),
    (&["expires", "expiresat", "expirydate", "expirationdate", "duedate", "dueat", "deadline", "due"], Ended),
    (&["birthday", "birthdate", "dateofbirth", "dob"], Born),
    (&["timestamp", "at", "datetime"], Moment),
    (&["date"], Day),
    (&["time", "timeofday", "opens", "closes"], TimeOfDay),
    (&["year", "birthyear"], Year),
    (&["month"], Month),
    (&["weekday", "dayofweek", "day"], Weekday),
    (&["duration", "seconds", "second", "ttl", "expiresin", "timeout", "interval", "retryafter"], Seconds),
    (&["price", "amount", "cost", "total", "subtotal", "tax", "fee", "balance", "salary", "revenue"], Price),
    (&["count", "totalcount", "totalitems", "totalresults", "num", "remaining", "views", "likes", "size"], Count),
    (&["quantity", "qty", "stock", "inventory", "available", "copies"], Quantity),
    (&["percent", "percentage", "progress", "humidity", "completion", "pct"], Percentage),
    (&["rate", "ratio", "fraction", "probability", "confidence", "factor", "discount"], Fraction),
    (&["rating", "stars", "score", "averagerating"], Rating),
    (&["bytes", "filesize", "contentlength", "sizebytes"], Bytes),
    (&["width", "height", "pixel"], Pixels),
    (&["weight", "mass"], Weight),
    (&["temperature", "temp", "celsius"], Temperature),
    (&["page", "pagenumber", "currentpage", "totalpages", "pageindex"], Page),
];

/// Further names with each meaning: quantities in protocols, and flags.
const FURTHER_NAMES: &[(&[&str], PropertyMeaning)] = &[
    (&["limit", "pagesize", "perpage", "maxresults"], PageSize),
    (&["offset", "retries", "attempt", "index", "errors", "warnings"], Count),
    (&["statuscode", "httpstatus"], HttpStatus),
    (&["active", "enabled", "verified", "visible", "public", "ok", "success", "valid", "online", "confirmed"], Yes),
    (&["deleted", "archived", "cancelled", "canceled", "paused", "blocked", "suspended", "disabled"], No),
    (&["locked", "banned", "hidden", "expired", "failed", "deprecated", "test", "debug", "draft"], No),
];

/// The words that denote a person. A property `name` next to such a word is the name of a person.
const PERSONS: &[&str] = &[
    "user",
    "person",
    "people",
    "customer",
    "client",
    "contact",
    "author",
    "owner",
    "employee",
    "member",
    "patient",
    "guest",
    "passenger",
    "recipient",
    "sender",
    "student",
    "teacher",
    "doctor",
    "driver",
    "manager",
    "assignee",
    "reporter",
    "reviewer",
    "creator",
    "candidate",
    "subscriber",
    "attendee",
    "player",
    "admin",
    "profile",
    "participant",
    "buyer",
    "seller",
    "applicant",
    "tenant",
    "visitor",
    "friend",
    "follower",
    "surveyor",
    "editor",
    "artist",
    "director",
    "speaker",
    "by",
];

/// Returns the meaning of a property whose name consists of these words. The longest known suffix of the name decides:
/// `billingEmailAddress` has the meaning of `emailAddress`. Returns `None` for an unknown name.
pub(super) fn meaning_of(words: &[String]) -> Option<PropertyMeaning> {
    (0..words.len()).find_map(|start| {
        let suffix = words[start..].concat();
        let (last, others) = words[start..].split_last()?;
        find(&suffix).or_else(|| find(&(others.concat() + &singular(last))))
    })
}

fn find(name: &str) -> Option<PropertyMeaning> {
    let mut table = NAMES.iter().chain(FURTHER_NAMES);
    table.find(|(names, _)| names.contains(&name)).map(|(_, meaning)| *meaning)
}

/// Returns `true` if a name denotes a person.
pub(super) fn is_person(words: &[String]) -> bool {
    words.last().is_some_and(|last| PERSONS.contains(&singular(last).as_str()))
}

#[cfg(test)]
mod tests {
    use super::super::words::words_of;
    use super::*;

    #[test]
    fn longest_suffix_decides_the_meaning() {
        for (name, meaning) in [
            ("firstName", Some(FirstName)),
            ("first_name", Some(FirstName)),
            ("billingEmailAddress", Some(Email)),
            ("country_code", Some(CountryCode)),
            ("errorCode", Some(Code)),
            ("emails", Some(Email)),
            ("shippingAddresses", Some(FullAddress)),
            ("categories", Some(Category)),
            ("userId", Some(Id)),
            ("createdAt", Some(Created)),
            ("isActive", Some(Yes)),
            ("frobnication", None),
        ] {
            assert_eq!(meaning_of(&words_of(name)), meaning, "{name}");
        }
    }

    #[test]
    fn names_are_in_the_table_once() {
        let mut names: Vec<&str> =
            NAMES.iter().chain(FURTHER_NAMES).flat_map(|(names, _)| names.iter().copied()).collect();
        names.sort_unstable();
        let twice: Vec<_> = names.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}
