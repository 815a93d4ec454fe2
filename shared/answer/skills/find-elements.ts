import { area, type Box, containment } from '../../model/geometry.ts';
import type { Role, UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { CompiledLexicon } from '../../question/lexicon/compile-lexicon.ts';
import { readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { looksAlike } from '../values/looks-alike.ts';
import { matchQuality } from '../values/query.ts';
import { wayOfControl } from './way-of-control.ts';

/** An element or a text that may be the one asked for. */
export type Found = {
  name: string;
  box: Box;
  role: Role | null;
  id: string;
  evidence: string[];
  score: number;
  element: UiElement | null;
};

type Wanted = {
  compiled: CompiledLexicon;
  stop: ReadonlySet<string>;
  stems: string[];
  raw: string;
  role: Role | undefined;
  purposeNames: string[];
  literal: boolean;
  /** Stems of the words that a question writes as names. */
  capitalised: ReadonlySet<string>;
  /** A word that stands for the role too, which is not enough by itself. */
  roleStem: string | null;
};

/** Roles that people do not keep apart. */
const ALIKE: Partial<Record<Role, readonly Role[]>> = {
  button: ['button', 'link', 'tab', 'menu_item', 'icon', 'list_item', 'switch'],
  link: ['link', 'button', 'tab'],
  tab: ['tab', 'link', 'button', 'menu_item'],
  menu_item: ['menu_item', 'button', 'link', 'tab'],
  input: ['input', 'combobox'],
  checkbox: ['checkbox', 'switch', 'radio'],
  icon: ['icon', 'button', 'image'],
  combobox: ['combobox', 'input', 'button'],
};
const PRESSABLE: readonly Role[] = [
  'button',
  'link',
  'tab',
  'menu_item',
  'checkbox',
  'radio',
  'switch',
  'combobox',
  'icon',
  'input',
  'list_item',
];

/** Elements and texts that fit a question's target, best first. */
export function findElements(question: RoutedPart, screen: Screen): Found[] {
  const wanted = wantedOf(question);
  if (wanted.stems.length === 0 && wanted.raw === '' && !wanted.role) return [];
  const named = search(screen, wanted, question);
  if (named.length > 0 || !wanted.role) return named;
  // The role may be part of the name: "the Check Button".
  const roleStem = stemWord(wanted.role);
  const withRole = { ...wanted, role: undefined, stems: [...wanted.stems, roleStem], roleStem };
  const full = search(screen, withRole, question);
  if (full.length > 0 || wanted.stems.length === 0) return full;
  // A control that was seen as plain text is pointed at where its text says just what was asked for.
  return search(screen, { ...wanted, role: undefined }, question)
    .filter((entry) => entry.score >= SAME_NAME)
    .map((entry) => ({ ...entry, score: PLAIN_TEXT * entry.score }));
}

/** A text this alike carries the name asked for and little else. */
const SAME_NAME = 0.84;
const PLAIN_TEXT = 0.75;

/** Candidates good enough to be meant; written just as in the question counts a little more. */
function search(screen: Screen, wanted: Wanted, question: RoutedPart): Found[] {
  const found = [...fromElements(screen, wanted), ...fromText(screen, wanted)].map((entry) => ({
    ...entry,
    score:
      (entry.score + (question.text.includes(entry.name) ? 0.03 : 0)) *
      wayOfControl(question.text, entry, screen),
  }));
  return found
    .filter((entry) => entry.score >= 0.45)
    .sort((a, b) => b.score - a.score || area(a.box) - area(b.box));
}

function wantedOf(question: RoutedPart): Wanted {
  const target = question.slots.target ?? '';
  const reading = readWords(target);
  const asked = readWords(question.text);
  // "Where do I find ...?" asks for no search.
  const meant = asked.tokens.filter(
    ({ word }, at, all) => word !== 'find' || !/^(i|we|you)$/.test(all[at - 1]?.word),
  );
  const words = meant.map((token) => token.word).join(' ');
  const stemmed = meant.map((token) => token.stem).join(' ');
  const purposeNames = asked.compiled.lexicon.purposes
    .filter((purpose) =>
      purpose.wants.some(
        (want) =>
          ` ${stemmed} `.includes(` ${want.split(' ').map(stemWord).join(' ')} `) ||
          ` ${words} `.includes(` ${want} `),
      ),
    )
    .flatMap((purpose) => purpose.names);
  return {
    compiled: asked.compiled,
    stop: asked.compiled.stop,
    stems: reading.tokens.map((token) => stemWord(token.typed ?? token.word)),
    raw: target.toLowerCase(),
    role: question.slots.role,
    purposeNames,
    literal: asked.quoted.length > 0,
    capitalised: new Set(
      asked.tokens.slice(1).flatMap((token) => (/^\p{Lu}\p{Ll}/u.test(token.raw) ? [token.stem] : [])),
    ),
    roleStem: null,
  };
}

function fromElements(screen: Screen, wanted: Wanted): Found[] {
  return screen.record.ui.elements.flatMap((element) => {
    const inside = screen.segments.filter((segment) => containment(segment.box, element.box) > 0.7);
    const label = element.name || (inside.length <= 2 ? inside.map((segment) => segment.text).join(' ') : '');
    if (
      !label ||
      (['window', 'table', 'list', 'dialog'].includes(element.role) && wanted.role !== element.role)
    )
      return [];
    const name = nameScore(label, wanted);
    if (name === 0) return [];
    const score = Math.min(1, name * 0.9 + roleBonus(element.role, wanted));
    const lines = [...new Set(inside.flatMap((segment) => segment.evidence))].slice(0, 3);
    return [
      {
        name: label,
        box: element.box,
        role: element.role,
        id: element.id,
        evidence: [element.id, ...lines],
        score: score * (0.8 + 0.2 * element.confidence),
        element,
      },
    ];
  });
}

function fromText(screen: Screen, wanted: Wanted): Found[] {
  return screen.segments.flatMap((segment) => {
    const name = nameScore(segment.text, wanted);
    if (name === 0) return [];
    const holder = smallestHolder(segment.box, screen, wanted);
    const role = holder?.role ?? null;
    const score = Math.min(
      1,
      name * 0.86 +
        (role ? roleBonus(role, wanted) : wanted.role && PRESSABLE.includes(wanted.role) ? -0.25 : 0.04),
    );
    return [
      {
        name: segment.text,
        box: holder?.box ?? segment.box,
        role,
        id: holder?.id ?? segment.line.id,
        evidence: holder ? [holder.id, ...segment.evidence] : segment.evidence,
        score,
        element: holder ?? null,
      },
    ];
  });
}

/** The control that a text stands in, where it is not much larger than its text needs. */
function smallestHolder(box: Box, screen: Screen, wanted: Wanted): UiElement | undefined {
  return screen.record.ui.elements
    .filter((element) => PRESSABLE.includes(element.role) && containment(box, element.box) > 0.8)
    .filter(
      (element) =>
        !wanted.role ||
        !PRESSABLE.includes(wanted.role) ||
        (ALIKE[wanted.role] ?? [wanted.role]).includes(element.role),
    )
    .sort((a, b) => area(a.box) - area(b.box))[0];
}

function roleBonus(role: Role, wanted: Wanted): number {
  if (!wanted.role) return PRESSABLE.includes(role) ? 0.06 : 0.02;
  if (role === wanted.role) return 0.1;
  if (ALIKE[wanted.role]?.includes(role)) return 0.05;
  return PRESSABLE.includes(wanted.role) && !PRESSABLE.includes(role) ? -0.3 : -0.05;
}

/** How well a name fits: equal 1, all its words asked for, the asked words in it, or a name for the purpose. */
function nameScore(label: string, wanted: Wanted): number {
  const bare = label.replace(ICON_AS_TEXT, '');
  return bare === label
    ? scoreOfName(label, wanted)
    : Math.max(scoreOfName(label, wanted), 0.97 * scoreOfName(bare, wanted));
}

/** A sign before a name that was read as one or two characters: "86 Dashboards", "fm Tables". */
const ICON_AS_TEXT = /^\S{1,2}\s+(?=\p{L}{4,})/u;

function scoreOfName(label: string, wanted: Wanted): number {
  const folded = label.toLowerCase().trim();
  if (wanted.raw && (folded === wanted.raw || (fold(folded) === fold(wanted.raw) && fold(folded) !== '')))
    return 1;
  if (fold(wanted.raw).length >= 3 && looksAlike(fold(folded), fold(wanted.raw))) return 0.96;
  if (wanted.literal && wanted.raw) {
    const at = folded.indexOf(wanted.raw);
    if (at >= 0) return 0.95 * (0.75 + 0.25 * (wanted.raw.length / folded.length));
  }
  const terms = [...new Set(termsOf(label))];
  const direct = overlap(terms, label, wanted);
  const byPurpose = wanted.purposeNames.some(
    (name) => fold(name) === fold(folded) || fold(name) === fold(withoutStops(label, wanted.stop)),
  )
    ? 0.8
    : wanted.purposeNames.some((name) => name.length > 3 && folded.startsWith(`${name} `))
      ? 0.7
      : 0;
  // A name for the purpose that also holds the thing asked for comes before one that only has the purpose.
  return Math.max(direct, byPurpose) + (direct > 0.2 && byPurpose > 0 && direct + byPurpose < 1.6 ? 0.04 : 0);
}

/** A label without the words that carry nothing: "I Agree" is "agree". */
const withoutStops = (label: string, stop: ReadonlySet<string>): string =>
  label
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !stop.has(word))
    .join(' ');

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}=+*/%×-]+/gu, '');

