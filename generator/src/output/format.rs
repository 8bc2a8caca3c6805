use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use proc_macro2::TokenStream;

use super::print::Printer;
use crate::emit::{Module, Sides};
use crate::ir::Api;

/// The text of a module.
#[derive(Clone, Debug)]
pub struct Text {
    /// The module.
    pub module: Module,
    /// Its docs, as inner comments.
    pub docs: String,
    /// Its items.
    pub items: String,
}

/// The tokens of a module that are no Rust: a fault of the generator, never of the document.
#[derive(Clone, Debug)]
pub struct Malformed {
    /// The path of the module.
    pub module: String,
    /// What the parser says.
    pub message: String,
}

/// The stack of a worker: parser and printer take a frame for each level of a nested type, big ones in a build script,
/// which is not optimised.
const STACK: usize = 64 << 20;

/// Formats all modules, in their order.
///
/// # Errors
///
/// Every module whose tokens are no Rust.
pub fn texts(api: &Api, sides: &Sides, modules: Vec<Module>) -> Result<Vec<Text>, Vec<Malformed>> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get).min(modules.len()).max(1);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some((index, module)) = {
            let index = next.fetch_add(1, Ordering::Relaxed);
            modules.get(index).map(|module| (index, module))
        } {
            done.push((index, text(api, sides, module)));
        }
        done
    };
    let mut all: Vec<_> = thread::scope(|scope| {
        let spawn = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).ok();
        let threads: Vec<_> = (0..workers).filter_map(spawn).collect();
        let done = threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        let mut done: Vec<_> = done.collect();
        // What is left where the system gives no threads.
        done.extend(work());
        done
    });
    all.sort_by_key(|(index, _)| *index);
    let mut texts = Vec::new();
    let mut malformed = Vec::new();
    for (_, result) in all {
        match result {
            Ok(text) => texts.push(text),
            Err(fault) => malformed.push(fault),
        }
    }
    if malformed.is_empty() { Ok(texts) } else { Err(malformed) }
}

/// The text of a whole file.
///
/// # Errors
///
/// If the tokens are no Rust.
pub(crate) fn formatted(tokens: TokenStream) -> syn::Result<String> {
    Ok(spaced(&printed(tokens)?))
}

fn text(api: &Api, sides: &Sides, module: &Module) -> Result<Text, Malformed> {
    let text = printed(module.tokens(api, sides)).map_err(|error| Malformed {
        module: module.path.iter().map(|part| part.bare()).collect::<Vec<_>>().join("::"),
        message: error.to_string(),
    })?;
    let docs =
        text.lines().take_while(|line| line.starts_with("//!")).map(|line| format!("{line}\n")).collect::<String>();
    let items = spaced(text[docs.len()..].trim_start());
    Ok(Text { module: module.clone(), docs, items })
}

fn printed(tokens: TokenStream) -> syn::Result<String> {
    let mut printer = Printer::default();
    printer.add(tokens)?;
    Ok(printer.into_text())
}

/// The text with a blank line between items, which the printer leaves out.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 20);
    let mut before = "";
    for line in text.lines() {
        if is_apart(before, line) {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        before = line;
    }
    spaced
}

/// Whether an item ends with one line and another begins with the next, at the same depth. The printer indents the end
/// of a long chain of calls.
fn is_apart(before: &str, line: &str) -> bool {
    const BEGINS: [&str; 12] =
        ["///", "#[", "pub ", "pub(", "impl", "fn ", "const ", "static ", "type ", "trait ", "enum ", "struct "];
    let depth = |line: &str| line.len() - line.trim_start().len();
    let (end, start) = (before.trim_start(), line.trim_start());
    let begins = BEGINS.iter().any(|word| start.starts_with(word));
    let same_family = (end.starts_with("pub use ") && start.starts_with("pub use "))
        || (end.starts_with("type ") && (start.starts_with("type ") || start.starts_with("const ")));
    let ends = end == "}" || (end.ends_with(';') && !end.starts_with("//"));
    begins && ends && !same_family && (depth(line) == 0 || depth(before) == depth(line) || end == "];")
}

#[cfg(test)]
mod tests {
    use super::spaced;

    #[test]
    fn the_end_of_a_chain_is_the_end_of_an_item() {
        let text = "static A: A = A::new()\n    .b(\n        1,\n    );\n/// B.\npub struct B;\n";
        let apart = "static A: A = A::new()\n    .b(\n        1,\n    );\n\n/// B.\npub struct B;\n";
        assert_eq!(spaced(text), apart);
    }

    #[test]
    fn items_stand_apart_and_fields_together() {
        let text = "use a;\n/// A.\npub struct A {\n    /// B.\n    pub b: u8,\n    /// C.\n    pub c: u8,\n}\nimpl A {\n    fn a() {}\n}\n";
        let apart = "use a;\n\n/// A.\npub struct A {\n    /// B.\n    pub b: u8,\n    /// C.\n    pub c: u8,\n}\n\nimpl A {\n    fn a() {}\n}\n";
        assert_eq!(spaced(text), apart);
    }
}
