//! Comparison of enum values, limits and the other keywords that constrain a value.

use super::comparison::{Comparison, Values};
use super::merged_keywords::MergedKeywords;
use super::rules::{Effect, LIMITS, LimitChange, PRESENCE};
use super::schemas::SchemaSite;
use crate::ir::{EnumValues, TypeDef, TypeDefKind, Value};

impl<'a> Comparison<'a> {
    pub(super) fn enum_values(&mut self, before: &MergedKeywords<'a>, after: &MergedKeywords<'a>, site: &SchemaSite) {
        let (old, new) = (before.list("enum"), after.list("enum"));
        if old == new {
            return;
        }
        let (has_old, has_new) = (before.keywords.contains_key("enum"), after.keywords.contains_key("enum"));
        if has_old != has_new {
            let (suffix, message) = match has_new {
                true => ("became-enum", "only listed values are valid"),
                false => ("became-not-enum", "values are no longer listed"),
            };
            let subject = site.subject(self, "enum");
            let values = Values { before: listed(old), after: listed(new) };
            return self.schema_change(site, suffix, &subject, message, values);
        }
        for value in old.iter().filter(|value| !new.contains(value)) {
            let mut subject = site.subject(self, "enum");
            subject.items = [self.variants(site, value), site.items.clone()].concat();
            let message = format!("{value} is no longer listed");
            self.schema_change(site, "enum-value-removed", &subject, &message, Values::removed(value));
        }
        for value in new.iter().filter(|value| !old.contains(value)) {
            let mut subject = site.subject(self, "enum");
            subject.items = [self.variants(site, value), site.items.clone()].concat();
            let message = format!("{value} is listed in addition");
            self.schema_change(site, "enum-value-added", &subject, &message, Values::added(value));
        }
    }

    /// Returns the paths of the variants that represent a value.
    fn variants(&self, site: &SchemaSite, value: &Value) -> Vec<String> {
        let defs = [
            self.old.type_def(&super::schemas::source_of(&site.old)),
            self.new.type_def(&super::schemas::source_of(&site.new)),
        ];
        let names: Vec<String> = defs.into_iter().flatten().filter_map(|def| variant_name(def, value)).collect();
        let types = self.own_types(site);
        let mut paths: Vec<String> =
            types.iter().flat_map(|ty| names.iter().map(move |name| format!("{ty}::{name}"))).collect();
        paths.dedup();
        paths
    }

    pub(super) fn constraints(&mut self, before: &MergedKeywords<'a>, after: &MergedKeywords<'a>, site: &SchemaSite) {
        for (keyword, word, _) in LIMITS {
            self.limit(before, after, site, keyword, word);
        }
        for (keyword, word) in [("pattern", "pattern"), ("multipleOf", "multiple-of"), ("default", "default-value")] {
            let (old, new) = (before.keywords.get(keyword), after.keywords.get(keyword));
            let (change, message) = match (old, new) {
                (None, Some(new)) => ("added", format!("`{keyword}` {new} is new")),
                (Some(old), None) => ("removed", format!("`{keyword}` {old} is removed")),
                (Some(old), Some(new)) if old != new => ("changed", format!("`{keyword}` changed from {old} to {new}")),
                _ => continue,
            };
            let values = Values { before: old.map(ToString::to_string), after: new.map(ToString::to_string) };
            let mut subject = site.documentation(self, keyword);
            // The method `…_or_default` of a field exists if the default has the type of the field.
            subject.is_documentation = keyword != "default";
            self.schema_change(site, &format!("{word}-{change}"), &subject, &message, values);
        }
        self.flag(before, after, site, "uniqueItems", "unique-items");
        self.flag_of_presence(before, after, site, "prefixItems", "prefix-items");
        for (keyword, word) in PRESENCE {
            self.presence(before, after, site, keyword, word);
        }
    }

    fn limit(
        &mut self,
        before: &MergedKeywords<'a>,
        after: &MergedKeywords<'a>,
        site: &SchemaSite,
        keyword: &str,
        word: &str,
    ) {
        let (old, new) = (limit_of(before, keyword), limit_of(after, keyword));
        let change = match (&old, &new) {
            (None, Some(_)) => LimitChange::Set,
            (Some(_), None) => LimitChange::Unset,
            (Some(old), Some(new)) => match (old.parse::<f64>(), new.parse::<f64>()) {
                (Ok(old), Ok(new)) if old < new => LimitChange::Increased,
                (Ok(old), Ok(new)) if old > new => LimitChange::Decreased,
                _ => return,
            },
            (None, None) => return,
        };
        let message = match (&old, &new) {
            (Some(old), Some(new)) => format!("`{keyword}` changed from {old} to {new}"),
            (None, Some(new)) => format!("`{keyword}` {new} is new"),
            (Some(old), None) => format!("`{keyword}` {old} is removed"),
            (None, None) => return,
        };
        let subject = site.documentation(self, keyword);
        let effect = change.effect(word);
        self.directed(site.directions, &subject, &message, Values { before: old, after: new }, |direction, scope| {
            (format!("{}-{scope}-{word}-{}", direction.as_str(), change.suffix()), effect)
        });
    }

