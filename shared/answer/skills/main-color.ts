import { isNamed, nameColor } from '../../features/color-name.ts';
import type { Draft } from '../../model/answer.ts';
import type { Box } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { AnswerContext } from '../context.ts';
import { answered, declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { askChosen, groupNounOf } from '../states/ask-chosen.ts';
import { findElements } from './find-elements.ts';
import { groundOfSaying } from './ground-of-saying.ts';
import { lettersColor } from './letters-color.ts';
import { backgroundAt, commonColors, hexOf } from './pixel-colors.ts';
import { selectedLine } from './selected-line.ts';
import { signColor } from './sign-color.ts';
import { standoutGround } from './standout-ground.ts';
import { stripMeant } from './strip-color.ts';

const WHOLE =
  /\b(main|dominant|dominates|dominate|mostly|overall|primary|background|wallpaper|backdrop|prevailing)\b/;

/** What is a text on a ground of its own, often within a larger control. */
const LABEL = /\b(label|tag|badge|pill|chip|marker)\b/;
/** What catches the eye by its ground. */
const STANDING_OUT = /\b(message|toast|notification|notice|banner|alert|bar|strip|stripe|ribbon|snackbar)\b/;
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
  const { places } = turnsOf(text);
  if (places.sky.test(text)) return record.is_ui ? 'unseen' : partOfPhoto(context, text, 'upper');
  if (places.ground.test(text) && !record.is_ui) return partOfPhoto(context, text, 'lower');
  if (AROUND.test(text) && image) return borderColor(image);
  const saying = image ? groundOfSaying(text, screen, image) : null;
  if (saying) return { ...saying, confidence: 0.78 };
  const letters = lettersColor(question, screen);
  if (letters) return letters;
  const sign = image ? signColor(question, screen, image) : null;
  if (sign) return sign;
  const marked = image && places.marked.test(text) ? chosenGround(question, screen, context) : null;
  if (marked) return marked;
  const status = record.colors.status;
  const tells = (STANDING_OUT.test(text) || /\bbox\b/.test(text)) && places.wentWrong.test(text);
  if (
    (tells || /\b(message|toast|notification|notice|banner|alert|error|warning)\b/.test(text)) &&
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

/** The ground of what is selected or drawn unlike its neighbours. */
function chosenGround(question: RoutedPart, screen: Screen, context: AnswerContext): Measured | null {
  const { image } = context;
  const drawn = askChosen(question, groupNounOf(question.text), screen, context);
  const line = drawn ? null : selectedLine(screen, image);
  const segment = line ?? screen.segments.find(({ text }) => text === drawn?.answer);
  const ground = segment && backgroundAt(segment, image);
  return segment && ground
    ? {
        hex: hexOf(ground),
        box: segment.box,
        evidence: segment.evidence,
        what: segment.text,
        confidence: 0.68,
      }
    : null;
}

/** The upper quarter of a photo, or the lower one, where it is mostly of one colour. */
function partOfPhoto(
  { record, image }: AnswerContext,
  text: string,
  part: 'upper' | 'lower',
): Measured | 'unseen' {
  if (!image) return 'unseen';
  const { width, height } = record.source;
  const isHalf = /\b(?:left|right)\b/.test(text);
  const box = {
    x: /\bright\b/.test(text) ? Math.round(width / 2) : 0,
    y: part === 'upper' ? 0 : Math.round(0.75 * height),
    width: isHalf ? Math.round(width / 2) : width,
    height: Math.round(height / (isHalf ? 8 : 4)),
  };
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
        what: `the ${part} part of the picture`,
        confidence: 0.4 + top.share / 2,
      }
    : 'unseen';
}
