import type { OrderTurns } from '../../turns.ts';

const ORDINAL =
  'first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|last|leftmost|rightmost|topmost|bottommost|uppermost|lowermost';

export const order: OrderTurns = {
  places: [
    /^(?:first|1st)$/,
    /^(?:second|2nd)$/,
    /^(?:third|3rd)$/,
    /^(?:fourth|4th)$/,
    /^(?:fifth|5th)$/,
    /^(?:sixth|6th)$/,
  ],
  outermost: /^(?:left|top|upper)most$/i,
  nouns: {
    tab: 'tab',
    menu: '(?:item|entry|word|menu|one) (?:of|in|on) the menu(?: bar)?|menu(?: item| entry)?',
    button: 'button(?: (?:on|in|of) the tool ?bar)?|tool ?bar button',
    checkbox: 'check ?box',
    option: 'radio(?: button)?|option|choice',
    field: '(?:input |text )?field',
    heading: '(?:column )?(?:heading|header|head)|column(?: heading| header| name| title)?',
  },
  asksNth: (nouns) =>
    new RegExp(
      `\\b(?:very )?(?<place>${ORDINAL})(?: \\p{L}+)? (?:${nouns})s?\\b|\\b(?:${nouns}) (?:number |no\\.? )?(?<number>\\d)\\b`,
      'iu',
    ),
  otherwise:
    /^(?:so |and )?(?:is|are|was|does|do|did|has|can|where|how|when|why)\b|\b(?:colou?r|ticked|checked|selected|enabled|disabled|active|contain|hold|typed|entered|value|row|placeholder)s?\b|\bunder\b|\bbelow\b/i,
  follows:
    /^(?:so |and )?(?:[\p{L} ]+: )?(?:which|what) (?<noun>column|tab|menu|button)(?: \p{L}+)? (?:follows|comes after|stands after|is after|is right of|is to the right of|is next to|precedes|comes before|stands before|is before|is left of|is to the left of) (?:the )?(?<name>.+?)\??$/iu,
  before: /\b(?:precedes|before|left of)\b/i,
};