function overlap(terms: readonly string[], label: string, wanted: Wanted): number {
  const { stems } = wanted;
  if (stems.length === 0) return 0;
  const { compiled } = wanted;
  const qualityOf = (stem: string, index: number): number =>
    Math.max(0, ...terms.map((term) => joinedOr(stem, stems[index + 1], term, compiled.synonyms.get(stem))));
  const telling = stems.map((stem, index) => ({
    stem,
    quality: qualityOf(stem, index),
    // What a control does is said first: "which button opens ...".
    weight: compiled.weak.has(stem) && !(wanted.role && index === 0) ? 0.4 : 1,
  }));
  if (telling.length > 1 && telling.every(({ stem, quality }) => quality === 0 || stem === wanted.roleStem))
    return 0;
  const total = telling.reduce((sum, entry) => sum + entry.weight, 0);
  const asked = telling.reduce((sum, entry) => sum + entry.weight * entry.quality, 0) / total;
  const words = label
    .split(/\s+/)
    .filter(
      (word) =>
        /[\p{L}\p{N}]/u.test(word) && !compiled.stop.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')),
    ).length;
  const hit = telling.filter((entry) => entry.quality > 0).length;
  const ofName = Math.min(1, hit / Math.max(1, words));
  const strong = telling.some((entry) => entry.quality >= 0.7 && entry.weight === 1);
  if (!strong && asked < 0.7) return 0;
  const verb = telling.length > 1 && telling[0].quality >= 0.8 && wanted.role ? 0.06 : 0;
  // "View" alone is not what "Split View" names.
  const isPart =
    telling.some((entry) => entry.quality === 0 && wanted.capitalised.has(entry.stem)) && hit > 0;
  return (
    (isPart ? PART_OF_NAME : 1) *
    (verb + Math.max(0.62 * asked + 0.38 * ofName * asked, ofName === 1 && strong ? 0.55 + 0.4 * asked : 0))
  );
}

const PART_OF_NAME = 0.55;

/** "log in" asks for "login" too. */
const joinedOr = (
  stem: string,
  next: string | undefined,
  term: string,
  same: Set<string> | undefined,
): number => (next && term === stem + next ? 0.95 : matchQuality(stem, term, same));
