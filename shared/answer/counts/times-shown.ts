import type { Draft } from '../../model/answer.ts';
import { firstGroups } from '../../question/first-groups.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { foldText } from '../values/judged/asked.ts';
import { tellCount } from './counted.ts';

const CERTAINTY = 0.82;

/** "How many times is "Local vars" shown?", "how often does the word timeout appear?": the texts that say it, each as often as it does; null where none does. */
export function timesShown(text: string, screen: Screen): Draft | null {
  const said = firstGroups(turnsOf(text).counting.timesShown, text)?.said;
  const wanted = said ? ` ${foldText(said)} ` : '';
  if (wanted.trim() === '') return null;
  const found = screen.segments.flatMap((segment) =>
    Array.from({ length: ` ${foldText(segment.text)} `.split(wanted).length - 1 }, () => segment),
  );
  return found.length > 0 ? tellCount(found, CERTAINTY, `"${said}" was counted`) : null;
}
