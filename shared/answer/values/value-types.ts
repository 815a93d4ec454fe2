import { rememberTexts } from '../../text/remember-texts.ts';

/** A stretch of a text that has the form of a value. */
export type TypedSpan = {
  readonly type: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
};

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const DAY_NAME = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|days)?';
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?';
const CLOCKS = `${CLOCK}(?:\\s?(?:[-–—]|to|until|till)\\s?${CLOCK})?`;
const DATE = [
  `\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}`,
  `\\d{4}[\\s-]${MONTH}[\\s-]\\d{1,2}`,
  `\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}`,
  `\\d{2}\\.\\d{2}\\.\\d{2,4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}`,
  `\\d{1,2}(?:st|nd|rd|th)?[\\s-]${MONTH},?(?:[\\s-]\\d{2,4}(?!\\d?:))?`,
  `${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?,?(?:\\s\\d{4})?`,
].join('|');
const AMOUNT = '\\d{1,3}(?:[,.\\s]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)';
const CURRENCY = '[$€£¥₹]|USD|EUR|GBP|CHF|kr|zł|[Ee]uros?|[Dd]ollars?|[Pp]ounds?|[Ff]rancs?';
const EXTENSION = '[A-Za-z][A-Za-z0-9]{0,5}';

/** 2024-0117: the 117th of a year, no telephone. */
const NUMBERED_BY_YEAR = /^(?:19|20)\d\d-\d{3,5}$/;

/** "Name/Location" offers two words, it is no path. */
const TWO_WORDS = /^\p{Lu}\p{Ll}+\/\p{Lu}\p{Ll}+$/u;

/** A length of time in one unit; "1 h 15 min" tells one in two. */
const SPAN =
  '\\d+(?:[.,]\\d+)?\\s?(?:milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?)\\b';

/**
 * Each type with what it looks like, and what a text must hold for that to be sought, where figures are not enough or not
 * needed. Earlier ones win where two overlap.
 */
