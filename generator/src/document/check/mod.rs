//! Checks of rules that the table of `openapi` cannot express, one kind of object per file. A check applies to one object,
//! wherever the object is and whether or not the object is used.

mod annotations;
mod component_names;
mod descriptions;
mod enumerated_words;
mod infinite;
mod items;
mod limits;
mod media_types;
mod paths;
mod responses;
mod security_scheme;
mod types;
mod values;
mod variables;
mod versions;

use crate::diagnostics::Diagnostics;
use crate::openapi::shape::ObjectShape;
use crate::openapi::{
    COMPONENTS, DOCUMENT, ENCODING, HEADER, INFO, MEDIA_TYPE, OPERATION, PARAMETER, REQUEST_BODY, RESPONSE, SCHEMA,
    SECURITY_SCHEME, SERVER_VARIABLE, TAG,
};
use crate::source::{Location, Node, Object, Version};

/// An object of the document and its location.
#[derive(Clone, Copy)]
struct CheckedObject<'c> {
    object: &'c Object,
    at: &'c Location,
    version: Version,
}

type CheckFn = fn(CheckedObject<'_>, &mut Diagnostics);

/// The checks of each kind of object.
static CHECKS: [(&ObjectShape, &[CheckFn]); 14] = [
    (&DOCUMENT, &[paths::check, annotations::documentation]),
    (&INFO, &[versions::info, annotations::info]),
    (&SERVER_VARIABLE, &[variables::check]),
    (&TAG, &[annotations::documentation]),
    (&COMPONENTS, &[component_names::check, infinite::check, annotations::components]),
    (&OPERATION, &[responses::check, annotations::documentation]),
    (&PARAMETER, &[enumerated_words::parameter, descriptions::check, annotations::examples]),
    (&HEADER, &[enumerated_words::header, descriptions::check, annotations::examples]),
    (&ENCODING, &[enumerated_words::encoding]),
    (&REQUEST_BODY, &[media_types::check]),
    (&MEDIA_TYPE, &[annotations::examples]),
    (&RESPONSE, &[media_types::check, annotations::links]),
    (&SECURITY_SCHEME, &[security_scheme::check, annotations::flows]),
    (&SCHEMA, &[types::check, items::check, limits::check, values::check, annotations::documentation]),
];

/// Reports the violations of all rules that apply to an object of this kind.
pub(super) fn check_object(
    shape: &'static ObjectShape,
    (object, at): (&Object, &Location),
    version: Version,
    diagnostics: &mut Diagnostics,
) {
    let checks = CHECKS.iter().find(|(known, _)| known.is(shape)).map_or(&[][..], |(_, checks)| checks);
    let subject = CheckedObject { object, at, version };
    versions::fields(shape, subject, diagnostics);
    checks.iter().for_each(|check| check(subject, diagnostics));
}

impl<'c> CheckedObject<'c> {
    fn text(self, key: &str) -> Option<&'c str> {
        self.object.get(key).and_then(Node::as_str)
    }

    /// Returns `true` if the value of a key is `true`.
    fn flag(self, key: &str) -> bool {
        self.object.get(key) == Some(&Node::Bool(true))
    }

    /// Returns `true` if the document is OpenAPI 3.1 or later.
    fn is_openapi_3_1(self) -> bool {
        self.version >= Version::V3_1
    }

    fn pairs(self, key: &str) -> impl Iterator<Item = (&'c str, &'c Node)> {
        let object = self.object.get(key).and_then(Node::as_object);
        object.into_iter().flat_map(Object::iter).filter(|(key, _)| !key.starts_with("x-"))
    }

    /// Returns the value of a key, if it is an object.
    fn inner_object(self, key: &str) -> Option<(&'c Object, Location)> {
        Some((self.object.get(key)?.as_object()?, self.at.join(key)))
    }
}
