import { MODIFIER, NAMED_KEY } from '../../../../text/key-names.ts';
import type { KeyTurns } from '../../key-turns.ts';

export const keys: KeyTurns = {
  asked:
    /\b(?:keyboard |key )?(?:short ?cuts?|hot ?keys?|accelerators?|key (?:combinations?|strokes?|bindings?)|keystrokes?)\b(?: keys?)?|\b(?:which|what) keys?\b(?: (?:do i (?:press|hit|use|hold|need)|(?:must|can|should) i (?:press|hit|use)|is pressed|are pressed))?/i,
  asksFor:
    /\b(?:short ?cuts?(?: key)?|hot ?keys?|key (?:combinations?|bindings?|strokes?)) (?:for|of|to)\b|\b(?:which|what) keys? (?:do|must|can|should) i (?:press|hit|use) (?:for|to)\b|^(?:so |and )?(?:which|what) (?:letter|function key|keyboard shortcut|shortcut|key combination|hotkey|keystroke)\b/i,
  form: new RegExp(
    `^(?:\\[?${MODIFIER}\\]?\\s?[+-]?\\s?)+(?:${NAMED_KEY}|\\S)(?: \\S-\\S)?$|^${NAMED_KEY}$|^(?:\\^|[CM]-)\\S$`,
    'i',
  ),
};
