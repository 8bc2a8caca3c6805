//! The setters of the generator's options.

use std::path::PathBuf;

use super::Generator;
use crate::allow::AllowedWarning;
use crate::ir::BracketStyle;
use crate::options::{AddedAttribute, GroupBy, Options};
use crate::runtime_source::RuntimeSource;
use crate::{NamePattern, OperationIdStyle, PaginationOptions};

impl Generator {
    /// Sets whether to write the client. Default: yes, unless only the server is requested.
    #[must_use]
    pub fn client(mut self, enabled: bool) -> Self {
        self.options.client = Some(enabled);
        self
    }

    /// Sets whether to write the server. Default: yes, unless only the client is requested.
    #[must_use]
    pub fn server(mut self, enabled: bool) -> Self {
        self.options.server = Some(enabled);
        self
    }

    /// Sets whether to write the mock server, which requires the runtime's feature `mock`. By default, a generated
    /// crate with a server contains a mock server, behind a Cargo feature.
    #[must_use]
    pub fn mock(mut self, enabled: bool) -> Self {
        self.options.mock = Some(enabled);
        self
    }

    /// Sets whether to write the wire tests, which require a client, a server and the runtime's feature `wire`. By
    /// default, a generated crate with a mock server contains wire tests, behind a Cargo feature.
    #[must_use]
    pub fn wire(mut self, enabled: bool) -> Self {
        self.options.wire = Some(enabled);
        self
    }

    /// Sets whether to implement `serde::Serialize` and `serde::Deserialize` for the models, in the JSON format of the
    /// API. The implementations require the runtime's feature `serde`. By default, a generated crate contains these
    /// implementations, behind a Cargo feature.
    #[must_use]
    pub fn serde(mut self, enabled: bool) -> Self {
        self.options.serde = Some(enabled);
        self
    }

    /// Sets whether the router has a method `document`, which serves the effective document ([`Generator::effective`])
    /// at a URL path. Default: no, because the text of the document becomes part of the program.
    #[must_use]
    pub fn serve_document(mut self, enabled: bool) -> Self {
        self.options.serve_document = enabled;
        self.flags.serve_document = Some(enabled);
        self
    }

    /// Sets whether the server can serve a documentation page, which requires the runtime's feature `docs`. The router of
    /// such a server has a method `docs`, which takes the URL path of the page. In a generated crate, the page is behind
    /// a Cargo feature. Default: no, because the page and the text of the document become part of the program.
    #[must_use]
    pub fn docs(mut self, enabled: bool) -> Self {
        self.options.docs = enabled;
        self.flags.docs = Some(enabled);
        self
    }

    /// Gives the generated crate a Cargo feature for each tag, which enables the operations and the models of the tag.
    #[must_use]
    pub fn tag_features(mut self) -> Self {
        self.options.tag_features = true;
        self
    }

    /// Sets the groups of operations without tags. Default: one group for all.
    #[must_use]
    pub fn group_by(mut self, group_by: GroupBy) -> Self {
        self.options.group_by = group_by;
        self
    }

    /// Replaces all options. [`Generator::write_to_out_dir`] then reads only these options, and not `ecogen.toml`.
    #[must_use]
    pub fn options(mut self, options: Options) -> Self {
        self.options = options;
        self.without_options_file()
    }

    /// Prevents [`Generator::write_to_out_dir`] from reading `ecogen.toml`.
    #[must_use]
    pub fn without_options_file(mut self) -> Self {
        self.reads_options_file = false;
        self
    }

    /// Allows a warning, so that it is not reported. A warning that does not occur is an error.
    #[must_use]
    pub fn allow(mut self, code: &str) -> Self {
        self.options.allow.push(AllowedWarning::everywhere(code));
        self
    }

    /// Allows a warning at a JSON Pointer and below.
    #[must_use]
    pub fn allow_at(mut self, code: &str, at: &str) -> Self {
        self.options.allow.push(AllowedWarning::below(code, at));
        self
    }

