import type { Role } from '../../../shared/model/image-features.ts';
import { seededRandom } from '../../fakes/asked-wordings.ts';
import type { SetQuestion } from '../gate/evaluation-set.ts';
import type { Truth } from '../truth-record.ts';
import { placedTexts, truthPairs, truthTables } from './truth-tables.ts';

type Asked = Omit<SetQuestion, 'id' | 'image'> & { task: string };

const NAMES: Partial<Record<Role, string>> = {
  button: 'button',
  link: 'link',
  tab: 'tab',
  menu_item: 'menu item',
  checkbox: 'checkbox',
  radio: 'radio button',
  combobox: 'dropdown',
  input: 'field',
};
const MOST_OF_A_KIND = 4;
/** What is on hardly any screen, asked for to see whether it is declined. */
const ABSENT_LABELS = [
  'passport number',
  'shoe size',
  'blood pressure',
  'gate number',
  'wine list',
  'mortgage rate',
  'engine power',
  'visa category',
];
const ABSENT_CONTROLS = ['Launch rocket', 'Water plants', 'Mute dolphin', 'Freeze payroll'];

const LOCATE = [
  'Where is the {name} {role}?',
  "where's the {name} {role}",
  'Can you tell me where the {name} {role} is?',
  'find the {name} {role} please',
  'Where is the {role} "{name}"?',
  'Where do I find {name}?',
];
const VALUE = [
  'What is the {label}?',
  "what's the {label}",
  'Could you tell me what the {label} is?',
  'which {label} is shown',
  'What does it say for {label}?',
  '{label}?',
  'What is the value of {label}?',
];
const CELL = [
  'What is the {column} of {row}?',
  "what's the {column} of {row}",
  'Can you tell me what the {column} of {row} is?',
  'which {column} does {row} have',
  'What is the {column} for {row}?',
  '{column} of {row}?',
  'What {column} does {row} have?',
];
const KEY = ['Which {key} has the {column} {value}?', 'which {key} has {value} as its {column}'];

/** Questions about one screen whose answers its truth gives, in many wordings; the same ones for the same seed. */
export function truthQuestions(truth: Truth, seed: number): Asked[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const some = <T>(list: readonly T[], most = MOST_OF_A_KIND): T[] =>
    [...list].sort(() => random() - 0.5).slice(0, most);
  const fill = (form: string, words: Record<string, string>): string =>
    form.replace(/\{(\w+)\}/g, (_, name: string) => words[name]);
  const texts = placedTexts(truth).map(({ text }) => text.toLowerCase());
  const questions: Asked[] = [];
  const read = (question: string, answer: string | null): number =>
    questions.push({
      question,
      task: 'semantic_qa',
      skill: answer === null ? 'unanswerable' : 'read_value',
      answer: { any_of: answer === null ? [] : [answer] },
      answerable: answer !== null,
      target: null,
    });

  const named = truth.elements.filter(
    ({ role, name, box }) =>
      NAMES[role] && /^[\p{L}\p{N}][\p{L}\p{N} .&'/-]{1,30}$/u.test(name) && box[2] > 4 && box[3] > 4,
  );
  const alone = named.filter(
    ({ name, box: [x, y, width, height] }) =>
      truth.elements.filter((other) => other.name.toLowerCase() === name.toLowerCase()).length === 1 &&
      placedTexts(truth).every(
        (text) =>
          text.text.toLowerCase() !== name.toLowerCase() ||
          (text.x >= x - 2 &&
            text.y >= y - 2 &&
            text.x + text.width <= x + width + 2 &&
            text.y + text.height <= y + height + 4),
      ),
  );
  for (const { role, name, box } of some(alone))
    questions.push({
      question: fill(pick(LOCATE), { name, role: NAMES[role] ?? '' }),
      task: 'generic_vlm_task',
      skill: 'locate_element',
      answer: { any_of: [name] },
      target: box,
      answerable: true,
    });
  const pairs = truthPairs(truth);
  for (const { label, value } of some(pairs)) read(fill(pick(VALUE), { label: label.toLowerCase() }), value);
  const tables = truthTables(truth);
  for (const { head, rows } of tables) {
    const key = head.findIndex(
      (_, column) =>
        rows.every((row) => /\p{L}{2}/u.test(row[column].text)) &&
        new Set(rows.map((row) => row[column].text.toLowerCase())).size === rows.length,
    );
    if (key < 0) continue;
    for (const row of some(rows, 3)) {
      const columns = head
        .map((_, column) => column)
        .filter((column) => column !== key && /\p{L}{2}/u.test(head[column].text));
      if (columns.length === 0) continue;
      const column = pick(columns);
      read(
        fill(pick(CELL), { column: head[column].text.toLowerCase(), row: row[key].text }),
        row[column].text,
      );
      const rare = columns.find(
        (other) => rows.filter((each) => each[other].text === row[other].text).length === 1,
      );
      if (rare !== undefined && random() < 0.5)
        read(
          fill(pick(KEY), {
            key: head[key].text.toLowerCase(),
            column: head[rare].text.toLowerCase(),
            value: row[rare].text,
          }),
          row[key].text,
        );
    }
    const [row] = some(rows, 1);
    const absent = pick(ABSENT_LABELS);
    if (texts.every((text) => !absent.split(' ').some((word) => text.includes(word))))
      read(fill(pick(CELL), { column: absent, row: row[key].text }), null);
  }
  const [absent] = some(ABSENT_LABELS, 1);
  if (texts.every((text) => !absent.split(' ').some((word) => text.includes(word))))
    read(fill(pick(VALUE), { label: absent }), null);
  questions.push({
    question: fill(pick(LOCATE.slice(0, 5)), { name: pick(ABSENT_CONTROLS), role: 'button' }),
    task: 'generic_vlm_task',
    skill: 'unanswerable',
    answer: { any_of: [] },
    answerable: false,
    target: null,
  });
  for (const role of ['checkbox', 'radio', 'tab'] as const) {
    const count = truth.elements.filter((element) => element.role === role).length;
    if (count > 0)
      questions.push({
        question: pick([
          `How many ${NAMES[role]}s are there?`,
          `count the ${NAMES[role]}s`,
          `can you tell me how many ${NAMES[role]}s there are`,
        ]),
        task: 'attribute_check',
        skill: 'count_elements',
        answer: { any_of: [String(count)] },
        answerable: true,
        target: null,
      });
  }
  return questions;
}
