use std::path::PathBuf;
use std::str::FromStr;

use crate::allow::AllowedWarning;
use crate::diagnostics::{self, Diagnostics};
use crate::ir::BracketStyle;
use crate::names;
use crate::naming_options::NamingOptions;
use crate::pagination_options::PaginationOptions;

/// The options of a run, shared by the builder, the command line and `ecogen.toml`.
///
/// Every entry has to match something in the document. An entry without a match is an error, because it is probably
/// misspelt or outdated. The examples are lines of `ecogen.toml`.
///
/// ```no_run
/// use ecogen::{Generator, Options};
///
/// # fn main() -> ecogen::Result {
/// let options = Options { tags: vec!["user".to_owned()], keep_unknown: true, ..Options::default() };
/// let report = Generator::new("openapi.yaml").options(options).check()?;
/// println!("{} operations, {} warnings", report.counts.operations, report.warning_count);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Selects only the operations with one of these tags. An operation is generated if `tags`, `operations` or `paths`
    /// selects it. If all three options are empty, every operation is generated.
    ///
    /// ```toml
    /// tags = ["user", "project"]
    /// ```
    pub tags: Vec<String>,
    /// Selects only these operations, by `operationId` or `METHOD /path`.
    ///
    /// ```toml
    /// operations = ["getUser", "POST /users"]
    /// ```
    pub operations: Vec<String>,
    /// Selects only the operations below these paths: `/user` selects `/user` and `/user/groups`.
    ///
    /// ```toml
    /// paths = ["/user"]
    /// ```
    pub paths: Vec<String>,
    /// Operations whose text and form bodies are streamed instead of buffered, by `operationId` or `METHOD /path`.
    ///
    /// ```toml
    /// stream = ["exportReport"]
    /// ```
    pub stream: Vec<String>,
    /// Operations whose binary bodies and forms with files are buffered instead of streamed, by `operationId` or
    /// `METHOD /path`.
    ///
    /// ```toml
    /// hold = ["uploadAvatar"]
    /// ```
    pub hold: Vec<String>,
    /// Operations that are safe to repeat although their method is not idempotent, by `operationId` or `METHOD /path`.
    /// The client repeats failed requests of these operations.
    ///
    /// ```toml
    /// idempotent = ["replaceTags"]
    /// ```
    pub idempotent: Vec<String>,
    /// Operations with the component schema that describes each item of their streams: `("createChat", "ChatChunk")`.
    /// This is for documents that do not describe the items, or describe them wrongly.
    ///
    /// ```toml
    /// items = { createChat = "ChatChunk" }
    /// ```
    pub items: Vec<(String, String)>,
    /// New names for component schemas (by key), operations (by id), inline schemas (by pointer) and tags (`tag NAME`).
    ///
    /// ```toml
    /// rename = { User = "Account", getUser = "fetch_user", "tag pets" = "animals" }
    /// ```
    pub rename: Vec<(String, String)>,
    /// Rules for names: extensions that contain names, ids of operations without the parts that a tool added, and regular
    /// expressions for the names of a kind (`operation`, `tag`, `schema`, `property`, `parameter` or `value`).
    ///
    /// ```toml
    /// [naming]
    /// extensions = ["x-ms-client-name"]
    /// operation_id = "FastAPI" # or "NestJS"
    /// strip_tag_prefix = true
    /// rename = [{ kind = "schema", match = "^(.+)Dto$", replace = "$1" }]
    /// ```
    pub naming: NamingOptions,
    /// User-supplied types for string formats: `("decimal", "rust_decimal::Decimal")`.
    ///
    /// ```toml
    /// formats = { decimal = "rust_decimal::Decimal" }
    /// ```
    pub formats: Vec<(String, String)>,
    /// User-supplied types for component schemas, by key.
    ///
    /// ```toml
    /// schemas = { Money = "crate::Money" }
    /// ```
    pub schemas: Vec<(String, String)>,
    /// Derives for models, in addition to `Clone`, `Debug` and `PartialEq`. An example is `schemars::JsonSchema`.
    ///
    /// ```toml
    /// derives = ["schemars::JsonSchema"]
    /// types.User.derives = ["Eq", "Hash"]
    /// ```
    pub derives: Vec<AddedAttribute>,
    /// Attributes for models, without `#[]`. An example is `cfg_attr(test, derive(Eq))`.
    ///
    /// ```toml
    /// attributes = ["cfg_attr(test, derive(Eq))"]
    /// types.User.attributes = ["must_use"]
    /// ```
    pub attributes: Vec<AddedAttribute>,
    /// The names of list items that clients send in the style `deepObject`: `a[0]=x`, `a[]=x` or `a=x`. Servers accept
    /// all three forms. By default, list items are named by index, and a warning reports affected parameters.
    ///
    /// ```toml
    /// brackets = "empty" # or "indices", "none"
    /// ```
    pub brackets: Option<BracketStyle>,
    /// The names of list items that clients send for one parameter or one property of a form. The key is `NAME`,
    /// `OPERATION.NAME` with the id of the operation, or `METHOD /path.NAME`.
    ///
    /// ```toml
    /// parameters."listPets.expand".brackets = "none"
    /// ```
    pub parameter_brackets: Vec<(String, BracketStyle)>,
    /// The pagination of operations, by `operationId` or `METHOD /path`: where a response contains the position of the
    /// next page, and which parameter requests that page. Calls of such an operation have the methods `pages` and
    /// `items`.
    ///
    /// ```toml
    /// pagination.listUsers = { kind = "cursor", parameter = "cursor", next = "/next_cursor", items = "/data" }
    /// ```
    pub pagination: Vec<(String, PaginationOptions)>,
    /// Infers the pagination of operations that neither the option `pagination` nor an extension describes.
    /// Each inference is reported as a warning, whose help text is the entry of `pagination` that confirms the
    /// inference. By default, no pagination is inferred.
    ///
    /// ```toml
    /// infer_pagination = true
    /// ```
    pub infer_pagination: bool,
    /// Keeps undeclared properties in schemas without `additionalProperties`. By default, undeclared properties are
    /// ignored.
    ///
    /// ```toml
    /// keep_unknown = true
    /// ```
    pub keep_unknown: bool,
    /// Gives the methods of server traits a default implementation, which responds with 501. By default, all methods
    /// have to be implemented.
    ///
    /// ```toml
    /// default_methods = true
    /// ```
    pub default_methods: bool,
    /// The status with which the server rejects requests that violate the document, 400 or 422. Default: 422 for
    /// operations that document a response with this status, otherwise 400.
    ///
    /// ```toml
    /// validation_status = 422
    /// ```
    pub validation_status: Option<u16>,
    /// Enables the server to serve its effective document. Default: no, because the text of the document becomes part
    /// of the program.
    ///
    /// ```toml
    /// serve_document = true
    /// ```
    pub serve_document: bool,
    /// Enables the server to serve a documentation page, which requires the runtime's feature `docs`. In a generated
    /// crate, the page is behind a Cargo feature. Default: no, because the page and the text of the document become
    /// part of the program.
    ///
    /// ```toml
    /// docs = true
    /// ```
    pub docs: bool,
    /// Gives the generated crate a Cargo feature for each tag (`tag-pets`), which enables the operations and the models
    /// of the tag. By default, all of these features are enabled. Has no effect in a build script.
    ///
    /// ```toml
    /// tag_features = true
    /// ```
    pub tag_features: bool,
    /// Groups operations without tags. By default, these operations form the group `default`.
    ///
    /// ```toml
    /// group_by = "path"
    /// ```
    pub group_by: GroupBy,
    /// Writes the client. Default: yes, unless only the server is requested.
    ///
    /// ```toml
    /// client = true
    /// ```
    pub client: Option<bool>,
    /// Writes the server. Default: yes, unless only the client is requested.
    ///
    /// ```toml
    /// server = true
    /// ```
    pub server: Option<bool>,
    /// Writes the mock server. By default, a generated crate with a server contains a mock server.
    ///
    /// ```toml
    /// mock = false
    /// ```
    pub mock: Option<bool>,
    /// Writes the wire tests, which require client and server. By default, a generated crate with a mock server
    /// contains wire tests.
    ///
    /// ```toml
    /// wire = false
    /// ```
    pub wire: Option<bool>,
    /// Implements serde's traits for the models. By default, a generated crate contains these implementations.
    ///
    /// ```toml
    /// serde = true
    /// ```
    pub serde: Option<bool>,
    /// OpenAPI Overlays and JSON Patches (RFC 6902) that are applied to the document before it is read, in this order.
    /// An overlay action without a match is an error.
    ///
    /// ```toml
    /// overlays = ["fixes.overlay.yaml"]
    /// ```
    pub overlays: Vec<PathBuf>,
    /// The folder below which references may refer to files. `None` means the folder of the document. ecogen never uses
    /// the network.
    ///
    /// ```toml
    /// reference_root = ".."
    /// ```
    pub reference_root: Option<PathBuf>,
    /// Warnings that are not reported: all warnings with a code, or those at a JSON Pointer and below. A pointer may
    /// follow the name of a file.
    ///
    /// ```toml
    /// allow = ["W0350", { code = "W0301", at = "#/components/schemas/Pet" }]
    /// ```
    pub allow: Vec<AllowedWarning>,
    /// The file that the options were read from. A build script runs again if this file changes.
    #[doc(hidden)]
    pub file: Option<PathBuf>,
}

