//! Code as the generator writes it, but written by hand: some operations with the tag `user` of the Ecosuite API, and
//! the operation `listEvents`, which requires no credentials and has more kinds of parameters.

pub mod client;
pub mod models;
pub mod operations;
pub mod responses;
pub mod server;

use ecogen_runtime as rt;
use operations::{event, user};

/// The static description of the API.
pub static API: rt::Api = rt::Api {
    title: "Ecosuite API",
    version: "2024-08",
    servers: &["https://api.ecosuite.io/"],
    schemes: &[rt::Scheme { name: "authorizer", credential: rt::Credential::Header("Authorization") }],
    operations: &[
        &event::LIST_EVENTS,
        &user::CREATE_USER,
        &user::GET_USER,
        &user::UPDATE_USER,
        &user::ADD_USER_TO_GROUP,
        &user::RESET_USER_GROUP,
    ],
    schemas: rt::DocumentSchemas::new("{}"),
};
