//! Lists in the style `deepObject`, whose encoding OpenAPI leaves undefined (3.0.4, Style Examples: `n/a` for arrays).

use std::collections::BTreeSet;

use super::super::Lowering;
use crate::diagnostics;
use crate::ir::{BracketStyle, ParameterStyle, Type, TypeDefKind, TypeId};
use crate::openapi::Cursor;

impl Lowering<'_> {
    /// Returns the notation for the items of lists in a parameter or in a property of a form: `a[0]=x`, `a[]=x` or
    /// `a=x`.
    pub(in super::super) fn brackets(
        &mut self,
        at: &Cursor<'_>,
        name: &str,
        style: ParameterStyle,
        ty: &Type,
    ) -> BracketStyle {
        if style != ParameterStyle::DeepObject || !self.contains_scalars(ty, &mut BTreeSet::new()) {
            return BracketStyle::default();
        }
        let of_operation = self.operation.iter().flatten().map(|operation| format!("{operation}.{name}"));
        let names: Vec<String> = of_operation.chain([name.to_owned()]).collect();
        self.undecided_brackets.entry(at.location().clone()).or_default().extend(names.iter().cloned());
        let options = self.options;
        let mut chosen = None;
        for name in &names {
            if let Some((_, brackets)) = options.parameter_brackets.iter().find(|(other, _)| other == name) {
                self.matched_options.insert(format!("brackets {name}"));
                chosen = chosen.or(Some(*brackets));
            }
        }
        chosen.or(options.brackets).unwrap_or_default()
    }

    /// Reports one warning for all `deepObject` parameters that contain lists and for which no option sets the
    /// [`BracketStyle`].
    pub(in super::super) fn report_undecided_brackets(&mut self) {
        if self.options.brackets.is_some() {
            return;
        }
        let is_decided =
            |names: &[String]| names.iter().any(|name| self.matched_options.contains(&format!("brackets {name}")));
        let mut undecided = self.undecided_brackets.iter().filter(|(_, names)| !is_decided(names));
        if let Some((at, names)) = undecided.next() {
            let name = names.last().map_or("", String::as_str);
            self.diagnostics.push(diagnostics::list_in_deep_object(at.clone(), name, undecided.count()));
        }
    }

    /// Returns `true` if a value contains a list of scalars. Items that are objects or lists are always written with an
    /// index, so no option applies to them.
    ///
    /// `seen` contains the visited definitions, because types can be recursive.
    fn contains_scalars(&self, ty: &Type, seen: &mut BTreeSet<TypeId>) -> bool {
        match self.resolved(ty) {
            Type::List(item) => self.contains_scalars_inside(item, seen).unwrap_or(true),
            Type::Tuple(items) => items.iter().any(|item| self.contains_scalars_inside(item, seen).unwrap_or(true)),
            ty => self.contains_scalars_inside(ty, seen).unwrap_or(false),
        }
    }

    /// Returns whether a list or object contains a list of scalars; `None` for a scalar.
    fn contains_scalars_inside(&self, ty: &Type, seen: &mut BTreeSet<TypeId>) -> Option<bool> {
        match self.resolved(ty) {
            ty @ (Type::List(_) | Type::Tuple(_)) => Some(self.contains_scalars(ty, seen)),
            Type::Map(value) => Some(self.contains_scalars(value, seen)),
            Type::Nullable(inner) | Type::Boxed(inner) => self.contains_scalars_inside(inner, seen),
            Type::Named(id) if !seen.insert(*id) => Some(false),
            Type::Named(id) => match self.types.get(id.0).and_then(Option::as_ref).map(|def| &def.kind) {
                Some(TypeDefKind::Struct(object)) => {
                    Some(object.fields.iter().any(|field| self.contains_scalars(&field.ty, seen)))
                }
                Some(TypeDefKind::Union(union)) => {
                    let members = union.variants.iter().map(|(_, ty)| self.contains_scalars_inside(ty, seen));
                    members.collect::<Vec<_>>().into_iter().fold(None, |all, member| match (all, member) {
                        (None, member) => member,
                        (all, None) => all,
                        (Some(one), Some(other)) => Some(one || other),
                    })
                }
                Some(TypeDefKind::Newtype(inner)) => self.contains_scalars_inside(inner, seen),
                _ => None,
            },
            _ => None,
        }
    }
}