/// A derive or an attribute that is added to models.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddedAttribute {
    /// The schema whose type gets the attribute: the key of a component, or the pointer of an inline schema. `None`
    /// means every model.
    pub schema: Option<String>,
    /// The path of a derive, or the text inside an attribute.
    pub meta: String,
}

impl AddedAttribute {
    /// Creates a derive or an attribute for every model.
    pub fn to_all(meta: &str) -> Self {
        Self { schema: None, meta: meta.to_owned() }
    }

    /// Creates a derive or an attribute for the type of one schema.
    pub fn to(schema: &str, meta: &str) -> Self {
        Self { schema: Some(schema.to_owned()), meta: meta.to_owned() }
    }

    /// Returns `true` if the attribute applies to the type of a schema.
    pub(crate) fn is_for(&self, schema: &str) -> bool {
        self.schema.as_ref().is_none_or(|only| only == schema)
    }
}

impl Options {
    /// Returns an error for each option value that is invalid Rust, such as a type that cannot be parsed.
    pub(crate) fn check(&self) -> Diagnostics {
        let derives = self.derives.iter().map(|AddedAttribute { meta, .. }| ("derives", meta, problem_of_derive(meta)));
        let attributes =
            self.attributes.iter().map(|AddedAttribute { meta, .. }| ("attributes", meta, problem_of_attribute(meta)));
        let types = [("formats", &self.formats), ("schemas", &self.schemas)];
        let types = types
            .into_iter()
            .flat_map(|(option, pairs)| pairs.iter().map(move |(_, ty)| (option, ty, problem_of_type(ty))));
        let names = self.rename.iter().map(|(_, name)| ("rename", name, problem_of_name(name)));
        let all = derives.chain(attributes).chain(types).chain(names);
        let invalid = all.filter_map(|(option, value, problem)| Some((option, value.clone(), problem?)));
        let status = self.validation_status.filter(|status| !matches!(status, 400 | 422));
        let status = status.and_then(|status| {
            let problem = OptionProblem::new("it is neither 400 nor 422", "write 400 or 422")?;
            Some(("validation_status", status.to_string(), problem))
        });
        invalid
            .chain(status)
            .map(|(option, value, OptionProblem { reason, help })| {
                diagnostics::invalid_option_value(option, &value, &reason, help)
            })
            .chain(self.allow.iter().filter_map(AllowedWarning::problem))
            .collect()
    }
}

