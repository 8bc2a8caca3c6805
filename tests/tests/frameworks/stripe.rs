//! Tests with responses of Stripe (openapi/fixtures3.json, an expanded charge of docs.stripe.com/api/expanding_objects,
//! and an error), and with requests as Stripe's libraries send them.

use super::{Server, client};
use ecogen_runtime::{Field, Map};

include!(concat!(env!("OUT_DIR"), "/framework_stripe.mounted.rs"));

use framework_stripe::models::{Charge, ChargeApplication, ChargeCustomer, PaymentSource};
use framework_stripe::operations::default::{
    GetChargesCreated, GetChargesCreatedRangeQuerySpecs, GetChargesResponse, GetCustomersCustomerOk,
    PostCustomersCustomerBody, PostCustomersCustomerBodyAddress,
    PostCustomersCustomerBodyAddressOptionalFieldsCustomerAddress, PostCustomersCustomerBodyMetadata,
    PostCustomersCustomerBodyTaxExempt,
};

const CUSTOMER: &str = r#"{"address":{"city":null,"line1":null},"balance":0,"created":1234567890,"id":"cus_QXg1o8vcGmoR32","livemode":false,"metadata":{},"object":"customer","preferred_locales":[],"tax_exempt":"none"}"#;

fn charge(fields: &str) -> String {
    format!(
        r#"{{"amount":100,"created":1234567890,"id":"ch_1","metadata":{{}},"object":"charge","fraud_details":{{}},{fields}}}"#
    )
}

async fn charges(fields: &str) -> Vec<Charge> {
    let body = format!(r#"{{"object":"list","url":"/v1/charges","has_more":false,"data":[{}]}}"#, charge(fields));
    let server = Server::of(200, "application/json", body);
    let call = client!(framework_stripe, server, bearer_auth("sk_test")).default().get_charges();
    let list = call.created(GetChargesCreated::Integer(5)).expand(vec!["data.customer".to_owned()]).await.expect("200");
    let sent = server.last();
    assert_eq!(sent.line, "GET /v1/charges?created=5&expand%5B0%5D=data.customer");
    assert_eq!((sent.header("authorization"), sent.body.len()), ("Bearer sk_test", 0));
    list.data
}

#[tokio::test]
async fn expandable_fields_are_identifiers_objects_or_deleted_objects() {
    let plain =
        charges(r#""customer":"cus_1","application":null,"source":{"id":"card_1","last4":"4242","object":"card"}"#)
            .await;
    assert_eq!(plain[0].customer, Field::Value(ChargeCustomer::String("cus_1".to_owned())));
    assert_eq!(plain[0].application, Field::Null);
    assert!(matches!(plain[0].source.value(), Some(PaymentSource::Card(card)) if card.last4 == "4242"));
    let expanded = charges(&format!(
        r#""customer":{CUSTOMER},"application":{{"id":"ca_1","name":null,"object":"application"}},"source":{{"id":"ba_1","last4":"6789","object":"bank_account"}}"#
    ))
    .await;
    assert!(
        matches!(expanded[0].customer.value(), Some(ChargeCustomer::Customer(customer)) if customer.created == 1_234_567_890)
    );
    assert!(matches!(expanded[0].application.value(), Some(ChargeApplication::Application(app)) if app.name.is_null()));
    assert!(matches!(expanded[0].source.value(), Some(PaymentSource::BankAccount(account)) if account.last4 == "6789"));
    let deleted = charges(r#""customer":{"deleted":true,"id":"cus_1","object":"customer"},"source":null"#).await;
    assert!(matches!(deleted[0].customer.value(), Some(ChargeCustomer::DeletedCustomer(customer)) if customer.deleted));
}

#[tokio::test]
async fn deleted_customer_and_error_are_decoded() {
    for (body, is_deleted) in
        [(CUSTOMER, false), (r#"{"deleted":true,"id":"cus_QXg1o8vcGmoR32","object":"customer"}"#, true)]
    {
        let server = Server::of(200, "application/json", body);
        let client = client!(framework_stripe, server, basic_auth("sk_test", ""));
        let customer = client.default().get_customers_customer("cus_QXg1o8vcGmoR32").await.expect("200");
        assert_eq!(matches!(customer, GetCustomersCustomerOk::DeletedCustomer(_)), is_deleted, "{body}");
        assert_eq!(server.last().header("authorization"), "Basic c2tfdGVzdDo=");
    }
    let body = r#"{"error":{"code":"resource_missing","doc_url":"https://stripe.com/docs/error-codes/resource-missing","message":"No such charge","param":"id","type":"invalid_request_error"}}"#;
    let server = Server::of(404, "application/json", body);
    let client = client!(framework_stripe, server, bearer_auth("sk_test"));
    let response = client.default().get_charges().send().await.expect("404").into_value();
    let GetChargesResponse::Default(status, error) = response else { panic!("{response:?}") };
    assert_eq!((status.as_u16(), error.error.code.as_deref()), (404, Some("resource_missing")));
}

#[tokio::test]
async fn ranges_and_nested_forms_are_sent_in_brackets() {
    let server =
        Server::of(200, "application/json", r#"{"object":"list","url":"/v1/charges","has_more":false,"data":[]}"#);
    let range = GetChargesCreatedRangeQuerySpecs { gte: Some(1), lt: Some(2), ..Default::default() };
    let client = client!(framework_stripe, server, bearer_auth("sk_test"));
    client.default().get_charges().created(GetChargesCreated::RangeQuerySpecs(range)).await.expect("200");
    assert_eq!(server.last().line, "GET /v1/charges?created%5Bgte%5D=1&created%5Blt%5D=2");
    let server = Server::of(200, "application/json", CUSTOMER);
    let address = PostCustomersCustomerBodyAddressOptionalFieldsCustomerAddress {
        line1: Some("Main".to_owned()),
        ..Default::default()
    };
    let metadata = Map::from_iter([("order".to_owned(), "6735".to_owned())]);
    let body = PostCustomersCustomerBody {
        address: Some(PostCustomersCustomerBodyAddress::OptionalFieldsCustomerAddress(address)),
        metadata: Some(PostCustomersCustomerBodyMetadata::Object(metadata)),
        preferred_locales: Some(vec!["de".to_owned(), "en".to_owned()]),
        tax_exempt: Some(PostCustomersCustomerBodyTaxExempt::Empty),
        ..Default::default()
    };
    let client = client!(framework_stripe, server, bearer_auth("sk_test"));
    client.default().post_customers_customer("cus_1").body(body).await.expect("200");
    let sent = server.last();
    assert_eq!(sent.header("content-type"), "application/x-www-form-urlencoded");
    let expected = "address%5Bline1%5D=Main&metadata%5Border%5D=6735&preferred_locales%5B0%5D=de&preferred_locales%5B1%5D=en&tax_exempt=";
    assert_eq!(sent.text(), expected);
}
