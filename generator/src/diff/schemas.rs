//! Comparison of schemas: references, types, unions and items. Constraints and properties are in files of their own.

use super::comparison::{Comparison, Subject, Values};
use super::directions::Directions;
use super::locate;
use super::merged_keywords::{MergedKeywords, as_str, member, members, reference};
use super::rules::{Effect, SCHEMA_RULES};
use crate::emit::type_path;
use crate::ir::Value;
use crate::source::Pointer;

/// The maximum depth of nested inline schemas.
const MAX_DEPTH: usize = 60;

/// A schema that is compared: its location, its Rust items and its roles in messages.
#[derive(Clone, Debug)]
pub(super) struct SchemaSite {
    pub(super) at: String,
    pub(super) old: Pointer,
    pub(super) new: Pointer,
    pub(super) directions: Directions,
    /// The items whose signatures contain the type of the schema.
    pub(super) items: Vec<String>,
    pub(super) depth: usize,
}

impl SchemaSite {
    /// Returns the subject of a change at this schema. The node of a keyword is shown if the schema has it.
    pub(super) fn subject(&self, comparison: &Comparison<'_>, keyword: &str) -> Subject {
        let old = locate::child(&comparison.old.sources, &self.old, &[keyword]);
        let new = locate::child(&comparison.new.sources, &self.new, &[keyword]);
        let own = [&self.items[..], &comparison.own_types(self)[..]].concat();
        Subject::new(&self.at, Some(old), Some(new)).with_items(own)
    }

    /// Returns the subject of a change that affects the documentation of the items only.
    pub(super) fn documentation(&self, comparison: &Comparison<'_>, keyword: &str) -> Subject {
        Subject { is_documentation: true, ..self.subject(comparison, keyword) }
    }

    /// Returns the site of a schema inside this schema.
    fn inner(&self, comparison: &Comparison<'_>, suffix: &str, path: &[&str]) -> Self {
        Self {
            at: format!("{}{suffix}", self.at),
            old: locate::child(&comparison.old.sources, &self.old, path),
            new: locate::child(&comparison.new.sources, &self.new, path),
            directions: self.directions,
            items: self.items.clone(),
            depth: self.depth + 1,
        }
    }
}

impl<'a> Comparison<'a> {
    /// Returns the paths of the generated types for the schema of a site.
    pub(super) fn own_types(&self, site: &SchemaSite) -> Vec<String> {
        let old = self.old.type_of(&source_of(&site.old)).map(|id| type_path(&self.old.api, id));
        let new = self.new.type_of(&source_of(&site.new)).map(|id| type_path(&self.new.api, id));
        let mut types: Vec<String> = old.into_iter().chain(new).collect();
        types.dedup();
        types
    }

    /// Adds a change of the schema at a site, by the suffix of its rule.
    pub(super) fn schema_change(
        &mut self,
        site: &SchemaSite,
        suffix: &str,
        subject: &Subject,
        message: &str,
        values: Values,
    ) {
        let effect =
            SCHEMA_RULES.iter().find(|rule| rule.suffix == suffix).map_or(Effect::Replaced, |rule| rule.effect);
        self.directed(site.directions, subject, message, values, |direction, scope| {
            (format!("{}-{scope}-{suffix}", direction.as_str()), effect)
        });
    }

    /// Compares two schemas.
    pub(super) fn schemas(&mut self, old: &'a Value, new: &'a Value, site: &SchemaSite) {
        if old == new || site.depth > MAX_DEPTH {
            return;
        }
        let (mut before, mut after) = (MergedKeywords::of(old), MergedKeywords::of(new));
        let renamed: Vec<&str> = before.references.iter().map(|name| self.new_key(name)).collect();
        let same =
            renamed.len() == after.references.len() && renamed.iter().all(|name| after.references.contains(name));
        if !same {
            if self.composition(&before, &after, site) {
                return;
            }
            let key = (format!("{}{old}", site.at), new.to_string());
            if !self.active.insert(key) {
                return;
            }
            before = MergedKeywords::expanded(old, &self.old.schemas);
            after = MergedKeywords::expanded(new, &self.new.schemas);
        }
        self.flat_schemas(&before, &after, site);
    }

