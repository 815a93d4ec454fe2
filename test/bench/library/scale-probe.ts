/**
 * Opens a library in a process of its own and measures it: `node scale-probe.ts FOLDER`. Prints one JSON object; times
 * are milliseconds by the clock and of the processor (on a machine that does other work too, the clock counts that
 * work), sizes megabytes.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SqliteLibraryStore } from '../../../electron/services/library/library-store.ts';
import { LibrarySearch } from '../../../electron/services/library/search-library.ts';
import { TextIndex } from '../../../electron/services/library/text-index.ts';
import { recordSpace } from '../../../shared/retrieval/record-space.ts';
import { randomNumbers } from './synthetic-records.ts';

const IMPORTS = 100;
const SEARCHES = 300;
const PICTURE_BYTES = 150_000;

type Time = { clock: number; cpu: number };

const [folder] = process.argv.slice(2);
const megabytes = (): number => process.memoryUsage.rss() / 2 ** 20;
const before = megabytes();
const [store, opening] = timed(() => {
  const opened = SqliteLibraryStore.open(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  opened.value.list({}, { offset: 0, limit: 50 });
  return opened.value;
});
const search = new LibrarySearch(store, recordSpace);
const [, first] = timed(() => search.vectors.refresh());
const queries = makeQueries();
const searches = queries.map((query) => timed(() => search.search(query, { limit: 10, now: Date.now() }))[1]);
const texts = new TextIndex(store);
const vectors = queries.map((query) => {
  const vector = recordSpace.ofText(query);
  return timed(() => search.vectors.nearest(vector, 60))[1];
});
const lookups = queries.map((query) => timed(() => texts.lookUp(query.split(' ')[0]))[1]);
const afterSearch = megabytes();
const imports = importMore();
process.stdout.write(
  `${JSON.stringify({
    pictures: store.count(),
    opening,
    loading_vectors: first,
    search: percentiles(searches),
    vectors: percentiles(vectors),
    word_lookup: percentiles(lookups),
    import: percentiles(imports),
    memory_growth: Math.round(afterSearch - before),
  })}\n`,
);
store.close();

/** Queries of one to five words from stored texts, and those written for the evaluation sets. */
function makeQueries(): string[] {
  const random = randomNumbers(7);
  const written = readFileSync(new URL('queries.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => String(JSON.parse(line).query));
  const total = store.count();
  return Array.from({ length: SEARCHES }, (_, index) => {
    if (index % 2 === 0) return written[Math.floor(random() * written.length)];
    const row = store
      .statement('SELECT body FROM texts WHERE rowid = ?')
      .get(1 + Math.floor(random() * total));
    const lines = String(row?.body ?? 'error').split('\n');
    const words = lines[Math.floor(random() * lines.length)].split(' ');
    return words.slice(0, 1 + Math.floor(random() * 5)).join(' ');
  });
}

function importMore(): Time[] {
  const [first] = store.statement('SELECT id FROM items LIMIT 1').all();
  const record = store.getRecord(String(first.id));
  if (!record.ok) throw new Error(record.error.message);
  return Array.from({ length: IMPORTS }, () => {
    const bytes = randomBytes(PICTURE_BYTES);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const entry = {
      record: { ...record.value, source: { ...record.value.source, sha256 } },
      bytes,
      pixelSha256: sha256,
      thumbnail: randomBytes(12_000),
      vector: recordSpace.ofRecord(record.value),
      look: randomBytes(32),
      addedAt: Date.now(),
    };
    return timed(() => store.put([entry]))[1];
  });
}

function timed<T>(work: () => T): [T, Time] {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const value = work();
  const { user, system } = process.cpuUsage(cpu);
  return [value, { clock: performance.now() - started, cpu: (user + system) / 1000 }];
}

function percentiles(times: readonly Time[]): Record<string, number> {
  const at = (share: number, part: keyof Time): number => {
    const sorted = times.map((time) => time[part]).sort((a, b) => a - b);
    return Number(sorted[Math.floor(share * (sorted.length - 1))].toFixed(2));
  };
  return { p50: at(0.5, 'clock'), p95: at(0.95, 'clock'), cpu_p50: at(0.5, 'cpu'), cpu_p95: at(0.95, 'cpu') };
}
