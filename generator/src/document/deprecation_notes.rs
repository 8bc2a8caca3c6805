/// The extensions of a deprecated object that contain the reason or the replacement. Their names differ between tools.
pub(crate) const DEPRECATION_NOTES: [&str; 5] =
    ["x-deprecated-message", "x-deprecation-message", "x-deprecated-reason", "x-deprecation-reason", "x-deprecated"];
