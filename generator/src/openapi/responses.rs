use super::RESPONSE;
use super::declare::object;
use super::shape::FieldPresence::Optional;
use super::shape::FieldType::Referable;

object! {
    RESPONSES = "a Responses Object";
    "default": Referable(&RESPONSE), Optional;
    ..Referable(&RESPONSE);
}
