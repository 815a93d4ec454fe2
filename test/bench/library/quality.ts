import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { SharpCodec } from '../../../electron/services/image/sharp-codec.ts';
import { SqliteLibraryStore } from '../../../electron/services/library/library-store.ts';
import { searchAlike } from '../../../electron/services/library/search-alike.ts';
import { LibrarySearch } from '../../../electron/services/library/search-library.ts';
import type { Result } from '../../../shared/model/errors.ts';
import type { SearchReply } from '../../../shared/model/library.ts';
import { indexText } from '../../../shared/retrieval/index-text.ts';
import { termsOf } from '../../../shared/retrieval/parse-query.ts';
import { perceptualHash } from '../../../shared/retrieval/perceptual-hash.ts';
import { recordSpace } from '../../../shared/retrieval/record-space.ts';
import { textHash } from '../../../shared/retrieval/text-hash.ts';
import { BenchRecords, type Picture, picturesOf } from './bench-records.ts';

type Query = { kind: string; query: string; relevant: string[] };
type Outcome = Query & { found: string[]; nothing: boolean };

const codec = new SharpCodec();
const isOriginal = ({ name }: Picture): boolean => !name.includes('__');

/** Imports the originals of the sets under neutral names and asks all queries. */
export async function measureQuality(options: {
  sets: string[];
  records?: string;
  likeness: boolean;
  wrong: boolean;
}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'askshot-bench-'));
  const records = new BenchRecords(options.records);
  const store = unwrapped(SqliteLibraryStore.open(folder));
  try {
    const pictures = picturesOf(options.sets);
    const names = await importAll(store, pictures.filter(isOriginal), records);
    const search = new LibrarySearch(store, recordSpace);
    const outcomes: Outcome[] = [];
    const present = new Set(names.values());
    const written = writtenQueries().filter(({ relevant }) => relevant.every((name) => present.has(name)));
    for (const query of [...exactQueries(options.sets), ...written]) {
      const reply = unwrapped(search.search(query.query, { limit: 10, now: Date.now() }));
      outcomes.push(outcomeOf(query, reply, names));
    }
    for (const copy of options.likeness ? await copiesOf(pictures) : []) {
      const record = await records.of(copy);
      const pattern = {
        look: await lookOf(copy.bytes),
        words: textHash(indexText(record).body),
        vector: recordSpace.ofRecord(record),
      };
      const reply = unwrapped(
        searchAlike(store, search.vectors, pattern, { limit: 10, label: copy.name, except: null }),
      );
      const query = {
        kind: 'likeness',
        query: copy.name,
        relevant: [copy.name.replace(/__.*(?=\.png)/, '')],
      };
      outcomes.push(outcomeOf(query, reply, names));
    }
    report(outcomes, options.wrong);
  } finally {
    await records.close();
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names of the pictures by their id in the library: file names must not help to find them. */
async function importAll(
  store: SqliteLibraryStore,
  pictures: readonly Picture[],
  records: BenchRecords,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const [index, picture] of pictures.entries()) {
    const analyzed = await records.of(picture);
    const record = { ...analyzed, source: { ...analyzed.source, file: `${index}.png` } };
    const entry = {
      record,
      bytes: picture.bytes,
      pixelSha256: null,
      thumbnail: null,
      vector: recordSpace.ofRecord(record),
      look: await lookOf(picture.bytes),
      addedAt: Date.now(),
    };
    names.set(unwrapped(store.put([entry]))[0].item.id, picture.name);
  }
  return names;
}

async function lookOf(bytes: Uint8Array): Promise<Uint8Array> {
  return perceptualHash(unwrapped(await codec.decode(bytes)).pixels);
}

/** Up to two lines a picture that stand on no other one, word for word as the truth has them. */
function exactQueries(sets: readonly string[]): Query[] {
  const truths = sets.flatMap((set) =>
    picturesOf([set])
      .filter(isOriginal)
      .map(({ name }) => ({
        name,
        lines: JSON.parse(readFileSync(join(set, 'truth', name.replace('.png', '.json')), 'utf8')).text.map(
          ({ text }: { text: string }) => text,
        ) as string[],
      })),
  );
  const pages = truths.map(({ name, lines }) => ({ name, text: termsOf(lines.join(' ')).join(' ') }));
  return truths.flatMap(({ name, lines }) =>
    lines
      .filter((line) => termsOf(line).length >= 3 && termsOf(line).join('').length >= 12)
      .filter((line) => pages.filter(({ text }) => text.includes(termsOf(line).join(' '))).length === 1)
      .slice(0, 2)
      .map((query) => ({ kind: 'exact', query, relevant: [name] })),
  );
}

