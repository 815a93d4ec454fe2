import { type Box, containment, unionOf } from '../../model/geometry.ts';
import { headsOf, isLabelColumn } from '../screen/columns.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { typedSpans } from './value-types.ts';

/** Something on the screen that may be the answer, with the words around it and how near they are (0..1). */
export type Candidate = {
  text: string;
  type: string;
  box: Box;
  segment: Segment;
  structure: 'pair' | 'span' | 'cell' | 'sentence';
  context: Map<string, number>;
  own: string[];
  /** Terms that stand directly beside the value: its unit or its name. */
  beside: string[];
  evidence: string[];
  inError: boolean;
};

type Near = { terms: string[]; weight: number };

const known = new WeakMap<Screen, Candidate[]>();

/** Every value that a question about this screen could mean. */
export function candidatesOf(screen: Screen): Candidate[] {
  const before = known.get(screen);
  if (before) return before;
  const made = screen.segments.flatMap((segment) => fromSegment(segment, screen)).concat(fromFields(screen));
  known.set(screen, made);
  return made;
}

function fromSegment(segment: Segment, screen: Screen): Candidate[] {
  const around = surroundings(segment, screen);
  const base = {
    segment,
    evidence: [segment.line.id],
    inError: screen.record.errors.some(
      (error) => error.evidence.includes(segment.line.id) || containment(segment.box, error.box) > 0.6,
    ),
  };
  const list: Candidate[] = [];
  for (const span of typedSpans(segment.text)) {
    const rest = `${segment.text.slice(0, span.from)} ${segment.text.slice(span.to)}`;
    const near = [...around, ...within(segment.text, span.from, span.to)];
    const nameBefore = segment.text.slice(0, span.from).trim().split(/\s+/).slice(-2).join(' ');
    const unitAfter = segment.text.slice(span.to).trim().split(/\s+/).slice(0, 2).join(' ');
    list.push({
      ...base,
      text: span.text,
      type: span.type,
      box: boxOfSpan(segment, span.from, span.to),
      structure: rest.trim() === '' ? 'cell' : 'span',
      context: contextOf(near),
      own: termsOf(span.text),
      beside: termsOf(`${nameBefore} ${unitAfter}`),
    });
  }
  const pair =
    /^(.{1,40}?\S)\s*(?::|=|→|->)\s+(\S.*)$/.exec(segment.text) ??
    /^([\w .-]{1,30})=(\S.*)$/.exec(segment.text);
  if (pair && pair[1].split(/\s+/).length <= 6) {
    const from = segment.text.length - pair[2].length;
    list.push({
      ...base,
      text: pair[2].trim(),
      type: 'text',
      box: boxOfSpan(segment, from, segment.text.length),
      structure: 'pair',
      context: contextOf([
        ...around.map((near) => ({ ...near, weight: near.weight * 0.8 })),
        { terms: termsOf(pair[1]), weight: 1 },
      ]),
      own: termsOf(pair[2]),
      beside: [],
    });
  }
  const count = segment.words.length;
  if (count <= 9 && !isLabelColumn(segment, screen))
    list.push({
      ...base,
      text: segment.text,
      type: 'text',
      box: segment.box,
      structure: 'cell',
      context: contextOf(around),
      own: termsOf(segment.text),
      beside: [],
    });
  if (count >= 2)
    list.push({
      ...base,
      text: segment.text,
      type: 'sentence',
      box: segment.box,
      structure: 'sentence',
      context: contextOf(around.map((near) => ({ ...near, weight: near.weight * 0.6 }))),
      own: termsOf(segment.text),
      beside: [],
    });
  return list;
}

/** The words before and after a span, those far away counting less. */
function within(text: string, from: number, to: number): Near[] {
  const weigh = (words: string[]): Near[] =>
    words.map((word, distance) => ({
      terms: termsOf(word),
      weight: distance < 6 ? 0.97 - 0.02 * distance : 0.75,
    }));
  return [
    ...weigh(text.slice(0, from).split(/\s+/).filter(Boolean).reverse()),
    ...weigh(text.slice(to).split(/\s+/).filter(Boolean)),
  ];
}

/** Label, row, column head, neighbours, command and window title of a segment. */
function surroundings(segment: Segment, screen: Screen): Near[] {
  const { layout } = screen;
  const near: Near[] = [];
  const put = (other: Segment | null | undefined, weight: number): void => {
    if (other) near.push({ terms: termsOf(other.text), weight });
  };
  const left = layout.left[segment.index];
  put(left, 1);
  for (const other of layout.row[segment.index]) if (other !== left) put(other, 0.85);
  const above = layout.above[segment.index];
  const isLabel = isLabelColumn(segment, screen);
  if (above && !isLabel) put(above, isLabelColumn(above, screen) ? 0.3 : 0.8);
  for (const head of headsOf(segment, screen)) near.push({ terms: termsOf(head), weight: 0.9 });
  put(layout.below[segment.index], 0.5);
  const command = screen.commands.find(
    (entry) =>
      entry.output.includes(segment) || entry.output.some((line) => line.lineIndex === segment.lineIndex),
  );
  if (command) near.push({ terms: termsOf(command.text), weight: 0.6 });
  for (const window of screen.record.ui.windows)
    if (containment(segment.box, window.box) > 0.9) near.push({ terms: termsOf(window.title), weight: 0.3 });
  return near;
}

function contextOf(near: readonly Near[]): Map<string, number> {
  const context = new Map<string, number>();
  for (const { terms, weight } of near)
    for (const term of terms) context.set(term, Math.max(context.get(term) ?? 0, weight));
  return context;
}

/** The box of the words that a stretch of the segment's text touches. */
export function boxOfSpan(segment: Segment, from: number, to: number): Box {
  let offset = 0;
  const boxes: Box[] = [];
  for (const word of segment.words) {
    if (offset < to && offset + word.text.length > from) boxes.push(word.box);
    offset += word.text.length + 1;
  }
  return boxes.length > 0 ? unionOf(boxes) : segment.box;
}

/** Fields whose content the element record holds. */
function fromFields(screen: Screen): Candidate[] {
  return screen.record.ui.elements.flatMap((element) => {
    const value = element.value?.trim();
    const segment = screen.segments.find((other) => containment(other.box, element.box) > 0.6);
    if (!value || !segment || !element.name) return [];
    const context = contextOf([{ terms: termsOf(element.name), weight: 1 }]);
    const type = typedSpans(value).find((span) => span.text === value)?.type ?? 'text';
    return [
      {
        text: value,
        type,
        box: element.box,
        segment,
        structure: 'pair' as const,
        context,
        own: termsOf(value),
        beside: [],
        evidence: [element.id, segment.line.id],
        inError: false,
      },
    ];
  });
}
