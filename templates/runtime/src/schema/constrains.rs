use super::rules::{AdditionalSchema, Schema};

impl Schema {
    /// Returns `true` if the schema is `readOnly` or `writeOnly`.
    pub(super) fn has_direction(&self) -> bool {
        matches!(self, Self::Rules(rules) if rules.read_only || rules.write_only)
    }

    /// Returns `true` if the schema rejects values that its Rust type accepts. `components` contains the result for
    /// each component.
    pub(super) fn constrains(&self, components: &[bool]) -> bool {
        let inner = |schema: &Schema| schema.constrains(components);
        match self {
            Self::Reference(index) => components.get(*index).copied().unwrap_or(false),
            Self::Rules(rules) => {
                let (number, string, list, object) = (&rules.number, &rules.string, &rules.list, &rules.object);
                rules.values.is_some()
                    || rules.not.is_some()
                    || rules.condition.is_some()
                    || !rules.dependents.is_empty()
                    || list.contains.is_some()
                    || !matches!(list.unevaluated, AdditionalSchema::Any)
                    || !object.patterns.is_empty()
                    || object.names.is_some()
                    || !object.dependent_required.is_empty()
                    || !matches!(object.unevaluated, AdditionalSchema::Any)
                    || !list.prefix.is_empty()
                    // The Rust type merges the members of `allOf`, so only validation checks the constraints of each
                    // member.
                    || !rules.all_of.is_empty()
                    || !rules.one_of.is_empty()
                    || !rules.any_of.is_empty()
                    || number.min.is_some()
                    || number.max.is_some()
                    || number.multiple_of.is_some()
                    || string.min.is_some()
                    || string.max.is_some()
                    || string.pattern.is_some()
                    || string.format.is_some()
                    || list.min.is_some()
                    || list.max.is_some()
                    || list.unique
                    || object.min.is_some()
                    || object.max.is_some()
                    || matches!(object.others, AdditionalSchema::None)
                    || list.items.as_ref().is_some_and(inner)
                    || object.properties.values().any(inner)
                    || matches!(&object.others, AdditionalSchema::Of(schema) if inner(schema))
                    // A Rust type does not express that a `readOnly` or `writeOnly` property is required in one
                    // direction only.
                    || object.required.iter().any(|name| object.properties.get(name).is_none_or(Self::has_direction))
            }
        }
    }
}
