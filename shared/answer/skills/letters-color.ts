import { nameColor } from '../../features/color-name.ts';
import { parseHex } from '../../features/color-space.ts';
import { type Box, containment, unionOf } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { findElements } from './find-elements.ts';
import { remarkAbout } from './remark-about.ts';

type Lettering = { hex: string; box: Box; evidence: string[]; what: string; confidence: number };

/**
 * The colour of letters, where a question asks for that of a text and not of what is behind it; 'unseen' where that text is
 * not found, null where something else is asked for.
 */
export function lettersColor(question: RoutedPart, screen: Screen): Lettering | 'unseen' | null {
  const { text } = question;
  const { letters, behind } = turnsOf(text).places;
  if (behind.test(text) || !letters.test(text)) return null;
  const meant = textMeant(question, screen);
  const [first] = meant;
  if (!first) return 'unseen';
  const hex = first.line.foreground;
  return hex
    ? {
        hex,
        box: unionOf(meant.map(({ box }) => box)),
        evidence: [...new Set(meant.flatMap(({ evidence }) => evidence))],
        what: first.text,
        confidence: 0.75,
      }
    : null;
}

/** The text that is asked about: of the error, or of what is named. */
function textMeant({ text, slots, ...rest }: RoutedPart, screen: Screen): readonly Segment[] {
  const about = remarkAbout({ text, slots, ...rest }, screen)?.evidence;
  if (about) return screen.segments.filter(({ line }) => about.includes(line.id));
  const [error] = screen.record.errors;
  if (error && turnsOf(text).places.error.test(text))
    return screen.segments.filter((segment) => error.evidence.includes(segment.line.id));
  if (turnsOf(text).places.failed.test(text)) {
    const failed = redLetters(screen);
    if (failed.length > 0) return failed;
  }
  const target = (slots.target ?? '')
    .replace(new RegExp(turnsOf(text).places.letters, 'gi'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (turnsOf(text).places.allText.test(target)) return usualLetters(screen);
  const [found] = findElements({ ...rest, text, slots: { ...slots, target } }, screen);
  return found ? screen.segments.filter(({ box }) => containment(box, found.box) > 0.7) : [];
}

/** What is written in an alarm's colour. */
const redLetters = ({ segments }: Screen): readonly Segment[] =>
  segments.filter(({ line }) => {
    if (!line.foreground) return false;
    const [red, green, blue] = parseHex(line.foreground);
    return red - Math.max(green, blue) > RED;
  });
const RED = 70;

/** The texts in the colour that most of the text has. */
function usualLetters({ segments }: Screen): readonly Segment[] {
  const byColor = Map.groupBy(segments, ({ line }) => line.foreground && nameColor(line.foreground).name);
  const weight = (own: readonly Segment[]): number => own.reduce((sum, { box }) => sum + box.width, 0);
  const [usual] = [...byColor]
    .filter(([color]) => color)
    .map(([, own]) => own)
    .sort((a, b) => weight(b) - weight(a));
  return usual ?? [];
}
