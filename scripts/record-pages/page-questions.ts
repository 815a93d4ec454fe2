/**
 * Questions about a rendered page with the answers that its DOM gives, in the format of the evaluation sets: values of
 * fields, cells of tables, states of choices, colours, counts and places of controls. What they show is how answers do
 * in layouts of many programs; wordings vary, but not as much as those of people.
 */
import type { PageFacts } from './page-facts.ts';
import { type Asked, type Box, isWord } from './questions/asked.ts';
import { choiceQuestions } from './questions/choice-questions.ts';
import { controlQuestions } from './questions/control-questions.ts';
import { fieldQuestions } from './questions/field-questions.ts';
import { tableQuestions } from './questions/table-questions.ts';
import { countQuestions, headingQuestions } from './questions/whole-questions.ts';

export type PageQuestion = {
  id: string;
  image: string;
  question: string;
  task: string;
  skill: string;
  answer: { any_of: string[] };
  target: Box | null;
  answerable: boolean;
};

/** So many questions of one kind are put about a page at most; of kinds that fill pages fewer, of telling ones more. */
const MOST_OF_A_KIND = 2;
const MOST: Record<string, number> = { 'cell-value': 4, 'cell-key': 4, 'field-value': 4, absent: 1 };
const TASKS: Record<string, string> = {
  read_value: 'semantic_qa',
  read_text: 'semantic_qa',
  unanswerable: 'semantic_qa',
  element_state: 'attribute_check',
  count_elements: 'attribute_check',
  main_color: 'attribute_check',
  locate_element: 'generic_vlm_task',
};

/**
 * @param texts the lines that the page shows; what is asked about must stand there once
 * @param absent names of what no page shows, to ask about in vain
 * @param scale device pixels of a CSS pixel: the facts' boxes are in CSS pixels
 */
export function pageQuestions(
  name: string,
  facts: PageFacts,
  texts: readonly string[],
  absent: readonly string[],
  scale: number,
): PageQuestion[] {
  const shown = texts.map(fold);
  const times = (text: string): number => shown.filter((line) => line.includes(fold(text))).length;
  const once = (text: string): boolean => isWord(text) && times(text) === 1;
  const asked = [
    ...fieldQuestions(facts, once),
    ...choiceQuestions(facts, once),
    ...tableQuestions(facts, times),
    ...controlQuestions(facts, once),
    ...headingQuestions(facts, once),
    ...countQuestions(facts),
    ...absent
      .filter((label) => times(label) === 0)
      .map((label) => ({
        about: `absent ${label}`,
        skill: 'unanswerable',
        wordings: [`What is the ${label}?`, `Which value does "${label}" have?`],
        any_of: [],
        answerable: false,
      })),
  ];
  return chosen(asked, name).map((question, index) => ({
    id: `${name}-q${index + 1}`,
    image: `${name}.png`,
    question: question.wordings[pick(`${name} ${question.about}`, question.wordings.length)],
    task: TASKS[question.skill],
    skill: question.skill,
    answer: { any_of: question.any_of },
    target: (question.target?.map((value) => Math.round(value * scale)) as Box | undefined) ?? null,
    answerable: question.answerable ?? true,
  }));
}

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** A number below `count` that depends on the words alone, so that a page always gets the same questions. */
function pick(words: string, count: number): number {
  let hash = 2166136261;
  for (const letter of words) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  return (hash >>> 8) % count;
}

/** A few of each kind, those that a page is asked of not always being its first. */
function chosen(asked: readonly Asked[], name: string): Asked[] {
  const kinds = Map.groupBy(asked, ({ about }) => about.split(' ')[0]);
  return [...kinds].flatMap(([kind, group]) =>
    group
      .map((question) => ({ question, order: pick(`${name} ${question.about} order`, 1 << 16) }))
      .sort((a, b) => a.order - b.order)
      .slice(0, MOST[kind] ?? MOST_OF_A_KIND)
      .map(({ question }) => question),
  );
}
