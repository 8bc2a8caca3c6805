//! Tests of unions whose members are distinguished by the items of arrays, or by the discriminator of a common base.

use ecogen_runtime::codec::{Decode, Encode, from_slice, to_vec};

include!(concat!(env!("OUT_DIR"), "/any_of_open_member.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/one_of_arrays.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/one_of_inherited_discriminator.mounted.rs"));

use any_of_open_member::models::Page;
use one_of_arrays::models::{ByOptionalKeys, ByRequiredKey, ByType};
use one_of_inherited_discriminator::models::{Owner, OwnerPet};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Decodes a JSON text, and compares the text with the encoded value: no property may be lost.
fn lossless<T: Decode + Encode>(text: &str) -> Result<T> {
    let value: T = from_slice(text.as_bytes()).map_err(|error| format!("{text}: {error}"))?;
    assert_eq!(String::from_utf8(to_vec(&value))?, text);
    Ok(value)
}

#[test]
fn required_key_of_the_items_selects_an_array() -> Result {
    assert!(matches!(lossless(r#"[{"surname":"Ito"}]"#)?, ByRequiredKey::PersonList(_)));
    assert!(matches!(lossless(r#"[{"legalName":"Ito KK"}]"#)?, ByRequiredKey::CompanyList(_)));
    Ok(())
}

#[test]
fn optional_keys_of_all_items_select_the_array_that_loses_none() -> Result {
    assert!(matches!(lossless(r#"[{"id":"1"},{"id":"2","note":"n"}]"#)?, ByOptionalKeys::OldOrderList(_)));
    assert!(matches!(lossless(r#"[{"id":"1"},{"id":"2","comment":"c"}]"#)?, ByOptionalKeys::NewOrderList(_)));
    Ok(())
}

#[test]
fn first_item_that_is_not_null_selects_an_array_of_scalars() -> Result {
    assert!(matches!(lossless(r#"["a","b"]"#)?, ByType::StringList(_)));
    assert!(matches!(lossless("[null,7]")?, ByType::IntegerList(_)));
    assert!(matches!(lossless("[null]")?, ByType::IntegerList(_)));
    Ok(())
}

#[test]
fn empty_array_is_the_first_array() -> Result {
    assert!(matches!(lossless("[]")?, ByRequiredKey::PersonList(items) if items.is_empty()));
    Ok(())
}

#[test]
fn discriminator_of_the_common_base_selects_the_member() -> Result {
    let pet = |text: &str| lossless::<Owner>(&format!(r#"{{"pet":{text}}}"#)).map(|owner| owner.pet);
    assert!(matches!(pet(r#"{"kind":"cat","name":"Tom","lives":9}"#)?, OwnerPet::Cat(_)));
    assert!(matches!(pet(r#"{"kind":"dog","name":"Rex","tricks":2}"#)?, OwnerPet::Dog(_)));
    Ok(())
}

#[test]
fn value_of_another_subtype_is_kept() -> Result {
    let owner: Owner = lossless(r#"{"pet":{"kind":"fish","name":"Wanda"}}"#)?;
    assert!(matches!(owner.pet, OwnerPet::Unknown(_)), "{owner:?}");
    Ok(())
}

#[test]
fn value_of_an_indirect_subtype_selects_the_member_it_extends() -> Result {
    let text = r#"{"pet":{"kind":"puppy","tricks":1,"weeks":6}}"#;
    let owner: Owner = from_slice(text.as_bytes())?;
    assert!(matches!(owner.pet, OwnerPet::Dog(_)), "{owner:?}");
    Ok(())
}

/// The member `{}` allows null, as it allows every value (JSON Schema 2020-12, 4.3.2).
#[test]
fn null_of_an_open_member_is_kept() -> Result {
    assert!(lossless::<Page>(r#"{"links":null}"#)?.links.is_some());
    assert!(lossless::<Page>("{}")?.links.is_none());
    Ok(())
}
