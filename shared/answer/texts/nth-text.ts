import type { Draft } from '../../model/answer.ts';
import { bottom } from '../../model/geometry.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { firstGroups } from '../../question/first-groups.ts';
import type { TextTurns } from '../../question/lexicon/text-turns.ts';
import { placeInOrder } from '../../question/place-in-order.ts';
import type { Screen } from '../screen/screen.ts';
import { saidInDialog } from '../skills/dialog-message.ts';
import { quote } from '../skills/quote.ts';
import { bodyText, type TextRow } from './body-text.ts';

const CERTAINTY = 0.76;
/** Paragraphs are parted by more than this share of a line's height. */
const PARAGRAPH_GAP = 0.9;
const SENTENCE_END = /(?<=[.!?])\s+(?=["“'(]?\p{Lu})/u;

/** "The last line of the note", "the first sentence": a part of the running text, or of what the dialog in front says. */
export function nthText(question: string, screen: Screen, turns: TextTurns): Draft | null {
  const asked = firstGroups(turns.nthPart, bareQuestion(question));
  // What commands print is told elsewhere.
  if (!asked || screen.commands.length > 0) return null;
  const { place, unit, whole } = asked;
  const inDialog = turns.inDialog.test(whole ?? '') ? saidInDialog(screen) : [];
  const rows: readonly TextRow[] =
    inDialog.length > 0
      ? inDialog.map((segment) => ({ text: segment.text, segments: [segment] }))
      : bodyText(screen);
  if (rows.length === 0) return null;
  const parts = turns.sentence.test(unit)
    ? sentencesOf(rows)
    : turns.paragraph.test(unit)
      ? paragraphsOf(rows)
      : rows;
  const part = parts.at(placeInOrder(place));
  return part && part.segments.length > 0
    ? quote(part.text, part.segments, CERTAINTY, `the ${place} ${unit} of the text`)
    : null;
}

function paragraphsOf(rows: readonly TextRow[]): TextRow[] {
  const groups: TextRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1)?.at(-1)?.segments[0];
    const [first] = row.segments;
    const follows = last && first.box.y - bottom(last.box) <= PARAGRAPH_GAP * last.box.height;
    if (follows) groups[groups.length - 1].push(row);
    else groups.push([row]);
  }
  return groups.map(joined);
}

const joined = (rows: readonly TextRow[]): TextRow => ({
  text: rows.map(({ text }) => text).join(' '),
  segments: rows.flatMap(({ segments }) => segments),
});

/** Sentences of each paragraph, with the lines that hold a part of them. */
const sentencesOf = (rows: readonly TextRow[]): TextRow[] =>
  paragraphsOf(rows).flatMap((paragraph) => {
    let from = 0;
    return paragraph.text.split(SENTENCE_END).map((text) => {
      const start = paragraph.text.indexOf(text, from);
      from = start + text.length;
      let at = 0;
      const segments = paragraph.segments.filter((segment) => {
        const begin = at;
        at += segment.text.length + 1;
        return begin < from && at > start + 1;
      });
      return { text, segments };
    });
  });
