import { describe, expect, it } from 'vitest';
import { acceleratorOf, isAccelerator } from '../../../shared/model/accelerator.ts';

const press = (code: string, held = '') => ({
  code,
  ctrlKey: held.includes('c'),
  metaKey: held.includes('m'),
  altKey: held.includes('a'),
  shiftKey: held.includes('s'),
});

describe('a global shortcut', () => {
  it('needs a modifier that types nothing, or a key that types nothing', () => {
    for (const text of ['CommandOrControl+Shift+1', 'Alt+A', 'F9', 'PrintScreen', 'Shift+F2', 'Super+Space'])
      expect(isAccelerator(text), text).toBe(true);
    for (const text of ['A', 'Shift+A', 'Control', 'Control+', 'Control+Control+A', 'Hyper+A', 'Alt+a', ''])
      expect(isAccelerator(text), text).toBe(false);
  });

  it('is read from the keys that are pressed, by place and not by letter', () => {
    expect(acceleratorOf(press('Digit1', 'cs'), false)).toBe('CommandOrControl+Shift+1');
    expect(acceleratorOf(press('KeyQ', 'm'), true)).toBe('CommandOrControl+Q');
    expect(acceleratorOf(press('KeyQ', 'c'), true)).toBe('Control+Q');
    expect(acceleratorOf(press('ArrowUp', 'ma'), false)).toBe('Super+Alt+Up');
    expect(acceleratorOf(press('F5'), false)).toBe('F5');
  });

  it('is none while only modifiers are held, or for a letter alone', () => {
    expect(acceleratorOf(press('ControlLeft', 'c'), false)).toBeNull();
    expect(acceleratorOf(press('KeyA', 's'), false)).toBeNull();
  });
});
