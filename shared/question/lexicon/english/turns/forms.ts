import { MONTHS, WEEKDAYS } from '../../../../text/calendar-names.ts';
import type { WantedForm } from '../../form-turns.ts';

const OPENS = '^(?:so |and |but )?';
const OF = '(?:(?:current|final|total|overall|exact|actual|average|latest|present|new|old|best|high) )*';
const OWNER = '(?:(?:my|our|your|his|her|its|their|the|this|that|today.s) )?';
const FIGURE_WORDS =
  'no|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|empty|nothing|nobody|unlimited|once|twice|full|free';
const FIGURE = new RegExp(`\\d|\\b(?:${FIGURE_WORDS})\\b`, 'i');
const WORD = /\p{L}{2}/u;
const OF_TIME = new RegExp(
  `\\d|\\b(?:${[...MONTHS, ...WEEKDAYS].map((name) => name.slice(0, 3)).join('|')})|days?\\b|week|month|year|hour|minute|second|noon|night|morning|evening|dawn|dusk|spring|summer|autumn|fall|winter|tomorrow|today|now|ever|always|soon|immediate|ago|yester|once|later|after|before|until|when|pending|open|unknown|none`,
  'i',
);
/** A path, the state of a thing, or a label that lacks what belongs to it. */
const OF_STATE =
  /(?:^|\s)\/\w+\/\w|^(?:loaded|loading|updated|created|modified|changed|edited|deleted|removed|added|saved|sent|received|started|stopped|finished|running|waiting|pending|done|failed|completed|closed|opened|open|active|inactive|online|offline|enabled|disabled|confirmed|cancell?ed|approved|rejected|paid|unpaid|shipped|delivered|ready|error|warning|ok|okay|yes|date|time|state|status)$|\s(?:at|by|of|for|from|to|in|on|with)$/i;
