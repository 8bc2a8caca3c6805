CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    token_hash BLOB NOT NULL UNIQUE,
    staff BOOLEAN NOT NULL
);

CREATE TABLE authors (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);

CREATE TABLE books (
    isbn TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    author INTEGER NOT NULL REFERENCES authors (id),
    price INTEGER NOT NULL,
    stock INTEGER NOT NULL
);

CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts (id),
    idempotency_key TEXT,
    placed_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
    total INTEGER NOT NULL DEFAULT 0,
    UNIQUE (account, idempotency_key)
);

CREATE TABLE order_lines (
    order_id INTEGER NOT NULL REFERENCES orders (id),
    isbn TEXT NOT NULL REFERENCES books (isbn),
    count INTEGER NOT NULL
);
