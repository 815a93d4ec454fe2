import type { Lexicon } from '../lexicon.ts';

/** Small windows over another, by whatever name. */
const DIALOG =
  '(?:(?:small|little|tiny|open|front|foremost|topmost|active|pop-?up|modal|message|error|warning|confirmation|info|information|alert)(?: |-))*(?:dialog(?:ue)?(?: box| window| frame)?|pop-?up(?: window| box| dialog)?|message (?:box|window)|modal(?: window| dialog| box)?|prompt|overlay|lightbox|(?<=(?:small|little|tiny|pop-?up|modal|message|confirmation) )(?:window|box))';
const WINDOW = '(?:(?:program|application|app|whole|entire|active|front|foremost|topmost|current) )*window';
const IN_FRONT =
  '(?:in (?:the )?front|on top|at the front|in the foreground|that (?:is|was) (?:open|shown|showing|in front|on top)|that (?:has )?(?:popped up|opened|appeared|came up)|which (?:is|was) open|here|shown|open|currently open)';
const THE = '(?:the|this|that|my)';
const WHAT_IS = "(?:what is|what's|whats|what was|give me|tell me|read(?: out)?|which is)";

/** Roundabout questions for the title of a dialog, a window or a page, and the plain ones; all that fit are rewritten. */
export const titleSayings: Lexicon['phrasing']['sayings'] = [
  // "what is the popup called", "how is the message box titled?"
  [
    new RegExp(
      `^(?:what's|whats|(?:what|how) (?:is|was)) ${THE} (?:${DIALOG})(?: ${IN_FRONT})? (?:called|named|titled|headed|entitled|labelled)$`,
      'i',
    ),
    'what is the title of the dialog',
  ],
  // "name of the popup?", "the heading on the dialog box in front", "the dialog's headline"
  [
    new RegExp(
      `^(?:${WHAT_IS} )?(?:the )?(?:title|heading|headline|header|caption|name)(?: text| line)? (?:of|on|in|for|over|at the top of) (?:${THE} )?(?:${DIALOG})(?: ${IN_FRONT})?$`,
      'i',
    ),
    'what is the title of the dialog',
  ],
  [
    new RegExp(
      `^(?:${WHAT_IS} )?(?:${THE} )?(?:${DIALOG})(?:'s)? (?:title|heading|headline|header|caption|name)(?: say| read)?$`,
      'i',
    ),
    'what is the title of the dialog',
  ],
  [
    new RegExp(
      `^what (?:title|heading|headline|header|caption|name) (?:does|has|is on|is over|stands on|stands over|stands in) ${THE} (?:${DIALOG})(?: ${IN_FRONT})?(?: have| carry| bear| show| got)?$`,
      'i',
    ),
    'what is the title of the dialog',
  ],
  [
    new RegExp(
      `^(?:what's|whats|what (?:does|is|stands|did)) ?(?:it )?(?:say |says |written |stand )?(?:at the (?:very )?top|in the (?:title|header|heading)(?: ?bar| line)?|on the (?:title|header) ?bar) of ${THE} (?:${DIALOG})(?: say)?$`,
      'i',
    ),
    'what is the title of the dialog',
  ],
  // "which dialog is open?", "which window is in front?"
  [
    new RegExp(
      `^(?:which|what) (?:${DIALOG}) (?:is|was) (?:now |currently |still )?(?:open|opened|shown|showing|visible|displayed|${IN_FRONT})$`,
      'i',
    ),
    'what is the title of the dialog',
  ],
  [
    /^(?:which|what)(?: of the| one of the)?(?: two| three| four| \d+)? windows? (?:is|are|lies|stands) (?:now |currently )?(?:in (?:the )?front|on top|active|the active one|focus(?:s)?ed|in focus|in the foreground|foremost|topmost)$/i,
    'what is the title of the front window',
  ],
  // "name of the small window on the right", "what is the upper window called?"
  [
    new RegExp(
      `^(?:${WHAT_IS} )?(?:the )?(?:title|heading|headline|caption|name) (?:of|on|in) (?:${THE} )?((?:(?:small|little|tiny|big|large|other|left|right|upper|lower|top|bottom)(?: |-))*(?:hand )?window)( .+)?$`,
      'i',
    ),
    'what is the title of the $1$2',
  ],
  [
    new RegExp(
      `^(?:what's|whats|(?:what|how) (?:is|was)) ${THE} ((?:(?:small|little|tiny|big|large|other|left|right|upper|lower|top|bottom)(?: |-))*(?:hand )?window)( .+?)? (?:called|named|titled|headed|entitled)$`,
      'i',
    ),
    'what is the title of the $1$2',
  ],
  [
    /^(what is the title of the )(.*\b)?window (?:that is |which is )?(?:in (?:the )?front|on top)$/i,
    '$1front window',
  ],
  [
    new RegExp(
      `^(?:what's|whats|what (?:does|is|stands)) ?(?:it )?(?:say |says |written |stand )?(?:at the very top|at the top edge|in the top (?:line|bar|strip|edge)) of ${THE} ${WINDOW}(?: say)?$`,
      'i',
    ),
    'what stands in the title bar',
  ],
  // "what does the header bar say?"
  [
    new RegExp(
      `^(?:what (?:does|is|stands|text)|what's|whats|read(?: out)?|text|(?:${WHAT_IS} )?(?:the )?(?:text|name|title|words?) (?:of|on|in)) (.*\\b)?(?:header|head|caption|top) ?bar(?: of ${THE} ${WINDOW})?(?: say| read| show)?$`,
      'i',
    ),
    'what stands in the title bar',
  ],
];
