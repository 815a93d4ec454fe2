import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { SharpCodec } from '../../electron/services/image/sharp-codec.ts';
import { type ImageFeatures, parseImageFeatures } from '../../shared/model/image-features.ts';
import { askQuestion } from '../../shared/pipeline.ts';
import type { RgbaImage } from '../../shared/raster/image.ts';
import { type Truth, truthRecord } from './truth-record.ts';

type Question = { id: string; image: string; question: string };

const HELP = `Usage: npm run bench -- answering [--truth | --records FILE] [--sets DIR] [--wrong] [--sharp]
  --truth         answers from records built of the truth files: the answering layer alone (default)
  --records FILE  answers from image_features records, one a line, as "askshot inspect --jsonl" writes them
  --sets DIR      folder of the evaluation sets (default ../shared/evalset)
  --sharp         leaves out the degraded pictures; --truth implies it
`;

const lines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim());

/** Accuracy of routing and answering on the evaluation sets, and the time that asking takes. */
export async function run(args: string[]): Promise<void> {
  if (args.includes('--help')) {
    process.stdout.write(HELP);
    return;
  }
  const option = (name: string): string | undefined =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
  const root = resolve(option('--sets') ?? '../shared/evalset');
  const recordsFile = option('--records');
  const records = recordsFile ? readRecords(recordsFile) : null;
  const times: number[] = [];
  for (const set of (option('--only') ?? 'desktop,web').split(',')) {
    const folder = filteredSet(join(root, set), !records || args.includes('--sharp'));
    const answers = await answerAll(folder, join(root, set), records, times);
    const file = join(folder, 'answers.jsonl');
    writeFileSync(file, answers.map((answer) => JSON.stringify(answer)).join('\n'));
    const score = [
      resolve('../shared/evalset/score.mjs'),
      folder,
      '--answers',
      file,
      ...(args.includes('--wrong') ? ['--wrong'] : []),
    ];
    process.stdout.write(execFileSync(process.execPath, score, { encoding: 'utf8', maxBuffer: 1 << 26 }));
    rmSync(dirname(folder), { recursive: true });
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => times[Math.floor(share * (times.length - 1))].toFixed(2);
  process.stdout.write(
    `asking: ${times.length} questions, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms\n`,
  );
}

function readRecords(file: string): Map<string, ImageFeatures> {
  const records = new Map<string, ImageFeatures>();
  for (const line of lines(file)) {
    const parsed = parseImageFeatures(line);
    if (parsed.ok) records.set(basename(parsed.value.source.file), parsed.value);
  }
  return records;
}

/** A copy of a set's questions, without the degraded pictures where asked, beside its own truth. */
function filteredSet(set: string, sharpOnly: boolean): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'askshot-answering-')), basename(set));
  mkdirSync(folder);
  symlinkSync(join(set, 'truth'), join(folder, 'truth'));
  const kept = lines(join(set, 'questions.jsonl')).filter(
    (line) => !sharpOnly || !(JSON.parse(line) as Question).image.includes('__'),
  );
  writeFileSync(join(folder, 'questions.jsonl'), kept.join('\n'));
  return folder;
}

async function answerAll(
  folder: string,
  set: string,
  records: Map<string, ImageFeatures> | null,
  times: number[],
): Promise<unknown[]> {
  const codec = new SharpCodec();
  const open = new Map<string, { record: ImageFeatures; image: RgbaImage }>();
  const answers: unknown[] = [];
  for (const line of lines(join(folder, 'questions.jsonl'))) {
    const question = JSON.parse(line) as Question;
    if (!open.has(question.image)) {
      open.clear();
      const decoded = await codec.decode(readFileSync(join(set, 'images', question.image)));
      if (!decoded.ok) throw new Error(decoded.error.message);
      const image = decoded.value.pixels;
      const record = records ? records.get(question.image) : truthOf(set, question.image, image);
      if (record) open.set(question.image, { record, image });
    }
    const shot = open.get(question.image);
    if (!shot) continue;
    const started = performance.now();
    const { answer } = askQuestion(question.question, {
      id: question.id,
      record: shot.record,
      image: shot.image,
      help: { documents: () => [] },
      clock: { now: () => 0, elapsed: () => performance.now() },
    });
    times.push(performance.now() - started);
    answers.push(answer);
  }
  return answers;
}

function truthOf(set: string, image: string, pixels: RgbaImage): ImageFeatures {
  const truth = JSON.parse(
    readFileSync(join(set, 'truth', image.replace(/\.png$/, '.json')), 'utf8'),
  ) as Truth;
  return truthRecord(truth, pixels);
}
