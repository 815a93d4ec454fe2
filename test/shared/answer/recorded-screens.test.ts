import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import { wordAnswer } from '../../../shared/answer/word-answer.ts';
import type { Answer } from '../../../shared/model/answer.ts';
import { answerSchema } from '../../../shared/model/answer.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { askQuestion } from '../../../shared/pipeline.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { type Truth, truthRecord } from '../../bench/truth-record.ts';

type Question = {
  id: string;
  image: string;
  question: string;
  skill: string;
  answer: { any_of: string[] };
  target: [number, number, number, number] | null;
  answerable: boolean;
};
const folder = new URL('../../fixtures/screens/', import.meta.url);
/** Pixels are not needed here: what is asked of colours is left to the benchmark. */
const noPixels = { width: 1, height: 1, data: new Uint8Array(4) };
const records = new Map<string, ImageFeatures>();
for (const name of readdirSync(new URL('truth/', folder))) {
  if (name.includes('__')) continue;
  const truth = JSON.parse(readFileSync(new URL(`truth/${name}`, folder), 'utf8')) as Truth;
  records.set(truth.image, truthRecord(truth, noPixels));
}
const questions = readFileSync(new URL('questions.jsonl', folder), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Question)
  .filter(({ image, skill }) => records.has(image) && skill !== 'main_color' && skill !== 'poor_image');

const help = { documents: () => [] };
const recordOf = (image: string): ImageFeatures => records.get(image) as ImageFeatures;
const draftFor = (entry: Question) =>
  draftAnswer(routeQuestion(entry.question), { record: recordOf(entry.image), help });
const fold = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[^\p{L}\p{N}.%$€£#+']+/gu, ' ')
    .replace(/[. ]+(?= |$)/g, ' ')
    .trim()} `;

function isRight(entry: Question): boolean {
  const draft = draftFor(entry);
  if (draft.decision !== 'answer') return false;
  if (entry.target && entry.skill.startsWith('locate')) {
    const [region] = draft.regions;
    const [x, y, width, height] = entry.target;
    const middle = region && { x: region.x + region.width / 2, y: region.y + region.height / 2 };
    return Boolean(
      middle && middle.x >= x && middle.x <= x + width && middle.y >= y && middle.y <= y + height,
    );
  }
  const given = fold(wordAnswer(draft));
  return entry.answer.any_of.some((form) => given.includes(fold(form)));
}

describe('questions about recorded screens, answered from perfect reading', () => {
  it('are answered rightly where the screen holds the answer', () => {
    const asked = questions.filter((entry) => entry.answerable);
    const right = asked.filter(isRight);
    expect(asked.length).toBeGreaterThan(150);
    expect(right.length / asked.length).toBeGreaterThanOrEqual(0.88);
  });

  it('are declined where it does not', () => {
    const asked = questions.filter((entry) => !entry.answerable);
    const declined = asked.filter((entry) => draftFor(entry).decision === 'decline');
    expect(declined.length / asked.length).toBeGreaterThanOrEqual(0.9);
  });

  it('rest on lines, elements and windows of the record, within the picture', () => {
    for (const entry of questions) {
      const record = recordOf(entry.image);
      const ids = new Set(
        [...record.text.lines, ...record.ui.elements, ...record.ui.windows, ...record.errors].map(
          ({ id }) => id,
        ),
      );
      const draft = draftFor(entry);
      expect(draft.evidence.filter((id) => !ids.has(id))).toEqual([]);
      for (const region of draft.regions) {
        expect(region.x).toBeGreaterThanOrEqual(0);
        expect(region.x + region.width).toBeLessThanOrEqual(record.source.width + 1);
        expect(region.y + region.height).toBeLessThanOrEqual(record.source.height + 1);
      }
      if (draft.decision === 'decline') expect(draft.reasons.length).toBeGreaterThan(0);
    }
  });

  it('quote values and titles as they were read', () => {
    for (const entry of questions.filter(({ skill }) => skill === 'read_value' || skill === 'amount')) {
      const record = recordOf(entry.image);
      const draft = draftFor(entry);
      if (
        draft.decision !== 'answer' ||
        !['read_value', 'amount'].includes(routeQuestion(entry.question).skill)
      )
        continue;
      const read =
        record.text.lines.map((line) => line.text).join(' ') +
        record.errors.map((error) => error.message).join(' ');
      const literals = draft.answer.split(/\s+/).filter((word) => /\d/.test(word));
      for (const literal of literals)
        expect(read.replace(/\s+/g, '')).toContain(literal.replace(/[,.]$/, ''));
    }
  });

  it('give valid answers through the pipeline', () => {
    for (const entry of questions.slice(0, 60)) {
      const { answer }: { answer: Answer } = askQuestion(entry.question, {
        id: entry.id,
        record: recordOf(entry.image),
        help,
        clock: { now: () => 0, elapsed: () => 0 },
      });
      expect(answerSchema.safeParse(answer).success).toBe(true);
    }
  });
});
