use super::finding::Finding;

/// A finding of an external tool that is accepted, because it is not a mistake of ecogen.
#[derive(Debug)]
pub struct AllowedFinding {
    pub tool: &'static str,
    /// A part of the finding's message.
    pub text: &'static str,
    /// The operations for which the tool must report the finding. If the list is empty, the tool must report the
    /// finding for at least one operation.
    pub operations: &'static [&'static str],
    pub reason: &'static str,
}

impl AllowedFinding {
    pub fn covers(&self, finding: &Finding) -> bool {
        let is_of_operation = self.operations.is_empty() || self.operations.contains(&finding.operation.as_str());
        is_of_operation && finding.text.contains(self.text)
    }
}

const AUDITS: &[&str] = &["GET /audit/assets/{assetId}", "GET /audit/projects/{projectId}", "GET /audit/users"];

/// All accepted findings, by tool. The run fails if a finding of this list does not occur any more.
pub const ALLOWED: &[AllowedFinding] = &[
    AllowedFinding {
        tool: "Schemathesis, mock",
        text: "ST108",
        operations: AUDITS,
        reason: "AuditLog and AuditDiff in the document's oneOf overlap: a value that is valid for one is valid for both",
    },
    AllowedFinding {
        tool: "Schemathesis, mock",
        text: "ST205",
        operations: AMBIGUOUS_TEMPLATES,
        reason: "the URL also matches another path template of the document, which declares the method",
    },
    AllowedFinding {
        tool: "Schemathesis, service",
        text: "ST202",
        operations: &["GET /users/{userId}", "DELETE /users/{userId}", "GET /projects/{projectId}"],
        reason: "the document has no 404 for missing resources but a 400, which the tool takes for a rejection",
    },
    AllowedFinding {
        tool: "Schemathesis, service",
        text: "ST202",
        operations: &["POST /users", "POST /projects/{projectId}"],
        reason: "the document declares the body as optional, but nothing can be created without one",
    },
    AllowedFinding {
        tool: "Prism",
        text: "Response body must match exactly one schema in oneOf",
        operations: AUDITS,
        reason: "same reason as ST108 of Schemathesis",
    },
    AllowedFinding {
        tool: "Prism",
        text: "9007199254740991",
        operations: &[],
        reason: "Prism limits int64 to the integers that JavaScript represents exactly; the format has 64 bits",
    },
    AllowedFinding {
        tool: "Prism",
        text: "the status 501",
        operations: &["GET /user-types/{userTypeId}"],
        reason: "Prism cannot forward a GET with a body, as the document declares here, and responds itself",
    },
];

const AMBIGUOUS_TEMPLATES: &[&str] = &[
    "OPTIONS /media/tags/storage/code/{code}",
    "OPTIONS /media/tags/storage/labels/{code}",
    "OPTIONS /users/{userId}/groups/reset",
];
