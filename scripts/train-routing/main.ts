/**
 * Trains the model that judges a question's wording beside the rules, and writes shared/question/learned/skill-weights.ts.
 *   node scripts/train-routing/main.ts [--judge] [--sets DIR,...]
 * It learns from wordings.txt here, the wordings that the rules were made on (test/), and the questions of sets of
 * pictures. `--judge` leaves out families of wordings by turns and says how many of wordings.txt and of the sets' later
 * questions are understood by rules, by the model, and by both; nothing is written then.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SKILL_TASK_TYPES, SKILLS, type Skill } from '../../shared/model/question.ts';
import { chooseSkill } from '../../shared/question/choose-skill.ts';
import { inEnglish } from '../../shared/question/german/in-english.ts';
import { wordingFeatures } from '../../shared/question/learned/wording-features.ts';
import { plainQuestion } from '../../shared/question/plain-question.ts';
import { readWords } from '../../shared/question/read-words.ts';
import { ruleInput, type SkillRule } from '../../shared/question/rules/rule.ts';
import { SKILL_RULES } from '../../shared/question/rules/skill-rules.ts';
import { type Example, formsOf, questionsIn, wordingsOf } from './collect-wordings.ts';
import { compactModel, fitSoftmax, predict, type Sample } from './fit-softmax.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDS = 5;
const TRUST = 0.35;
const LEAST_FAMILIES = 3;

const { values } = parseArgs({
  options: { judge: { type: 'boolean', default: false }, sets: { type: 'string', default: '' } },
});
const folders = values.sets.split(',').filter(Boolean);
/** Later questions are many more than those of any other kind. */
const LATER = 0.4;
const inSets = (name: string, weight?: number): Example[] =>
  folders
    .map((folder) => join(folder, name))
    .flatMap((file) => (existsSync(file) ? questionsIn(file, weight) : []));
const own = [
  ...wordingsOf(join(import.meta.dirname, 'wordings.txt')),
  ...inSets('more-questions.jsonl', LATER),
];
const others = [
  ...wordingsOf(join(ROOT, 'test/shared/question/wordings-tuned.txt')),
  ...wordingsOf(join(ROOT, 'test/shared/question/wordings-second.txt')),
  ...formsOf(join(ROOT, 'test/fixtures/question-forms.txt')),
  ...questionsIn(join(ROOT, 'test/fixtures/questions.jsonl')),
  ...inSets('questions.jsonl'),
];

type Ready = Sample & { example: Example; votes: SkillRule[] };

function ready(example: Example): Ready {
  const reading = readWords(plainQuestion(inEnglish(example.text)));
  const input = ruleInput(reading);
  return {
    example,
    features: wordingFeatures(reading),
    allowed: example.allowed.map((skill) => SKILLS.indexOf(skill)),
    weight: example.weight,
    votes: SKILL_RULES.filter((rule) => rule.when(input)),
  };
}

function fitted(samples: readonly Ready[]) {
  const families = new Map<string, Set<string>>();
  for (const { features, example } of samples)
    for (const feature of features)
      families.set(feature, (families.get(feature) ?? new Set()).add(example.family));
  const common = (feature: string): boolean => (families.get(feature)?.size ?? 0) >= LEAST_FAMILIES;
  return fitSoftmax(
    samples.map(({ features, allowed, weight }) => ({ features: features.filter(common), allowed, weight })),
    SKILLS,
  );
}

const foldOf = (family: string): number =>
  [...family].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % FOLDS;

function judge(samples: readonly Ready[]): void {
  const trusts = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 100];
  const right = trusts.map(() => ({ task: 0, skill: 0 }));
  let count = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitted(samples.filter(({ example }) => foldOf(example.family) !== fold));
    for (const { example, features, votes } of samples) {
      if (foldOf(example.family) !== fold || !own.includes(example)) continue;
      count += example.weight;
      const logs = predict(features, model, SKILLS);
      const wording = new Map<Skill, number>(SKILLS.map((skill, index) => [skill, logs[index]]));
      for (const [index, trust] of trusts.entries()) {
        const { skill } = chooseSkill(wording, votes, trust);
        if (example.allowed.includes(skill)) right[index].skill += example.weight;
        if (SKILL_TASK_TYPES[skill] === SKILL_TASK_TYPES[example.allowed[0]])
          right[index].task += example.weight;
      }
    }
  }
  for (const [index, trust] of trusts.entries())
    process.stdout.write(
      `trust ${trust}: task type ${(right[index].task / count).toFixed(4)}, skill ${(right[index].skill / count).toFixed(4)}\n`,
    );
}

const samples = [...own, ...others].map(ready);
if (values.judge) judge(samples);
else {
  const data = JSON.stringify(compactModel(fitted(samples), SKILLS, TRUST));
  const file = join(ROOT, 'shared/question/learned/skill-weights.ts');
  const text = `/** Made by scripts/train-routing; ${samples.length} wordings. */\nexport const SKILL_WEIGHTS =\n  '${data.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}';\n`;
  writeFileSync(file, text);
  execFileSync('npx', ['biome', 'format', '--write', file], { stdio: 'ignore' });
  process.stdout.write(`${samples.length} wordings, ${text.length} bytes\n`);
}
