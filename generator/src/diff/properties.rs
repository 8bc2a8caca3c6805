//! Comparison of the properties of objects.

use super::comparison::{Comparison, Subject, Values};
use super::directions::Directions;
use super::matching::{renames, share_a_word};
use super::merged_keywords::MergedKeywords;
use super::rules::{MessageDirection, PROPERTY_RULES};
use super::schemas::{SchemaSite, source_of};
use super::{Snapshot, locate};
use crate::ir::{Presence, TypeDefKind, Value};

impl<'a> Comparison<'a> {
    pub(super) fn properties(&mut self, before: &MergedKeywords<'a>, after: &MergedKeywords<'a>, site: &SchemaSite) {
        let find =
            |flat: &MergedKeywords<'a>, name: &str| flat.properties.iter().find(|(other, _)| *other == name).copied();
        let removed = before.properties.iter().filter(|(name, _)| find(after, name).is_none());
        let added = after.properties.iter().filter(|(name, _)| find(before, name).is_none());
        let removed: Vec<_> =
            removed.map(|(name, schema)| (*name, (*schema, before.required.contains(name)))).collect();
        let added: Vec<_> = added.map(|(name, schema)| (*name, (*schema, after.required.contains(name)))).collect();
        let renamed = renames(&removed, &added, share_a_word);
        for (old, new) in &renamed {
            self.property_renamed(site, old, new);
        }
        for (name, (schema, required)) in &removed {
            if !renamed.iter().any(|(old, _)| old == name) {
                self.property_removed(site, name, schema, *required);
            }
        }
        for (name, (schema, required)) in &added {
            if !renamed.iter().any(|(_, new)| new == name) {
                self.property_added(site, name, schema, *required);
            }
        }
        for (name, old) in &before.properties {
            let Some((_, new)) = find(after, name) else { continue };
            let required = (before.required.contains(name), after.required.contains(name));
            let inner = self.property_site(site, name, directions(site.directions.inner(), old, new));
            self.property_presence(&inner, required);
            self.property_direction(site, &inner, old, new);
            self.schemas(old, new, &inner);
        }
    }

    /// Returns the site of a property that both documents have.
    fn property_site(&self, site: &SchemaSite, name: &str, directions: Directions) -> SchemaSite {
        let items = [self.field_items(self.old, site, name), self.field_items(self.new, site, name)].concat();
        SchemaSite {
            at: format!("{}.{name}", site.at),
            old: locate::property(&self.old.sources, &site.old, name),
            new: locate::property(&self.new.sources, &site.new, name),
            directions,
            items,
            depth: site.depth + 1,
        }
    }

    /// Returns the paths of the field of a property, and of the functions that create the struct.
    fn field_items(&self, snapshot: &Snapshot, site: &SchemaSite, name: &str) -> Vec<String> {
        let pointer = if std::ptr::eq(snapshot, self.old) { &site.old } else { &site.new };
        let source = source_of(pointer);
        let Some(def) = snapshot.type_def(&source) else { return Vec::new() };
        let TypeDefKind::Struct(object) = &def.kind else { return Vec::new() };
        let Some(field) = object.fields.iter().find(|field| field.name == name) else { return Vec::new() };
        let Some(id) = snapshot.type_of(&source) else { return Vec::new() };
        let path = crate::emit::type_path(&snapshot.api, id);
        let name = field.ident.without_raw_prefix();
        let mut items = vec![format!("{path}::{}", field.ident), format!("{path}::{name}_or_default()")];
        if field.presence == Presence::Required {
            items.extend([format!("{path}::new()"), format!("{path}::builder()"), path]);
        }
        items
    }

    fn property_renamed(&mut self, site: &SchemaSite, old: &str, new: &str) {
        let items = [self.field_items(self.old, site, old), self.field_items(self.new, site, new)].concat();
        let subject = Subject::new(
            format!("{}.{old}", site.at),
            Some(locate::property(&self.old.sources, &site.old, old)),
            Some(locate::property(&self.new.sources, &site.new, new)),
        );
        let message = format!("property `{old}` renamed to `{new}`");
        self.property_change(
            site.directions.inner(),
            &subject.with_items(items),
            &message,
            Values::new(old, new),
            |direction| match direction {
                MessageDirection::Request => "request-property-renamed",
                MessageDirection::Response => "response-property-renamed",
            },
        );
    }

