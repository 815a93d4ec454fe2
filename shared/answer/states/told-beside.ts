import { containment } from '../../model/geometry.ts';
import type { ToldStates } from '../../question/lexicon/state-turns.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { PRESSABLE } from '../skills/control-roles.ts';
import { stateHolds, stateText } from './state-pairs.ts';
import { contentOf, saidExactly, type TellingWord, tellingWords } from './telling-words.ts';
import type { Told } from './told-in-table.ts';

/** A state as a screen shows it, and what stands with it in one text. */
type Shown = { segment: Segment; state: string; label: string };

/** What a state is asked of: as the question names it, and the words of it that tell something. */
export type Subject = { name: string; words: readonly TellingWord[] };

/** Of a label beside a state nearly all is asked for. */
const OF_LABEL = 0.5;
const FEW = 2;

/**
 * Whether the state that stands beside what is named ("Auto complete  Off", "Folder: stopped") is the one asked for; of
 * what the screen shows as a whole (no words), the only state of its kind on it.
 */
export function toldBeside(subject: Subject, asked: string, screen: Screen, turns: ToldStates): Told | null {
  const { words } = subject;
  const shown = screen.segments
    .flatMap((segment) => statesIn(segment, turns))
    .flatMap((one) => {
      const verdict = stateHolds(asked, one.state, turns);
      return verdict ? [{ ...one, verdict }] : [];
    });
  const near = shown.map((one) => ({ one, step: words.length > 0 ? nearness(one, subject, screen) : 0 }));
  const nearest = [1, 2, 3].find((step) => near.some((other) => other.step === step));
  const found =
    words.length > 0
      ? near.filter(({ step }) => step === nearest).map(({ one }) => one)
      : shown.filter((one) => isBare(one, screen, turns));
  const [first] = found;
  if (!first && words.length > 0) return flagUnder(subject, tellingWords(asked), screen, turns);
  if (!first || found.length > FEW || found.some(({ verdict }) => verdict !== first.verdict)) return null;
  return { verdict: first.verdict, said: first.segment.text, segments: [first.segment] };
}

/** Yes or no in the row of what is named, under a head that says the state. */
function flagUnder(
  subject: Subject,
  state: readonly TellingWord[],
  screen: Screen,
  turns: ToldStates,
): Told | null {
  const flags = screen.segments.filter((segment) => {
    const text = stateText(segment.text, turns);
    const { x, y, height } = segment.box;
    return (
      (turns.yes.includes(text) || turns.no.includes(text)) &&
      nearness({ segment, state: text, label: '' }, subject, screen) > 0 &&
      screen.segments.some(
        ({ box, text: head }) =>
          box.y < y && Math.abs(box.x - x) <= height && saidExactly(head, state).length >= contentOf(head),
      )
    );
  });
  const [flag] = flags;
  return flags.length === 1
    ? {
        verdict: turns.yes.includes(stateText(flag.text, turns)) ? 'yes' : 'no',
        said: flag.text,
        segments: [flag],
        isFlag: true,
      }
    : null;
}

/** All of a text, what stands behind its colon, and what stands in its brackets. */
function statesIn(segment: Segment, turns: ToldStates): Shown[] {
  const { text } = segment;
  const [, label, value] = /^(.*?):\s*(\S.*)$/.exec(text) ?? [];
  const [, before, inner] = /^(.*?)[([]([^()[\]]+)[)\]]\s*$/.exec(text) ?? [];
  const whole = { segment, state: stateText(text, turns), label: '' };
  return [
    whole,
    ...(value ? [{ segment, state: stateText(value, turns), label }] : []),
    ...(inner ? [{ segment, state: stateText(inner, turns), label: before }] : []),
  ];
}

/**
 * How near its name stands: just so in the text or right before or over it (1), in other words there (2), in its row (3),
 * nowhere (0).
 */
function nearness({ segment, label }: Shown, { name, words }: Subject, { layout, segments }: Screen): number {
  const { index, box, row } = segment;
  const next = [layout.left[index], layout.above[index]].flatMap((other) => other?.text ?? []);
  const labels = label === '' ? next : [label];
  if (labels.some((text) => text.trim().toLowerCase() === name)) return 1;
  if (labels.some((text) => isNamed(text, words))) return 2;
  const isBefore = (other: Segment): boolean =>
    other.row === row && other.box.x < box.x && isNamed(other.text, words);
  return label === '' && segments.some(isBefore) ? 3 : 0;
}

function isNamed(text: string, words: readonly TellingWord[]): boolean {
  const said = saidExactly(text, words).length;
  return said === words.length && said >= OF_LABEL * contentOf(text);
}

/** States as short as "on" tell of their label alone; what is written on a control may be what it does. */
function isBare({ segment, state }: Shown, { record }: Screen, { pairs, deeds }: ToldStates): boolean {
  const [{ so, otherwise }] = pairs;
  const isControl = record.ui.elements.some(
    ({ role, box }) => PRESSABLE.includes(role) && containment(segment.box, box) > 0.7,
  );
  return !so.includes(state) && !otherwise.includes(state) && !(isControl && deeds.includes(state));
}
