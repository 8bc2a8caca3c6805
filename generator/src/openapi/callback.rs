use super::PATH_ITEM;
use super::declare::object;
use super::shape::FieldType::Object;

object! {
    CALLBACK = "a Callback Object";
    ..Object(&PATH_ITEM);
}
