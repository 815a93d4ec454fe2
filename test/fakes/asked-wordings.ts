import { readFileSync } from 'node:fs';
import type { Skill, Slots } from '../../shared/model/question.ts';

/** A question as somebody may put it, and what has to be understood of it. */
export type AskedWording = {
  skill: Skill;
  text: string;
  /** The kind of change that was made to the plain wording. */
  change: string;
  /** Slots that have to be found: words of the name or label in lower case, and the others as they are. */
  wants: { name?: string } & Pick<Slots, 'role' | 'state' | 'color'>;
};

/** One thing to ask: a direct form, and the same as a clause behind "can you tell me ..." where there is one. */
type Form = { direct: string; indirect?: string };
type Family = { skill: Skill; forms: Form[]; names?: readonly string[]; wants: AskedWording['wants'] };

const FORMS = readFileSync(new URL('../fixtures/question-forms.txt', import.meta.url), 'utf8');

/** The families of forms as the fixture lists them. */
function readFamilies(): Family[] {
  const pools = new Map<string, string[]>();
  const families: Family[] = [];
  for (const line of FORMS.split('\n').map((text) => text.trim())) {
    const pool = /^@(\w+): (.+)$/.exec(line);
    const head = /^\[(\w+)(?: @(\w+))?(.*)\]$/.exec(line);
    if (pool) pools.set(pool[1], pool[2].split(', '));
    else if (head)
      families.push({
        skill: head[1] as Skill,
        names: pools.get(head[2]),
        wants: Object.fromEntries(
          [...head[3].matchAll(/(\w+)=(\w+)/g)].map(([, key, value]) => [key, value]),
        ),
        forms: [],
      });
    else if (line && !line.startsWith('#')) {
      const [direct, indirect] = line.split(' = ');
      families.at(-1)?.forms.push({ direct, indirect });
    }
  }
  return families;
}

/** A generator of numbers in 0..1 that gives the same ones for the same seed (mulberry32, T. Ettinger 2017). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** One slip of the keyboard inside a word: neighbours swapped, a letter lost, doubled or taken from the key beside. */
export function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = Math.floor(random() * 4);
  if (kind === 0) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  if (kind === 1) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 2) return word.slice(0, at) + word[at] + word.slice(at);
  const row = KEYS.find((keys) => keys.includes(word[at])) ?? word[at];
  const place = row.indexOf(word[at]);
  const beside =
    row[place + (place === 0 || (place < row.length - 1 && random() < 0.5) ? 1 : -1)] ?? word[at];
  return word.slice(0, at) + beside + word.slice(at + 1);
}

/** Slips in the longest words of a text that do not belong to a name. */
function withSlips(text: string, count: number, name: string | undefined, random: () => number): string {
  const own = new Set((name ?? '').toLowerCase().split(' '));
  const words = text.split(' ');
  const places = words
    .map((word, at) => ({ word, at }))
    .filter(({ word }) => /^[a-z]{5,}$/.test(word) && !own.has(word))
    .sort(() => random() - 0.5)
    .slice(0, count);
  for (const { word, at } of places) words[at] = slip(word, random);
  return words.join(' ');
}

const ASKING = [
  'can you tell me',
  'could you please tell me',
  'do you know',
  "I'd like to know",
  'I want to know',
  'please tell me',
  'I was wondering',
  'would you mind telling me',
  'any idea',
];
const BEFORE = ['please', 'hey', 'ok so', 'hi,', 'quick question:', 'um,', 'sorry,'];
const AFTER = [
  'please',
  'in this screenshot',
  'on the screen',
  'here',
  'thanks',
  'right now',
  'in the picture',
  'on this page',
  'pls',
];
const upper = (text: string): string => text[0].toUpperCase() + text.slice(1);

/** The ways to put one form, each with the kind of change that was made. */
function variants(
  { direct, indirect }: Form,
  name: string | undefined,
  random: () => number,
): [string, string][] {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)];
  const fill = (text: string): string => text.replace('{name}', name ?? '');
  const plain = fill(direct);
  const list: [string, string][] = [
    ['plain', `${upper(plain)}?`],
    ['lower case', plain.toLowerCase()],
    ['capitals', plain.toUpperCase()],
    ['before', `${pick(BEFORE)} ${plain}?`],
    ['after', `${plain} ${pick(AFTER)}?`],
    ['no articles', plain.replace(/\b(the|a|an) /g, '').toLowerCase()],
    ['one slip', withSlips(plain, 1, name, random)],
    ['two slips', withSlips(plain, 2, name, random)],
    ['marks', `${upper(plain)} ??!`],
  ];
  if (indirect) {
    const asked = pick(ASKING);
    list.push(['indirect', `${upper(asked)} ${fill(indirect)}?`]);
    list.push(['indirect, slip', withSlips(`${asked.toLowerCase()} ${fill(indirect)}`, 1, name, random)]);
  } else
    list.push(['polite', `${pick(['could you', 'can you please', 'please', 'I need you to'])} ${plain}`]);
  return list;
}

/** Some thousand questions in many wordings, the same ones for the same seed. */
export function askedWordings(seed: number): AskedWording[] {
  const random = seededRandom(seed);
  return readFamilies().flatMap(({ skill, forms, names, wants }) =>
    forms.flatMap((each) => {
      const own = names ? [...names].sort(() => random() - 0.5).slice(0, 4) : [undefined];
      return own.flatMap((name) =>
        variants(each, name, random).map(
          ([change, text]): AskedWording => ({
            skill,
            text,
            change,
            wants: { ...wants, ...(name && { name: name.toLowerCase() }) },
          }),
        ),
      );
    }),
  );
}

/** Whether a question was understood as it has to be: what it names, and at most one word more. */
export function understoodSlots(slots: Slots, wants: AskedWording['wants']): boolean {
  if (wants.role && slots.role !== wants.role) return false;
  if (wants.state && slots.state !== wants.state) return false;
  if (wants.color && slots.color !== wants.color) return false;
  if (!wants.name) return true;
  const got = (slots.target ?? slots.label ?? '').toLowerCase().split(' ');
  const words = wants.name.split(' ').filter((word) => !['me', 'more', 'new', 'from', 'all'].includes(word));
  return words.every((word) => got.includes(word));
}