    /// Selects the operations with a tag. Without any selection, all operations are selected.
    #[must_use]
    pub fn tag(mut self, tag: &str) -> Self {
        self.options.tags.push(tag.to_owned());
        self
    }

    /// Selects an operation, by `operationId` or `METHOD /path`.
    #[must_use]
    pub fn operation(mut self, operation: &str) -> Self {
        self.options.operations.push(operation.to_owned());
        self
    }

    /// Selects the operations below a path.
    #[must_use]
    pub fn path(mut self, path: &str) -> Self {
        self.options.paths.push(path.to_owned());
        self
    }

    /// Streams the bodies of an operation that are buffered by default: text, and multipart forms. A streamed form
    /// becomes a stream of its parts.
    #[must_use]
    pub fn stream(mut self, operation: &str) -> Self {
        self.options.stream.push(operation.to_owned());
        self
    }

    /// Buffers the bodies of an operation that are streamed by default: bytes, and multipart forms with files. A
    /// buffered form becomes a struct.
    #[must_use]
    pub fn hold(mut self, operation: &str) -> Self {
        self.options.hold.push(operation.to_owned());
        self
    }

    /// Declares that an operation is safe to repeat although its method is not idempotent, so that the client repeats its
    /// failed requests.
    #[must_use]
    pub fn idempotent(mut self, operation: &str) -> Self {
        self.options.idempotent.push(operation.to_owned());
        self
    }

    /// Sets the component schema that describes each item of an operation's streams, if the document does not.
    #[must_use]
    pub fn items(mut self, operation: &str, schema: &str) -> Self {
        self.options.items.push((operation.to_owned(), schema.to_owned()));
        self
    }

    /// Renames a schema, an operation or a tag (`tag x`).
    #[must_use]
    pub fn rename(mut self, from: &str, to: &str) -> Self {
        self.options.rename.push((from.to_owned(), to.to_owned()));
        self
    }

    /// Reads the names of operations, schemas, properties and parameters from an extension, such as `x-ms-client-name`.
    #[must_use]
    pub fn name_extension(mut self, extension: &str) -> Self {
        self.options.naming.extensions.push(extension.to_owned());
        self
    }

    /// Removes the parts that a tool adds to the names of functions from the ids of operations.
    #[must_use]
    pub fn operation_id_style(mut self, style: OperationIdStyle) -> Self {
        self.options.naming.operation_id = Some(style);
        self
    }

    /// Sets whether to remove the name of the tag from the beginning of the operations' ids. Default: no.
    #[must_use]
    pub fn strip_tag_prefix(mut self, enabled: bool) -> Self {
        self.options.naming.strip_tag_prefix = enabled;
        self
    }

    /// Adds a rule that replaces the matches of a regular expression in names.
    #[must_use]
    pub fn rename_pattern(mut self, pattern: NamePattern) -> Self {
        self.options.naming.rename.push(pattern);
        self
    }

    /// Replaces a string or number format with a user-supplied type, which has to implement `Clone`, `Debug`,
    /// `PartialEq`, and the runtime's `Decode` and `Encode`.
    #[must_use]
    pub fn format(mut self, format: &str, path: &str) -> Self {
        self.options.formats.push((format.to_owned(), path.to_owned()));
        self
    }

    /// Replaces a component schema with a user-supplied type, as [`Generator::format`] does for a format.
    #[must_use]
    pub fn schema(mut self, schema: &str, path: &str) -> Self {
        self.options.schemas.push((schema.to_owned(), path.to_owned()));
        self
    }

    /// Applies an OpenAPI Overlay or a JSON Patch (RFC 6902) to the document before it is read. If the method is called
    /// several times, the files are applied in the order of the calls.
    #[must_use]
    pub fn overlay(mut self, file: impl Into<PathBuf>) -> Self {
        self.options.overlays.push(file.into());
        self
    }