    /// Returns the key in the new document of a component schema of the old document.
    pub(super) fn new_key<'k>(&'k self, key: &'k str) -> &'k str {
        self.renamed_components.get(key).map_or(key, String::as_str)
    }

    /// Reports components that `allOf` refers to in one document only. Returns `true` if nothing else has to be
    /// compared.
    fn composition(&mut self, before: &MergedKeywords<'a>, after: &MergedKeywords<'a>, site: &SchemaSite) -> bool {
        let kept = before.references.iter().filter(|name| after.references.contains(self.new_key(name))).count();
        let (removed, added) = (before.references.len() - kept, after.references.len() - kept);
        // A reference that replaces another one, or an inline schema, is compared in place.
        if kept == 0 || (removed > 0 && added > 0) {
            return false;
        }
        let (suffix, message) = match removed {
            0 => ("all-of-added", "another schema applies in addition"),
            _ => ("all-of-removed", "a schema no longer applies"),
        };
        let list = |all: &MergedKeywords<'_>| all.references.iter().copied().collect::<Vec<_>>().join(", ");
        let subject = site.subject(self, "allOf");
        let values = Values::new(list(before), list(after));
        self.schema_change(site, suffix, &subject, message, values);
        self.flat_schemas(before, after, site);
        true
    }

    fn flat_schemas(&mut self, before: &MergedKeywords<'a>, after: &MergedKeywords<'a>, site: &SchemaSite) {
        self.nullability(before, after, site);
        if self.types(before, after, site) {
            return;
        }
        self.enum_values(before, after, site);
        self.constraints(before, after, site);
        self.properties(before, after, site);
        self.union(before, after, site, "oneOf", "one-of");
        self.union(before, after, site, "anyOf", "any-of");
        self.discriminator(before, after, site);
        for (key, suffix) in [("items", "[]"), ("additionalProperties", "{}")] {
            if let (Some(old), Some(new)) = (before.keywords.get(key), after.keywords.get(key))
                && let (Value::Object(_), Value::Object(_)) = (old, new)
            {
                let inner = site.inner(self, suffix, &[key]);
                self.schemas(old, new, &inner);
            }
        }
        self.undeclared_properties(before, after, site);
    }

    fn nullability(&mut self, before: &MergedKeywords<'a>, after: &MergedKeywords<'a>, site: &SchemaSite) {
        let (suffix, message) = match (before.flag("nullable"), after.flag("nullable")) {
            (false, true) => ("became-nullable", "null is now valid"),
            (true, false) => ("became-not-nullable", "null is no longer valid"),
            _ => return,
        };
        let subject = site.subject(self, "nullable");
        self.schema_change(site, suffix, &subject, message, Values::default());
    }

