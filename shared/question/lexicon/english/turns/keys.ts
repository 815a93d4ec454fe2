import type { KeyTurns } from '../../key-turns.ts';

const MODIFIER = '(?:Ctrl|Control|Strg|AltGr|Alt|Shift|Cmd|Command|Super|Meta|Win)';
const NAMED =
  '(?:F\\d{1,2}|Esc(?:ape)?|Enter|Return|Tab|Space|Del(?:ete)?|Ins(?:ert)?|Backspace|Home|End|PgUp|PgDn|Page (?:Up|Down))';

export const keys: KeyTurns = {
  asked:
    /\b(?:keyboard |key )?(?:short ?cuts?|hot ?keys?|accelerators?|key (?:combinations?|strokes?|bindings?)|keystrokes?)\b(?: keys?)?|\b(?:which|what) keys?\b(?: (?:do i (?:press|hit|use|hold|need)|(?:must|can|should) i (?:press|hit|use)|is pressed|are pressed))?/i,
  form: new RegExp(
    `^(?:\\[?${MODIFIER}\\]?\\s?[+-]?\\s?)+(?:${NAMED}|\\S)(?: \\S-\\S)?$|^${NAMED}$|^(?:\\^|[CM]-)\\S$`,
    'i',
  ),
};
