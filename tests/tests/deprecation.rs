//! Tests of `deprecated`: the use of a deprecated item is a warning in the crate of the user, with the note of the
//! document. Generated code uses its deprecated items without a warning. An `expect` that no warning fulfills is an
//! error.

#![deny(deprecated, unfulfilled_lint_expectations)]

use std::error::Error;
use std::path::Path;

use ecogen::Generator;
use ecogen_runtime as rt;
use ecogen_runtime::codec::{from_slice, to_vec};

include!(concat!(env!("OUT_DIR"), "/deprecated_items.mounted.rs"));

use deprecated_items::client::Client;
use deprecated_items::models::{Kind, Many, User};
use deprecated_items::operations::users::{ListUsersRequest, ListUsersResponse};
use deprecated_items::server::UsersApi;

#[test]
fn a_deprecated_type_warns() {
    #[expect(deprecated, reason = "the schema is deprecated")]
    let legacy = deprecated_items::models::Legacy::default();
    assert_eq!(to_vec(&legacy), b"{}");
}

#[test]
fn a_deprecated_property_warns() -> Result<(), Box<dyn Error>> {
    let user: User = from_slice(br#"{"id":"1","login":"ann"}"#)?;
    assert_eq!(user.id, "1");
    #[expect(deprecated, reason = "the property is deprecated")]
    let login = user.login.clone();
    assert_eq!(login.as_deref(), Some("ann"));
    #[expect(deprecated, reason = "the property is deprecated")]
    let login = user.login_or_default().to_owned();
    assert_eq!(login, "ann");
    Ok(())
}

#[test]
fn a_deprecated_value_warns() {
    assert_eq!(Kind::from("a"), Kind::First);
    #[expect(deprecated, reason = "the value is deprecated")]
    let second = Kind::Second;
    assert_eq!(Kind::from("b"), second);
}

#[test]
fn the_setter_of_a_deprecated_property_warns_unless_it_is_required() -> Result<(), Box<dyn Error>> {
    let builder = Many::builder().a("1").b("2").c("3").d("4").e("5");
    #[expect(deprecated, reason = "the property is deprecated")]
    let many = builder.f("6").build()?;
    assert_eq!(to_vec(&many), br#"{"a":"1","b":"2","c":"3","d":"4","e":"5","f":"6"}"#);
    Ok(())
}

#[test]
fn a_deprecated_operation_and_the_setter_of_a_deprecated_parameter_warn() -> Result<(), Box<dyn Error>> {
    let client = Client::builder().base_url("http://localhost").service(axum::Router::new()).build()?;
    #[expect(deprecated, reason = "the operation is deprecated")]
    let call = client.users().list_users("name").cursor("next");
    #[expect(deprecated, reason = "the parameter is deprecated")]
    let _call = call.page(1);
    let mut request = ListUsersRequest::new("name");
    request.cursor = Some("next".to_owned());
    #[expect(deprecated, reason = "the parameter is deprecated")]
    let page = request.page;
    assert_eq!(page, None);
    Ok(())
}

struct Service;

/// The implementation of a deprecated method does not warn, because a service cannot omit it.
impl UsersApi for Service {
    type Caller = ();

    async fn list_users(
        &self,
        _: &rt::server::Context<()>,
        _: ListUsersRequest,
    ) -> Result<ListUsersResponse, rt::server::HandlerError> {
        Ok(ListUsersResponse::Ok { body: Vec::new(), x_total: None })
    }
}

#[test]
fn a_deprecated_header_warns_where_it_is_read() {
    let response = ListUsersResponse::Ok { body: Vec::new(), x_total: Some(0) };
    #[expect(deprecated, reason = "the header is deprecated")]
    let ListUsersResponse::Ok { x_total, .. } = response;
    assert_eq!(x_total, Some(0));
}

#[test]
fn a_deprecated_trait_method_warns_where_it_is_called() {
    #[expect(deprecated, reason = "the operation is deprecated")]
    let handler = <Service as UsersApi>::list_users;
    let _handler = handler;
}

#[test]
fn the_note_is_that_of_the_document() -> Result<(), Box<dyn Error>> {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/constructs/deprecated-items.yaml");
    let files = Generator::new(fixture).generate()?.files;
    let code = |path: &str| files.iter().find(|file| file.path == Path::new(path)).map_or("", |file| &file.text);
    for (path, item) in [
        ("src/models/legacy.rs", "#[deprecated = \"Use User.\"]\n"),
        ("src/models/user.rs", "    #[deprecated = \"Deprecated, use id.\"]\n    pub login: Option<String>,\n"),
        ("src/models/kind.rs", "    #[deprecated]\n    Second,\n"),
        ("src/models/kind.rs", "    #[deprecated = \"Use First.\"]\n    Third,\n"),
        ("src/operations/users.rs", "    #[deprecated = \"Use cursor.\"]\n    pub page: Option<i64>,\n"),
        (
            "src/operations/users.rs",
            "        #[deprecated = \"Deprecated: always 0.\"]\n        x_total: Option<i64>,\n",
        ),
        ("src/server/users.rs", "    #[deprecated = \"Use search.\"]\n    fn list_users(\n"),
        ("src/client/users.rs", "    #[deprecated = \"Use search.\"]\n    pub fn list_users(\n"),
    ] {
        assert!(code(path).contains(item), "{item} {}", code(path));
    }
    Ok(())
}
