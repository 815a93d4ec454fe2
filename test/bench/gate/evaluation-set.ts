import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type TruthBox = [x: number, y: number, width: number, height: number];

/** One question of an evaluation set (its FORMAT.md says more). */
export type SetQuestion = {
  id: string;
  image: string;
  question: string;
  skill: string;
  answer: { any_of: string[] };
  target?: TruthBox | null;
  answerable: boolean;
  /** Written after the rules, in wordings of many kinds: harder than what people mostly ask. */
  later?: boolean;
};

export type EvaluationSet = {
  folder: string;
  questions: SetQuestion[];
  /** Program that a picture shows, by file name. */
  programs: Map<string, string>;
};

/**
 * Reads the sets in a folder of sets, or the folder itself where it is one.
 * @param withLater whether the questions in `more-questions.jsonl` are put too
 */
export function readSets(root: string, withLater = false): EvaluationSet[] {
  const folders = existsSync(join(root, 'questions.jsonl'))
    ? [root]
    : readdirSync(root)
        .map((name) => join(root, name))
        .filter((folder) => existsSync(join(folder, 'questions.jsonl')));
  return folders.map((folder) => ({
    folder,
    questions: [...readQuestions(join(folder, 'questions.jsonl')), ...(withLater ? readLater(folder) : [])],
    programs: readPrograms(join(folder, 'truth')),
  }));
}

const readQuestions = (file: string): SetQuestion[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as SetQuestion);

/** Later questions name the element they ask the place of, by its number in the truth. */
function readLater(folder: string): SetQuestion[] {
  const file = join(folder, 'more-questions.jsonl');
  if (!existsSync(file)) return [];
  return readQuestions(file).map((question, index) => {
    const { element } = question as SetQuestion & { element?: number };
    return {
      ...question,
      id: `${question.image}-later-${index + 1}`,
      answer: question.answer ?? { any_of: [] },
      target: element === undefined ? question.target : boxOf(folder, question.image, element),
      later: true,
    };
  });
}

function boxOf(folder: string, image: string, element: number): TruthBox | null {
  const file = join(folder, 'truth', image.replace(/\.png$/, '.json'));
  const { elements } = JSON.parse(readFileSync(file, 'utf8')) as { elements: { box: TruthBox }[] };
  return elements[element]?.box ?? null;
}

function readPrograms(folder: string): Map<string, string> {
  const programs = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.json')) continue;
    const truth = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      image: string;
      source: { program: string };
    };
    programs.set(truth.image, truth.source.program);
  }
  return programs;
}

/** Degraded copies carry the way they were degraded behind two underscores. */
export const isDegraded = (image: string): boolean => image.includes('__');
