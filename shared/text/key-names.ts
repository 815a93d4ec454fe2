/** Keys as programs write them, as sources of patterns. */

/** Held down while another is pressed. */
export const MODIFIER = '(?:Ctrl|Control|Strg|AltGr|Alt|Shift|Umschalt|Cmd|Command|Super|Meta|Win)';

/** Keys with names. */
export const NAMED_KEY =
  '(?:F\\d{1,2}|Esc(?:ape)?|Enter|Return|Tab|Space|Del(?:ete)?|Entf|Ins(?:ert)?|Backspace|Home|End|PgUp|PgDn|Page (?:Up|Down))';
