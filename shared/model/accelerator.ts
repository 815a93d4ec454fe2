import { z } from 'zod';

const MODIFIERS = ['CommandOrControl', 'Command', 'Control', 'Alt', 'Shift', 'Super'] as const;
const NAMED = new Set([
  'Space',
  'Insert',
  'PrintScreen',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Up',
  'Down',
  'Left',
  'Right',
]);
const isKey = (key: string): boolean => /^([A-Z0-9]|F([1-9]|1\d|2[0-4]))$/.test(key) || NAMED.has(key);
/** Keys that type nothing, so that they need no modifier. */
const typesNothing = (key: string): boolean => /^F\d+$/.test(key) || key === 'PrintScreen';

/** Whether a text is a global shortcut in Electron's words: modifiers and one key, joined by +; Shift alone is none. */
export function isAccelerator(text: string): boolean {
  const parts = text.split('+');
  const key = parts.pop() ?? '';
  const known = parts.every((part) => (MODIFIERS as readonly string[]).includes(part));
  if (!known || !isKey(key) || new Set(parts).size !== parts.length) return false;
  return typesNothing(key) || parts.some((part) => part !== 'Shift');
}

/** A global shortcut; empty where there is none. */
export const acceleratorSchema = z
  .string()
  .max(60)
  .refine((text) => text === '' || isAccelerator(text), 'not a shortcut');

/** The part of a keyboard event that names a shortcut. */
export type PressedKey = {
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
};

const CODES: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/** The shortcut that a key press stands for; null while only modifiers are held, or where it is none. */
export function acceleratorOf(press: PressedKey, mac: boolean): string | null {
  const key = CODES[press.code] ?? press.code.replace(/^(Key|Digit)(?=.$)/, '');
  const command = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  const parts = [
    ...(command ? ['CommandOrControl'] : []),
    ...(other ? [mac ? 'Control' : 'Super'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey ? ['Shift'] : []),
    key,
  ];
  const text = parts.join('+');
  return isAccelerator(text) ? text : null;
}
