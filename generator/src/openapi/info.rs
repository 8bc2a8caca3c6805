use super::declare::object;
use super::shape::FieldPresence::{Optional, Synthesized};
use super::shape::FieldType::{Description, Ignored, Text};

object! {
    INFO = "an Info Object";
    "title": Text, Synthesized("treated as empty");
    "description": Description, Optional;
    "termsOfService": Description, Optional;
    "contact": Ignored, Optional;
    "license": Ignored, Optional;
    "version": Text, Synthesized("treated as empty");
}
