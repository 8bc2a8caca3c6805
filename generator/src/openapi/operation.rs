use super::declare::object;
use super::shape::FieldPresence::{Optional, Synthesized};
use super::shape::FieldType::{Description, Flag, Ignored, List, Map, Object, Referable, Text};
use super::{CALLBACK, PARAMETER, REQUEST_BODY, RESPONSES, SERVER};

object! {
    OPERATION = "an Operation Object";
    "tags": List(&Text), Optional;
    "summary": Description, Optional;
    "description": Description, Optional;
    "externalDocs": Ignored, Optional;
    "operationId": Text, Optional;
    "parameters": List(&Referable(&PARAMETER)), Optional;
    "requestBody": Referable(&REQUEST_BODY), Optional;
    "responses": Object(&RESPONSES), Synthesized("the client treats every response as undocumented");
    "callbacks": Map(&Referable(&CALLBACK)), Optional;
    "deprecated": Flag, Optional;
    "security": List(&Map(&List(&Text))), Optional;
    "servers": List(&Object(&SERVER)), Optional;
}
