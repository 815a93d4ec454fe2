import { area, centre } from '../../model/geometry.ts';
import type { ImageFeatures, WindowRecord } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { isDocked } from '../screen/docked.ts';

/**
 * The window that a question means: the dialog, the main window, the other one, or the one at a side where it says so; else the
 * front window, or the largest with a title. One whose title was not read only where no other has one.
 */
export function windowMeant({ text, slots }: RoutedPart, { ui }: ImageFeatures): WindowRecord | undefined {
  const titled = ui.windows.filter((window) => window.title && !isDocked(window.box, ui.windows));
  const [largest] = [...titled].sort((a, b) => area(b.box) - area(a.box));
  const front = titled.find((window) => window.front);
  const unread = titled.length === 0 ? ui.windows.find((window) => window.front) : undefined;
  if (unread) return unread;
  const sized = ofSize(text, titled);
  if (sized) return sized;
  switch (slots.scope) {
    case 'dialog':
      return (
        titled.find((window) => window.kind === 'dialog' && window.front) ??
        titled.find((window) => window.kind === 'dialog') ??
        front ??
        titled.at(-1)
      );
    case 'main_window':
      return titled.find((window) => window.kind === 'window') ?? largest;
    case 'other_window':
      return titled.find((window) => !window.front);
    default:
      return atSide(text, titled) ?? front ?? largest;
  }
}

/** Of several windows the one farthest to the side that is named. */
function atSide(text: string, windows: readonly WindowRecord[]): WindowRecord | undefined {
  const side = turnsOf(text).states.windowSide.exec(text)?.groups;
  if (!side || windows.length < 2) return undefined;
  const place = ({ box }: WindowRecord): number => {
    const { x, y } = centre(box);
    return side.left ? -x : side.right ? x : side.top ? -y : y;
  };
  return [...windows].sort((a, b) => place(b) - place(a))[0];
}

/** Of several windows the small or the large one, where the question says so. */
function ofSize(text: string, windows: readonly WindowRecord[]): WindowRecord | undefined {
  const size = turnsOf(text).states.windowSize.exec(text)?.groups;
  if (!size || windows.length < 2) return undefined;
  const sorted = [...windows].sort((a, b) => area(a.box) - area(b.box));
  return size.small ? (sorted.find(({ kind }) => kind === 'dialog') ?? sorted[0]) : sorted.at(-1);
}
