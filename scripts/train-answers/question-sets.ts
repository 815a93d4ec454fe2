import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ImageFeatures } from '../../shared/model/image-features.ts';
import { generator } from '../learn/generator.ts';
import type { SetQuestion } from './example.ts';
import { programOf } from './folds.ts';

/** A question met with a record: of its own screen, or of another where nothing is right. */
export type Meeting = {
  asked: SetQuestion;
  record: ImageFeatures;
  misplaced: boolean;
  /** Whether the question was written after the rules. */
  later: boolean;
  /** Whether what rules answer is told. */
  drafted: boolean;
  folder: string;
  program: string;
};

const linesOf = <Line>(file: string): Line[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Line)
    : [];

/** Of the questions that rules were made on, their answer is told for one in so many. */
const TOLD_EVERY = 2;

/**
 * All questions of a set, each met with its own screen and with another. The rules were made on the questions in
 * `questions.jsonl`, so what they answer there flatters them and is hidden for every other one; those in
 * `more-questions.jsonl` were written later, by others.
 */
export function meetingsIn(folder: string, recordsFile: string): Meeting[] {
  const screens = linesOf<ImageFeatures>(recordsFile).filter(({ source }) => !source.file?.includes('__'));
  const records = new Map(screens.map((record) => [basename(record.source.file ?? ''), record]));
  const random = generator(folder.length);
  return [false, true].flatMap((later) =>
    linesOf<SetQuestion>(join(folder, later ? 'more-questions.jsonl' : 'questions.jsonl')).flatMap(
      (asked, index): Meeting[] => {
        const record = records.get(asked.image);
        if (!record) return [];
        const program = programOf(asked.image);
        const other = screens[Math.floor(random() * screens.length)];
        const isTold = later || index % TOLD_EVERY === 0;
        const own = { asked, record, misplaced: false, later, drafted: isTold, folder, program };
        return other === record ? [own] : [own, { ...own, record: other, misplaced: true, drafted: true }];
      },
    ),
  );
}
