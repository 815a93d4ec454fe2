import type { Truth } from '../truth-record.ts';

/** One text of a truth file with where it stands. */
export type Placed = { text: string; x: number; y: number; width: number; height: number };
export type TruthTable = { head: Placed[]; rows: Placed[][] };
export type TruthPair = { label: string; value: string; box: Placed };

const FEWEST_ROWS = 2;
const right = ({ x, width }: Placed): number => x + width;
const middle = ({ y, height }: Placed): number => y + height / 2;

export const placedTexts = (truth: Truth): Placed[] =>
  truth.text
    .filter(({ text, box }) => text.trim() !== '' && box[2] > 0 && box[3] > 0)
    .map(({ text, box: [x, y, width, height] }) => ({
      text: text.replace(/\s+/g, ' ').trim(),
      x,
      y,
      width,
      height,
    }));

/** Texts by rows, top to bottom, each from left to right. */
function rowsOf(texts: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = [];
  for (const text of [...texts].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    if (row && Math.abs(middle(row[0]) - middle(text)) < 0.4 * Math.min(row[0].height, text.height))
      row.push(text);
    else rows.push([text]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

const aligned = (a: Placed, b: Placed): boolean =>
  Math.abs(a.x - b.x) <= 3 ||
  Math.abs(right(a) - right(b)) <= 3 ||
  Math.abs(a.x + a.width / 2 - b.x - b.width / 2) <= 3;

/**
 * Tables that leave no doubt: a row of heads without figures, and under it rows with as many texts, each aligned
 * with its head. Found by rules of its own, so that it can judge the program's.
 */
export function truthTables(truth: Truth): TruthTable[] {
  const rows = rowsOf(placedTexts(truth));
  const tables: TruthTable[] = [];
  for (let at = 0; at < rows.length; at++) {
    const head = rows[at];
    if (head.length < 3 || head.some(({ text }) => /\d|:$/.test(text) || text.split(' ').length > 4))
      continue;
    const body: Placed[][] = [];
    for (const row of rows.slice(at + 1)) {
      const last = body.at(-1)?.[0] ?? head[0];
      if (row[0].y - last.y > 5 * last.height) break;
      const cells = head.map((cell) => row.find((other) => aligned(cell, other)));
      if (cells.some((cell) => cell === undefined) || new Set(cells).size < head.length) break;
      body.push(cells as Placed[]);
    }
    if (body.length < FEWEST_ROWS) continue;
    tables.push({ head, rows: body });
    at += body.length;
  }
  return tables;
}

const LABEL = /^[A-Za-z][A-Za-z /'-]{2,34}$/;

/** Labels with their values: "Label: value" in one text, or two columns of which the left ends in colons. */
export function truthPairs(truth: Truth): TruthPair[] {
  const texts = placedTexts(truth);
  const found: TruthPair[] = [];
  for (const text of texts) {
    const inline = /^([^:]{3,36}): +(\S.{0,60})$/.exec(text.text);
    if (inline && LABEL.test(inline[1]) && inline[1].split(' ').length <= 4 && !/[:|]/.test(inline[2]))
      found.push({ label: inline[1], value: inline[2], box: text });
  }
  for (const row of rowsOf(texts))
    for (const [at, text] of row.entries()) {
      const value = row[at + 1];
      if (!/:$/.test(text.text) || !LABEL.test(text.text.slice(0, -1)) || !value || /:$/.test(value.text))
        continue;
      if (value.x - right(text) < 12 * text.height)
        found.push({ label: text.text.slice(0, -1), value: value.text, box: value });
    }
  const once = (label: string): boolean =>
    found.filter((other) => other.label.toLowerCase() === label.toLowerCase()).length === 1;
  return found.filter(({ label }) => once(label));
}
