//! What the service knows, in memory.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ecosuite_api::models::{Project, User};

/// Users by e-mail and projects by code. Clones share what they hold.
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

    /// Adds a user, whose e-mail is the id.
    pub fn add_user(&self, user: User) {
        self.tables().users.insert(user.email.clone(), user);
    }

    /// All users in the order of their ids.
    pub fn users(&self) -> Vec<User> {
        self.tables().users.values().cloned().collect()
    }

    /// The user with this id.
    pub fn user(&self, id: &str) -> Option<User> {
        self.tables().users.get(id).cloned()
    }

    /// Whether there was a user to remove.
    pub fn remove_user(&self, id: &str) -> bool {
        self.tables().users.remove(id).is_some()
    }

    /// Keeps a project under its code.
    pub fn put_project(&self, code: &str, project: Project) {
        self.tables().projects.insert(code.to_owned(), project);
    }

    /// All projects in the order of their codes.
    pub fn projects(&self) -> Vec<Project> {
        self.tables().projects.values().cloned().collect()
    }

    /// The project with this code.
    pub fn project(&self, code: &str) -> Option<Project> {
        self.tables().projects.get(code).cloned()
    }

    /// Whether there was a project to remove.
    pub fn remove_project(&self, code: &str) -> bool {
        self.tables().projects.remove(code).is_some()
    }
}