    fn flag(
        &mut self,
        before: &MergedKeywords<'a>,
        after: &MergedKeywords<'a>,
        site: &SchemaSite,
        keyword: &str,
        word: &str,
    ) {
        let (change, text) = match (before.flag(keyword), after.flag(keyword)) {
            (false, true) => ("added", "is new"),
            (true, false) => ("removed", "is removed"),
            _ => return,
        };
        let subject = site.documentation(self, keyword);
        let message = format!("`{keyword}` {text}");
        self.schema_change(site, &format!("{word}-{change}"), &subject, &message, Values::default());
    }

    fn flag_of_presence(
        &mut self,
        before: &MergedKeywords<'a>,
        after: &MergedKeywords<'a>,
        site: &SchemaSite,
        keyword: &str,
        word: &str,
    ) {
        let (change, text) = match (before.keywords.contains_key(keyword), after.keywords.contains_key(keyword)) {
            (false, true) => ("added", "is new"),
            (true, false) => ("removed", "is removed"),
            _ => return,
        };
        let subject = site.documentation(self, keyword);
        let message = format!("`{keyword}` {text}");
        self.schema_change(site, &format!("{word}-{change}"), &subject, &message, Values::default());
    }

    fn presence(
        &mut self,
        before: &MergedKeywords<'a>,
        after: &MergedKeywords<'a>,
        site: &SchemaSite,
        keyword: &str,
        word: &str,
    ) {
        let (old, new) = (before.keywords.get(keyword), after.keywords.get(keyword));
        let (change, effect, text) = match (old, new) {
            (None, Some(_)) => ("added", Effect::Tightened, "is new"),
            (Some(_), None) => ("removed", Effect::Loosened, "is removed"),
            (Some(old), Some(new)) if old != new => ("changed", Effect::Reformulated, "differs"),
            _ => return,
        };
        let subject = site.documentation(self, keyword);
        let message = format!("`{keyword}` {text}");
        self.directed(site.directions, &subject, &message, Values::default(), |direction, scope| {
            (format!("{}-{scope}-{word}-{change}", direction.as_str()), effect)
        });
    }
}

/// Returns the value of a limit. OpenAPI 3.0 writes an exclusive limit as a flag beside the inclusive limit.
fn limit_of(schema: &MergedKeywords<'_>, keyword: &str) -> Option<String> {
    let exclusive = match keyword {
        "maximum" | "exclusiveMaximum" => Some("exclusiveMaximum"),
        "minimum" | "exclusiveMinimum" => Some("exclusiveMinimum"),
        _ => None,
    };
    let is_exclusive = exclusive.is_some_and(|key| schema.flag(key));
    let keyword = match keyword {
        "maximum" | "minimum" if is_exclusive => return None,
        "exclusiveMaximum" if is_exclusive => "maximum",
        "exclusiveMinimum" if is_exclusive => "minimum",
        other => other,
    };
    match schema.keywords.get(keyword)? {
        Value::Number(text) => Some(text.clone()),
        _ => None,
    }
}

fn listed(values: &[Value]) -> Option<String> {
    let texts: Vec<String> = values.iter().map(ToString::to_string).collect();
    (!texts.is_empty()).then(|| texts.join(", "))
}

fn variant_name(def: &TypeDef, value: &Value) -> Option<String> {
    let TypeDefKind::Enum(values) = &def.kind else { return None };
    match (values, value) {
        (EnumValues::String(variants), Value::String(text)) => {
            variants.iter().find(|variant| variant.value == *text).map(|variant| variant.ident.to_string())
        }
        (EnumValues::Integer(_, variants), Value::Number(text)) => {
            variants.iter().find(|variant| variant.value.to_string() == *text).map(|variant| variant.ident.to_string())
        }
        (EnumValues::Number(variants), Value::Number(text)) => {
            variants.iter().find(|variant| variant.value == *text).map(|variant| variant.ident.to_string())
        }
        _ => None,
    }
}
