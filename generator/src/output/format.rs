use proc_macro2::TokenStream;

use super::parallel::parallel_map;
use super::print::printed;
use crate::emit::{EmitOptions, EmittedItems, EmittedModule, MentionedNames};
use crate::ir::Api;

/// The formatted text of a module.
#[derive(Clone, Debug)]
pub struct ModuleText {
    /// The emitted module from which the text was formatted.
    pub module: EmittedModule,
    /// The module documentation, as inner doc comments.
    pub docs: String,
    /// The attribute `cfg` of the module's declaration, or an empty text.
    pub condition: String,
    /// The items of the module.
    pub items: String,
}

/// The error that the tokens of a module are not valid Rust. The error is a bug in the generator, whatever the document
/// contains.
#[derive(Clone, Debug)]
pub struct FormatError {
    /// The path of the module.
    pub module: String,
    /// The message of the parser.
    pub message: String,
}

/// The formatted text of some items of a module, and the modules that the items use.
struct FormattedPart {
    declarations: String,
    implementations: String,
    mentioned: MentionedNames,
}

/// Formats all modules and returns their texts in the same order.
///
/// # Errors
///
/// Returns an error for every module whose tokens are not valid Rust.
pub fn module_texts(
    api: &Api,
    options: &EmitOptions,
    modules: Vec<EmittedModule>,
) -> Result<Vec<ModuleText>, Vec<FormatError>> {
    let parts = |(index, module): (usize, &EmittedModule)| (0..module.part_count(api)).map(move |part| (index, part));
    let parts: Vec<(usize, usize)> = modules.iter().enumerate().flat_map(parts).collect();
    let formatted = parallel_map(parts.len(), |at| {
        let (index, part) = parts[at];
        format_part(modules[index].part(api, options, part))
    });
    let mut formatted = formatted.into_iter();
    let mut texts = Vec::new();
    let mut malformed = Vec::new();
    for module in modules {
        let parts = formatted.by_ref().take(module.part_count(api));
        match parts.collect::<syn::Result<Vec<FormattedPart>>>().and_then(|parts| module_text(api, &module, &parts)) {
            Ok((docs, items)) => texts.push(ModuleText { condition: module.condition(api), module, docs, items }),
            Err(error) => malformed.push(FormatError {
                module: module.path.iter().map(|part| part.without_raw_prefix()).collect::<Vec<_>>().join("::"),
                message: error.to_string(),
            }),
        }
    }
    if malformed.is_empty() { Ok(texts) } else { Err(malformed) }
}

fn format_part(items: EmittedItems) -> syn::Result<FormattedPart> {
    let (declarations, implementations) = (printed(items.declarations)?, printed(items.implementations)?);
    Ok(FormattedPart {
        declarations: with_blank_lines(&declarations.text),
        implementations: with_blank_lines(&implementations.text),
        mentioned: declarations.mentioned.or(implementations.mentioned),
    })
}

/// Returns the documentation of a module, and the module's imports and items: the declarations of all parts, then the
/// implementations of all parts.
fn module_text(api: &Api, module: &EmittedModule, parts: &[FormattedPart]) -> syn::Result<(String, String)> {
    let mentioned = parts.iter().map(|part| part.mentioned).fold(MentionedNames::default(), MentionedNames::or);
    let docs = printed(module.docs(api))?.text;
    let mut items = format_tokens(module.uses(mentioned))?;
    let declarations = parts.iter().map(|part| part.declarations.as_str());
    let implementations = parts.iter().map(|part| part.implementations.as_str());
    items.reserve(declarations.clone().chain(implementations.clone()).map(|text| text.len() + 1).sum());
    for text in declarations.chain(implementations).filter(|text| !text.is_empty()) {
        let before = items.lines().next_back().unwrap_or_default();
        if needs_blank_line(before, text.lines().next().unwrap_or_default()) {
            items.push('\n');
        }
        items.push_str(text);
    }
    Ok((docs, items))
}

/// Formats the tokens of a complete file.
///
/// # Errors
///
/// Returns an error if the tokens are not valid Rust.
pub(crate) fn format_tokens(tokens: TokenStream) -> syn::Result<String> {
    Ok(with_blank_lines(&printed(tokens)?.text))
}

/// Inserts blank lines between items, since the printer omits them.
fn with_blank_lines(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 20);
    let mut before = "";
    for line in text.lines() {
        if needs_blank_line(before, line) {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        before = line;
    }
    spaced
}

/// Returns `true` if the line `before` ends an item and `line` begins another item at the same indentation. The last
/// line of a method chain is indented more deeply and therefore does not end an item.
fn needs_blank_line(before: &str, line: &str) -> bool {
    const BEGINS: [&str; 12] =
        ["///", "#[", "pub ", "pub(", "impl", "fn ", "const ", "static ", "type ", "trait ", "enum ", "struct "];
    let depth = |line: &str| line.len() - line.trim_start().len();
    let (end, start) = (before.trim_start(), line.trim_start());
    // A blank line separates the imports of a module from all other items.
    let follows_imports = depth(line) == 0 && end.starts_with("use ") && !start.starts_with("use ");
    let begins = follows_imports || BEGINS.iter().any(|word| start.starts_with(word));
    let same_family = (end.starts_with("pub use ") && start.starts_with("pub use "))
        || (end.starts_with("type ") && (start.starts_with("type ") || start.starts_with("const ")));
    // Macro calls are grouped.
    let begins_calls = depth(line) == 0 && start.starts_with("rt::") && !end.starts_with("rt::");
    let begins = begins || begins_calls;
    let ends = end == "}" || end.ends_with("{}") || (end.ends_with(';') && !end.starts_with("//"));
    begins && ends && !same_family && (depth(line) == 0 || depth(before) == depth(line) || end == "];")
}

#[cfg(test)]
mod tests {
    use super::with_blank_lines;

    #[test]
    fn chain_end_is_item_end() {
        let text = "static A: A = A::new()\n    .b(\n        1,\n    );\n/// B.\npub struct B;\n";
        let apart = "static A: A = A::new()\n    .b(\n        1,\n    );\n\n/// B.\npub struct B;\n";
        assert_eq!(with_blank_lines(text), apart);
    }

    #[test]
    fn macro_calls_are_grouped() {
        assert_eq!(
            with_blank_lines("use a as rt;\nrt::b!(C);\nrt::b!(D);\n"),
            "use a as rt;\n\nrt::b!(C);\nrt::b!(D);\n"
        );
    }

    #[test]
    fn macro_call_follows_block_after_blank_line() {
        assert_eq!(with_blank_lines("impl A {\n}\nrt::b!(C);\n"), "impl A {\n}\n\nrt::b!(C);\n");
    }

    #[test]
    fn empty_struct_is_item_end() {
        assert_eq!(with_blank_lines("pub struct A {}\nimpl A {\n}\n"), "pub struct A {}\n\nimpl A {\n}\n");
    }

    #[test]
    fn items_are_separated_and_fields_are_not() {
        let text = "use a;\n/// A.\npub struct A {\n    /// B.\n    pub b: u8,\n    /// C.\n    pub c: u8,\n}\nimpl A {\n    fn a() {}\n}\n";
        let apart = "use a;\n\n/// A.\npub struct A {\n    /// B.\n    pub b: u8,\n    /// C.\n    pub c: u8,\n}\n\nimpl A {\n    fn a() {}\n}\n";
        assert_eq!(with_blank_lines(text), apart);
    }
}
