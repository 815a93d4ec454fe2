import { readFileSync } from 'node:fs';
import { SKILL_TASK_TYPES, type Skill } from '../../shared/model/question.ts';

/**
 * One question to learn from. `allowed` holds every skill that its label admits: sets of questions tell reading a value
 * from reading a text or a message by what is on the picture, which the wording does not say. Wordings of one
 * `family` are made from one pattern, or ask about one program, and are left out together when the model is judged.
 */
export type Example = { text: string; allowed: Skill[]; family: string; weight: number };

const READING: readonly Skill[] = ['read_text', 'read_value', 'read_error', 'window_title', 'amount'];

const FILLERS: Readonly<Record<string, readonly string[]>> = {
  plural:
    'mails letters tasks checks bees crates boats lamps pumps orders products rows files folders users players lessons recipes trees stalls bikes rooms tickets apples notes alerts jobs servers bookings parcels members seeds meetings branches tables channels devices sensors tools ferries invoices'.split(
      ' ',
    ),
  noun: 'search filter invoice ferry kettle profile session printer theme layout device court harbour garden order boat mill channel schedule volume camera backup editor report server project greenhouse workspace library battery account form baud rate time zone paper size'.split(
    ' ',
  ),
  Name: [
    ...['Robin', 'Finch', 'the Oak Room', 'bus 20', 'Compress', 'the brass lamp', 'Autosave', 'the red boat'],
    ...['"Keep a copy"', 'Own boat', 'night watch', 'mill.py', 'Locker 7', 'the kitchen', 'Use TLS'],
  ],
  natural: 'bird dog flower cat tree animal horse dish fruit building'.split(' '),
  cat: 'network permission timeout certificate syntax login crash server validation configuration'.split(' '),
  do: [
    ...['save the file', 'delete a row', 'add a member', 'throw the changes away', 'print this', 'search'],
    ...[
      'go to the next page',
      'log out',
      'change the picture',
      'stop the pump',
      'start the scan',
      'undo this',
    ],
    ...['close this', 'make the text bigger', 'see the old orders', 'upload a picture', 'book a room'],
  ],
};
const COPIES = 6;

/** Wordings of a file with lines "skill | wording ; wording", names put in for {fillers}. */
export function wordingsOf(file: string): Example[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line.includes(' | ') && !line.startsWith('#'))
    .flatMap((line) => {
      const [skill, texts] = line.split(' | ');
      return texts.split(' ; ').flatMap((pattern) => filled(pattern.trim(), skill.trim() as Skill));
    });
}

function filled(pattern: string, skill: Skill): Example[] {
  const copies = pattern.includes('{') ? COPIES : 1;
  return Array.from({ length: copies }, (_, copy) => {
    let slot = 0;
    const text = pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
      const list = FILLERS[name];
      return list[(pattern.length * 7 + copy * 11 + slot++ * 3) % list.length];
    });
    return { text, allowed: [skill], family: pattern, weight: 1 / Math.sqrt(copies) };
  });
}

/** Direct forms and clauses of test/fixtures/question-forms.txt. */
export function formsOf(file: string): Example[] {
  const lists = new Map<string, string[]>();
  const examples: Example[] = [];
  let skill: Skill = 'read_value';
  let names: string[] = [''];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const list = /^@(\w+): (.+)$/.exec(line);
    const head = /^\[(\w+)(?: @(\w+))?/.exec(line);
    if (list) lists.set(list[1], list[2].split(', '));
    else if (head) [skill, names] = [head[1] as Skill, lists.get(head[2] ?? '') ?? ['']];
    else if (line.trim() && !line.startsWith('#')) {
      const pattern = line.split(' = ')[0].trim();
      for (const name of names.slice(0, COPIES))
        examples.push({
          text: pattern.replaceAll('{name}', name),
          allowed: [skill],
          family: pattern,
          weight: 1 / Math.sqrt(Math.min(names.length, COPIES)),
        });
    }
  }
  return examples;
}

/**
 * Questions of a set, one a line; a family is what is asked about one picture.
 * @param weight how much each counts beside a wording written to be learned from, 0..1
 */
export function questionsIn(file: string, weight = 0.7): Example[] {
  type Asked = { question: string; skill: string; image?: string };
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const { question, skill, image } = JSON.parse(line) as Asked;
    if (!Object.hasOwn(SKILL_TASK_TYPES, skill)) return [];
    const own = skill as Skill;
    const allowed = READING.includes(own) ? [...READING] : [own];
    return [{ text: question, allowed, family: image ?? question, weight }];
  });
}
