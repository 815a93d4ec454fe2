import type { Draft } from '../../model/answer.ts';
import { unionOf } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { longest, readWords, type WordReading } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { isWholeList } from '../counts/is-whole-list.ts';
import { declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { standsElsewhere } from '../states/place-asked.ts';
import { saysAll, tellingWords } from '../states/telling-words.ts';
import { COUNTED_BY_ROLE, countByRole } from './count-by-role.ts';
import { countedErrors } from './counted-errors.ts';
import { countedNoun, type Noun } from './counted-noun.ts';
import { listedRows, rowsOfNamedTable } from './listed-rows.ts';
import { tellMany } from './tell-many.ts';

/** How many: as the screen says itself, by the role of elements, by repeated text, or by rows of a list. */
export function countElements(question: RoutedPart, screen: Screen): Draft {
  const noun = countedNoun(question);
  const stated = statedCount(noun, readWords(question.text), screen);
  if (stated)
    return tellMany(
      stated.count,
      noun.text,
      [stated.segment.box],
      stated.segment.evidence,
      0.85,
      `the screen says "${stated.segment.text}"`,
    );
  if (
    /\b(error|warning)s?\b/.test(noun.text) ||
    turnsOf(question.text).counting.controls.wrong.test(question.text)
  ) {
    const errors = countedErrors(screen.record);
    return tellMany(
      errors.length,
      noun.text,
      errors.map((lines) => unionOf(lines.map(({ box }) => box))),
      errors.flat().map(({ id }) => id),
      0.7,
      'error messages were counted',
    );
  }
  const named = rowsOfNamedTable(question, noun, screen);
  if (named.length > 0 && isWholeList(named, screen))
    return tellMany(
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
    return tellMany(
      texts.length,
      noun.text,
      texts.map((segment) => segment.box),
      texts.flatMap((segment) => segment.evidence),
      0.75,
      `"${texts[0].text}" was counted`,
    );
  const lines = linesWith(question, screen);
  if (lines)
    return tellMany(
      lines.length,
      noun.text,
      lines.map((segment) => segment.box),
      lines.flatMap((segment) => segment.evidence),
      0.7,
      'lines with that word were counted',
    );
  const role = question.slots.role;
  if (role && COUNTED_BY_ROLE.includes(role)) return countByRole(question, role, screen, noun.text);
  const rows = listedRows(noun, screen).filter(({ box }) => !standsElsewhere(question.text, box, screen));
  const hasTable = screen.record.ui.elements.some(
    (element) => element.role === 'table' || element.role === 'list',
  );
  if (rows.length > 1 && !isOfPart(question, screen) && !OF_TIME.test(noun.stems.at(-1) ?? ''))
    return tellMany(
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

/** Stretches of time are told, not listed. */
const OF_TIME = /^(?:millisecond|second|minut|hour|week|year)$/;

/** Whether only what is listed below something or as something is counted, and the screen says that too: "as unstaged", "below h12". */
function isOfPart({ text }: RoutedPart, { segments }: Screen): boolean {
  const part = turnsOf(text).counting.ofPart.exec(text)?.groups?.part;
  const words = tellingWords(part ?? '');
  return words.length > 0 && segments.some((segment) => saysAll(segment.text, words));
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
