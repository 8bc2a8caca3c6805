use crate::source::{Node, Object};

/// Splits `dependencies`, a keyword of drafts before 2019-09, into `dependentRequired` and `dependentSchemas`.
pub(super) fn split_dependencies(schema: &mut Object) {
    let Some(Node::Object(dependencies)) = schema.take("dependencies") else { return };
    let (required, schemas): (Vec<_>, Vec<_>) =
        dependencies.into_iter().partition(|(_, needed)| matches!(needed, Node::List(_)));
    for (keyword, pairs) in [("dependentRequired", required), ("dependentSchemas", schemas)] {
        if !pairs.is_empty() && schema.get(keyword).is_none() {
            schema.push(keyword, Node::Object(pairs.into_iter().collect()));
        }
    }
}
