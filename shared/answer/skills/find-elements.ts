import { area, type Box, containment } from '../../model/geometry.ts';
import type { Role, UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { stemWord } from '../../question/stem-word.ts';
import { isOfRole } from '../elements/is-of-role.ts';
import { isOrnament } from '../screen/is-ornament.ts';
import type { Screen } from '../screen/screen.ts';
import { sameRow } from '../screen/segments.ts';
import { standsElsewhere } from '../states/place-asked.ts';
import { boxOfSpan } from '../values/candidate.ts';
import { ALIKE, PRESSABLE } from './control-roles.ts';
import { nameScore } from './name-score.ts';
import { holdsWords, type Wanted, wantedOf } from './wanted-element.ts';
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
  const plain = search(screen, { ...wanted, role: undefined }, question)
    .filter((entry) => entry.score >= SAME_NAME)
    .map((entry) => ({ ...entry, score: PLAIN_TEXT * entry.score }));
  return plain.length > 0 ? plain : amongNames(screen, wanted);
}

/** One of several names that were read as one line, beside controls of its kind: an entry of a menu bar. */
function amongNames(screen: Screen, { role, raw }: Wanted): Found[] {
  if (!role || !IN_BARS.includes(role) || raw.length < SHORTEST_NAME) return [];
  const alike = screen.record.ui.elements.filter((element) => element.role === role);
  return screen.segments.flatMap((segment): Found[] => {
    const from = ` ${segment.text.toLowerCase()} `.indexOf(` ${raw} `);
    if (from < 0 || !alike.some((element) => sameRow(element.box, segment.box))) return [];
    const box = boxOfSpan(segment, from, from + raw.length);
    const name = segment.text.slice(from, from + raw.length);
    return [
      { name, box, role, id: segment.line.id, evidence: segment.evidence, score: AMONG_NAMES, element: null },
    ];
  });
}
const IN_BARS: readonly Role[] = ['menu_item', 'tab', 'link', 'button'];
const SHORTEST_NAME = 3;
const AMONG_NAMES = 0.7;

/** A text this alike carries the name asked for and little else. */
const SAME_NAME = 0.84;
const PLAIN_TEXT = 0.75;

/** Candidates good enough to be meant; written just as in the question counts a little more. */
function search(screen: Screen, wanted: Wanted, question: RoutedPart): Found[] {
  const found = [...fromElements(screen, wanted, question), ...fromText(screen, wanted)].map((entry) => ({
    ...entry,
    score:
      (entry.score + (holdsWords(question.text, entry.name) ? 0.03 : 0)) *
      wayOfControl(question.text, entry, screen) *
      (standsElsewhere(question.text, entry.box, screen) ? ELSEWHERE : 1),
  }));
  const isWritten = found.some((entry) => !isDrawn(entry) && entry.name.trim().toLowerCase() === wanted.raw);
  const isOfWords = isWritten && !isOfSign(wanted, question);
  return found
    .map((entry) => (isOfWords && isDrawn(entry) ? { ...entry, score: DRAWN * entry.score } : entry))
    .filter((entry) => entry.score >= 0.45)
    .sort((a, b) => b.score - a.score || area(a.box) - area(b.box));
}

const ELSEWHERE = 0.6;

/** Where just what is asked for is written, what is only drawn so is seldom meant. */
const DRAWN = 0.6;
const isDrawn = ({ element }: Found): boolean => element?.name_from === 'shape';

/** Questions for something drawn. */
const ASKS_FOR_SIGN = /\b(?:icons?|signs?|symbols?|pictograms?|drawings?|glyphs?)\b/i;

/** What is drawn means about what it is named after; words are meant as they stand. */
const SHAPED = 0.97;
const isOfSign = ({ role }: Wanted, { text }: RoutedPart): boolean =>
  role === 'button' || role === 'icon' || ASKS_FOR_SIGN.test(text);
const certaintyOfName = ({ name_from }: UiElement, wanted: Wanted, question: RoutedPart): number =>
  name_from === 'shape' && !isOfSign(wanted, question) ? SHAPED : 1;

function fromElements(screen: Screen, wanted: Wanted, question: RoutedPart): Found[] {
  return screen.record.ui.elements.flatMap((element) => {
    const inside = screen.segments.filter((segment) => containment(segment.box, element.box) > 0.7);
    const label = element.name || (inside.length <= 2 ? inside.map((segment) => segment.text).join(' ') : '');
    if (
      !label ||
      (['window', 'table', 'list', 'dialog'].includes(element.role) &&
        !isOfRole(element, wanted.role, screen.record.ui))
    )
      return [];
    if (isOrnament(element, screen) && !ASKS_FOR_SIGN.test(question.text)) return [];
    const name = nameScore(label, wanted) * certaintyOfName(element, wanted, question);
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