const writtenQueries = (): Query[] =>
  ['queries.jsonl', 'unseen-queries.jsonl'].flatMap((name) =>
    readFileSync(new URL(name, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  );

/** The degraded copies that come with the sets, and two made of each original. */
async function copiesOf(pictures: readonly Picture[]): Promise<Picture[]> {
  const made = pictures.filter(isOriginal).map(async ({ name, bytes }) => {
    const { width } = await sharp(bytes).metadata();
    const half = sharp(bytes).resize({ width: Math.round(width / 2) });
    const blurred = sharp(bytes).blur(2);
    const compressed = sharp(await sharp(bytes).jpeg({ quality: 15 }).toBuffer());
    const copies = { half, blurred, compressed };
    return Promise.all(
      Object.entries(copies)
        .slice(name.length % 2, (name.length % 2) + 2)
        .map(async ([how, image]) => ({
          name: name.replace('.png', `__${how}.png`),
          bytes: await image.png().toBuffer(),
        })),
    );
  });
  return [...pictures.filter((picture) => !isOriginal(picture)), ...(await Promise.all(made)).flat()];
}

function outcomeOf(query: Query, reply: SearchReply, names: ReadonlyMap<string, string>): Outcome {
  return { ...query, nothing: reply.nothing_matches, found: reply.hits.map(({ id }) => names.get(id) ?? id) };
}

/** Relevant pictures among the first k, of those that could be there. */
const recallAt = (k: number, { found, relevant }: Outcome): number =>
  found.slice(0, k).filter((name) => relevant.includes(name)).length / Math.min(k, relevant.length);

/** Normalised discounted cumulative gain with binary relevance (Järvelin and Kekäläinen 2002). */
function gainAt(k: number, { found, relevant }: Outcome): number {
  const discount = (rank: number): number => 1 / Math.log2(rank + 2);
  const gain = found
    .slice(0, k)
    .reduce((sum, name, rank) => sum + (relevant.includes(name) ? discount(rank) : 0), 0);
  const ideal = relevant.slice(0, k).reduce((sum, _, rank) => sum + discount(rank), 0);
  return gain / ideal;
}

function report(outcomes: readonly Outcome[], wrong: boolean): void {
  const mean = (list: readonly Outcome[], measure: (outcome: Outcome) => number): string =>
    (list.reduce((sum, outcome) => sum + measure(outcome), 0) / list.length).toFixed(3);
  const print = (text: string): boolean => process.stdout.write(`${text}\n`);
  for (const [kind, list] of Map.groupBy(outcomes, (outcome) => outcome.kind)) {
    if (kind === 'none')
      print(`none: ${list.length} queries, nothing ${mean(list, ({ nothing }) => Number(nothing))}`);
    else
      print(
        `${kind}: ${list.length} queries, recall@1 ${mean(list, (one) => recallAt(1, one))}, recall@5 ${mean(list, (one) => recallAt(5, one))}, nDCG@10 ${mean(list, (one) => gainAt(10, one))}`,
      );
  }
  const answered = outcomes.filter(({ relevant }) => relevant.length > 0);
  print(
    `all: ${answered.length} queries with an answer, nDCG@10 ${mean(answered, (one) => gainAt(10, one))}`,
  );
  if (!wrong) return;
  for (const { kind, query, found, relevant } of outcomes.filter((one) =>
    one.kind === 'none'
      ? !one.nothing
      : recallAt(one.kind === 'exact' || one.kind === 'likeness' ? 1 : 5, one) < 1,
  ))
    print(
      `  ${kind} "${query}": ${found.slice(0, 5).join(', ') || 'nothing'} (wanted ${relevant.join(', ') || 'nothing'})`,
    );
}

function unwrapped<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