    /// Compares types and formats. Returns `true` if the schemas have nothing in common.
    fn types(&mut self, before: &MergedKeywords<'a>, after: &MergedKeywords<'a>, site: &SchemaSite) -> bool {
        let (old, new) = (before.type_label(), after.type_label());
        let is_union =
            |flat: &MergedKeywords<'_>| ["oneOf", "anyOf"].into_iter().any(|key| flat.keywords.contains_key(key));
        let becomes_union = is_union(before) != is_union(after);
        if old == new && !becomes_union {
            return false;
        }
        let own = |label: &str, flat: &MergedKeywords<'_>| {
            if is_union(flat) { "union".to_owned() } else { label.to_owned() }
        };
        let suffix = match (is_union(before), is_union(after)) {
            (false, true) if old == new || old == "any" => "type-changed",
            (false, true) => "type-changed",
            _ => type_suffix(&old, &new),
        };
        let subject = site.subject(self, if before.text("type") == after.text("type") { "format" } else { "type" });
        let (old, new) = (own(&old, before), own(&new, after));
        self.schema_change(
            site,
            suffix,
            &subject,
            &format!("type changed from {old} to {new}"),
            Values::new(&old, &new),
        );
        before.text("type") != after.text("type") || becomes_union
    }

    fn union(
        &mut self,
        before: &MergedKeywords<'a>,
        after: &MergedKeywords<'a>,
        site: &SchemaSite,
        key: &str,
        word: &str,
    ) {
        let (old, new) = (before.list(key), after.list(key));
        if old.is_empty() || new.is_empty() || old == new {
            return;
        }
        let same = |comparison: &Self, old: &Value, new: &Value| match (reference(old), reference(new)) {
            (Some(old), Some(new)) => comparison.new_key(old) == new,
            _ => old == new,
        };
        let gone: Vec<(usize, &'a Value)> =
            old.iter().enumerate().filter(|(_, old)| !new.iter().any(|new| same(self, old, new))).collect();
        let come: Vec<(usize, &'a Value)> =
            new.iter().enumerate().filter(|(_, new)| !old.iter().any(|old| same(self, old, new))).collect();
        // A single different member is compared in place if it is inline in both documents.
        if let ([(index, one)], [(_, other)]) = (gone.as_slice(), come.as_slice())
            && reference(one).is_none()
            && reference(other).is_none()
        {
            let inner = site.inner(self, &format!("({})", index + 1), &[key, &index.to_string()]);
            return self.schemas(one, other, &inner);
        }
        for (members, suffix, message) in
            [(gone, "removed", "the union lacks a member"), (come, "added", "the union has another member")]
        {
            for (_, member) in members {
                let label = reference(member).map_or_else(|| member.to_string(), str::to_owned);
                let values = if suffix == "removed" { Values::removed(&label) } else { Values::added(&label) };
                let mut subject = site.subject(self, key);
                subject.items.extend(self.variants_of(site, suffix == "removed"));
                self.schema_change(site, &format!("{word}-{suffix}"), &subject, &format!("{message}: {label}"), values);
            }
        }
    }

    /// Returns the paths of the variants that only one of the documents has.
    fn variants_of(&self, site: &SchemaSite, old: bool) -> Vec<String> {
        let (surface, other) = match old {
            true => (&self.old.surface, &self.new.surface),
            false => (&self.new.surface, &self.old.surface),
        };
        let below = |path: String| {
            let prefix = format!("{path}::");
            let following = surface.range(prefix.clone()..).map(|(path, _)| path.clone());
            following.take_while(move |path| path.starts_with(&prefix))
        };
        let all = self.own_types(site).into_iter().flat_map(below);
        all.filter(|path| !other.contains_key(path)).collect()
    }

    fn discriminator(&mut self, before: &MergedKeywords<'a>, after: &MergedKeywords<'a>, site: &SchemaSite) {
        let (old, new) = (before.keywords.get("discriminator"), after.keywords.get("discriminator"));
        let (old, new) = match (old, new) {
            (None, None) => return,
            (Some(old), Some(new)) if old == new && before.keywords.get("heirs") == after.keywords.get("heirs") => {
                return;
            }
            (Some(old), Some(new)) => (*old, *new),
            (old, _) => {
                let (suffix, message) = match old {
                    None => ("discriminator-added", "a property selects the member"),
                    Some(_) => ("discriminator-removed", "no property selects the member"),
                };
                let subject = site.subject(self, "discriminator");
                return self.schema_change(site, suffix, &subject, message, Values::default());
            }
        };
        let name = |value: &'a Value| member(value, "propertyName").and_then(as_str).unwrap_or_default();
        let subject = site.documentation(self, "discriminator");
        if name(old) != name(new) {
            let values = Values::new(name(old), name(new));
            let message = "another property selects the member";
            self.schema_change(site, "discriminator-property-name-changed", &subject, message, values);
        }
        // The table of a base's subtypes includes the mapping.
        let mapping = |flat: &MergedKeywords<'a>, discriminator: &'a Value| match flat.keywords.get("heirs") {
            Some(subtypes) => members(subtypes),
            None => member(discriminator, "mapping").map(members).unwrap_or_default(),
        };
        self.discriminator_values(mapping(before, old), mapping(after, new), site);
    }

    fn discriminator_values(&mut self, old: &'a [(String, Value)], new: &'a [(String, Value)], site: &SchemaSite) {
        let find =
            |all: &'a [(String, Value)], key: &str| all.iter().find(|(other, _)| other == key).map(|(_, value)| value);
        for (key, target) in old {
            match find(new, key) {
                None => {
                    let subject = self.member_subject(site, true);
                    let message = format!("the discriminator no longer lists `{key}`");
                    self.schema_change(site, "discriminator-mapping-deleted", &subject, &message, Values::removed(key));
                }
                Some(other) if other != target => {
                    let subject = site.documentation(self, "discriminator");
                    let message = format!("the discriminator `{key}` selects another member");
                    let values = Values::new(target, other);
                    self.schema_change(site, "discriminator-mapping-changed", &subject, &message, values);
                }
                Some(_) => {}
            }
        }
        for (key, _) in new.iter().filter(|(key, _)| find(old, key).is_none()) {
            let subject = self.member_subject(site, false);
            let message = format!("the discriminator lists `{key}` in addition");
            self.schema_change(site, "discriminator-mapping-added", &subject, &message, Values::added(key));
        }
    }

    /// Returns the subject of a member that only one document has, with the variants that only this document has.
    fn member_subject(&self, site: &SchemaSite, old: bool) -> Subject {
        let variants = self.variants_of(site, old);
        if variants.is_empty() {
            return site.documentation(self, "discriminator");
        }
        site.subject(self, "discriminator").with_items(variants)
    }

    fn undeclared_properties(&mut self, before: &MergedKeywords<'a>, after: &MergedKeywords<'a>, site: &SchemaSite) {
        let forbids =
            |flat: &MergedKeywords<'_>| flat.keywords.get("additionalProperties") == Some(&&Value::Bool(false));
        let (suffix, message) = match (forbids(before), forbids(after)) {
            (false, true) => ("additional-properties-forbidden", "undeclared properties are no longer valid"),
            (true, false) => ("additional-properties-allowed", "undeclared properties are now valid"),
            _ => return,
        };
        let subject = site.documentation(self, "additionalProperties");
        self.schema_change(site, suffix, &subject, message, Values::default());
    }
}

/// Returns the text by which the IR refers to the schema at a pointer: the key of a component, or the pointer itself.
pub(super) fn source_of(pointer: &Pointer) -> String {
    match pointer.tokens() {
        [components, schemas, key] if components == "components" && schemas == "schemas" => key.to_string(),
        _ => pointer.to_string(),
    }
}

/// Returns the suffix of the rule for a change of type or format.
fn type_suffix(old: &str, new: &str) -> &'static str {
    let includes = |wide: &str, narrow: &str| match (wide, narrow) {
        ("any", _) => true,
        ("number" | "number/double", "integer" | "number/float" | "integer/int32" | "integer/int64") => true,
        ("integer" | "integer/int64", narrow) => {
            matches!(narrow, "integer/int32" | "integer/int16" | "integer/int8" | "integer/uint16" | "integer/uint8")
        }
        ("string", narrow) => narrow.starts_with("string/"),
        _ => false,
    };
    let same_rust_type = |format: &str| !matches!(crate_format(format), Some(true));
    let bare = |label: &'static str| label;
    match () {
        () if old.starts_with("string/")
            && new.starts_with("string/")
            && same_rust_type(old)
            && same_rust_type(new) =>
        {
            bare("format-changed")
        }
        () if old == "integer" && new == "integer/int64" || old == "integer/int64" && new == "integer" => {
            "format-changed"
        }
        () if old == "number" && new == "number/double" || old == "number/double" && new == "number" => {
            "format-changed"
        }
        () if includes(new, old) => "type-generalized",
        () if includes(old, new) => "type-specialized",
        () => "type-changed",
    }
}

/// Returns `true` if a format of strings has a Rust type of its own.
fn crate_format(label: &str) -> Option<bool> {
    let format = label.strip_prefix("string/")?;
    let typed = [
        "date",
        "date-time",
        "time",
        "duration",
        "uuid",
        "uri",
        "ipv4",
        "ipv6",
        "byte",
        "binary",
        "base64url",
        "http-date",
    ];
    Some(typed.contains(&format))
}
