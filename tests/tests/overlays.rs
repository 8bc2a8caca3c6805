//! Tests of overlays. A change in an overlay has the same effect as the change in the document, and an action that does
//! not apply is an error with a location in the overlay.

use ecogen::{Error, Generated, Generator};
use ecogen_tests::fixtures;

/// Generates code from the document `pets.yaml` after these overlays have been applied to it.
fn with_overlays(overlays: &[&str]) -> Result<Generated, Error> {
    let dir = fixtures("overlays");
    let generator = Generator::new(dir.join("pets.yaml"));
    overlays.iter().fold(generator, |generator, overlay| generator.overlay(dir.join(overlay))).generate()
}

fn text_of(generated: &Generated, path: &str) -> String {
    let file = generated.files.iter().find(|file| file.path.ends_with(path));
    file.unwrap_or_else(|| panic!("no file {path}")).text.clone()
}

#[test]
fn overlay_then_json_patch() {
    let overlaid = with_overlays(&["pets.overlay.yaml"]).unwrap();
    assert_eq!(overlaid.report.title, "Pets and owners 1");
    assert_eq!(overlaid.report.counts.operations, 1);
    let request = text_of(&overlaid, "operations/pets.rs");
    let (limit, page) = ("pub limit: Option<String>", "pub page: Option<i64>");
    assert!(!request.contains("pub old") && request.contains(limit) && request.contains(page), "{request}");
    assert!(text_of(&overlaid, "models/owner.rs").contains("pub name: Option<String>"));

    let patched = with_overlays(&["pets.overlay.yaml", "pets.patch.json"]).unwrap();
    assert!(text_of(&patched, "operations/animals.rs").contains("pub limit: Option<i64>"));
    assert!(text_of(&patched, "models/holder.rs").contains("pub name: Option<String>"));
    assert!(!text_of(&patched, "models/keeper.rs").contains("pub name"));
    assert!(patched.files.iter().all(|file| !file.path.ends_with("models/owner.rs")));
}

#[test]
fn failed_actions_have_a_location() {
    let dir = format!("{}/", fixtures("overlays").display());
    for overlay in [
        "faulty.overlay.yaml",
        "faulty.patch.json",
        "no-overlay.yaml",
        "mistaken.patch.json",
        "mistaken-1.1.overlay.yaml",
        "mistaken-1.2.overlay.yaml",
    ] {
        let error = with_overlays(&[overlay]).unwrap_err().to_string().replace(&dir, "");
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("overlay-{overlay}"), error);
        });
    }
}

#[test]
fn merge_keys_of_an_overlay_are_merged() {
    let overlaid = with_overlays(&["merged.overlay.yaml"]).unwrap();
    let owner = text_of(&overlaid, "models/owner.rs");
    assert!(owner.contains("pub name: Option<String>") && owner.contains("pub age: Option<i64>"), "{owner}");
    assert!(overlaid.report.warnings.contains("merged.overlay.yaml:6:82"), "{}", overlaid.report.warnings);
}

/// `copy`, an action without an effect, the update of a scalar, and a target that selects nothing (Overlay 1.1, Action
/// Object).
#[test]
fn actions_of_version_1_1() {
    let overlaid = with_overlays(&["version-1.1.overlay.yaml"]).unwrap();
    assert_eq!(overlaid.report.title, "Animals 1");
    let operations = text_of(&overlaid, "operations/pets.rs");
    assert!(operations.contains("\"/animals\"") && !operations.contains("\"/pets\""), "{operations}");
    let warnings = &overlaid.report.warnings;
    let expected = "warning[W0408]: `$.paths['/cats']` matches nothing in the document";
    assert!(warnings.contains(expected) && warnings.contains("version-1.1.overlay.yaml:15:5"), "{warnings}");
}

/// Overlay 1.2, Reusable Action Reference Object. The fields of the reference precede those of the reusable action.
#[test]
fn actions_of_version_1_2_refer_to_reusable_actions() {
    let overlaid = with_overlays(&["version-1.2.overlay.yaml"]).unwrap();
    let operations = text_of(&overlaid, "operations/pets.rs");
    assert!(operations.contains("/// * 404, `NotFound`: No such pet."), "{operations}");
    let internal = text_of(&overlaid, "operations/internal.rs");
    assert!(internal.contains("/// * 410, `Gone`: No longer."), "{internal}");
    assert_eq!(overlaid.report.title, "Animals 1");
}

/// Overlay 1.0 does not define how a value of another kind is merged, and other tools replace the value.
#[test]
fn updates_of_another_kind_replace_values_in_version_1_0() {
    let overlaid = with_overlays(&["replacing-1.0.overlay.yaml"]).unwrap();
    let operations = text_of(&overlaid, "operations/pets.rs");
    assert!(operations.contains("old: Option<i64>"), "{operations}");
}
