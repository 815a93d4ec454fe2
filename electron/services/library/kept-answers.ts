import { exchangeSchema } from '../../../shared/contract.ts';
import { ok, type Result } from '../../../shared/model/errors.ts';
import type { EvidenceCard } from '../../../shared/model/evidence-card.ts';
import type { Exchange } from '../../../shared/question/route-question.ts';
import { guardLibrary, inTransaction } from './library-database.ts';
import { notInLibrary, type SqliteLibraryStore } from './library-store.ts';

/** Keeps what was asked about a picture, and finds the picture by it; the same answer twice is kept once. */
export function keepAnswer(
  store: SqliteLibraryStore,
  id: string,
  exchange: Exchange,
  askedAt: number,
): Result<null> {
  return withNumber(store, id, (number) => {
    inTransaction(store.database, () => {
      store
        .statement('INSERT OR REPLACE INTO answers (id, number, asked_at, exchange) VALUES (?, ?, ?, ?)')
        .run(exchange.answer.id, number, askedAt, JSON.stringify(exchange));
      indexAnswers(store, number);
    });
    return ok(null);
  });
}

/** Brings what was asked about a picture into the full-text index, one question with its answer a line. */
export function indexAnswers(store: SqliteLibraryStore, number: number): void {
  const lines = store
    .statement('SELECT exchange FROM answers WHERE number = ? ORDER BY asked_at, rowid')
    .all(number)
    .map(({ exchange }) => exchangeSchema.parse(JSON.parse(String(exchange))))
    .map(({ answer }) => `${answer.question} ${answer.answer}`.replace(/\s+/g, ' '));
  store.statement('UPDATE texts SET asked = ? WHERE rowid = ?').run(lines.join('\n'), number);
}

/** What was asked about a picture, oldest first. */
export function keptAnswers(store: SqliteLibraryStore, id: string): Result<Exchange[]> {
  return withNumber(store, id, (number) => {
    const rows = store
      .statement('SELECT exchange FROM answers WHERE number = ? ORDER BY asked_at, rowid')
      .all(number);
    return ok(rows.map((row) => exchangeSchema.parse(JSON.parse(String(row.exchange)))));
  });
}

/** Keeps an evidence card with its picture. */
export function keepCard(
  store: SqliteLibraryStore,
  id: string,
  card: EvidenceCard,
  text: string,
): Result<null> {
  return withNumber(store, id, (number) => {
    inTransaction(store.database, () =>
      store
        .statement('INSERT OR REPLACE INTO cards (id, number, card) VALUES (?, ?, ?)')
        .run(card.id, number, Buffer.from(text)),
    );
    return ok(null);
  });
}

/** The JSON texts of a picture's cards, byte for byte as they were kept. */
export function keptCards(store: SqliteLibraryStore, id: string): Result<string[]> {
  return withNumber(store, id, (number) => {
    const rows = store.statement('SELECT card FROM cards WHERE number = ? ORDER BY rowid').all(number);
    return ok(rows.map((row) => Buffer.from(row.card as Uint8Array).toString('utf8')));
  });
}

function withNumber<T>(
  store: SqliteLibraryStore,
  id: string,
  work: (number: number) => Result<T>,
): Result<T> {
  return guardLibrary(store.folder, () => {
    const found = store.statement('SELECT number FROM items WHERE id = ?').get(id);
    return found ? work(Number(found.number)) : notInLibrary(id);
  });
}
