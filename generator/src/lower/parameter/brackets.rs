//! Lists in the style `deepObject`, whose encoding OpenAPI leaves undefined (3.0.4, Style Examples: `n/a` for arrays).

use std::collections::BTreeSet;

use super::super::Lower;
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Brackets, Kind, Style, Type, TypeId};

impl Lower<'_> {
    /// Returns the form of the names of list items of a parameter or of a form's property.
    pub(in super::super) fn brackets(&mut self, at: &Cursor<'_>, name: &str, style: Style, ty: &Type) -> Brackets {
        if style != Style::DeepObject || !self.holds_scalars(ty, &mut BTreeSet::new()) {
            return Brackets::default();
        }
        let of_operation = self.operation.iter().flatten().map(|operation| format!("{operation}.{name}"));
        let names: Vec<String> = of_operation.chain([name.to_owned()]).collect();
        self.bracketed.entry(at.location().clone()).or_default().extend(names.iter().cloned());
        let options = self.options;
        let mut chosen = None;
        for name in &names {
            if let Some((_, brackets)) = options.parameter_brackets.iter().find(|(other, _)| other == name) {
                self.matched.insert(format!("brackets {name}"));
                chosen = chosen.or(Some(*brackets));
            }
        }
        chosen.or(options.brackets).unwrap_or_default()
    }

    /// Reports one warning for all parameters with lists whose form no option determines.
    pub(in super::super) fn undecided_brackets(&mut self) {
        if self.options.brackets.is_some() {
            return;
        }
        let is_decided = |names: &[String]| names.iter().any(|name| self.matched.contains(&format!("brackets {name}")));
        let mut undecided = self.bracketed.iter().filter(|(_, names)| !is_decided(names));
        if let Some((at, names)) = undecided.next() {
            let name = names.last().map_or("", String::as_str);
            self.found.push(diagnostics::list_in_deep_object(at.clone(), name, undecided.count()));
        }
    }

    /// Returns `true` if a value contains a list of scalars. Items that are objects or lists are always written with an
    /// index.
    ///
    /// `seen` has the visited definitions, because types can be recursive.
    fn holds_scalars(&self, ty: &Type, seen: &mut BTreeSet<TypeId>) -> bool {
        match self.resolved(ty) {
            Type::List(item) => self.holds_scalars_inside(item, seen).unwrap_or(true),
            Type::Tuple(items) => items.iter().any(|item| self.holds_scalars_inside(item, seen).unwrap_or(true)),
            ty => self.holds_scalars_inside(ty, seen).unwrap_or(false),
        }
    }

    /// Returns whether a list or object contains a list of scalars, or `None` for a scalar.
    fn holds_scalars_inside(&self, ty: &Type, seen: &mut BTreeSet<TypeId>) -> Option<bool> {
        match self.resolved(ty) {
            ty @ (Type::List(_) | Type::Tuple(_)) => Some(self.holds_scalars(ty, seen)),
            Type::Map(value) => Some(self.holds_scalars(value, seen)),
            Type::Nullable(inner) | Type::Boxed(inner) => self.holds_scalars_inside(inner, seen),
            Type::Named(id) if !seen.insert(*id) => Some(false),
            Type::Named(id) => match self.types.get(id.0).and_then(Option::as_ref).map(|def| &def.kind) {
                Some(Kind::Struct(object)) => {
                    Some(object.fields.iter().any(|field| self.holds_scalars(&field.ty, seen)))
                }
                Some(Kind::Union(union)) => {
                    let members = union.variants.iter().map(|(_, ty)| self.holds_scalars_inside(ty, seen));
                    members.collect::<Vec<_>>().into_iter().fold(None, |all, member| match (all, member) {
                        (None, member) => member,
                        (all, None) => all,
                        (Some(one), Some(other)) => Some(one || other),
                    })
                }
                Some(Kind::Newtype(inner)) => self.holds_scalars_inside(inner, seen),
                _ => None,
            },
            _ => None,
        }
    }
}
