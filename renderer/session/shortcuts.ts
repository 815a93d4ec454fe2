/** The part of a keyboard event that a shortcut looks at. */
export type KeyPress = {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
};

export type ShortcutName =
  | 'open'
  | 'capture'
  | 'ask'
  | 'undo_remove'
  | 'previous_picture'
  | 'next_picture'
  | 'next_area'
  | 'previous_area'
  | 'show_shortcuts';

export type Shortcut = {
  name: ShortcutName;
  label: string;
  /** As shown; Mod is Ctrl, or Command on a Mac. */
  keys: readonly string[];
  matches: (press: KeyPress) => boolean;
  /** Whether it also works while a text field has the focus. */
  inFields: boolean;
};

const mod = (press: KeyPress): boolean =>
  (press.ctrlKey || press.metaKey) && !press.altKey && !press.shiftKey;
const alt = (press: KeyPress): boolean => press.altKey && !press.ctrlKey && !press.metaKey && !press.shiftKey;
const plain = (press: KeyPress): boolean => !press.ctrlKey && !press.metaKey && !press.altKey;

/** The shortcuts that work anywhere. All need a modifier or a function key, so that typing never triggers one. */
export const SHORTCUTS: readonly Shortcut[] = [
  {
    name: 'open',
    label: 'Open pictures',
    keys: ['Mod', 'O'],
    matches: (press) => mod(press) && press.key.toLowerCase() === 'o',
    inFields: true,
  },
  {
    name: 'capture',
    label: 'Capture the screen',
    keys: ['Alt', 'C'],
    matches: (press) => alt(press) && press.code === 'KeyC',
    inFields: true,
  },
  {
    name: 'ask',
    label: 'Go to the question box',
    keys: ['Mod', 'K'],
    matches: (press) => mod(press) && press.key.toLowerCase() === 'k',
    inFields: true,
  },
  {
    name: 'undo_remove',
    label: 'Bring back the removed picture',
    keys: ['Mod', 'Z'],
    matches: (press) => mod(press) && press.key.toLowerCase() === 'z',
    inFields: false,
  },
  {
    name: 'previous_picture',
    label: 'Picture above',
    keys: ['Alt', '↑'],
    matches: (press) => alt(press) && press.key === 'ArrowUp',
    inFields: true,
  },
  {
    name: 'next_picture',
    label: 'Picture below',
    keys: ['Alt', '↓'],
    matches: (press) => alt(press) && press.key === 'ArrowDown',
    inFields: true,
  },
  {
    name: 'next_area',
    label: 'Next part of the window',
    keys: ['F6'],
    matches: (press) => plain(press) && !press.shiftKey && press.key === 'F6',
    inFields: true,
  },
  {
    name: 'previous_area',
    label: 'Previous part of the window',
    keys: ['Shift', 'F6'],
    matches: (press) => plain(press) && press.shiftKey && press.key === 'F6',
    inFields: true,
  },
  {
    name: 'show_shortcuts',
    label: 'Show these shortcuts',
    keys: ['F1'],
    matches: (press) => plain(press) && press.key === 'F1',
    inFields: true,
  },
];

/** Keys of parts that have the focus: told in the dialog, handled by those parts. */
export const LOCAL_KEYS = {
  anywhere: [{ label: 'Paste a picture', keys: ['Mod', 'V'] }],
  picture: [
    { label: 'Move the picture', keys: ['←', '↑', '→', '↓'] },
    { label: 'Zoom in, zoom out', keys: ['+', '-'] },
    { label: 'Fit into the window', keys: ['0'] },
    { label: 'Actual size', keys: ['1'] },
    { label: 'Show text, elements, errors, windows', keys: ['T', 'E', 'R', 'W'] },
    { label: 'Next, previous region of the answer', keys: ['N', 'P'] },
  ],
  lists: [
    { label: 'Walk through a list', keys: ['↑', '↓'] },
    { label: 'Remove the chosen picture', keys: ['Delete'] },
    { label: 'Close a dialog or a menu', keys: ['Esc'] },
  ],
} as const;

export const findShortcut = (press: KeyPress, inField: boolean): ShortcutName | null =>
  SHORTCUTS.find((shortcut) => (shortcut.inFields || !inField) && shortcut.matches(press))?.name ?? null;
