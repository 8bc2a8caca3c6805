// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

use super::super::runtime as rt;

/// Notification of a user; full JSON Schema at /schemas/notification
pub type UserNotification = rt::Map<rt::Value>;
