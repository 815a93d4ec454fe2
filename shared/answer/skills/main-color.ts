import { isNamed, nameColor } from '../../features/color-name.ts';
import type { Draft } from '../../model/answer.ts';
import type { Box } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { AnswerContext } from '../context.ts';
import { answered, declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { findElements } from './find-elements.ts';
import { lettersColor } from './letters-color.ts';
import { backgroundAt, commonColors, hexOf } from './pixel-colors.ts';
import { standoutGround } from './standout-ground.ts';
import { topBand } from './top-band.ts';

const WHOLE =
  /\b(main|dominant|dominates|dominate|mostly|overall|primary|background|wallpaper|backdrop|prevailing)\b/;

/** What is a text on a ground of its own, often within a larger control. */
const LABEL = /\b(label|tag|badge|pill|chip|marker)\b/;
/** What catches the eye by its ground. */
const STANDING_OUT = /\b(message|toast|notification|banner|alert|bar|strip|stripe|ribbon)\b/;
const AREA = /\b(area|pane|panel|canvas|surface|part)\b/;

/** The desktop, by whatever name. */
const AROUND =
  /\b(desktop|wallpaper)\b|\b(behind|around|outside(?: of)?|beside|surrounding|surrounds) (?:the|this|all|every) (?:\w+ )?(?:window|windows|dialog|program)\b/;

type Measured = { hex: string; box: Box | null; evidence: string[]; what: string; confidence: number };

/** The colour of the whole picture, of its background, of an element, of a text's ground, or of the sky. */
export function mainColor(question: RoutedPart, screen: Screen, context: AnswerContext): Draft {
  const text = question.text.toLowerCase();
  const target = (question.slots.target ?? '').replace(WHOLE, '').trim();
  const part = partMeant(text, target, question, screen, context);
  if (part === 'unseen')
    return declined(`"${target}" can't be found, so its colour can't be told.`, [
      'no element or text fits the words of the question',
    ]);
  if (!part) return wholePicture(question, context);
  const named = nameColor(part.hex);
  const others = named.synonyms.slice(0, 2).filter((name) => name !== named.name);
  return answered({
    answer: `The color is ${named.name}${others.length > 0 ? ` (${others.join(', ')})` : ''}, ${part.hex}`,
    verdict:
      question.slots.color && /^(is|are|does)\b/.test(text)
        ? isNamed(part.hex, question.slots.color)
          ? 'yes'
          : 'no'
        : undefined,
    confidence: part.confidence,
    regions: part.box ? [{ ...part.box, label: part.what }] : [],
    evidence: part.evidence,
    reasons: [`measured on ${part.what}`],
  });
}

function wholePicture(question: RoutedPart, context: AnswerContext): Draft {
  const { record } = context;
  const [first, second] = record.colors.dominant;
  const names = [record.main_color];
  const leading = first ? nameColor(first.hex) : null;
  if (leading)
    for (const name of [leading.name, ...leading.synonyms.slice(0, 2)])
      if (!names.includes(name)) names.push(name);
  const color = question.slots.color;
  const holds = color && first ? isNamed(first.hex, color) || record.main_color === color : false;
  return answered({
    answer: `The main color is ${names[0]}${names.length > 1 ? ` (${names.slice(1).join(', ')})` : ''}`,
    verdict:
      color && /^(is|are|does)\b/.test(question.text.toLowerCase()) ? (holds ? 'yes' : 'no') : undefined,
    confidence: first ? Math.min(0.95, 0.5 + first.share / 2) : 0.6,
    runner_up: second ? Math.min(0.9, 0.5 + second.share / 2) : 0,
    reasons: record.colors.dominant
      .slice(0, 3)
      .map((entry) => `${entry.name} covers ${Math.round(entry.share * 100)} %`),
  });
}

function partMeant(
  text: string,
  target: string,
  question: RoutedPart,
  screen: Screen,
  context: AnswerContext,
): Measured | 'unseen' | null {
  const { record, image } = context;
  if (/\bsky\b/.test(text)) return record.is_ui ? 'unseen' : upperPart(context);
  if (AROUND.test(text) && image) return borderColor(image);
  const letters = lettersColor(question, screen);
  if (letters) return letters;
  const status = record.colors.status;
  if (
    /\b(message|toast|notification|banner|alert|error|warning)\b/.test(text) &&
    (status.length > 0 || record.errors.length > 0)
  ) {
    const box =
      status.find((entry) => record.errors.some((error) => overlaps(entry.box, error.box)))?.box ??
      record.errors[0]?.box ??
      status[0]?.box;
    const measured = box && image ? vividColor(image, box) : null;
    if (measured)
      return {
        hex: measured,
        box,
        evidence: record.errors[0]?.evidence ?? [],
        what: 'the message',
        confidence: 0.75,
      };
  }
  const [only, ...more] = record.ui.elements.filter(
    (element) => element.role === question.slots.role && element.role !== 'image',
  );
  if (STANDING_OUT.test(text) && only === undefined) {
    const ground = standoutGround(screen);
    if (ground && !findElements(question, screen).some((found) => found.score > 0.8))
      return { ...ground, what: 'the part that stands out', confidence: 0.65 };
  }
  if (target === '' && only && more.length === 0 && image) {
    const color = only.color ?? hexOf(commonColors(image, only.box)[0].color);
    return {
      hex: color,
      box: only.box,
      evidence: [only.id],
      what: only.name || `the ${only.role}`,
      confidence: 0.8,
    };
  }
  if (
    target === '' ||
    target
      .split(' ')
      .filter(Boolean)
      .every((word) => /^(page|screen|window|picture|image|desktop|color|colour|this|wallpaper)$/.test(word))
  )
    return stripMeant(text, context);
  const strip = stripMeant(text, context);
  if (strip) return strip;
  const found = findElements(question, screen)[0];
  if (!found && AREA.test(text) && image) return widestGround(context);
  if (!found) return WHOLE.test(text) ? null : 'unseen';
  const label = screen.segments.find((other) => other.text === found.name);
  if (label && LABEL.test(text) && image) {
    const ground = backgroundAt(label, image);
    if (ground)
      return {
        hex: hexOf(ground),
        box: label.box,
        evidence: label.evidence,
        what: label.text,
        confidence: 0.85 * found.score,
      };
  }
  if (found.element?.color)
    return {
      hex: found.element.color,
      box: found.box,
      evidence: found.evidence,
      what: found.name,
      confidence: 0.85 * found.score,
    };
  const segment = screen.segments.find((other) => other.text === found.name);
  if (image) {
    const own = commonColors(image, found.box)[0]?.color;
    if (own)
      return {
        hex: hexOf(own),
        box: found.box,
        evidence: found.evidence,
        what: found.name,
        confidence: 0.75 * found.score,
      };
  }
  const recorded = segment?.line.background;
  return recorded
    ? { hex: recorded, box: found.box, evidence: found.evidence, what: found.name, confidence: 0.7 }
    : 'unseen';
}

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The most frequent colour of a box; a saturated one wins over grey where both are frequent. */
function vividColor(image: NonNullable<AnswerContext['image']>, box: Box): string | null {
  const colors = commonColors(image, box);
  const vivid = colors.find(
    ({ color, share }) => share > 0.12 && Math.max(...color) - Math.min(...color) > 60,
  );
  const picked = vivid ?? colors[0];
  return picked ? hexOf(picked.color) : null;
}

type Strip = [RegExp, (width: number, height: number) => Box];

const TOP_STRIP: Strip = [
  /\b(top bar|header( bar)?|title bar|navbar|nav bar|menu bar|(?:bar|strip|banner) (?:at|on|along) (?:the )?top)\b/,
  (width) => ({ x: Math.round(width * 0.2), y: 2, width: Math.round(width * 0.6), height: 24 }),
];

/** Bars that programs have at the edges of their windows. */
const STRIPS: Strip[] = [
  [
    /\b(side ?bar|navigation (bar|panel)|left (panel|bar|menu|column))\b/,
    (_, height) => ({ x: 0, y: Math.round(height * 0.15), width: 40, height: Math.round(height * 0.7) }),
  ],
  TOP_STRIP,
  [
    /\b(status ?bar|footer|bottom bar|task ?bar|(?:bar|strip) (?:at|on|along) (?:the )?bottom)\b/,
    (width, height) => ({
      x: Math.round(width * 0.1),
      y: height - 20,
      width: Math.round(width * 0.8),
      height: 18,
    }),
  ],
];

function stripMeant(text: string, { record, image }: AnswerContext): Measured | null {
  const strip = STRIPS.find(([pattern]) => pattern.test(text));
  if (!strip || !image) return null;
  const frame = record.ui.windows.find((window) => window.front)?.box ?? {
    x: 0,
    y: 0,
    width: image.width,
    height: image.height,
  };
  if (strip === TOP_STRIP) {
    const band = topBand(image, frame);
    if (band) return { ...band, evidence: [], what: 'that bar', confidence: 0.75 };
  }
  const inner = strip[1](frame.width, frame.height);
  const box = { ...inner, x: inner.x + frame.x, y: inner.y + frame.y };
  const [top] = commonColors(image, box);
  return top
    ? { hex: hexOf(top.color), box, evidence: [], what: 'that bar', confidence: 0.4 + 0.4 * top.share }
    : null;
}

/** The commonest colour along the edges of the picture, where the desktop shows beside its windows. */
function borderColor(image: NonNullable<AnswerContext['image']>): Measured | 'unseen' {
  const { width, height } = image;
  const depth = Math.max(2, Math.round(Math.min(width, height) / 40));
  const strips = [
    { x: 0, y: 0, width: depth, height },
    { x: width - depth, y: 0, width: depth, height },
    { x: 0, y: height - depth, width, height: depth },
  ];
  const colors = strips.flatMap((strip) => commonColors(image, strip).slice(0, 1));
  const [top] = colors.sort((a, b) => b.share - a.share);
  return top
    ? {
        hex: hexOf(top.color),
        box: null,
        evidence: [],
        what: 'the edges of the picture',
        confidence: 0.5 + 0.4 * top.share,
      }
    : 'unseen';
}

/** The commonest colour of the front window, or of the picture. */
function widestGround({ record, image }: AnswerContext): Measured | 'unseen' {
  const box = record.ui.windows.find((window) => window.front)?.box;
  const [top] = image
    ? commonColors(image, box ?? { x: 0, y: 0, width: image.width, height: image.height })
    : [];
  return top
    ? {
        hex: hexOf(top.color),
        box: box ?? null,
        evidence: [],
        what: 'the largest part',
        confidence: 0.4 + 0.3 * top.share,
      }
    : 'unseen';
}

/** The upper quarter of a photo, where it is mostly of one colour. */
function upperPart({ record, image }: AnswerContext): Measured | 'unseen' {
  if (!image) return 'unseen';
  const box = { x: 0, y: 0, width: record.source.width, height: Math.round(record.source.height / 4) };
  const colors = commonColors(image, box);
  const names = new Map<string, { share: number; hex: string }>();
  for (const { color, share } of colors) {
    const { base } = nameColor(hexOf(color));
    const entry = names.get(base) ?? { share: 0, hex: hexOf(color) };
    names.set(base, { share: entry.share + share, hex: entry.hex });
  }
  const [top] = [...names.values()].sort((a, b) => b.share - a.share);
  return top && top.share > 0.4
    ? {
        hex: top.hex,
        box,
        evidence: [],
        what: 'the upper part of the picture',
        confidence: 0.4 + top.share / 2,
      }
    : 'unseen';
}
