//! The names of the objects and properties that enclose a value. The meaning of the value is derived from these names.

use super::entity::SampleEntity;
use super::names::{PropertyMeaning, is_person, meaning_of};
use super::words::{singular, words_of};

/// Words that do not describe an object if the name of a component or property ends with them, such as `Response` in
/// `UserResponse`.
const GENERIC_WORDS: [&str; 30] = [
    "response", "dto", "model", "detail", "info", "view", "output", "read", "public", "data", "entity", "out", "base",
    "summary", "item", "result", "list", "me", "search", "content", "value", "payload", "record", "entry", "node",
    "edge", "resource", "object", "current", "api",
];

/// The words that denote an error in the name of a component or property.
const ERROR_WORDS: [&str; 5] = ["error", "problem", "violation", "failure", "exception"];

/// The number of persons among whom the roles in an object, such as author and owner, are distributed.
const PERSONS_OF_ROLES: usize = 19;

/// A name that encloses a value: the name of a component or of a property.
#[derive(Debug, PartialEq, Eq)]
enum ScopeName {
    Component(String),
    Property(String),
}

impl ScopeName {
    fn words(&self) -> Vec<String> {
        let (Self::Component(name) | Self::Property(name)) = self;
        words_of(name)
    }
}

/// The position of a value in its sample: the enclosing names, and the entity that the current object describes.
#[derive(Debug, Default)]
pub(in super::super) struct SampleContext {
    scopes: Vec<ScopeName>,
    /// The person and place that the current object describes.
    pub(super) entity: SampleEntity,
}

impl SampleContext {
    /// Starts a sample whose root describes the entity with this number.
    pub(super) fn begin(&mut self, number: usize) {
        self.entity = SampleEntity::new(number);
    }

    pub(in super::super) fn enter_property(&mut self, name: &str) {
        self.scopes.push(ScopeName::Property(name.to_owned()));
    }

    pub(in super::super) fn enter_component(&mut self, name: &str) {
        self.scopes.push(ScopeName::Component(name.to_owned()));
    }

    pub(in super::super) fn leave(&mut self) {
        self.scopes.pop();
    }

    /// Selects another entity, whose number is that of the current entity plus `distance`. Returns the previous entity,
    /// which [`resume`](Self::resume) selects again.
    pub(in super::super) fn switch_entity(&mut self, distance: usize) -> SampleEntity {
        let number = self.entity.number() + distance;
        std::mem::replace(&mut self.entity, SampleEntity::new(number))
    }

    pub(in super::super) fn resume(&mut self, entity: SampleEntity) {
        self.entity = entity;
    }

    /// Returns the person that the current property describes. If the name of the property contains a role, the person
    /// is not the one that the object describes: `owner` and `ownerEmail` describe the owner of a project.
    pub(super) fn person(&self) -> SampleEntity {
        let words = self.property().map(words_of).unwrap_or_default();
        let Some(role) = words.iter().position(|word| is_person(std::slice::from_ref(word))) else {
            return self.entity;
        };
        let is_own = words[role] == "user" || self.subject().as_deref() == Some(&words[role]);
        if is_own {
            return self.entity;
        }
        let sum: usize = words[..=role].concat().bytes().map(usize::from).sum();
        SampleEntity::new(self.entity.number() + 1 + sum % PERSONS_OF_ROLES)
    }

    pub(super) fn contains_component(&self, name: &str) -> bool {
        self.scopes.iter().any(|scope| matches!(scope, ScopeName::Component(known) if known == name))
    }

    /// Returns the name of the current property.
    pub(super) fn property(&self) -> Option<&str> {
        self.scopes.iter().rev().find_map(|scope| match scope {
            ScopeName::Property(name) => Some(name.as_str()),
            ScopeName::Component(_) => None,
        })
    }

    /// Returns the meaning of the current property, or `None` if its name is unknown.
    pub(super) fn meaning(&self) -> Option<PropertyMeaning> {
        meaning_of(&words_of(self.property()?))
    }

    /// Returns the last word of the current property's name, in the singular.
    pub(super) fn last_word(&self) -> Option<String> {
        words_of(self.property()?).last().map(|word| singular(word))
    }

    /// Returns `true` if the value of the current property describes another entity than the object that contains the
    /// property.
    pub(in super::super) fn starts_entity(&self) -> bool {
        let words = self.property().map(words_of).unwrap_or_default();
        match words.last().map(String::as_str) {
            Some("profile") => false,
            Some("parent" | "child" | "previous" | "next") => true,
            _ => is_person(&words),
        }
    }

    /// Returns the noun for the object that contains the current property: `user` for a property of `UserResponse`.
    pub(super) fn subject(&self) -> Option<String> {
        self.enclosing().find_map(|words| words.last().map(|word| singular(word)))
    }

    /// Returns `true` if the name of the current property, such as `userName`, or the name of the enclosing object,
    /// such as `User`, denotes a person.
    pub(super) fn is_about_person(&self) -> bool {
        let own = self.property().map(words_of).unwrap_or_default();
        let is_own = own.len() > 1 && is_person(&own[..own.len() - 1]);
        is_own || own.len() < 2 && self.enclosing().take(2).any(|words| is_person(&words))
    }

    pub(super) fn describes_error(&self) -> bool {
        self.scopes.iter().any(|scope| scope.words().iter().any(|word| ERROR_WORDS.contains(&singular(word).as_str())))
    }

    /// Returns the words of each name that encloses the current property, innermost first. [`GENERIC_WORDS`] at the end
    /// of a name are removed, and a name that consists of generic words only is omitted.
    fn enclosing(&self) -> impl Iterator<Item = Vec<String>> {
        let current = self.scopes.iter().rposition(|scope| matches!(scope, ScopeName::Property(_))).unwrap_or(0);
        let outer = self.scopes.iter().take(current).rev();
        outer.filter_map(|scope| {
            let mut words = scope.words();
            while words.last().is_some_and(|word| GENERIC_WORDS.contains(&singular(word).as_str())) {
                words.pop();
            }
            (!words.is_empty()).then_some(words)
        })
    }
}
