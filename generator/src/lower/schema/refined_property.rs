//! Properties that several members of `allOf` declare. A value must be valid under all of these declarations, so that the
//! type of the property needs the keys of each of them.

use super::super::Lowering;
use super::super::naming::NamingContext;
use super::{FlattenedObject, Lowered, is_nullable};
use crate::document::Cursor;
use crate::ir::Type;

impl<'s> Lowering<'s> {
    /// Lowers a property to the type of its last declaration. If an earlier declaration has keys that the last one lacks,
    /// lowers the property to a struct with the keys of all declarations. A last declaration that is a reference is
    /// lowered to its own type: it replaces the earlier ones in practice, and could contain itself.
    pub(super) fn refined_property(
        &mut self,
        last: &Cursor<'s>,
        earlier: &[Cursor<'s>],
        context: &NamingContext,
    ) -> Type {
        if earlier.is_empty() || last.reference().is_some() {
            return self.schema(last, context);
        }
        let own = FlattenedObject::new(last);
        let adds_keys =
            |at: &Cursor<'s>| FlattenedObject::new(at).names().iter().any(|name| own.property(name).is_none());
        let declarations: Vec<Cursor<'s>> = earlier.iter().chain([last]).cloned().collect();
        let all = FlattenedObject::of_all(&declarations);
        if all.is_open() || !earlier.iter().any(adds_keys) {
            return self.schema(last, context);
        }
        let ty = match self.structure(last, all, context) {
            Lowered::Type(ty) => ty,
            Lowered::Definition(kind) => Type::Named(self.inline_type(context, last.location(), Some(last), kind)),
        };
        if declarations.iter().all(is_nullable) { Type::Nullable(Box::new(ty)) } else { ty }
    }
}
