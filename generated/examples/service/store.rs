//! The in-memory data of the service.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ecosuite_api::models::{Project, User};

/// Users by e-mail and projects by code. Clones share their content.
#[derive(Clone, Debug, Default)]
pub struct Store(Arc<Mutex<Tables>>);

#[derive(Debug, Default)]
struct Tables {
    users: BTreeMap<String, User>,
    projects: BTreeMap<String, Project>,
}

impl Store {
    fn tables(&self) -> MutexGuard<'_, Tables> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a user under their e-mail, which is the id.
    pub fn add_user(&self, user: User) {
        self.tables().users.insert(user.email.clone(), user);
    }

    /// Returns all users, sorted by id.
    pub fn users(&self) -> Vec<User> {
        self.tables().users.values().cloned().collect()
    }

    /// Returns the user with an id.
    pub fn user(&self, id: &str) -> Option<User> {
        self.tables().users.get(id).cloned()
    }

    /// Removes a user. Returns `true` if the user existed.
    pub fn remove_user(&self, id: &str) -> bool {
        self.tables().users.remove(id).is_some()
    }

    /// Stores a project under its code.
    pub fn put_project(&self, code: &str, project: Project) {
        self.tables().projects.insert(code.to_owned(), project);
    }

    /// Returns all projects, sorted by code.
    pub fn projects(&self) -> Vec<Project> {
        self.tables().projects.values().cloned().collect()
    }

    /// Returns the project with a code.
    pub fn project(&self, code: &str) -> Option<Project> {
        self.tables().projects.get(code).cloned()
    }

    /// Removes a project. Returns `true` if the project existed.
    pub fn remove_project(&self, code: &str) -> bool {
        self.tables().projects.remove(code).is_some()
    }
}
