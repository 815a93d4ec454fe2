/** Marks the file as an Askshot library ("ASKL"), so that no other database is taken for one. */
export const APPLICATION_ID = 0x41534b4c;

/**
 * Each entry brings a library from the version before to its own (its place, from 1 up). Entries are never changed
 * once released; `PRAGMA user_version` holds the version reached.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE items (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL UNIQUE,
    pixel_sha256 TEXT,
    file TEXT NOT NULL,
    media_type TEXT NOT NULL,
    kind TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    size INTEGER NOT NULL,
    has_picture INTEGER NOT NULL,
    added_at INTEGER NOT NULL,
    taken_at INTEGER NOT NULL,
    program TEXT,
    topic TEXT NOT NULL,
    scene TEXT NOT NULL,
    theme TEXT NOT NULL,
    main_color TEXT NOT NULL,
    has_error INTEGER NOT NULL,
    favourite INTEGER NOT NULL DEFAULT 0,
    tags TEXT NOT NULL DEFAULT '[]',
    trashed_at INTEGER,
    revision INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX items_by_time ON items (taken_at);
  CREATE INDEX items_by_pixels ON items (pixel_sha256);
  CREATE INDEX items_by_revision ON items (revision);
  CREATE INDEX items_in_trash ON items (trashed_at) WHERE trashed_at IS NOT NULL;

  -- Deflated JSON of the record; boxes are four 32-bit integers for each line of the indexed body; facts are pairs
  -- of concept and certainty.
  CREATE TABLE records (
    number INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE,
    record BLOB NOT NULL,
    boxes BLOB NOT NULL,
    facts TEXT NOT NULL
  ) STRICT;
  CREATE TABLE thumbnails (
    number INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE,
    webp BLOB NOT NULL
  ) STRICT;
  -- A unit vector as 8-bit integers times a scale; hashes of the look and of the words.
  CREATE TABLE vectors (
    number INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE,
    vector BLOB NOT NULL,
    scale REAL NOT NULL,
    look BLOB NOT NULL,
    words BLOB NOT NULL
  ) STRICT;
  CREATE TABLE answers (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL REFERENCES items ON DELETE CASCADE,
    asked_at INTEGER NOT NULL,
    exchange TEXT NOT NULL
  ) STRICT;
  CREATE INDEX answers_by_item ON answers (number);
  CREATE TABLE cards (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL REFERENCES items ON DELETE CASCADE,
    card BLOB NOT NULL
  ) STRICT;
  CREATE INDEX cards_by_item ON cards (number);

  CREATE VIRTUAL TABLE texts USING fts5(
    title, code, message, body, tokenize = 'unicode61 remove_diacritics 2'
  );
  INSERT INTO texts (texts, rank) VALUES ('secure-delete', 1);
  CREATE VIRTUAL TABLE words USING fts5vocab(texts, 'row');

  -- Pictures whose rows are gone and whose files still have to go.
  CREATE TABLE removals (sha256 TEXT PRIMARY KEY) STRICT;
  CREATE TABLE import_queue (
    path TEXT PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'failed')),
    detail TEXT,
    enqueued_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE facts (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
  INSERT INTO facts (name, value) VALUES ('revision', 0);
  `,
  // What was asked about a picture and answered finds it too. FTS5 tables take no new columns, so it is made anew.
  `
  CREATE VIRTUAL TABLE texts_asked USING fts5(
    title, code, message, body, asked, tokenize = 'unicode61 remove_diacritics 2'
  );
  INSERT INTO texts_asked (rowid, title, code, message, body, asked)
    SELECT rowid, title, code, message, body, coalesce((
      SELECT group_concat(
        json_extract(exchange, '$.routed.text') || ' ' || json_extract(exchange, '$.answer.answer'), char(10)
      ) FROM answers WHERE answers.number = texts.rowid
    ), '') FROM texts;
  DROP TABLE words;
  DROP TABLE texts;
  ALTER TABLE texts_asked RENAME TO texts;
  INSERT INTO texts (texts, rank) VALUES ('secure-delete', 1);
  CREATE VIRTUAL TABLE words USING fts5vocab(texts, 'row');
  `,
];
