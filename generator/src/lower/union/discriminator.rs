//! Lowering of the Discriminator Object: a property whose values select the members of a union.

use std::collections::{HashMap, HashSet};

use super::super::Lowering;
use super::super::analysis::{
    FlattenedObject, SchemaShape, UnionSchema, allows_bare_value, component_name, output_values, target_of, text_of,
    unwrapped,
};
use crate::diagnostics::{self, Diagnostic};
use crate::ir::UnionDispatch;
use crate::openapi::Cursor;
use crate::source::{Location, Pointer};

impl<'s> Lowering<'s> {
    /// Lowers the discriminator of a union that has one variant for each member.
    pub(super) fn discriminator(&mut self, union_schema: &UnionSchema<'s>) -> Option<UnionDispatch> {
        let members: Vec<FlattenedObject<'s>> = union_schema.members.iter().map(FlattenedObject::new).collect();
        self.discriminator_of(union_schema, &members)
    }

    /// Lowers the discriminator of a union. The `mapping` lists the values that select a member. A member that the
    /// mapping does not mention is selected by the values to which the member restricts the property, or else by the
    /// name of the member's component.
    pub(super) fn discriminator_of(
        &mut self,
        union_schema: &UnionSchema<'s>,
        members: &[FlattenedObject<'s>],
    ) -> Option<UnionDispatch> {
        let discriminator = union_schema.parent.get("discriminator")?;
        let property = discriminator.text("propertyName")?.to_owned();
        let targets = MemberTargets::of(union_schema);
        let mut values: Vec<(String, usize)> = Vec::new();
        let mut mapped = HashSet::new();
        for (value, target) in discriminator.get("mapping").map(|mapping| mapping.entries()).unwrap_or_default() {
            let text = target.node().as_str().unwrap_or_default();
            match targets.member(text) {
                Some(index) => {
                    mapped.insert(index);
                    values.push((value.to_owned(), index));
                }
                None => self.diagnostics.push(targets.unknown(target.location(), value, text)),
            }
        }
        for (index, pointers) in targets.of_members.iter().enumerate() {
            if !mapped.contains(&index) {
                let own_values = values_of(members, index, &property, pointers);
                if own_values.is_empty() {
                    let at = union_schema.members[index].location().clone();
                    self.diagnostics.push(diagnostics::member_without_discriminator_value(at, &property));
                }
                values.extend(own_values.into_iter().map(|value| (value, index)));
            }
        }
        let written = output_values(members, &property, &values);
        let otherwise = match discriminator.get("defaultMapping") {
            None => None,
            Some(target) => {
                let text = target.node().as_str().unwrap_or_default();
                let found = targets.member(text);
                if found.is_none() {
                    self.diagnostics.push(targets.unknown(target.location(), "defaultMapping", text));
                }
                found
            }
        };
        let bare = allows_bare_value(members, &property);
        Some(UnionDispatch::Discriminator {
            property,
            values,
            allow_bare_value: bare,
            output_values: written,
            absent: otherwise,
            unknown: otherwise,
        })
    }
}

/// The targets of a union's members. The targets of a member are the schemas by which a mapping may refer to the
/// member.
struct MemberTargets {
    /// The targets of each member.
    of_members: Vec<Vec<Pointer>>,
    /// For each target, the index of the first member that has this target.
    index_of: HashMap<Pointer, usize>,
}

impl MemberTargets {
    fn of(union_schema: &UnionSchema<'_>) -> Self {
        let of_members: Vec<_> = union_schema.members.iter().map(|member| final_targets(member, DEPTH)).collect();
        let mut index_of = HashMap::new();
        for (index, targets) in of_members.iter().enumerate() {
            for target in targets {
                index_of.entry(target.clone()).or_insert(index);
            }
        }
        Self { of_members, index_of }
    }

    /// Returns the index of the member that a value of the mapping refers to.
    fn member(&self, reference: &str) -> Option<usize> {
        self.index_of.get(&target_of(reference)).copied()
    }

    /// Returns the diagnostic for a value of the mapping that refers to no member. The value may be a schema name
    /// instead of a reference.
    fn unknown(&self, at: &Location, value: &str, reference: &str) -> Diagnostic {
        let names = self.of_members.iter().flatten().filter_map(|target| Some(target.tokens().last()?.as_str()));
        let (before, name) = reference.rfind('/').map_or(("", reference), |slash| reference.split_at(slash + 1));
        let nearest = diagnostics::nearest(name, names).map(|name| format!("{before}{name}"));
        diagnostics::mapping_to_unknown_member(at.clone(), value, reference, nearest.as_deref())
    }
}

/// The maximum depth of unions that are members of unions.
const DEPTH: usize = 8;

/// Returns the schemas by which a mapping may refer to a member: the component that the member refers to, even if this
/// component is a reference itself. If the member is a union, the members of that union are included.
fn final_targets(member: &Cursor<'_>, depth: usize) -> Vec<Pointer> {
    let member = &unwrapped(member);
    let direct = member.reference().and_then(|reference| Pointer::parse(reference.strip_prefix('#')?));
    let mut pointers = vec![direct.unwrap_or_else(|| member.location().pointer.clone())];
    if let (Ok(end), Some(depth)) = (member.follow(), depth.checked_sub(1)) {
        let inner = UnionSchema::of(&end).into_iter().flat_map(|union_schema| union_schema.members);
        pointers.extend(inner.flat_map(|member| final_targets(&member, depth)));
    }
    pointers
}

/// Returns the discriminator values of a member that the mapping does not mention. If the member restricts the property
/// to one value, or to values that no other member has, returns these values. Otherwise, returns the names of
/// components.
fn values_of(members: &[FlattenedObject<'_>], index: usize, property: &str, pointers: &[Pointer]) -> Vec<String> {
    let of = |index: usize| {
        let shape = SchemaShape::of_members(&members[index]);
        shape
            .constants(property)
            .map(|values| values.iter().filter_map(text_of).collect::<Vec<_>>())
            .unwrap_or_default()
    };
    let own = of(index);
    let others = || (0..members.len()).filter(|other| *other != index).flat_map(of);
    if own.len() == 1 || (!own.is_empty() && others().all(|value| !own.contains(&value))) {
        return own;
    }
    // A number or a boolean cannot be the name of a component.
    if allows_bare_value(members, property) {
        return Vec::new();
    }
    let names: Vec<_> = pointers.iter().filter_map(component_name).collect();
    // If the member is a union, the names of the inner members are the values.
    match names.as_slice() {
        [_, inner @ ..] if !inner.is_empty() => inner.to_vec(),
        _ => names,
    }
}
