import { expect, test } from 'vitest';
import { isOfRole } from '../../../../shared/answer/elements/is-of-role.ts';
import type { ImageFeatures, Role, UiElement } from '../../../../shared/model/image-features.ts';

const box = { x: 40, y: 30, width: 300, height: 160 };
const element = (role: Role, window?: string, at = box): UiElement => ({
  id: 'e1',
  role,
  name: 'Warning',
  box: at,
  state: [],
  confidence: 0.9,
  ...(window ? { window } : {}),
});
const ui: ImageFeatures['ui'] = {
  elements: [],
  windows: [{ id: 'w1', title: 'Warning', box, kind: 'dialog', front: true, theme: 'light' }],
};

test('a dialog in a frame of its own is a dialog and a window, one in a page is no window', () => {
  expect(isOfRole(element('dialog', 'w1'), 'dialog', ui)).toBe(true);
  expect(isOfRole(element('dialog', 'w1'), 'window', ui)).toBe(true);
  expect(isOfRole(element('dialog'), 'window', ui)).toBe(false);
  expect(isOfRole(element('dialog', 'w1', { ...box, width: 120 }), 'window', ui)).toBe(false);
});

test('a window that is listed besides its dialog is one window', () => {
  const both = { ...ui, elements: [element('dialog', 'w1'), element('window', 'w1')] };
  expect(both.elements.filter((item) => isOfRole(item, 'window', both))).toHaveLength(1);
});

test('other elements are what their role says', () => {
  expect(isOfRole(element('window', 'w1'), 'window', ui)).toBe(true);
  expect(isOfRole(element('window', 'w1'), 'dialog', ui)).toBe(false);
  expect(isOfRole(element('button', 'w1'), undefined, ui)).toBe(false);
});
