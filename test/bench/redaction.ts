/**
 * What is painted over on the pictures of an evaluation set, where nothing was planted: each mask with the words it
 * covers, and masks a picture. Options: --root FOLDER (default ../shared/evalset), --sets web,desktop
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommandLine } from '../../electron/hosts/cli/run-command-line.ts';
import { SharpCodec } from '../../electron/services/image/sharp-codec.ts';
import { RedactionService } from '../../electron/services/redact/redaction-service.ts';
import { intersection } from '../../shared/model/geometry.ts';
import type { ImageFeatures } from '../../shared/model/image-features.ts';

export async function run(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      root: { type: 'string', default: '../shared/evalset' },
      sets: { type: 'string', default: 'web,desktop' },
    },
  });
  const redaction = new RedactionService(new SharpCodec());
  for (const set of values.sets.split(',')) {
    const folder = join(resolve(values.root, set), 'images');
    if (!existsSync(folder)) throw new Error(`There are no pictures at ${folder}; name a set with --root.`);
    const records = await inspect(readdirSync(folder).map((name) => join(folder, name)));
    let count = 0;
    for (const record of records)
      for (const { kind, region } of await redaction.find(record)) {
        count++;
        const covered = record.text.lines
          .flatMap((line) => line.words)
          .filter((word) => intersection(word.box, region) !== null)
          .map((word) => word.text);
        console.log(`${record.source.file}: ${kind}: ${covered.join(' ')}`);
      }
    console.log(
      `${set}: ${count} masks on ${records.length} pictures, ${(count / records.length).toFixed(3)} a picture`,
    );
  }
}

async function inspect(files: readonly string[]): Promise<ImageFeatures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'askshot-bench-'));
  const out = join(folder, 'records.jsonl');
  const host = {
    analysisWorker: new URL('../../electron/services/analysis/analysis-worker.ts', import.meta.url),
  };
  try {
    const code = await runCommandLine(['inspect', ...files, '--jsonl', '--out', out], host);
    if (code !== 0) throw new Error(`inspect ended with ${code}`);
    return readFileSync(out, 'utf8')
      .split('\n')
      .flatMap((line) => (line ? [JSON.parse(line) as ImageFeatures] : []));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
