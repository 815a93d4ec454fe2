import { describe, expect, it } from 'vitest';
import { type Choosing, pressKey } from '../../../renderer/overlay/selection-keys.ts';

const place = {
  area: { x: -800, y: 0, width: 1800, height: 700 },
  display: { x: 0, y: 0, width: 1000, height: 700 },
  last: { x: 5, y: 6, width: 70, height: 80 },
};
const start: Choosing = { cursor: { x: 100, y: 100 }, anchor: null, selection: null };

/** The state after keys such as "C-ArrowRight" (with Ctrl) and "S-ArrowDown" (with Shift). */
function afterKeys(keys: readonly string[], from: Choosing = start) {
  let choosing = from;
  for (const key of keys) {
    const held = { shiftKey: key.includes('S-'), ctrlKey: key.includes('C-'), metaKey: false };
    const outcome = pressKey(choosing, { key: key.replace(/^([SC]-)+/, ''), ...held }, place);
    if (outcome?.type !== 'changed') return outcome;
    choosing = outcome.choosing;
  }
  return choosing;
}

describe('keys on the frozen screen', () => {
  it('set a corner, span a selection and take it', () => {
    const keys = ['ArrowLeft', 'Enter', ...Array(5).fill('C-ArrowRight'), ...Array(3).fill('C-ArrowDown')];
    expect(afterKeys(keys)).toMatchObject({ selection: { x: 99, y: 100, width: 50, height: 30 } });
    expect(afterKeys([...keys, ' '])).toEqual({
      type: 'take',
      box: { x: 99, y: 100, width: 50, height: 30 },
    });
  });

  it('move and resize what was selected before', () => {
    expect(afterKeys(['r', 'C-ArrowRight', 'S-ArrowUp', 'ArrowDown'])).toMatchObject({
      selection: { x: 15, y: 7, width: 70, height: 79 },
    });
  });

  it('select the whole display, start over, and leave other keys alone', () => {
    expect(afterKeys(['A'])).toMatchObject({ selection: place.display });
    expect(afterKeys(['a', 'Backspace'])).toMatchObject({ anchor: null, selection: null });
    expect(afterKeys(['x'])).toBeNull();
    expect(
      pressKey(
        start,
        { key: 'r', shiftKey: false, ctrlKey: false, metaKey: false },
        { ...place, last: null },
      ),
    ).toBeNull();
  });

  it('go on to the next display, and back', () => {
    expect(afterKeys(['Tab'])).toEqual({ type: 'next_display', back: false });
    expect(afterKeys(['S-Tab'])).toEqual({ type: 'next_display', back: true });
  });

  it('keep the crosshair on the displays', () => {
    expect(afterKeys(Array(200).fill('C-ArrowLeft'))).toMatchObject({ cursor: { x: -800, y: 100 } });
  });
});
