use super::rules::{Others, Schema};

impl Schema {
    /// Whether it is for requests alone, or for answers alone.
    pub(super) fn is_one_way(&self) -> bool {
        matches!(self, Self::Rules(rules) if rules.read_only || rules.write_only)
    }

    /// Whether it forbids anything that a type of its shape could read, given which components do.
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
                    || !matches!(list.unevaluated, Others::Any)
                    || !object.patterns.is_empty()
                    || object.names.is_some()
                    || !object.needs.is_empty()
                    || !matches!(object.unevaluated, Others::Any)
                    || !list.prefix.is_empty()
                    // Types merge the members: what each of them says alone is for the judge.
                    || !rules.all_of.is_empty()
                    || !rules.one_of.is_empty()
                    || !rules.any_of.is_empty()
                    || number.least.is_some()
                    || number.most.is_some()
                    || number.step.is_some()
                    || string.least.is_some()
                    || string.most.is_some()
                    || string.pattern.is_some()
                    || string.format.is_some()
                    || list.least.is_some()
                    || list.most.is_some()
                    || list.unique
                    || object.least.is_some()
                    || object.most.is_some()
                    || matches!(object.others, Others::None)
                    || list.items.as_ref().is_some_and(inner)
                    || object.properties.values().any(inner)
                    || matches!(&object.others, Others::Of(schema) if inner(schema))
                    // Of a property that travels one way a type does not say that it is required there.
                    || object.required.iter().any(|name| object.properties.get(name).is_none_or(Self::is_one_way))
            }
        }
    }
}
