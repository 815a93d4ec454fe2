import { type Box, intersection } from '../model/geometry.ts';
import type { Line } from '../model/image-features.ts';
import type { Mask } from '../model/redaction.ts';

const BLOCK = '█';

/** Lines whose words under a mask are blocks: for text that leaves the program as the painted picture would. */
export function hideSensitive(lines: readonly Line[], masks: readonly Pick<Mask, 'region'>[]): Line[] {
  return lines.map((line) => {
    if (!masks.some(({ region }) => intersection(region, line.box))) return line;
    let text = line.text;
    let from = 0;
    const words = line.words.map((word) => {
      const at = text.indexOf(word.text, from);
      const hidden = isUnder(word.box, masks) ? BLOCK.repeat([...word.text].length) : word.text;
      if (at >= 0) {
        text = text.slice(0, at) + hidden + text.slice(at + word.text.length);
        from = at + hidden.length;
      }
      return { ...word, text: hidden };
    });
    return { ...line, text, words };
  });
}

/** Words that were quoted from a picture, with those that stand under a mask as blocks; also how many these are. */
export function hideQuoted(
  quoted: string,
  lines: readonly Line[],
  masks: readonly Pick<Mask, 'region'>[],
): { text: string; hidden: number } {
  const secret = new Set(
    lines.flatMap(({ words }) => words.filter(({ box }) => isUnder(box, masks)).map(({ text }) => text)),
  );
  let hidden = 0;
  const text = quoted.replace(/\S+/g, (word) => {
    const found = [...secret].find((each) => word.includes(each));
    if (found === undefined) return word;
    hidden++;
    return BLOCK.repeat([...word].length);
  });
  return { text, hidden };
}

/** A word counts as hidden with a fifth of its width or height under a mask: rather a word too much than one shown. */
function isUnder(box: Box, masks: readonly Pick<Mask, 'region'>[]): boolean {
  return masks.some(({ region }) => {
    const common = intersection(region, box);
    return common !== null && common.width > box.width / 5 && common.height > box.height / 5;
  });
}
