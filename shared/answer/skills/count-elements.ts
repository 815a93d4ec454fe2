import type { Draft } from '../../model/answer.ts';
import { type Box, containment, unionOf } from '../../model/geometry.ts';
import type { Role, UiElement } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { writtenName } from '../../model/written-name.ts';
import { longest, readWords, type WordReading } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import { answered, declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { isWindowControl } from '../screen/window-controls.ts';
import { standsElsewhere } from '../states/place-asked.ts';
import { countedErrors } from './counted-errors.ts';
import { countedNoun, type Noun } from './counted-noun.ts';
import { atPlace, tabsOfBar, withoutParts } from './counted-place.ts';
import { listedRows, rowsOfNamedTable } from './listed-rows.ts';

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNTED_BY_ROLE: readonly Role[] = [
  'button',
  'checkbox',
  'radio',
  'switch',
  'input',
  'combobox',
  'link',
  'tab',
  'icon',
  'slider',
  'menu_item',
  'progress_bar',
  'heading',
  'dialog',
  'window',
  'table',
  'image',
];

/** How many: as the screen says itself, by the role of elements, by repeated text, or by rows of a list. */
export function countElements(question: RoutedPart, screen: Screen): Draft {
  const noun = countedNoun(question);
  const stated = statedCount(noun, readWords(question.text), screen);
  if (stated)
    return given(
      stated.count,
      noun.text,
      [stated.segment.box],
      stated.segment.evidence,
      0.85,
      `the screen says "${stated.segment.text}"`,
    );
  if (/\b(error|warning)s?\b/.test(noun.text)) {
    const errors = countedErrors(screen.record);
    return given(
      errors.length,
      noun.text,
      errors.map((lines) => unionOf(lines.map(({ box }) => box))),
      errors.flat().map(({ id }) => id),
      0.7,
      'error messages were counted',
    );
  }
  const named = rowsOfNamedTable(question, noun, screen);
  if (named.length > 0)
    return given(
      named.length,
      noun.text,
      named.map((row) => row.box),
      named.flatMap((row) => row.evidence),
      0.8,
      'rows of the table were counted',
    );
  const texts = isRoleAlone(noun, question)
    ? []
    : repeatedText(noun, screen).filter(({ box }) => !standsElsewhere(question.text, box, screen));
  if (texts.length > 0)
    return given(
      texts.length,
      noun.text,
      texts.map((segment) => segment.box),
      texts.flatMap((segment) => segment.evidence),
      0.75,
      `"${texts[0].text}" was counted`,
    );
  const lines = linesWith(question, screen);
  if (lines)
    return given(
      lines.length,
      noun.text,
      lines.map((segment) => segment.box),
      lines.flatMap((segment) => segment.evidence),
      0.7,
      'lines with that word were counted',
    );
  const role = question.slots.role;
  if (role && COUNTED_BY_ROLE.includes(role)) return byRole(question, role, screen, noun.text);
  const rows = listedRows(noun, screen).filter(({ box }) => !standsElsewhere(question.text, box, screen));
  const hasTable = screen.record.ui.elements.some(
    (element) => element.role === 'table' || element.role === 'list',
  );
  if (rows.length > 1)
    return given(
      rows.length,
      noun.text,
      rows.map((row) => row.box),
      rows.flatMap((row) => row.evidence),
      /^(folder|directory|file|dir|entry)$/.test(noun.stems.at(-1) ?? '') ? 0.85 : hasTable ? 0.8 : 0.5,
      'rows of the list were counted',
    );
  return declined(`How many ${noun.text} there are can't be counted from what was recognised.`, [
    `nothing on the screen was recognised as ${noun.text}`,
  ]);
}

/** "9 files: 152 KiB", "3 items selected": the screen counts for us. */
function statedCount(
  noun: Noun,
  { compiled }: WordReading,
  screen: Screen,
): { count: number; segment: Segment } | null {
  const last = noun.stems.at(-1);
  if (!last) return null;
  const isNoun = (word: string): boolean => {
    const stem = stemWord(word.toLowerCase());
    return stem === last || (compiled.synonyms.get(last)?.has(stem) ?? false);
  };
  for (const segment of screen.segments) {
    const match = /(?:^|[\s(|])(\d{1,5})\s+(\p{L}+)(?:\s+(\p{L}+))?/u.exec(segment.text);
    if (!match || !isNoun(match[2])) continue;
    if (
      /[a-z]/i.test(
        segment.text
          .slice(0, match.index)
          .replace(/^.*[,;·|(]/, '')
          .replace(/\b(total|showing|found|of|in)\b/gi, ''),
      )
    )
      continue;
    return { count: Number(match[1]), segment };
  }
  return null;
}

/** "radio buttons" names a role with two words, not buttons that say "radio". */
const isRoleAlone = (noun: Noun, { slots, text }: RoutedPart): boolean =>
  longest(readWords(text).hits, 'role').some(
    (hit) => hit.id === slots.role && hit.to - hit.from >= noun.stems.length,
  );

/** "POST operations": texts that are exactly the word before the noun. */
function repeatedText(noun: Noun, screen: Screen): Segment[] {
  if (noun.stems.length < 2) return [];
  const wanted = noun.text.split(' ').slice(0, -1).join(' ').toLowerCase();
  return screen.segments.filter((segment) => segment.text.toLowerCase() === wanted);
}

/** "how many lines with ERROR": the rows that hold the word; null where no lines were asked for. */
function linesWith(question: RoutedPart, screen: Screen): Segment[] | null {
  const asked =
    /\b(?:lines?|rows?|entries)\b.*?\b(?:with|containing|contain|say|saying|of level|marked)\s+(?:the word |an? )?["“]?([\w.-]+)/i.exec(
      question.text,
    );
  if (!asked || asked[1].length < 2 || /^(the|this|that|text|words?)$/i.test(asked[1])) return null;
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${asked[1].replace(/[.-]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');
  const rows = new Map<number, Segment>();
  const typed = new Set(screen.commands.map((command) => command.line.row));
  for (const segment of screen.segments)
    if (word.test(segment.text) && !typed.has(segment.row) && !rows.has(segment.row))
      rows.set(segment.row, segment);
  return [...rows.values()];
}

/** Small or flat controls are overlooked now and then, one of many more often than one of a few. */
const OVERLOOKED: readonly Role[] = ['checkbox', 'radio', 'switch', 'tab', 'icon'];
const FEW = 4;
const isControl = ({ role }: UiElement): boolean => COUNTED_BY_ROLE.includes(role) && role !== 'image';

/** The window around a dialog is counted as a dialog alone. */
const isDialogFrame = ({ role, window }: UiElement, { record }: Screen): boolean =>
  role === 'window' && record.ui.windows.some(({ id, kind }) => id === window && kind === 'dialog');

function byRole(question: RoutedPart, role: Role, screen: Screen, noun: string): Draft {
  const scope = scopeBox(question, screen);
  const pressable = /\b(can be (pressed|clicked|used)|enabled|active|clickable)\b/i.test(question.text);
  const own = screen.record.ui.elements.filter(
    (element) =>
      element.role === role &&
      !isDialogFrame(element, screen) &&
      (!scope || containment(element.box, scope) > 0.9) &&
      !(pressable && element.state.includes('disabled')) &&
      !(isSmall(element.box) && isWindowControl(element.name)),
  );
  const placed = atPlace(question.text, withoutParts(own), scope ?? frontBox(screen));
  const all = role === 'tab' ? tabsOfBar(placed) : placed;
  // Who counts buttons counts those with a name; a sign without one is as often an ornament.
  const named = role === 'button' ? all.filter((element) => writtenName(element).trim() !== '') : [];
  const elements = named.length > 1 || (named.length > 0 && all.length <= 3) ? named : all;
  const captions = role === 'button' && scope && named.length === 0 ? buttonTexts(scope, screen) : [];
  if (captions.length > 0)
    return given(
      captions.length,
      noun,
      captions.map((segment) => segment.box),
      captions.flatMap((segment) => segment.evidence),
      0.65,
      'short texts on a ground of their own were counted',
    );
  const count = elements.length;
  if (count === 0 && OVERLOOKED.includes(role) && screen.record.ui.elements.some(isControl))
    return declined(`No ${noun} were recognised, which is no proof that there are none.`, [
      `other controls were recognised, but no ${noun}`,
    ]);
  const confidence =
    count === 0
      ? screen.record.ui.elements.some(isControl)
        ? 0.7
        : 0.88
      : 0.55 +
        0.3 * (elements.reduce((sum, element) => sum + element.confidence, 0) / count) -
        Math.min(0.3, count / (OVERLOOKED.includes(role) && count > FEW ? 30 : 60));
  return given(
    count,
    noun,
    elements.map((element) => element.box),
    elements.map((element) => element.id),
    confidence,
    'elements of this role were counted',
  );
}

/** Short texts of a dialog under its message, on another ground than that: buttons that were not seen as such. */
function buttonTexts(scope: Box, screen: Screen): Segment[] {
  const inside = screen.segments.filter((segment) => containment(segment.box, scope) > 0.9);
  const message = inside.findLast((segment) => segment.words.length > 3);
  const ground = message?.line.background;
  if (!message || !ground) return [];
  return inside.filter(
    ({ box, words, line }) =>
      box.y > message.box.y &&
      words.length <= 3 &&
      line.background !== undefined &&
      line.background !== ground,
  );
}

/** The window in front, or all of the picture. */
const frontBox = ({ record: { ui, source } }: Screen): Box =>
  ui.windows.find(({ front }) => front)?.box ?? { x: 0, y: 0, width: source.width, height: source.height };

const isSmall = (box: Box): boolean => box.width <= 60 && box.height <= 50;

/** The dialog, form or window that the count keeps to. */
function scopeBox(question: RoutedPart, screen: Screen): Box | null {
  const text = question.text.toLowerCase();
  const { windows } = screen.record.ui;
  if (question.slots.scope === 'dialog')
    return (
      (windows.find((window) => window.kind === 'dialog') ?? windows.find((window) => window.front))?.box ??
      null
    );
  const form = /\b(?:in|on|does) the (\w+) form\b/.exec(text)?.[1];
  return form ? formBox(form, screen) : null;
}

/** From the heading that names a form down to its last button or field. */
function formBox(name: string, screen: Screen): Box | null {
  const { width, height } = screen.record.source;
  const headings = screen.segments.filter((segment) => termsOf(segment.text).includes(stemWord(name)));
  const heading = headings.sort((a, b) => b.box.height - a.box.height)[0];
  return heading ? { x: 0, y: heading.box.y, width, height: height - heading.box.y } : null;
}

function given(
  count: number,
  noun: string,
  boxes: readonly Box[],
  evidence: readonly string[],
  confidence: number,
  reason: string,
): Draft {
  const word = count < WORDS.length ? ` (${WORDS[count]})` : '';
  return answered({
    answer: count === 0 ? `0 (none): no ${noun} can be seen` : `${count}${word} ${noun}`,
    confidence,
    regions: boxes.slice(0, 40).map((box) => ({ ...box, label: noun })),
    evidence: [...new Set(evidence)],
    reasons: [reason],
  });
}
