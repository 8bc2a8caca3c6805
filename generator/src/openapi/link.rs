use super::declare::object;
use super::shape::FieldPresence::Optional;
use super::shape::FieldType::Ignored;
use super::{Cursor, Entries};

object! {
    /// A later call that uses values of a response (OpenAPI 3.0, Link Object).
    struct LinkObject: LINK = "a Link Object";
    operation_ref: &'s str = "operationRef": Ignored, Optional;
    operation_id: &'s str = "operationId": Ignored, Optional;
    parameters: Entries<'s, Cursor<'s>> = "parameters": Ignored, Optional;
    request_body: Cursor<'s> = "requestBody": Ignored, Optional;
    "server": Ignored, Optional;
}
