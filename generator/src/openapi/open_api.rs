use super::declare::object;
use super::shape::FieldPresence::{Optional, Required, Synthesized};
use super::shape::FieldType::{Ignored, List, Map, Object, Text};
use super::{COMPONENTS, INFO, PATH_ITEM, SERVER, TAG};

object! {
    DOCUMENT = "an OpenAPI Object";
    "openapi": Text, Required;
    "info": Object(&INFO), Synthesized("title and version are empty");
    "servers": List(&Object(&SERVER)), Optional;
    "paths": Map(&Object(&PATH_ITEM)), Synthesized("no operation is generated");
    "components": Object(&COMPONENTS), Optional;
    "security": List(&Map(&List(&Text))), Optional;
    "tags": List(&Object(&TAG)), Optional;
    "externalDocs": Ignored, Optional;
    "webhooks": Map(&Object(&PATH_ITEM)), Optional, since V3_1;
}
