import type { PlaceTurns } from '../../place-turns.ts';
import { words } from '../../words.ts';

export const places: PlaceTurns = {
  named:
    /^(?:so |and )?where (?:is|are|(?:do|can|should|must|would|could) (?:i|you|we|one) (?:have to )?(?:click|press|tap|go|push|find)(?: on| at)?(?: for| to get to| to open| to see| to reach)?)(?: the)? (?<name>.+?)(?: (?:button|link|tab|menu|entry|icon|item|option|checkbox|field|heading))?\s*\?*$/iu,
  pressing: /\b(?:click|press|tap|push)\b/i,
  doing:
    /\b(?:click|press|hit|tap|push|choose|pick|select|take|use|go|answer|button|do (?:i|we)|should (?:i|we)|must (?:i|we))\b/i,
  leftUndone:
    /\b(?:nothing|nobody|no|none|not|never|without|avoid\w*|prevent\w*|rather than|instead of)\b|n['’]t\b/i,
  yes: words('yes, ok, okay, confirm, continue, proceed, go on, accept, allow, apply'),
  no: words('no, cancel, abort, skip, decline, reject, back, close'),
  anyOne: words(
    'only, single, sole, lone, here, there, page, screen, window, picture, image, visible, one, this, that',
  ),
  remark:
    /\b(?:remarks?|complaints?|notes?|notices?|hints?|messages?|warnings?|errors?|objections?|comments?|complain(?:s|ing|ed)?|says?|wrong|problem|trouble)(?: that stands)? (?:about|on|for|under|below|beneath|beside|next to|concerning|regarding|with) (?:the |my |an? )?(?<subject>.+?)(?: field| box)?\s*\??$/i,
  refused: [
    /^(?:so |and )?why (?:is|was|has|did|does|do|are|were|isn.t|wasn.t|won.t|doesn.t|didn.t)(?: it| they| the (?:page|form|site|program))? (?:not |refuse |reject |dislike |complain about )?(?:accept |take |like )?(?:the |my |an? )?(?<subject>.+?)(?: field| box)?(?: (?:being |been |not )?(?:refused|rejected|accepted|declined|invalid|valid|wrong|red|marked(?: red| as wrong)?|denied|turned down|taken|allowed|right|ok|okay|work|fit))?\s*\??$/i,
    /^(?:so |and )?(?:whats?|what.s|what is|what was) (?:the |my )?(?<subject>.+?)(?:.s)? (?:problem|trouble|mistake|fault|error|issue)\s*\??$/i,
  ],
  dismissing:
    /\b(?:dismiss|close|closes|gets? rid of|acknowledge|acknowledges|confirm|shut|clear away|make|makes|let)\b.*\b(?:message|error|warning|notice|notification|alert|pop ?-?up|dialog(?:ue)?|box|prompt)\b/i,
  letters:
    /\b(?:texts?(?!(?: |-)?(?:field|box|area|input|editor|bar|cursor))|letters?|lettering|writing|font|characters|words|wording|written|printed)\b/i,
  behind: /\b(?:background|ground|behind|around|highlight\w*|marker)\b/i,
  error: /\b(?:error|warning|problem|failure|exception)s?\b/i,
  errorNames:
    /\b(?:errors?|warnings?|problems?|failures?|exceptions?|messages?|mistakes?|trouble|issues?|faults?|syntax|code|describ\w+|reports?|reported|wrong)\b/i,
  sign: /\b(?:icons?|triangles?|signs?|symbols?|circles?|discs?|tick marks?|check ?marks?|dots?|bullets?|lamps?|leds?|exclamation marks?|pictograms?|emblems?)\b/i,
  signNames: [
    [/\b(?:ticks?|tick marks?|check ?marks?)\b/i, words('check, success, tick, done, confirm, ok')],
    [/\b(?:cross|crosses)\b/i, words('close, error, cross, cancel, failed')],
    [/\bwarning\b/i, words('warning, alert')],
  ],
  drawn: /\b(?:bars|columns? of the chart|lines|curves?|graph|slices?|dots of the chart|chart|columns in)\b/i,
  marked:
    /\b(?:selected|highlighted|chosen|active|current|marked)\b.*\b(?:row|entry|item|line|tab|cell|option|day|file|folder|one|page)\b|\b(?:row|entry|item|line|tab|cell|option|file|folder|page)\b.*\b(?:selected|highlighted|chosen|active|marked)\b/i,
  signLook:
    /\b(?:round|small|little|big|large|tiny|warning|error|alert|exclamation|left|right|beside|next|before)\b/i,
  message:
    /\b(?:messages?|errors?|warnings?|alerts?|dialogs?|dialogues?|popups?|notices?|notifications?|box)\b/i,
  allText:
    /^(?:(?:all|most|main|normal|plain|body|usual|terminal|window|page|screen|editor|console|shell|here|this|program|output|picture|background|dark|light) ?)*$/i,
  wentWrong:
    /\b(?:could ?n.t|could not|can ?not|can.t|fail(?:s|ed|ing|ure)?|wrong|denied|refused|invalid|rejected|problem|error|not allowed|unable)\b/i,
  failed: /\b(?:failed|failing|broken|unsuccessful)\b/i,
  ofLine: /\b(?:lines?|sentence|words?|text)\b/i,
  sky: /\bsky\b/i,
  groundSaying:
    /\b(?:toast|box|banner|bar|notification|notice|message|panel|card|tile|bubble|badge|row|strip|note|block|event|appointment|entry|snackbar|alert|ribbon|field)\b(?: (?:that|which|it|where it|with|the|a))* (?:says|said|reads|saying|reading|tells|telling|text|words|message)\b(?: (?:that|of|us|me))? (?<said>.+?)\s*\?*$/i,
  ground: /\b(?:lawn|grass|meadow|ground|floor|field|sand|beach|snow|road|street|pavement|soil|carpet)\b/i,
};
