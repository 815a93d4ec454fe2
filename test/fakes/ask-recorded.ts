import { readFileSync } from 'node:fs';
import type { ImageFeatures } from '../../shared/model/image-features.ts';
import { askQuestion } from '../../shared/pipeline.ts';
import type { Exchange } from '../../shared/question/route-question.ts';
import { type Truth, truthRecord } from '../bench/truth-record.ts';

const noPixels = { width: 1, height: 1, data: new Uint8Array(4) };

/** The record that perfect reading makes of a recorded screen ("screens/urxvt_receipt"). */
export function recordOf(name: string): ImageFeatures {
  const [set, image] = name.split('/');
  const file = new URL(`../fixtures/${set}/truth/${image}.json`, import.meta.url);
  return truthRecord(JSON.parse(readFileSync(file, 'utf8')) as Truth, noPixels);
}

export function ask(question: string, record: ImageFeatures, history: Exchange[] = []): Exchange {
  return askQuestion(question, {
    id: 'asked',
    record,
    history,
    help: { documents: () => [] },
    clock: { now: () => 0, elapsed: () => 0 },
  });
}

/** Asks one question after the other, each knowing what was asked before. */
export function converse(name: string, questions: readonly string[]): Exchange['answer'][] {
  const record = recordOf(name);
  const history: Exchange[] = [];
  for (const question of questions) history.push(ask(question, record, [...history]));
  return history.map(({ answer }) => answer);
}

export const answerTo = (name: string, question: string): Exchange['answer'] =>
  ask(question, recordOf(name)).answer;
