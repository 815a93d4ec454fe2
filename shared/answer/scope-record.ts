import { area, type Box, containment } from '../model/geometry.ts';
import type { ImageFeatures, WindowRecord } from '../model/image-features.ts';
import type { RoutedPart, Skill } from '../model/question.ts';
import { turnsOf } from '../question/turns-of.ts';
import { isDocked } from './screen/docked.ts';

/** Skills that look at windows themselves and need to see all of them. */
const OF_WINDOWS: ReadonlySet<Skill> = new Set<Skill>([
  'window_title',
  'theme',
  'measure',
  'element_state',
  'count_elements',
  'main_color',
]);

/**
 * The part of a record that a question keeps to ("... in the dialog", "... in the other window"): the lines,
 * elements and errors of that window, without those of windows in front of it. Null where the question names no
 * window, or the one it names was not found.
 */
export function scopeRecord(question: RoutedPart, record: ImageFeatures): ImageFeatures | null {
  const { scope } = question.slots;
  if (OF_WINDOWS.has(question.skill)) return null;
  const window = dismissed(question, record) ?? (scope && windowMeant(scope, record.ui.windows));
  if (!window) return null;
  const covering = record.ui.windows.filter(
    (other) =>
      other !== window && area(other.box) < area(window.box) && containment(other.box, window.box) > 0.5,
  );
  const inside = ({ box }: { box: Box }): boolean =>
    containment(box, window.box) > 0.7 && covering.every((other) => containment(box, other.box) < 0.5);
  const lines = record.text.lines.filter(inside);
  if (lines.length === 0) return null;
  return {
    ...record,
    text: { ...record.text, lines },
    ui: { elements: record.ui.elements.filter(inside), windows: [window] },
    errors: record.errors.filter(inside),
  };
}

/** "Which button makes the message go away?": the dialog that shows it; undefined where nothing is to be closed, or none does. */
function dismissed({ skill, text }: RoutedPart, { ui, errors }: ImageFeatures): WindowRecord | undefined {
  const [error] = errors;
  if (skill !== 'locate_element' || !error || !turnsOf(text).places.dismissing.test(text)) return undefined;
  return ui.windows
    .filter(({ kind, box }) => kind === 'dialog' && containment(error.box, box) > 0.9)
    .sort((a, b) => area(a.box) - area(b.box))[0];
}

function windowMeant(scope: string, windows: readonly WindowRecord[]): WindowRecord | undefined {
  const bySize = [...windows].sort((a, b) => area(b.box) - area(a.box));
  switch (scope) {
    case 'dialog':
      return (
        windows.find(({ kind, box }) => kind === 'dialog' && !isDocked(box, windows)) ??
        windows.find(({ kind }) => kind === 'dialog')
      );
    case 'main_window':
      return bySize.find((window) => window.kind === 'window');
    default:
      return windows.find((window) => !window.front);
  }
}
