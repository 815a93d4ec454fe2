import { afterEach, expect, it } from 'vitest';
import { systemClock } from '../../../../electron/services/clock.ts';
import { keepAnswer } from '../../../../electron/services/library/kept-answers.ts';
import { SqliteLibraryStore } from '../../../../electron/services/library/library-store.ts';
import { ThreadedReader } from '../../../../electron/services/library/threaded-reader.ts';
import { askQuestion } from '../../../../shared/pipeline.ts';
import { recordSpace } from '../../../../shared/retrieval/record-space.ts';
import { sampleRecord } from '../../../fakes/sample-record.ts';
import { temporaryFolder } from '../../../fakes/temporary-folder.ts';
import { textLines } from '../../../fakes/text-lines.ts';

const THREAD = new URL('../../../../electron/services/library/library-thread.ts', import.meta.url);
let reader: ThreadedReader;
afterEach(() => reader.close());

it('finds what another connection stored, and by what was asked about it', async () => {
  const folder = temporaryFolder();
  reader = new ThreadedReader(THREAD, folder);
  const options = { limit: 5, now: Date.now() };
  expect(await reader.search('paper jam', options)).toMatchObject({ value: { nothing_matches: true } });
  const opened = SqliteLibraryStore.open(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  const text = { ...sampleRecord().text, lines: textLines('The printer reports a paper jam') };
  const record = sampleRecord({ text });
  const entry = { record, bytes: null, pixelSha256: null, thumbnail: null };
  const found = store.put([
    { ...entry, vector: recordSpace.ofRecord(record), look: new Uint8Array(32), addedAt: Date.now() },
  ]);
  if (!found.ok) throw new Error(found.error.message);
  const [{ item }] = found.value;
  expect(await reader.search('paper jam', options)).toMatchObject({ value: { hits: [{ id: item.id }] } });
  expect(await reader.search('warranty covers repair', options)).toMatchObject({
    value: { nothing_matches: true },
  });
  const exchange = askQuestion('Does the warranty cover the repair?', {
    id: 'A1',
    record,
    history: [],
    help: { documents: () => [] },
    clock: systemClock,
  });
  keepAnswer(store, item.id, exchange, 0);
  const asked = await reader.search('warranty covers repair', options);
  expect(asked).toMatchObject({ value: { hits: [{ id: item.id }] } });
  expect(asked.ok && asked.value.hits[0].why.join()).toContain('was asked: "Does the warranty');
  expect(await reader.explain('ffffffffffffffff', { query: 'x' })).toMatchObject({
    error: { code: 'not_in_library' },
  });
  store.close();
});
