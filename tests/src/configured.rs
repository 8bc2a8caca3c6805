//! Sets the generator options of those fixtures that demonstrate options.

use ecogen::{BracketStyle, Generator, PaginationKind, PaginationOptions};

/// Returns the generator with the options that the fixture `name` demonstrates.
pub fn configured(name: &str, generator: Generator) -> Generator {
    match name {
        "parameters-brackets" => generator
            .brackets(BracketStyle::Empty)
            .brackets_for("users.roles", BracketStyle::None)
            .brackets_for("teams", BracketStyle::Indices),
        "pagination" => paged(generator),
        "operation-idempotent" => generator.idempotent("replaceTags").idempotent("PATCH /tags"),
        "stream-options" => generator.hold("avatar").stream("table").stream("PUT /form").items("words", "Word"),
        _ => generator,
    }
}

/// Sets the pagination of each operation of the fixture `pagination`.
fn paged(generator: Generator) -> Generator {
    let text = |text: &str| Some(text.to_owned());
    let of = PaginationOptions::new;
    [
        (
            "listUsers",
            PaginationOptions {
                parameter: text("cursor"),
                next: text("/meta/next_cursor"),
                has_more: text("/meta/more"),
                ..of(PaginationKind::Cursor)
            },
        ),
        ("GET /events", PaginationOptions { parameter: text("offset"), ..of(PaginationKind::Offset) }),
        (
            "listOrders",
            PaginationOptions { parameter: text("page"), total: text("/page_count"), ..of(PaginationKind::Page) },
        ),
        ("listRepositories", of(PaginationKind::Link)),
        (
            "listFiles",
            PaginationOptions {
                next: text("/result/next"),
                items: text("/result/files"),
                ..of(PaginationKind::NextUrl)
            },
        ),
        (
            "listCharges",
            PaginationOptions {
                parameter: text("starting_after"),
                last_item: text("/id"),
                has_more: text("/has_more"),
                ..of(PaginationKind::Cursor)
            },
        ),
        (
            "searchNotes",
            PaginationOptions { parameter: text("/from"), next: text("/next"), ..of(PaginationKind::Cursor) },
        ),
        (
            "listTags",
            PaginationOptions {
                parameter: text("page[after]"),
                next_header: text("x-next"),
                ..of(PaginationKind::Cursor)
            },
        ),
    ]
    .into_iter()
    .fold(generator, |generator, (operation, pagination)| generator.pagination(operation, pagination))
}
