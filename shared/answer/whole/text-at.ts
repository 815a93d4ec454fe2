import type { Draft } from '../../model/answer.ts';
import { type Box, centre, containment } from '../../model/geometry.ts';
import { answered, declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';

/** A side is the outer third; where nothing stands in a corner of thirds, it is looked for in the quarter. */
const SHARES = [1 / 3, 1 / 2];
const MOST = 8;

/** "what is in the top right corner?": the texts and named controls that stand there. */
export function textAt(place: string, screen: Screen): Draft {
  const { source, text, ui } = screen.record;
  for (const share of SHARES) {
    const within = (box: Box): boolean => isAt(place, centre(box), source, share);
    const lines = text.lines.filter(({ box }) => within(box));
    const signs = ui.elements.filter(
      ({ box, name }) =>
        name.trim() !== '' &&
        within(box) &&
        box.width < source.width / 2 &&
        !text.lines.some((line) => containment(line.box, box) > 0.5),
    );
    const found = [
      ...lines.map(({ id, box, text: said, confidence }) => ({ id, box, said, confidence })),
      ...signs.map(({ id, box, name, confidence }) => ({ id, box, said: name, confidence })),
    ].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
    if (found.length === 0) continue;
    const told = found.slice(0, MOST);
    return answered({
      answer: `${told.map(({ said }) => said).join('\n')}${found.length > MOST ? `\n(+${found.length - MOST})` : ''}`,
      confidence: 0.9 * Math.min(...told.map(({ confidence }) => Math.max(0.5, confidence))),
      regions: told.map(({ box, said }) => ({ ...box, label: said })),
      evidence: told.map(({ id }) => id),
      reasons: [`${found.length} texts and named controls stand there`],
    });
  }
  return declined('Nothing that can be read or named stands there.', [
    'no text and no named control was found in that part of the picture',
  ]);
}

/** Whether a point lies at a place that words name ("top left", "middle"), so near an edge as a share of the picture. */
export function isAt(
  place: string,
  { x, y }: { x: number; y: number },
  { width, height }: { width: number; height: number },
  share: number,
): boolean {
  const inMiddle = (at: number, of: number): boolean =>
    at > ((1 - share) / 2) * of && at < ((1 + share) / 2) * of;
  const isTop = /\b(?:top|upper)\b/.test(place);
  const isBottom = /\b(?:bottom|lower)\b/.test(place);
  const isLeft = /\bleft\b/.test(place);
  const isRight = /\bright\b/.test(place);
  const isMiddle = /\b(?:middle|cent(?:er|re))\b/.test(place);
  if (isTop && y > share * height) return false;
  if (isBottom && y < (1 - share) * height) return false;
  if (isLeft && x > share * width) return false;
  if (isRight && x < (1 - share) * width) return false;
  if (!isMiddle) return true;
  const acrossFixed = isLeft || isRight;
  const downFixed = isTop || isBottom;
  return (acrossFixed || inMiddle(x, width)) && (downFixed || inMiddle(y, height));
}
