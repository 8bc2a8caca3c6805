use super::declare::object;
use super::shape::FieldPresence::Optional;
use super::shape::FieldType::Ignored;

object! {
    EXAMPLE = "an Example Object";
    "value": Ignored, Optional;
    "externalValue": Ignored, Optional;
    "dataValue": Ignored, Optional;
    "serializedValue": Ignored, Optional;
}
