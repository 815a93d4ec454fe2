import type { AnswerKind } from '../../../question/lexicon/lexicon.ts';
import { elementAround } from '../../screen/element-around.ts';
import { headingsOf } from '../../screen/headings.ts';
import type { Screen } from '../../screen/screen.ts';
import type { Segment } from '../../screen/segments.ts';
import type { Candidate } from '../candidate.ts';
import { typedSpans } from '../value-types.ts';
import { programNames } from './program-names.ts';
import { spansOfKind } from './spans-of-kind.ts';

/** How well a candidate is of a kind: it as a whole, or only something within it. */
export const OF_KIND = { whole: 1, part: 0.5, none: 0 };

/** How well a candidate is of a kind, by its form, its name, its type or its place on the screen. */
export function ofKind(kind: AnswerKind, candidate: Candidate, screen: Screen): number {
  if (candidate.structure === 'row') return OF_KIND.none;
  if (kind.place) return atPlace(kind.place, candidate, screen) ? OF_KIND.whole : OF_KIND.none;
  if (kind.roles) {
    const element = elementAround(candidate.segment.box, screen);
    return element && kind.roles.includes(element.role) ? OF_KIND.whole : OF_KIND.none;
  }
  if (kind.types) {
    if (kind.types.includes(candidate.type)) return OF_KIND.whole;
    const spans = typedSpans(candidate.text).filter(({ type }) => kind.types?.includes(type));
    return best(
      spans.map(({ text }) => text),
      candidate.text,
    );
  }
  return best(
    spansOfKind(kind, candidate.text).map(({ text }) => text),
    candidate.text,
  );
}

const best = (spans: readonly string[], text: string): number =>
  spans.length === 0 ? OF_KIND.none : spans.includes(bare(text)) ? OF_KIND.whole : OF_KIND.part;

/** A text without the marks around it. */
const bare = (text: string): string => text.trim().replace(/^["'‘“`(]+|["'’”`).,;:]+$/g, '');

const headings = new WeakMap<Screen, ReadonlySet<Segment>>();

function headingsIn(screen: Screen): ReadonlySet<Segment> {
  const before = headings.get(screen);
  if (before) return before;
  const found = new Set(headingsOf(screen));
  headings.set(screen, found);
  return found;
}

function atPlace(
  place: NonNullable<AnswerKind['place']>,
  { segment, text }: Candidate,
  screen: Screen,
): boolean {
  const element = elementAround(segment.box, screen);
  if (place === 'program') return programNames(screen).some((name) => name.text === text);
  if (place === 'heading') return headingsIn(screen).has(segment) || element?.role === 'heading';
  return element?.role === 'input' || element?.role === 'combobox';
}