const LENGTH =
  /\d[\d.,]*\s?(?:mm|cm|dm|m|km|px|pt|in|inch\w*|ft|feet|foot|yd|yards?|mi|miles?|met(?:er|re)s?|(?:centi|milli|kilo)met(?:er|re)s?|pixels?)\b|\d['"]/i;
const WEIGHT =
  /\d[\d.,]*\s?(?:g|mg|kg|t|lb|lbs|oz|st|tons?|tonnes?|pounds?|ounces?|grams?|kilos?|kilograms?)\b/i;
/** A sum with its currency, or with hundredths. */
const MONEY =
  /^(?:[€$£¥]|EUR|USD|GBP|CHF)?\s?-?\d[\d.,' ]*(?:[.,]\d\d)?\s?(?:[€$£¥]|EUR|USD|GBP|CHF)$|^(?:[€$£¥]|EUR|USD|GBP|CHF)\s?-?\d|^\d+[.,]\d\d$/i;

const MEASURED =
  '(?:\\w+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|ms|milliseconds|percent|per cent|points?|degrees?|met(?:er|re)s|kilomet(?:er|re)s|millimet(?:er|re)s|centimet(?:er|re)s|miles|km|mm|cm|kg|kilos?|grams?|tons?|tonnes?|lit(?:er|re)s|pounds?|euros?|dollars?|cents?|units?|volts?|watts?|amps?|[kmg]i?b|bytes|megabytes|gigabytes|kilobytes|kwh|calories|times)';
const NUMBERED =
  'account|serial|order|invoice|customer|tracking|ticket|reference|booking|member(?:ship)?|contract|policy|passport|card|bank|tax|vat|registration|employee|student|patient|delivery|parcel|receipt|bill|case|insurance';
const NAMED =
  'company|firm|shop|store|person|country|city|town|village|street|camera|make|brand|school|university|airline|doctor|teacher|team|author|artist|band|singer|manufacturer|bank|museum|hotel|restaurant|colleague|neighbour|driver|pilot';
const CALLED = 'process|program|application|app|service|daemon|tool|user|folder|plugin|package|module';

/** What is asked for has a form: answers of another form, and sentences without one, are none. */
export const forms: readonly WantedForm[] = [
  {
    asked: new RegExp(
      `${OPENS}what(?:.s| is| was) ${OWNER}(?:[\\w-]+ )?(?:password|passphrase|passcode|pin)\\b`,
      'i',
    ),
    not: /\b(?:field|label|hint|rules?|length|wrong|about|error|message|policy|strength)\b/i,
    mostWords: 2,
  },
  {
    asked:
      /\b(?:(?:tele)?phone|mobile|cell|fax|hotline) (?:number|no\.?)\b|(?:'s|the|my|her|his|their) (?:telephone|phone|fax)$|\b(?:what|which) number (?:do|can|should|must|to) (?:(?:i|we|you|one) )?(?:call|ring|dial|phone)\b/i,
    holds: /(?:\d\D{0,3}){3}/,
    is: /^\d{4}-\d\d-\d\d|\d:\d\d/,
  },
  {
    asked: new RegExp(`\\b(?:${NUMBERED}) (?:number|no\\.?|nr\\.?)(?! of (?:items|people|guests))\\b`, 'i'),
    not: /^(?:so |and )?(?:is|are|was|does|how|why|where|who|when)\b/i,
    holds: /\d/,
    is: /^[-+−–]?\s?[€$£]?\s?[\d.,' ]*\d[.,]\d\d\s?(?:€|\$|£|EUR|USD|GBP|euros?|dollars?|pounds?)?$|%$/i,
  },
  {
    asked: new RegExp(
      `${OPENS}(?:what|which) (?:is|was|are|were) ${OWNER}${OF}(?:score|temperature|price|weight|height|speed|distance|percentage|balance|duration|population|age|humidity|voltage|pressure|wind speed|word count|line number|port number|page number|room number|year of birth)\\b`,
      'i',
    ),
    not: /\b(?:unit|sensor|title|label|name|column|range)\b/i,
    holds: FIGURE,
    mostWords: 8,
    inText: /\d/,
  },
  {
    asked: /\bhow (?:many|much|old|far|fast|late|big|large|high|low|hot|cold|loud)\b/i,
    not: /\bhow (?:many|much)\b.*\bor\b/i,
    holds: FIGURE,
    mostWords: 8,
    inText: /(?<![\p{L}\d-])\d/u,
  },
  {
    // What comes in pieces is told by no price.
    asked: /\bhow many\b/i,
    not: new RegExp(`\\bhow many (?:of (?:the|these|those) )?(?:${MEASURED})\\b`, 'i'),
    is: /^[€$£]?\s?\d+[.,]\d\d\s?[€$£]?$/,
  },
  { asked: /\bhow (?:tall|wide|deep)\b/i, holds: FIGURE, mostWords: 6, inText: LENGTH },
  {
    asked: /\bhow heavy\b|\bhow much (?:does|do|did) .* weigh\b/i,
    holds: FIGURE,
    mostWords: 6,
    inText: WEIGHT,
  },
  {
    asked: new RegExp(`${OPENS}(?:who|whose|whom|by whom|to whom|from whom)\\b`, 'i'),
    not: /\bwho (?:am i|knows)\b/i,
    holds: WORD,
    is: OF_STATE,
    mostWords: 12,
    inText: /\b(?:by|from|to|for)\b/i,
  },
  {
    asked: new RegExp(
      `${OPENS}(?:when|how long|(?:at |by |until |from |since )?what time(?! zone)|until when|since when|(?:on |by |in |for |since |until )?(?:what|which) (?:date|day|weekday|month|year))\\b`,
      'i',
    ),
    holds: OF_TIME,
  },
  {
    asked: new RegExp(`${OPENS}(?:on |by |for |since |until )?(?:what|which) (?:date|day|weekday)\\b`, 'i'),
    is: /^\d{1,2}:\d\d(?::\d\d)?$|\d(?:\.\d+)? ?(?:%|[KMG]?B|bytes|[€$£])$/i,
  },
  {
    asked: new RegExp(
      `${OPENS}(?:to )?what (?:value )?(?:is|are|was) .{2,50} (?:set|switched|turned) to\\b`,
      'i',
    ),
    mostWords: 8,
  },
  {
    asked: new RegExp(
      `${OPENS}(?:in |from |at |by |for |of )?(?:which|what) (?:${NAMED})\\b(?! (?:number|id|code|size|page|card))`,
      'i',
    ),
    holds: WORD,
    mostWords: 8,
  },
  {
    asked: new RegExp(
      `${OPENS}(?:in |from |by |under )?(?:which|what) (?:${CALLED})\\b(?! (?:number|ids?|code|version|size))`,
      'i',
    ),
    holds: /\p{L}/u,
  },
  {
    asked: /\be-?mail address(?! field)\b/i,
    not: /^(?:so |and )?(?:is|are|was|does|how|why|where|who|when)\b|\b(?:wrong|error|problem|message|about|under|label|placeholder)\b/i,
    holds: /@|\bat\b/,
  },
  {
    asked: /\bip(?:v[46])? address\b/i,
    not: /^(?:so |and )?(?:is|are|was|does|how|why|where|who|when)\b|\b(?:wrong|error|about|label)\b/i,
    holds: /\d[.:]\d|:|localhost/,
  },
  {
    asked: new RegExp(`${OPENS}(?:which|what) (?:version|percentage|year)\\b|\\bwhat percentage\\b`, 'i'),
    not: /\bversion (?:control|system)\b/i,
    holds: FIGURE,
  },
  {
    asked: new RegExp(
      `${OPENS}(?:with |from |by |on )?(?:which|what|whose) (?:card|bank card|credit card|debit card|bank|account|payment method|method of payment|means of payment|wallet|till|cashier|voucher)\\b(?! (?:number|balance|total|limit|fee))`,
      'i',
    ),
    is: MONEY,
  },
  {
    asked:
      /\bnames? of the (?:user|person|customer|author|colleague|member|editor|owner|man|woman|guest|driver|sender)\b|\b(?:user|person|colleague|member|editor|customer) (?:who|that) \p{L}+ed\b/iu,
    not: /^(?:so |and )?(?:is|are|was|were|does|did|how|why|where|when)\b/i,
    holds: WORD,
    is: OF_STATE,
  },
];
