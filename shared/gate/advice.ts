import type { Box } from '../model/geometry.ts';
import type { ImageFeatures, Line } from '../model/image-features.ts';
import type { Trouble, TroubleCause } from './picture-trouble.ts';

/** x-height in pixels that is read without trouble; smaller text is to be enlarged to it. */
const GOOD_X_HEIGHT = 8;

/** A cause in words, as part of a sentence: "the picture is blurred". */
export function describeTrouble(cause: TroubleCause, record: ImageFeatures): string {
  switch (cause) {
    case 'blur':
      return `the picture is blurred: its edges are ${round(record.quality.edge_width ?? 0)} px wide instead of about 1`;
    case 'motion':
      return 'the picture moved while it was taken: letters are smeared';
    case 'small_text':
      return `the text is only ${round(record.quality.text_height)} px tall (height of a small x)`;
    case 'faint':
      return 'the text hardly differs from its background';
    case 'noise':
      return `the picture is noisy (${round(record.quality.noise)} grey levels)`;
    case 'compression':
      return 'the picture was strongly compressed (JPEG): letters have frayed edges';
    case 'rotation':
      return `the screen is turned by ${round(Math.abs(record.quality.rotation ?? 0))}°: rows and fields can not be told apart`;
    case 'cover':
      return `part of the screen is covered: ${nameRegion(largestCover(record), record).replace('the text', 'an area')}`;
  }
}

/** What to do about a cause, as a request that can be followed. */
export function adviseOn(cause: TroubleCause, where: string, record: ImageFeatures): string {
  switch (cause) {
    case 'blur':
      return `Capture ${where} again straight from the screen, without scaling it; a copy of a copy or a photo of the screen stays blurred.`;
    case 'motion':
      return `This looks photographed from a screen and moved: capture ${where} on the computer itself, or hold the camera still.`;
    case 'small_text': {
      const zoom = Math.max(
        1.5,
        Math.ceil((GOOD_X_HEIGHT / Math.max(1, record.quality.text_height)) * 2) / 2,
      );
      return `Zoom to ${Math.round(zoom * 100)} % and capture ${where} again.`;
    }
    case 'faint':
      return `Raise the contrast (a light or high-contrast theme, more brightness) and capture ${where} again.`;
    case 'noise':
      return `Capture ${where} on the computer itself instead of photographing or filming it.`;
    case 'compression':
      return `Send the PNG: messengers and JPEG files lose the fine strokes in ${where}.`;
    case 'rotation':
      return `Capture ${where} on the computer itself, or turn the picture upright.`;
    case 'cover':
      return `Move away what covers ${nameRegion(largestCover(record), record).replace('the text', 'the area')} and capture the screen again.`;
  }
}

const largestCover = ({ quality }: ImageFeatures): Box | null =>
  (quality.covers ?? []).reduce<Box | null>(
    (largest, box) => (largest && largest.width * largest.height >= box.width * box.height ? largest : box),
    null,
  );

const round = (value: number) => Math.round(value * 10) / 10;

/** The part of the picture that a box lies in: "the text at the top right". */
export function nameRegion(box: Box | null, { source }: ImageFeatures): string {
  if (!box) return 'the part you ask about';
  const third = (at: number, size: number) => Math.min(2, Math.max(0, Math.floor((3 * at) / size)));
  const row = third(box.y + box.height / 2, source.height);
  const column = third(box.x + box.width / 2, source.width);
  const vertical = ['top', 'middle', 'bottom'][row];
  const horizontal = ['left', 'middle', 'right'][column];
  if (row === 1) return column === 1 ? 'the text in the middle' : `the text on the ${horizontal}`;
  return column === 1 ? `the text at the ${vertical}` : `the text at the ${vertical} ${horizontal}`;
}

/** The line that was read worst, or null where none was read. */
export function worstLine(lines: readonly Line[]): Line | null {
  return lines.reduce<Line | null>(
    (worst, line) => (worst === null || line.confidence < worst.confidence ? line : worst),
    null,
  );
}

/** Reasons and advice for the worst causes (at most two), about one region of the picture. */
export function explainTroubles(
  troubles: readonly Trouble[],
  box: Box | null,
  record: ImageFeatures,
): { reasons: string[]; advice: string[] } {
  const where = nameRegion(box, record);
  const causes = troubles.slice(0, 2).map(({ cause }) => cause);
  if (causes.length === 0)
    return {
      reasons: [`${where} was read with low certainty`],
      advice: [`Capture ${where} again at 150 to 200 % zoom.`],
    };
  return {
    reasons: causes.map((cause) => describeTrouble(cause, record)),
    advice: [...new Set(causes.map((cause) => adviseOn(cause, where, record)))],
  };
}
