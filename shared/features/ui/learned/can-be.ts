import { bottom, containment, right } from '../../../model/geometry.ts';
import { chroma, hue } from '../../../raster/color-difference.ts';
import { inHeaderBar } from '../navigation.ts';
import type { Screen } from '../screen.ts';
import type { TextRun } from '../text-runs.ts';
import type { Judged } from './judged-candidate.ts';

/** From here on the model is believed against the rules. */
const SURE = 0.5;
/** Spread of the channels from which on red is an alarm's. */
const ALARMING = 60;
/** A number with a fraction. */
const MEASURED = /^[-+]?\p{Sc}?\d+[.,]\d+\s?%?$/u;
/** From here on the model is believed that an alarm is a heading. */
const SURELY_TITLE = 0.6;
/** Fields of one line are lower than so many font sizes. */
const HIGHEST_FIELD = 4.5;
/** A number with what is counted, in lower case. */
const COUNTED = /^\d+ \p{Ll}{4,}$/u;
/** Room between a label and the field right of it, in font sizes. */
const BESIDE = 1;

/** Whether the words and the place of what is taken for a role speak against it. */
export function canBe(item: Judged, screen: Screen): boolean {
  if (item.role === 'heading') return canBeHeading(item, screen);
  if (item.role === 'link') return canBeLink(item);
  if (item.role === 'button') return !isCounter(item, screen);
  return item.role !== 'tab' || canBeTab(item, screen);
}

/** Counts stand in frames as small as buttons; in windows, presets are named so. */
const isCounter = ({ candidate: { box } }: Judged, { frames, runs }: Screen): boolean => {
  const inside = frames.length > 0 ? [] : runs.filter(({ ink }) => containment(ink, box) > 0.9);
  return inside.length === 1 && COUNTED.test(inside[0].text);
};

/** The label left of a field has as much room around it as a tab. */
const canBeTab = ({ candidate: { rule, run } }: Judged, { panels }: Screen): boolean =>
  rule !== null ||
  run === null ||
  !panels.some(({ box, textInside }) => {
    const gap = box.x - right(run.ink);
    const apart = box.y + box.height / 2 - run.ink.y - run.ink.height / 2;
    return (
      textInside <= 1 &&
      gap > 0 &&
      gap <= BESIDE * run.fontSize &&
      Math.abs(apart) <= 0.3 * run.fontSize &&
      box.height >= 1.5 * run.fontSize &&
      box.height < HIGHEST_FIELD * run.fontSize &&
      box.width > 4 * box.height
    );
  });

const isAlarm = ({ foreground }: TextRun): boolean =>
  chroma(foreground) > ALARMING && (hue(foreground) < 20 || hue(foreground) > 330);

/** Alarms, what is written in fields, and the names in a page's top bar are as large as headings. */
const canBeHeading = ({ candidate: { rule, run }, probability }: Judged, screen: Screen): boolean => {
  if (rule || !run) return true;
  if (probability < SURELY_TITLE && isFieldLabel(run, screen)) return false;
  const isTitle = !isAlarm(run) || (probability >= SURELY_TITLE && !isInField(run, screen));
  return isTitle && !inHeaderBar(screen.surface, run);
};

/** Whether a text begins where the field right below it does. */
const isFieldLabel = ({ ink, fontSize }: TextRun, { panels }: Screen): boolean =>
  panels.some(
    ({ box, textInside, inside }) =>
      Math.abs(box.x - ink.x) <= 0.4 * fontSize &&
      box.y >= bottom(ink) &&
      box.y - bottom(ink) <= 1.1 * fontSize &&
      textInside <= 1 &&
      inside <= 3 &&
      box.height >= 1.5 * fontSize &&
      box.height < HIGHEST_FIELD * fontSize &&
      box.width > 4 * box.height,
  );

const isInField = ({ ink, fontSize }: TextRun, { panels }: Screen): boolean =>
  panels.some(({ box }) => containment(ink, box) > 0.95 && box.height < HIGHEST_FIELD * fontSize);

/** Alarms are as short and as coloured as links, and so are values in a chart. */
const canBeLink = ({ candidate: { rule, run }, probability }: Judged): boolean =>
  run === null ||
  ((rule !== null || !isAlarm(run) || probability >= SURE) &&
    (run.underline !== null || !MEASURED.test(run.text)));
