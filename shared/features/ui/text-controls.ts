import { type Box, containment, right, unionOf } from '../../model/geometry.ts';
import type { Line } from '../../model/image-features.ts';
import { median } from '../../numbers/median.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';

type Word = { text: string; box: Box };
type Row = { words: Word[]; middle: number };
/** A mark to tick that is written in letters, and the words after it. */
type Mark = { box: Box; round: boolean; checked: boolean; row: Row; after: Word[] };

/** What stands for a mark, whole or as its two brackets: [ ], [*], (x), and what is read for them. */
const WHOLE_MARK = /^(?:[[(][^\p{L}\p{N}]?[\])]|[[(][xX][\])])$/u;
const OPENING = /^[[(]$/;
const CLOSING = /^[\])]$/;
/** How far before its closing bracket a mark begins, in heights of it. */
const LOST = 1.35;
/** Widest mark and widest room behind it, in heights of a row's letters. */
const WIDEST_MARK = 2.6;
const LABEL_GAP = 2.4;
/** Widest room between the columns of one entry, in heights of its letters. */
const COLUMN_GAP = 6;
/** Fewest marks under one another. */
const FEWEST_MARKS = 2;
/** A button in letters: <Cancel>, [ OK ], and what is read for its brackets. */
const BUTTON = /^[<{[(«‹]\s*(\p{Lu}\p{L}*(?: \p{L}+)?)\s*[>}\])»›]$/u;
/** How far the ground of a chosen button reaches beyond its letters above and below, in heights of them. */
const CELL = 0.9;

/**
 * Controls that programs in a terminal write with letters: marks in brackets under one another with words behind them,
 * and words in brackets side by side.
 * @param framed where windows are: nothing else is taken for a terminal
 */
export function findTextControls(
  lines: readonly Line[],
  panels: readonly Panel[],
  framed: readonly Box[],
): Found[] {
  const rows = rowsOf(lines.filter(({ box }) => framed.some((frame) => containment(box, frame) > 0.9)));
  const marks = rows.flatMap((row) => markOf(row) ?? []);
  const columns = marks.filter(
    (mark) => marks.filter((other) => inOneColumn(mark, other)).length >= FEWEST_MARKS,
  );
  return [...choicesOf(columns, rows), ...buttonsOf(rows, panels)];
}

const inOneColumn = (a: Mark, b: Mark): boolean =>
  a.round === b.round && Math.abs(a.box.x - b.box.x) <= 0.5 * a.box.height;

function rowsOf(lines: readonly Line[]): Row[] {
  const words = lines
    .flatMap((line) => (line.words.length > 0 ? line.words : [line]))
    .map(({ text, box }): Word => ({ text, box }));
  const rows: Row[] = [];
  for (const word of words.sort((a, b) => a.box.x - b.box.x)) {
    const middle = word.box.y + word.box.height / 2;
    const row = rows.find((other) => Math.abs(other.middle - middle) <= 0.4 * Math.max(8, word.box.height));
    if (row) row.words.push(word);
    else rows.push({ words: [word], middle });
  }
  return rows;
}

/** The mark that a row starts with, or has after a gap. */
function markOf(row: Row): Mark | null {
  const { words } = row;
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before && word.box.x - right(before.box) < LABEL_GAP * word.box.height) continue;
    const next = words[index + 1];
    const split = next && OPENING.test(word.text) && CLOSING.test(next.text);
    const half = CLOSING.test(word.text);
    if (!split && !half && !WHOLE_MARK.test(word.text)) continue;
    const box = split ? unionOf([word.box, next.box]) : half ? withOpening(word.box) : word.box;
    const after = joined(words.slice(index + (split ? 2 : 1)), box);
    if (box.width > WIDEST_MARK * box.height || after.length === 0) continue;
    const checked = !split && !half && word.text.length > 2 && word.text[1] !== ' ';
    return { box, round: /[()]/.test(word.text), checked, row, after };
  }
  return null;
}

/** A mark of which only the closing bracket was read. */
function withOpening({ x, y, width, height }: Box): Box {
  const before = Math.round(LOST * height);
  return { x: x - before, y, width: width + before, height };
}

