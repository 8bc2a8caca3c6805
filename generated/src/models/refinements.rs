// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

/// Refinement values by name
pub type Refinements = ::std::collections::BTreeMap<String, Vec<String>>;
