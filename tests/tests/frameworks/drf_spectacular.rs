//! Tests with responses of Django REST framework, written by its renderers (decimals as strings, times without offset,
//! URLs of files and pages) and by django-rest-polymorphic.

use super::{Server, client};
use ecogen_runtime::{Field, File, Parts};

include!(concat!(env!("OUT_DIR"), "/framework_drf_spectacular.mounted.rs"));

use framework_drf_spectacular::models::{
    BlankEnum, LanguageEnum, NaturalPerson, NaturalPersonLanguage as Language, PatchedNaturalPersonRequest,
    PatchedNaturalPersonRequestLanguage, Person, VoteEnum,
};
use framework_drf_spectacular::operations::people::{
    PeoplePartialUpdateBody as Body, PeoplePartialUpdateBodyMultipartPart as Part,
};

fn person(fields: &str) -> String {
    format!(
        r#"{{"id":7,"first_name":"Ada","best":1,"balance":"10.50","wakes":"05:06:07","extra":null,"counts":{{"a":1}},{fields}}}"#
    )
}

async fn updated(fields: &str) -> NaturalPerson {
    let server = Server::of(200, "application/json", person(fields));
    client!(framework_drf_spectacular, server).people().people_partial_update(7).await.expect("200")
}

#[tokio::test]
async fn choices_may_be_blank_or_null() {
    let chosen = updated(r#""language":"en","vote":-1,"token":"ff97dd87-a4a5-4a12-b412-cde99f33e00e""#).await;
    assert_eq!(chosen.language, Field::Value(Language::LanguageEnum(LanguageEnum::En)));
    assert_eq!((chosen.vote, chosen.best), (Field::Value(VoteEnum::Minus1), VoteEnum::V1));
    assert!(chosen.token.is_some());
    let blank = updated(r#""language":"","vote":null,"token":null,"photo":null"#).await;
    assert_eq!(blank.language, Field::Value(Language::BlankEnum(BlankEnum::Empty)));
    assert_eq!((blank.vote, blank.token, blank.photo.is_null()), (Field::Null, None, true));
    let null = updated(
        r#""language":null,"token":null,"photo":"http://testserver/media/a%20b.png","naps":"1 00:30:00","ratio":0.5"#,
    )
    .await;
    assert_eq!(null.language, Field::Null);
    assert_eq!(null.photo.value().map(|uri| uri.as_str()), Some("http://testserver/media/a%20b.png"));
    assert_eq!((null.balance.as_str(), null.wakes.to_string().as_str()), ("10.50", "05:06:07"));
    assert_eq!((null.naps.as_deref(), null.ratio), (Some("1 00:30:00"), Some(0.5)));
}

#[tokio::test]
async fn page_of_polymorphic_items_is_decoded() {
    let natural = person(r#""resourcetype":"natural","language":"es","token":null"#);
    let legal = format!(r#"{{"resourcetype":"legal","id":1,"company_name":"E","board":[{natural}]}}"#);
    let body = format!(
        r#"{{"count":2,"next":"http://testserver/people/?limit=1&offset=1","previous":null,"results":[{legal}]}}"#
    );
    let server = Server::of(200, "application/json", body);
    let call = client!(framework_drf_spectacular, server).people().people_list();
    let page = call.limit(1).id_in(vec![1, 7]).await.expect("200");
    assert_eq!(server.last().line, "GET /people/?limit=1&id__in=1,7");
    assert_eq!((page.count, page.previous.is_null()), (2, true));
    assert_eq!(page.next.value().map(|uri| uri.as_str()), Some("http://testserver/people/?limit=1&offset=1"));
    let [Person::LegalPersonTyped(legal)] = page.results.as_slice() else { panic!("{:?}", page.results) };
    let [Person::NaturalPersonTyped(natural)] = legal.board.as_slice() else { panic!("{:?}", legal.board) };
    assert_eq!((legal.company_name.as_str(), natural.first_name.as_str()), ("E", "Ada"));
}

#[tokio::test]
async fn patch_is_sent_as_json_form_or_parts() {
    let server = Server::of(200, "application/json", person(r#""token":null"#));
    let people = client!(framework_drf_spectacular, server);
    let blank = PatchedNaturalPersonRequestLanguage::BlankEnum(BlankEnum::Empty);
    let patch = PatchedNaturalPersonRequest { language: Field::Value(blank), ..Default::default() };
    people.people().people_partial_update(7).body(Body::Json(patch.clone())).await.expect("200");
    assert_eq!(server.last().text(), r#"{"language":""}"#);
    people.people().people_partial_update(7).body(Body::Form(patch)).await.expect("200");
    assert_eq!(server.last().text(), "language=");
    let english = PatchedNaturalPersonRequestLanguage::LanguageEnum(LanguageEnum::En);
    let parts = [Part::Language(english), Part::Photo(File::new(&b"\x89PNG"[..]).with_name("a.png"))];
    people.people().people_partial_update(7).body(Body::Multipart(Parts::from(parts))).await.expect("200");
    let expected = [
        "Content-Disposition: form-data; name=\"language\"",
        "en",
        "Content-Disposition: form-data; name=\"photo\"; filename=\"a.png\"",
        "Content-Type: application/octet-stream",
        "\u{fffd}PNG",
    ];
    assert_eq!(server.last().parts(), expected);
}
