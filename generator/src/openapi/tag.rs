use super::declare::object;
use super::shape::FieldPresence::{Optional, Required};
use super::shape::FieldType::{Description, Ignored, Text};

object! {
    TAG = "a Tag Object";
    "name": Text, Required;
    "description": Description, Optional;
    "externalDocs": Ignored, Optional;
    "summary": Description, Optional, since V3_2;
    "parent": Description, Optional, since V3_2;
    "kind": Description, Optional, since V3_2;
}
