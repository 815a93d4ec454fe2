import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { TesseractEngine } from '../../electron/services/ocr/tesseract-engine.ts';
import type { Degradation } from '../../shared/model/lab-report.ts';
import { LADDER } from '../../shared/model/ladder.ts';
import { routeQuestion } from '../../shared/question/route-question.ts';
import { calibrate } from './gate/calibrate.ts';
import { readSets } from './gate/evaluation-set.ts';
import { gateFigures, type Judged, judge, reliabilityTable, riskCoverageTable } from './gate/gate-figures.ts';
import { KeptReadings } from './gate/kept-readings.ts';
import { LeftOutJudges } from './gate/left-out-judges.ts';
import { collectSamples, type Sample } from './gate/samples.ts';

const READINGS = join(tmpdir(), 'askshot-gate-readings');

const HELP = `Usage: npm run bench -- gate [--sets DIRS] [--ladder N] [--calibrate] [--wrong]
  --sets DIRS   folders of evaluation sets, or sets, split by commas (default: all four)
  --ladder N    steps of the degradation ladder that each sharp picture goes through, 0 to ${LADDER.length} (default 4)
  --minutes N   stops spoiling pictures after so many minutes; every picture of the sets is looked at in any case
  --readings DIR where readings are kept between runs (by default in the temporary folder); empty it when reading has changed
  --judges DIR  models of answers that were trained with programs left out (scripts/train-answers --left-out)
  --later       puts the questions in more-questions.jsonl too, to sharp pictures
  --calibrate   fits the gate's parameters to the samples and writes shared/gate/gate-parameters.ts
  --keep FILE   keeps the drafts as they are now: of programs nobody has worked on, for --first-sight of later versions
  --first-sight FILES  kept drafts, split by commas, that are judged and calibrated with as what new programs are like
  --wrong       lists wrong answers that were given
`;

const PARAMETERS = resolve(import.meta.dirname, '../../shared/gate/gate-parameters.ts');

/** The confidence gate on the evaluation sets and on spoiled copies of their sharp pictures. */
export async function run(words: string[]): Promise<void> {
  if (words.includes('--help')) {
    process.stdout.write(HELP);
    return;
  }
  const option = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  const count = Math.max(0, Math.min(LADDER.length, Number(option('--ladder') ?? 4)));
  const ocr = new TesseractEngine({ workers: 2 });
  const kept = new KeptReadings(option('--readings') ?? READINGS);
  const folders = option('--sets') ?? '../shared/evalset,test/fixtures/screens,test/fixtures/fresh-screens';
  const sets = folders.split(',').flatMap((folder) => readSets(resolve(folder), words.includes('--later')));
  const folder = option('--judges');
  const judges = folder ? new LeftOutJudges(folder) : null;
  const deadline = performance.now() + 60_000 * Number(option('--minutes') ?? Number.POSITIVE_INFINITY);
  const samples: Sample[] = [];
  for (let round = 0; round <= count; round++)
    for (const set of sets) {
      if (round > 0 && performance.now() > deadline) break;
      process.stderr.write(`round ${round} of ${count}, ${set.folder}: ${set.questions.length} questions\n`);
      const stepsOf = (image: number) => (round === 0 ? [null] : [stepFor(image, round - 1)]);
      for await (const sample of collectSamples(set, ocr, kept, stepsOf, judges)) {
        samples.push(sample);
        if (round > 0 && performance.now() > deadline) break;
      }
    }
  await ocr.close();
  const keep = option('--keep');
  if (keep) writeFileSync(keep, '');
  if (keep) for (const sample of samples) appendFileSync(keep, `${JSON.stringify(sample)}\n`);
  for (const file of option('--first-sight')?.split(',') ?? []) samples.push(...readDrafts(file, judges));
  if (words.includes('--calibrate')) {
    process.stdout.write(`${calibrate(samples, PARAMETERS)}\n`);
    execFileSync('npx', ['biome', 'format', '--write', PARAMETERS], { stdio: 'ignore' });
    return;
  }
  print(samples.map(judge), words.includes('--wrong'));
}

/** Drafts kept by `--keep`, as they were then; a question that is still put to the same skill is as sure as it is now. */
function readDrafts(file: string, judges: LeftOutJudges | null): Sample[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const sample = JSON.parse(line) as Sample;
    const now = routeQuestion(sample.question.question);
    const routed = now.skill === sample.routed.skill ? now : sample.routed;
    const draft = judges ? judges.rate({ ...sample, routed }) : sample.draft;
    return { ...sample, routed, draft, first_sight: true };
  });
}

/** Steps spread over the ladder, other ones for each picture, so that a few steps a picture cover it all. */
function stepFor(image: number, round: number): Degradation {
  return LADDER[(image * 17 + (round + 1) * 11) % LADDER.length];
}

function print(judged: readonly Judged[], listWrong: boolean): void {
  const isOwn = ({ sample }: Judged): boolean => sample.step === null && !sample.first_sight;
  const own = judged.filter((each) => isOwn(each) && !each.sample.question.later);
  const later = judged.filter((each) => isOwn(each) && each.sample.question.later);
  const first = judged.filter(({ sample }) => sample.first_sight);
  const spoiled = judged.filter(({ sample }) => sample.step !== null);
  process.stdout.write(
    `sets: ${JSON.stringify(gateFigures(own), null, 1)}\n${reliabilityTable(own)}\n${riskCoverageTable(own)}\n`,
  );
  if (later.length > 0)
    process.stdout.write(
      `later questions: ${JSON.stringify(gateFigures(later), null, 1)}\n${reliabilityTable(later)}\n`,
    );
  if (first.length > 0)
    process.stdout.write(
      `at first sight: ${JSON.stringify(gateFigures(first), null, 1)}\n${reliabilityTable(first)}\n`,
    );
  if (spoiled.length > 0) {
    process.stdout.write(
      `ladder: ${JSON.stringify(gateFigures(spoiled), null, 1)}\n${reliabilityTable(spoiled)}\n${riskCoverageTable(spoiled)}\n`,
    );
    printSteps(spoiled);
  }
  if (listWrong)
    for (const { sample, decision, confidence } of judged)
      if (decision === 'answer' && !sample.right)
        process.stdout.write(
          `wrong ${confidence.toFixed(2)} ${sample.question.id} ${sample.step ? `${sample.step.kind} ${sample.step.amount} ` : ''}"${sample.question.question}" got "${sample.draft.answer.slice(0, 80)}"\n`,
        );
}

/** Overstatement and coverage for each step of the ladder. */
function printSteps(spoiled: readonly Judged[]): void {
  for (const step of LADDER) {
    const here = spoiled.filter(
      ({ sample }) => sample.step?.kind === step.kind && sample.step.amount === step.amount,
    );
    if (here.length === 0) continue;
    const { given, overstatement, wrong_among_given } = gateFigures(here);
    process.stdout.write(
      `  ${step.kind} ${step.amount}: ${here.length} questions, ${given} given, overstated ${overstatement}, wrong among given ${wrong_among_given}\n`,
    );
  }
}
