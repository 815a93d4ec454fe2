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
};

export type EvaluationSet = {
  folder: string;
  questions: SetQuestion[];
  /** Program that a picture shows, by file name. */
  programs: Map<string, string>;
};

/** Reads the sets in a folder of sets, or the folder itself where it is one. */
export function readSets(root: string): EvaluationSet[] {
  const folders = existsSync(join(root, 'questions.jsonl'))
    ? [root]
    : readdirSync(root)
        .map((name) => join(root, name))
        .filter((folder) => existsSync(join(folder, 'questions.jsonl')));
  return folders.map((folder) => ({
    folder,
    questions: readFileSync(join(folder, 'questions.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line) as SetQuestion),
    programs: readPrograms(join(folder, 'truth')),
  }));
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