    fn property_removed(&mut self, site: &SchemaSite, name: &str, schema: &Value, required: bool) {
        let items = self.field_items(self.old, site, name);
        let subject = Subject::new(
            format!("{}.{name}", site.at),
            Some(locate::property(&self.old.sources, &site.old, name)),
            Some(site.new.clone()),
        );
        let word = if required { "required" } else { "optional" };
        let message = format!("{word} property removed");
        let directions = directions(site.directions.inner(), schema, schema);
        self.property_change(
            directions,
            &subject.with_items(items),
            &message,
            Values::removed(name),
            |direction| match (direction, required) {
                (MessageDirection::Request, false) => "request-property-removed",
                (MessageDirection::Request, true) => "required-request-property-removed",
                (MessageDirection::Response, false) => "response-optional-property-removed",
                (MessageDirection::Response, true) => "response-required-property-removed",
            },
        );
    }

    fn property_added(&mut self, site: &SchemaSite, name: &str, schema: &Value, required: bool) {
        let items = self.field_items(self.new, site, name);
        let subject = Subject::new(
            format!("{}.{name}", site.at),
            Some(site.old.clone()),
            Some(locate::property(&self.new.sources, &site.new, name)),
        );
        let word = if required { "required" } else { "optional" };
        let message = format!("{word} property added");
        let directions = directions(site.directions.inner(), schema, schema);
        self.property_change(
            directions,
            &subject.with_items(items),
            &message,
            Values::added(name),
            |direction| match (direction, required) {
                (MessageDirection::Request, false) => "new-optional-request-property",
                (MessageDirection::Request, true) => "new-required-request-property",
                (MessageDirection::Response, false) => "response-optional-property-added",
                (MessageDirection::Response, true) => "response-required-property-added",
            },
        );
    }

    fn property_presence(&mut self, site: &SchemaSite, required: (bool, bool)) {
        let (became, message) = match required {
            (false, true) => ("required", "property became required"),
            (true, false) => ("optional", "property became optional"),
            _ => return,
        };
        let subject = site.subject(self, "");
        self.property_change(site.directions, &subject, message, Values::default(), |direction| {
            match (direction, became) {
                (MessageDirection::Request, "required") => "request-property-became-required",
                (MessageDirection::Request, _) => "request-property-became-optional",
                (MessageDirection::Response, "required") => "response-property-became-required",
                (MessageDirection::Response, _) => "response-property-became-optional",
            }
        });
    }

    /// Compares `readOnly` and `writeOnly`.
    fn property_direction(&mut self, outer: &SchemaSite, site: &SchemaSite, old: &Value, new: &Value) {
        let (old, new) = (MergedKeywords::of(old), MergedKeywords::of(new));
        for (keyword, word) in [("readOnly", "read-only"), ("writeOnly", "write-only")] {
            let (prefix, message) = match (old.flag(keyword), new.flag(keyword)) {
                (false, true) => ("became", format!("property became {word}")),
                (true, false) => ("became-not", format!("property is no longer {word}")),
                _ => continue,
            };
            let subject = site.subject(self, keyword);
            self.property_change(outer.directions.inner(), &subject, &message, Values::default(), |direction| {
                let id = format!("{}-property-{prefix}-{word}", direction.as_str());
                PROPERTY_RULES.iter().find(|(_, other, ..)| *other == id).map_or("", |(_, id, ..)| id)
            });
        }
    }

    pub(super) fn property_change(
        &mut self,
        directions: Directions,
        subject: &Subject,
        message: &str,
        values: Values,
        id: impl Fn(MessageDirection) -> &'static str,
    ) {
        self.directed(directions, subject, message, values, |direction, _| {
            let id = id(direction);
            let effect = PROPERTY_RULES.iter().find(|(_, other, ..)| *other == id).map(|(_, _, effect, _)| *effect);
            (id.to_owned(), effect.unwrap_or(super::rules::Effect::Replaced))
        });
    }
}

/// Returns the directions of a property. A property that is `readOnly` in both documents occurs in responses only.
fn directions(inner: Directions, old: &Value, new: &Value) -> Directions {
    let both = |keyword: &str| MergedKeywords::of(old).flag(keyword) && MergedKeywords::of(new).flag(keyword);
    Directions {
        request: inner.request.filter(|_| !both("readOnly")),
        response: inner.response.filter(|_| !both("writeOnly")),
    }
}
