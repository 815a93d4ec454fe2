import { unionOf } from '../../model/geometry.ts';
import type { JudgedLine } from './judge-line.ts';
import type { Message } from './message.ts';

const SCORE = 0.6;
/** A banner wider or taller than these many line heights is a part of the page's design. */
const MOST_WIDTH = 60;
const MOST_HEIGHT = 14;

/**
 * Toasts and banners on the colour of errors whose words name no error: what is written there in whole sentences,
 * over several lines, or beside a sign, reports one all the same. Lines in `found` belong to messages already.
 */
export function bannerMessages(lines: readonly JudgedLine[], found: ReadonlySet<string>): Message[] {
  const regions = new Map<string, JudgedLine[]>();
  for (const line of lines) {
    if (line.status !== 'error' || !line.region) continue;
    const key = Object.values(line.region).join();
    regions.set(key, [...(regions.get(key) ?? []), line]);
  }
  return [...regions.values()].flatMap((inside) => {
    if (inside.some((line) => line.control || found.has(line.line.id))) return [];
    return bannerMessage(inside.filter((line) => /\p{L}{3}/u.test(line.line.text)));
  });
}

function bannerMessage(lines: readonly JudgedLine[]): Message[] {
  if (lines.length === 0) return [];
  const box = unionOf(lines.map((line) => line.line.box));
  const height = Math.min(...lines.map((line) => line.line.box.height));
  const words = lines.flatMap((line) => line.line.text.split(/\s+/)).filter((word) => /\p{L}{2}/u.test(word));
  const several = box.height > 1.8 * height;
  const signed = lines.some((line) => line.icon || line.alert);
  const isSentence = words.length >= 5 && /[.!](?:\s|$)/.test(lines.map(({ line }) => line.text).join(' '));
  if (words.length < 4 || !(several || signed || isSentence)) return [];
  if (box.width > MOST_WIDTH * height || box.height > MOST_HEIGHT * height) return [];
  return [
    {
      place: 'page',
      lines: [...lines],
      core: lines[0],
      score: SCORE,
      reasons: ['a message stands on the colour of errors'],
      context: [],
      consequence: false,
    },
  ];
}
