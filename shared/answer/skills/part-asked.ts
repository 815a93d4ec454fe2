/** A stretch of a text, and where it stands. */
export type Stretch = { text: string; from: number; to: number };

const FIGURE = '\\d[\\d.,]*(?:\\s?(?:[KMGTP]i?B|bytes|%))?';
const SHARE = new RegExp(
  `(${FIGURE})\\s+(?:of|out of|/)\\s+(${FIGURE})(?:\\s+(used|full|taken|free|available|left|remaining|done|completed?))?`,
  'i',
);
const CLOCK = '\\d{1,2}(?::\\d{2})(?:\\s?[ap]\\.?m\\.?)?';
const RANGE = new RegExp(`(${CLOCK})\\s*(?:-|–|—|to|until|till)\\s*(${CLOCK})`, 'i');

const ASKS_USED = /\b(?:used|full|taken|occupied|done|completed?)\b/i;
const ASKS_FREE = /\b(?:free|left|available|remaining)\b/i;
const ASKS_WHOLE = /\b(?:total|capacity|in all|altogether|at most|maximum|limit)\b/i;
const ASKS_END = /\b(?:until|till|end|ends|close|closes|closed|over|finish|finishes)\b/i;
const ASKS_START = /\b(?:from|open|opens|start|starts|begin|begins)\b/i;

/**
 * Which of two figures or times a question means where a text tells both: of "7.3 GB of 15 GB used" what is used, or the
 * whole; of "6:00-18:30" the end, or the start. Null where the text tells no two, or the question asks for neither.
 */
export function partAsked(question: string, text: string): Stretch | null {
  const share = SHARE.exec(text);
  if (share) {
    const isFree = ASKS_FREE.test(share[3] ?? '');
    const isPart = isFree ? ASKS_FREE.test(question) : ASKS_USED.test(question);
    if (isPart) return stretch(share, 1);
    return ASKS_WHOLE.test(question) ? stretch(share, 2) : null;
  }
  const range = RANGE.exec(text);
  if (!range) return null;
  if (ASKS_END.test(question)) return stretch(range, 2);
  return ASKS_START.test(question) ? stretch(range, 1) : null;
}

function stretch(match: RegExpExecArray, group: 1 | 2): Stretch {
  const text = match[group];
  const from = match.index + (group === 1 ? 0 : match[0].indexOf(text, match[1].length));
  return { text, from, to: from + text.length };
}
