//! The page `docs/diff.md`, which lists all rules.

use std::collections::BTreeMap;

use super::oasdiff::{OasdiffId, oasdiff_ids};
use super::rules::rules;

const INTRODUCTION: &str = "\
# Changes that `ecogen diff` reports

`ecogen diff OLD NEW` compares two documents. Each change has an id, its location in both documents, the Rust item that
represents it, and four verdicts:

| verdict | group |
| --- | --- |
| wire: clients | deployed clients of the old document, when the server changes to the new document |
| wire: servers | deployed servers of the old document, when a client changes to the new document |
| Rust: callers | code that uses the types and the client of the generated crate |
| Rust: implementers | code that implements the server traits of the generated crate |

A verdict is `major` (something that worked may stop working), `minor` (there are new possibilities), `patch` (texts) or
`none`. A schema that requests and responses use has the verdicts of both directions, and the id of the more severe one.
For a deployed server, a new possibility of requests is minor: only clients that use it depend on it.

## Verdicts on Rust code

The verdicts on Rust code follow from the public items that the generator writes for the two documents:

| difference | callers | implementers |
| --- | --- | --- |
| a type, field, variant or function is removed or renamed | major | major |
| the type of a field or the arguments of a function differ | major | major |
| a struct has a further required field, so that `new` or `builder` has another argument | major | major |
| a struct has a further optional field (structs are `#[non_exhaustive]`) | minor | minor |
| an enum or a union has a further variant (both are `#[non_exhaustive]`) | minor | minor |
| a response enum has a further variant | major | minor |
| a server trait has a further method | none | major |
| a server trait is new | minor | minor |
| a server trait has a further method, with the option `default_methods` | none | minor |
| a method of a server trait is removed, or has another caller | none | major |
| an item becomes deprecated | minor | minor |

";

/// Returns the page `docs/diff.md`.
pub fn page() -> String {
    let mut text = format!("<!-- Printed by `cargo xtask pages`; do not edit. -->\n\n{INTRODUCTION}## Rules\n\n");
    let all = rules();
    text.push_str(&format!(
        "{} ids. An id of [oasdiff](https://github.com/oasdiff/oasdiff) has the same meaning.\n\n",
        all.len()
    ));
    text.push_str("| id | wire: clients | wire: servers | meaning |\n| --- | --- | --- | --- |\n");
    for rule in &all {
        text.push_str(&format!(
            "| `{}` | {} | {} | {} |\n",
            rule.id, rule.wire_clients, rule.wire_servers, rule.meaning
        ));
    }
    text.push_str(&oasdiff());
    text
}

/// Returns the section on the ids of oasdiff.
fn oasdiff() -> String {
    let (mut same, mut renamed) = (0, Vec::new());
    let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (id, meaning) in oasdiff_ids() {
        match meaning {
            OasdiffId::Same => same += 1,
            OasdiffId::Renamed(ours) => renamed.push((id, ours)),
            OasdiffId::Missing(reason) => missing.entry(reason).or_default().push(id),
        }
    }
    let count: usize = missing.values().map(Vec::len).sum();
    let total = same + renamed.len() + count;
    let mut text = format!(
        "\n## Ids of oasdiff\n\nOf the {total} ids of oasdiff, {same} are ids here, {} have another id here, and {count} are not \
         recognized.\n\n| id of oasdiff | id here |\n| --- | --- |\n",
        renamed.len()
    );
    for (id, ours) in renamed {
        text.push_str(&format!("| `{id}` | `{ours}` |\n"));
    }
    text.push_str("\n| reason | ids that are not recognized |\n| --- | --- |\n");
    for (reason, ids) in missing {
        let ids: Vec<String> = ids.iter().map(|id| format!("`{id}`")).collect();
        text.push_str(&format!("| {reason} | {} |\n", ids.join(", ")));
    }
    text
}