    /// Allows references to files below this folder. Default: the folder of the document.
    #[must_use]
    pub fn reference_root(mut self, folder: impl Into<PathBuf>) -> Self {
        self.options.reference_root = Some(folder.into());
        self
    }

    /// Adds a derive to every model.
    #[must_use]
    pub fn derive(mut self, path: &str) -> Self {
        self.options.derives.push(AddedAttribute::to_all(path));
        self
    }

    /// Adds a derive to the type of one schema, which is given by the key of a component or the pointer of an inline
    /// schema.
    #[must_use]
    pub fn derive_for(mut self, schema: &str, path: &str) -> Self {
        self.options.derives.push(AddedAttribute::to(schema, path));
        self
    }

    /// Adds an attribute to every model. `meta` is the text inside `#[]`.
    #[must_use]
    pub fn attribute(mut self, meta: &str) -> Self {
        self.options.attributes.push(AddedAttribute::to_all(meta));
        self
    }

    /// Adds an attribute to the type of one schema, which is given by the key of a component or the pointer of an
    /// inline schema.
    #[must_use]
    pub fn attribute_for(mut self, schema: &str, meta: &str) -> Self {
        self.options.attributes.push(AddedAttribute::to(schema, meta));
        self
    }

    /// Sets how clients name list items in the style `deepObject`. Default: by index, with a warning.
    #[must_use]
    pub fn brackets(mut self, brackets: BracketStyle) -> Self {
        self.options.brackets = Some(brackets);
        self
    }

    /// Sets how clients name the list items of one parameter, which is given as `NAME` or `OPERATION.NAME`.
    #[must_use]
    pub fn brackets_for(mut self, parameter: &str, brackets: BracketStyle) -> Self {
        self.options.parameter_brackets.push((parameter.to_owned(), brackets));
        self
    }

    /// Sets the pagination of an operation, so that calls of the operation have the methods `pages` and `items`.
    #[must_use]
    pub fn pagination(mut self, operation: &str, pagination: PaginationOptions) -> Self {
        self.options.pagination.push((operation.to_owned(), pagination));
        self
    }

    /// Sets whether to infer the pagination of operations. Each inference is reported as a warning.
    #[must_use]
    pub fn infer_pagination(mut self, yes: bool) -> Self {
        self.options.infer_pagination = yes;
        self.flags.infer_pagination = Some(yes);
        self
    }

    /// Sets whether undeclared properties are kept in schemas without `additionalProperties`. Default: no.
    #[must_use]
    pub fn keep_unknown(mut self, enabled: bool) -> Self {
        self.options.keep_unknown = enabled;
        self.flags.keep_unknown = Some(enabled);
        self
    }

    /// Sets whether the methods of server traits have a default implementation, which responds with 501. Default: no.
    #[must_use]
    pub fn default_methods(mut self, enabled: bool) -> Self {
        self.options.default_methods = enabled;
        self.flags.default_methods = Some(enabled);
        self
    }

    /// Sets the status of requests that violate the document, 400 or 422. Default: 422 if the operation documents
    /// this status, otherwise 400.
    #[must_use]
    pub fn validation_status(mut self, status: u16) -> Self {
        self.options.validation_status = Some(status);
        self
    }

    /// Sets the name of the written crate. Default: the document's title.
    #[must_use]
    pub fn crate_name(mut self, name: &str) -> Self {
        self.crate_name = Some(name.to_owned());
        self
    }

    /// Sets the location of the runtime. Default: [`RuntimeSource::Embed`].
    #[must_use]
    pub fn runtime(mut self, runtime: RuntimeSource) -> Self {
        self.runtime = runtime;
        self
    }

    /// Sets the command that the header of each generated file names. Default: `ecogen`.
    #[must_use]
    pub fn generated_by(mut self, command: &str) -> Self {
        self.generated_by = command.to_owned();
        self
    }
}