/** Words of one entry behind its mark: the first close, the others at most a column's room apart. */
function joined(words: readonly Word[], mark: Box): Word[] {
  const taken: Word[] = [];
  let end = right(mark);
  for (const word of words) {
    const widest = (taken.length === 0 ? LABEL_GAP : COLUMN_GAP) * mark.height;
    if (word.box.x - end > widest || !/[\p{L}\p{N}]/u.test(word.text)) break;
    taken.push(word);
    end = right(word.box);
  }
  return taken;
}

/** Entries as high as their rows lie apart, with those between them whose mark was misread. */
function choicesOf(marks: readonly Mark[], rows: readonly Row[]): Found[] {
  const groups = Map.groupBy(marks, (mark) => marks.find((other) => inOneColumn(mark, other)));
  return [...groups.values()].flatMap((group) => {
    const middles = group.map(({ row }) => row.middle).sort((a, b) => a - b);
    const height = median(group.map(({ box }) => box.height));
    const gaps = middles.slice(1).map((middle, index) => middle - middles[index]);
    const pitch = Math.min(3 * height, ...gaps);
    const missed = rows.flatMap((row) => missedMark(row, group, middles, pitch) ?? []);
    const entries = [...group, ...missed].sort((a, b) => a.row.middle - b.row.middle);
    return entries.map(({ box, round, checked, row, after }) => {
      const end = Math.max(...after.map((word) => right(word.box)));
      return {
        role: round ? ('radio' as const) : ('checkbox' as const),
        box: {
          x: box.x,
          y: Math.round(row.middle - pitch / 2),
          width: end - box.x,
          height: Math.round(pitch),
        },
        name: after.map(({ text }) => text).join(' '),
        state: [checked ? ('checked' as const) : ('unchecked' as const)],
        confidence: 0.75,
        sure: true,
      };
    });
  });
}

/** A row among the others whose words stand where theirs do: its mark was read as something else. */
function missedMark(
  row: Row,
  group: readonly Mark[],
  middles: readonly number[],
  pitch: number,
): Mark | null {
  const [{ box, after: labels, round }] = group;
  const among =
    row.middle > middles[0] - 1.5 * pitch && row.middle < middles[middles.length - 1] + 1.5 * pitch;
  if (!among || group.some((mark) => mark.row === row)) return null;
  const label = row.words.findIndex((word) => Math.abs(word.box.x - labels[0].box.x) <= 0.3 * box.height);
  const first = row.words.findIndex((word) => Math.abs(word.box.x - box.x) <= 0.3 * box.height);
  if (label < 0 || first < 0 || first >= label) return null;
  const after = joined(row.words.slice(label), { ...box, x: labels[0].box.x - box.width - 1 });
  return after.length > 0 ? { box, round, checked: false, row, after } : null;
}

/** Words in brackets, and beside them what stands on a ground of its own: the chosen one. */
function buttonsOf(rows: readonly Row[], panels: readonly Panel[]): Found[] {
  return rows.flatMap((row) => {
    const written = row.words.flatMap((_, index) => buttonAt(row, index) ?? []);
    if (written.length === 0) return [];
    const height = Math.max(...written.map(({ box }) => box.height));
    const chosen = panels
      .filter(
        ({ box, border, inside }) =>
          border === null &&
          inside <= 2 &&
          Math.abs(box.y + box.height / 2 - row.middle) <= 0.3 * height &&
          box.height <= (1 + CELL) * height &&
          box.height >= height &&
          box.width >= 2 * box.height &&
          box.width <= 12 * box.height &&
          !written.some((button) => containment(button.box, box) > 0.5),
      )
      .map((panel) => ({
        box: panel.box,
        name: panel.runs
          .map(({ text }) => text)
          .join(' ')
          .replace(/^\W+|\W+$/g, ''),
      }));
    if (written.length + chosen.length < 2) return [];
    return [...written, ...chosen].map(({ box, name }) => ({
      role: 'button' as const,
      box: {
        x: box.x,
        y: Math.round(row.middle - 0.75 * height),
        width: box.width,
        height: Math.round(1.5 * height),
      },
      name,
      state: [],
      confidence: 0.75,
      sure: true,
    }));
  });
}

/** The button that the words from one on are, brackets and all. */
function buttonAt({ words }: Row, index: number): { box: Box; name: string } | null {
  for (let count = 1; count <= 4 && index + count <= words.length; count++) {
    const taken = words.slice(index, index + count);
    const name = BUTTON.exec(taken.map(({ text }) => text).join(' '))?.[1];
    if (name) return { box: unionOf(taken.map(({ box }) => box)), name };
  }
  return null;
}