const PATTERNS: [type: string, pattern: RegExp, isPossible?: RegExp][] = [
  ['path', /(?<=["'“‘])(?:~?\/|[A-Z]:\\)[^"'“”‘’]+(?=["'”’])/g, /[/\\]/],
  ['code', /\b[A-Z0-9]{5}\/\d{3,5}\b|^[45]\d\d(?=\s+[A-Z])/g],
  ['iban', /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?\b/g],
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, /@/],
  ['url', /\b(?:https?|ftp|file|wss?|postgres|mysql|redis):\/\/[^\s"'<>”’)]+/g, /:\/\//],
  [
    'line_number',
    /(?<=[\w)]\.\w{1,5}:)\d+(?::\d+)?|(?<=\bline:?\s)\d+|(?<=\bLn\s)\d+|(?<=\w\.(?:c|h|cc|cpp|hpp|cs|vb|fs|d|m|f90|pas|ts|tsx|js|jsx|mjs|vue|py|rb|go|rs|java|kt|swift|php|pl|lua|sh|sql|css|scss|html?|xml|json|ya?ml|toml|conf|ini|cfg|tex)\()\d+(?=[,)])/gi,
  ],
  ['host_port', /\b(?:[\w-]+(?:\.[\w-]+)+|localhost):\d{2,5}\b/g, /:\d/],
  ['host_port', /\b\d{1,3}(?:\.\d{1,3}){3}\/\d{4,5}\b/g, /\d\.\d/],
  ['port', /(?<=\b[Pp]orts?[\s:=]{1,2})\d{2,5}\b/g],
  ['ip', /\b\d{1,3}(?:\.\d{1,3}){3}\b/g, /\d\.\d/],
  ['date', /^(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.(?=\s|$)/g],
  ['date', new RegExp(`(?:${DAY_NAME},?\\s)?\\b(?:${DATE})\\b(?:[,\\sT]+(?:at\\s)?${CLOCKS})?`, 'g')],
  [
    'weekday_time',
    new RegExp(`\\b(?:every\\s)?${DAY_NAME},?\\s(?:(?:at|after|from|before|by|until)\\s)?${CLOCKS}`, 'g'),
    /\d:\d/,
  ],
  ['weekday', new RegExp(`\\b(?:every\\s)?${DAY_NAME}\\b`, 'g'), /[MTWFS]/],
  ['time', new RegExp(`\\b${CLOCK}(?!\\d)`, 'g'), /\d:\d/],
  ['dimensions', /\b\d+(?:\.\d+)?\s?[x×]\s?\d+(?:\.\d+)?(?:\s?px)?\b/g],
  ['percent', /\d+(?:[.,]\d+)?\s?%/g, /%/],
  ['money', new RegExp(`(?:${CURRENCY})\\s?(?:${AMOUNT})|(?:${AMOUNT})\\s?(?:${CURRENCY})(?!\\w)`, 'g')],
  [
    'speed',
    /\b\d+(?:[.,]\d+)?\s?(?:[kKMGT]?i?[Bb](?:its?|ytes?)?\/s|[kKMG]?bps|km\/h|mph|m\/s|rpm|(?:it|req|ops|rows|files)\/s)\b/g,
  ],
  [
    'encoding',
    /\b(?:UTF-?(?:8|16|32)(?:[ -]?(?:LE|BE|BOM))?|ISO-?8859-\d{1,2}|US-ASCII|ASCII|Windows-125\d|CP125\d|Latin-?1)\b/g,
    /ASCII|\d/,
  ],
  ['size', /\b\d+(?:[.,]\d+)?\s?(?:[KMGTP]i?B|[KMGTPk]B?|[kmgt]i?b|(?:kilo|mega|giga|tera)?bytes?|B)\b/g],
  [
    'measure',
    /(?<![\w.,])\d+(?:[.,]\d+)?\s?(?:mg|kg|g|ml|cl|dl|l|litres?|liters?|grams?|kilograms?|tons?|tonnes?|cm|mm|km|metres?|meters?|kWh?|MW|hPa|bar|l\/min|m³\/h)(?![\w/])/g,
  ],
  ['temperature', /-?\d+(?:\.\d+)?\s?°\s?[CF]?/g, /°/],
  [
    'duration',
    new RegExp(
      `\\b\\d+\\s?h\\s?\\d{1,2}(?:\\s?m)?\\b(?!\\s?(?:ms|s|min))|\\b${SPAN}(?:(?:,\\s?|\\s?)(?:and\\s)?${SPAN})*(?:\\sago\\b)?`,
      'gi',
    ),
  ],
  [
    'host',
    /\b(?:[a-z0-9-]+\.){2,}[a-z]{2,}\b|\b[a-z0-9-]+\.(?:com|org|net|io|dev|edu|gov|eu|de|uk|test|local|invalid|lan|internal|localhost)\b/g,
    /\./,
  ],
  ['product_version', /\b[A-Za-z][\w-]*\/v?\d+\.\d+(?:\.\d+)*\b/g, /\/v?\d/],
  [
    'path',
    new RegExp(
      `(?:~|\\.{1,2})?(?:/[\\w.@+-]+)+/?|[A-Z]:\\\\[^\\s"']+|\\b[\\w.-]*\\w/[\\w./-]*\\w|(?<![\\w.])\\.?[\\w-]+(?:\\.[\\w-]+)*\\.${EXTENSION}\\b`,
      'g',
    ),
    /[/\\.]/,
  ],
  ['phone', /(?:\+\d{1,3}[\s-]?)?\(?\d{2,5}\)?(?:[\s./-]\d{2,5}){1,4}\b/g],
  [
    'version',
    /\bv\d+(?:\.\d+)+(?:[-+][\w.]+)?\b|\b\d+\.\d+\.\d+(?:[-+.][\w.]*\w)?\b|(?<=\b(?:version|release)\s)\d+(?:\.\d+)*/gi,
  ],
  [
    'code',
    /\b[A-Z0-9]{5}\/\d{4}\b|\b[A-Z]{1,4}\d{3,5}\b|\b[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+\b|\b0x[0-9A-Fa-f]{4,}\b|\bE(?!RRORS?\b|NTER\b|NTRY\b|MAIL\b|VENTS?\b|VERY\b|MPTY\b|XTRA\b|XPORT\b|DITOR\b|NGLISH\b)[A-Z]{4,}\b|(?<=^[\w.-]+: \()\d{1,5}(?=\))|(?<=\b(?:code|status|[Ee]rrno|exit|[Ee]rror|HTTP)[\s:=]{1,2})-?\d{1,5}\b/g,
    /[A-Z]{2}|\d/,
  ],
  [
    'identifier',
    /#\d{2,}\b|#?\b(?=[A-Z0-9-]*\d)(?:[A-Z]{1,6}[-/]?)?\d[\dA-Z]*(?:-[\dA-Z]+)+\b|\b[A-Z]{1,5}-?\d{2,}\b|\b[0-9a-f]{7,40}\b/g,
    /[0-9a-f]{7}|\d/,
  ],
  ['number', /(?<![\w.])[-+]?\d+(?:[.,\s]\d{3})*(?:[.,]\d+)?(?![\w])/g],
];

/** All typed spans of a text; a span inside one of an earlier type is dropped, except numbers inside amounts. */
export const typedSpans: (text: string) => readonly TypedSpan[] = rememberTexts(findSpans);

function findSpans(text: string): TypedSpan[] {
  const spans: TypedSpan[] = [];
  const hasFigures = /\d/.test(text);
  for (const [type, pattern, isPossible] of PATTERNS) {
    if (isPossible ? !isPossible.test(text) : !hasFigures) continue;
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (
        match[0].trim() === '' ||
        spans.some((span) => from >= span.from && to <= span.to && span.type !== type)
      )
        continue;
      if (type === 'phone' && (match[0].replace(/\D/g, '').length < 7 || NUMBERED_BY_YEAR.test(match[0])))
        continue;
      if (type === 'path' && TWO_WORDS.test(match[0])) continue;
      spans.push({ type, text: match[0].trim().replace(/[.,]$/, ''), from, to });
    }
  }
  return spans.flatMap(withParts);
}

/** "40 mines" counts mines; "host:8080" holds a port and a host. */
function withParts(span: TypedSpan): TypedSpan[] {
  if (span.type === 'host_port') {
    const [host, port] = span.text.split(/[:/]/);
    return [
      span,
      { ...span, type: 'port', text: port },
      { ...span, type: /^[\d.]+$/.test(host) ? 'ip' : 'host', text: host },
    ];
  }
  if (span.type === 'url') {
    const parts = /^\w+:\/\/([^/:\s]+)(?::(\d+))?(\/.*)?$/.exec(span.text);
    const own = [span];
    if (parts?.[1]) own.push({ ...span, type: 'host', text: parts[1] });
    if (parts?.[2]) own.push({ ...span, type: 'port', text: parts[2] });
    if (span.text.startsWith('file:')) own.push({ ...span, type: 'path' });
    return own;
  }
  return [span];
}

/** What each asked type accepts, with how well it fits. */
const ACCEPTED: Record<string, Record<string, number>> = {
  phone: { phone: 1 },
  email: { email: 1 },
  url: { url: 1, host: 0.5 },
  percent: { percent: 1 },
  port: { port: 1, number: 0.8, code: 0.2 },
  host_port: { host_port: 1, url: 0.6, port: 0.2 },
  ip: { ip: 1, host_port: 0.8 },
  host: { host: 1, ip: 0.9, host_port: 0.8, path: 0.6, url: 0.5, text: 0.5 },
  version: { product_version: 1, version: 1, number: 0.4, text: 0.3, path: 0.3 },
  path: { path: 1, url: 0.6, text: 0.5 },
  line_number: { line_number: 1, number: 0.35 },
  date: { date: 1, weekday_time: 0.9, weekday: 0.7, time: 0.5, duration: 0.3 },
  weekday: { weekday: 1, weekday_time: 0.9, date: 0.3 },
  time: { time: 1, weekday_time: 0.9, date: 0.6, duration: 0.5 },
  duration: { duration: 1, number: 0.7, measure: 0.6, time: 0.6 },
  size: { size: 1, number: 0.8, percent: 0.4, measure: 0.9 },
  dimensions: { dimensions: 1 },
  length: { measure: 1, dimensions: 0.7, number: 0.7, percent: 0.5 },
  speed: { speed: 1, number: 0.3 },
  encoding: { encoding: 1, text: 0.4 },
  money: { money: 1, number: 0.85 },
  temperature: { temperature: 1, number: 0.4 },
  number: {
    number: 1,
    port: 0.9,
    measure: 0.9,
    code: 0.5,
    duration: 0.75,
    size: 0.6,
    percent: 0.5,
    dimensions: 0.1,
    money: 0.2,
  },
  quantity: { number: 0.9, measure: 1, size: 1, percent: 0.9, money: 0.9, duration: 0.9, temperature: 0.9 },
  person: { text: 1, user_name: 0.6, email: 0.7 },
  user_name: { user_name: 0.9, text: 1, email: 0.9 },
  zone: { text: 1 },
  meaning: { text: 1 },
  iban: { iban: 1 },
  identifier: {
    identifier: 1,
    iban: 0.2,
    code: 0.9,
    number: 0.8,
    text: 0.5,
    version: 0.5,
    phone: 0.6,
    date: 0.2,
  },
  command: { text: 0.8 },
  code: { code: 1, identifier: 0.6, number: 0.6, text: 0.4 },
  branch: { branch: 1, text: 0.7 },
  function: { text: 0.6 },
};

/** How well a value of one type answers a question for another, 0..1. */
export function typeFit(asked: string | undefined, found: string, structure: string): number {
  if (!asked) return found === 'text' ? 1 : structure === 'span' ? 0.4 : 0.8;
  // Plain text stands for a value of a certain form only where a label says so.
  if (found === 'text' && SELF_EVIDENT.has(asked) && structure !== 'pair') return 0;
  return ACCEPTED[asked]?.[found] ?? 0;
}

/** Types that are known by their form alone, so that their name need not stand on the screen. */
export const SELF_EVIDENT = new Set([
  ...[
    'email',
    'phone',
    'url',
    'percent',
    'money',
    'date',
    'time',
    'weekday_time',
    'weekday',
    'size',
    'duration',
    'ip',
    'dimensions',
  ],
  ...['line_number', 'path', 'temperature', 'port', 'host_port', 'version', 'host', 'speed', 'encoding'],
]);
