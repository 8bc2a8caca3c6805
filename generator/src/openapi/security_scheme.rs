use super::declare::object;
use super::shape::FieldPresence::{Optional, Required};
use super::shape::FieldType::{Description, Ignored, Text};

object! {
    SECURITY_SCHEME = "a Security Scheme Object";
    "type": Text, Required;
    "description": Description, Optional;
    "name": Text, Optional;
    "in": Text, Optional;
    "scheme": Text, Optional;
    "bearerFormat": Text, Optional;
    // Flows are read without being checked, since many documents lack the URLs that a flow requires.
    "flows": Ignored, Optional;
    "openIdConnectUrl": Text, Optional;
}