/// The reason why the value of an option is invalid, and a help text.
struct OptionProblem {
    reason: String,
    help: &'static str,
}

impl OptionProblem {
    fn new(reason: impl Into<String>, help: &'static str) -> Option<Self> {
        Some(Self { reason: reason.into(), help })
    }
}

fn problem_of_derive(path: &str) -> Option<OptionProblem> {
    let help = "write the path of a derive, such as schemars::JsonSchema";
    match syn::parse_str::<syn::Path>(path) {
        Err(error) => OptionProblem::new(error.to_string(), help),
        Ok(path) if path.segments.iter().any(|segment| !segment.arguments.is_none()) => {
            OptionProblem::new("a derive takes no arguments", help)
        }
        Ok(_) => None,
    }
}

fn problem_of_attribute(meta: &str) -> Option<OptionProblem> {
    let help = "write the text between `#[` and `]`, such as must_use";
    syn::parse_str::<syn::Meta>(meta).err().and_then(|error| OptionProblem::new(error.to_string(), help))
}

fn problem_of_type(ty: &str) -> Option<OptionProblem> {
    let help = "write a type, such as crate::Money";
    match syn::parse_str::<syn::Type>(ty) {
        Err(error) => OptionProblem::new(error.to_string(), help),
        Ok(syn::Type::Path(_)) => None,
        Ok(_) => OptionProblem::new("it is not the path of a type", help),
    }
}

fn problem_of_name(name: &str) -> Option<OptionProblem> {
    let help = "use letters, digits and underscores, and do not start with a digit";
    names::problem(name).and_then(|reason| OptionProblem::new(reason, help))
}

/// The groups of operations without tags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GroupBy {
    /// All operations without tags form the group `default`.
    #[default]
    Tag,
    /// Operations without tags are grouped by the first segment of their path. Segments with which all paths of the
    /// document begin, such as `v1`, are skipped.
    Path,
}

impl FromStr for GroupBy {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "tag" => Ok(Self::Tag),
            "path" => Ok(Self::Path),
            _ => Err("expected `tag` or `path`".to_owned()),
        }
    }
}

impl FromStr for BracketStyle {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "indices" => Ok(Self::Indices),
            "empty" => Ok(Self::Empty),
            "none" => Ok(Self::None),
            _ => Err("expected `indices`, `empty` or `none`".to_owned()),
        }
    }
}
