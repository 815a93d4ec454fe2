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
  | 'palette'
  | 'ask'
  | 'find'
  | 'save'
  | 'print'
  | 'undo'
  | 'redo'
  | 'previous_picture'
  | 'next_picture'
  | 'next_area'
  | 'previous_area'
  | 'show_shortcuts';

export type Shortcut = {
  name: ShortcutName;
  /** As shown; Mod is Ctrl, or Command on a Mac. */
  keys: readonly string[];
  matches: (press: KeyPress) => boolean;
  /** Whether it also works while a text field has the focus. */
  inFields: boolean;
};

const mod = (press: KeyPress): boolean =>
  (press.ctrlKey || press.metaKey) && !press.altKey && !press.shiftKey;
const modShift = (press: KeyPress): boolean =>
  (press.ctrlKey || press.metaKey) && press.shiftKey && !press.altKey;
const alt = (press: KeyPress): boolean => press.altKey && !press.ctrlKey && !press.metaKey && !press.shiftKey;
const plain = (press: KeyPress): boolean => !press.ctrlKey && !press.metaKey && !press.altKey;

/** The shortcuts that work anywhere. All need a modifier or a function key, so that typing never triggers one. */
export const SHORTCUTS: readonly Shortcut[] = [
  {
    name: 'open',
    keys: ['Mod', 'O'],
    matches: (press) => mod(press) && press.key.toLowerCase() === 'o',
    inFields: true,
  },
  {
    name: 'capture',
    keys: ['Alt', 'C'],
    matches: (press) => alt(press) && press.code === 'KeyC',
    inFields: true,
  },
  {
    name: 'palette',
    keys: ['Mod', 'K'],
    matches: (press) => mod(press) && press.key.toLowerCase() === 'k',
    inFields: true,
  },
  {
    name: 'ask',
    keys: ['Mod', 'J'],
    matches: (press) => mod(press) && press.key.toLowerCase() === 'j',
    inFields: true,
  },
  {
    name: 'find',
    keys: ['Mod', 'F'],
    matches: (press) => mod(press) && press.key.toLowerCase() === 'f',
    inFields: true,
  },
  {
    name: 'save',
    keys: ['Mod', 'S'],
    matches: (press) => mod(press) && press.key.toLowerCase() === 's',
    inFields: true,
  },
  {
    name: 'print',
    keys: ['Mod', 'P'],
    matches: (press) => mod(press) && press.key.toLowerCase() === 'p',
    inFields: true,
  },
  {
    name: 'undo',
    keys: ['Mod', 'Z'],
    matches: (press) => mod(press) && press.key.toLowerCase() === 'z',
    inFields: false,
  },
  {
    name: 'redo',
    keys: ['Mod', 'Shift', 'Z'],
    matches: (press) =>
      (modShift(press) && press.key.toLowerCase() === 'z') || (mod(press) && press.key.toLowerCase() === 'y'),
    inFields: false,
  },
  {
    name: 'previous_picture',
    keys: ['Alt', '↑'],
    matches: (press) => alt(press) && press.key === 'ArrowUp',
    inFields: true,
  },
  {
    name: 'next_picture',
    keys: ['Alt', '↓'],
    matches: (press) => alt(press) && press.key === 'ArrowDown',
    inFields: true,
  },
  {
    name: 'next_area',
    keys: ['F6'],
    matches: (press) => plain(press) && !press.shiftKey && press.key === 'F6',
    inFields: true,
  },
  {
    name: 'previous_area',
    keys: ['Shift', 'F6'],
    matches: (press) => plain(press) && press.shiftKey && press.key === 'F6',
    inFields: true,
  },
  {
    name: 'show_shortcuts',
    keys: ['F1'],
    matches: (press) => plain(press) && press.key === 'F1',
    inFields: true,
  },
];

/** Keys of parts that have the focus: told in the dialog, handled by those parts. */
export const LOCAL_KEYS = {
  anywhere: [{ name: 'paste', keys: ['Mod', 'V'] }],
  picture: [
    { name: 'move', keys: ['←', '↑', '→', '↓'] },
    { name: 'zoom', keys: ['+', '-'] },
    { name: 'fit', keys: ['0'] },
    { name: 'actualSize', keys: ['1'] },
    { name: 'layers', keys: ['T', 'E', 'R', 'W'] },
    { name: 'regions', keys: ['N', 'P'] },
    { name: 'selectText', keys: ['Shift', '←', '→'] },
    { name: 'selectAll', keys: ['Mod', 'A'] },
    { name: 'copyText', keys: ['Mod', 'C'] },
    { name: 'draw', keys: ['Enter'] },
    { name: 'drawings', keys: ['.', ','] },
    { name: 'moveDrawing', keys: ['←', '↑', '→', '↓'] },
    { name: 'stretchDrawing', keys: ['Alt', '←', '→'] },
    { name: 'deleteDrawing', keys: ['Delete'] },
  ],
  lists: [
    { name: 'walk', keys: ['↑', '↓'] },
    { name: 'recall', keys: ['↑', '↓'] },
    { name: 'remove', keys: ['Delete'] },
    { name: 'close', keys: ['Esc'] },
  ],
} as const;

export const findShortcut = (press: KeyPress, inField: boolean): ShortcutName | null =>
  SHORTCUTS.find((shortcut) => (shortcut.inFields || !inField) && shortcut.matches(press))?.name ?? null;
