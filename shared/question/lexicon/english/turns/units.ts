import type { UnitTurns } from '../../unit-turns.ts';

const FIGURE = '(?<![\\w.,])[-−–]?\\d{1,6}(?:[.,\\u202f ]\\d{3})*(?:[.,]\\d+)?';
const form = (units: string): RegExp => new RegExp(`${FIGURE}\\s?(?:${units})(?![\\p{L}\\d/])`, 'u');
/** "how warm", "what is the temperature", "the attic's temperature" */
const asks = (adjectives: string, nouns: string): { asked: RegExp; named: RegExp } => ({
  asked: new RegExp(
    `\\bhow (?:${adjectives})\\b|\\b(?:what|which)(?:.?s)? (?:(?:is|was|are) )?(?:the |its )?(?:\\p{L}+ )?(?:${nouns})\\b|^(?:the )?(?:${nouns}) (?:of|in|at)\\b`,
    'iu',
  ),
  named: new RegExp(`\\b(?:${adjectives}|${nouns})\\b`, 'iu'),
});

/** "every how many minutes", in the unit that is named. */
const times = (named: string, units: string): UnitTurns[number] => ({
  asked: new RegExp(`\\bhow many ${named}\\b`, 'i'),
  named: new RegExp(`\\b(?:every )?how many ${named}\\b`, 'i'),
  form: form(units),
});

/** What answers by its unit where no label says so: "how warm is it in the attic?" by "sensor attic: 17.4 C". */
export const units: UnitTurns = [
  {
    ...asks('warm|hot|cold|cool|chilly|many degrees', 'temperature|temp'),
    form: form('°\\s?[CFK]?|[CF]|degrees?(?: (?:celsius|centigrade|fahrenheit))?|deg(?: ?[CF])?'),
  },
  {
    ...asks('heavy|much (?:does|do|did)(?= .+ weigh)', 'weight|mass|weigh|weighs|weighed'),
    form: form('mg|g|kg|t|lbs?|oz|ounces?|pounds?|grams?|kilos?|kilograms?|tons?|tonnes?'),
  },
  {
    ...asks(
      'tall|wide|deep|high|thick|broad|far|shallow|many (?:metres?|meters?|centimetres?|kilometres?|miles|feet)',
      'height|width|depth|thickness|breadth|distance|altitude|elevation|diameter|draught',
    ),
    form: form('mm|cm|dm|m|km|ft|feet|in|inch(?:es)?|yd|mi|miles?|metres?|meters?|kilomet(?:re|er)s?|nm'),
  },
  {
    ...asks('fast|quick|windy|many knots', 'speed|velocity|wind speed'),
    form: form('km/h|kph|mph|m/s|kn|knots?|kt|rpm|[kMG]?bit/s|[kMG]bps|[kMG]B/s'),
  },
  {
    ...asks('strong|much power|powerful|many watts', 'power|output|wattage|consumption'),
    form: form('[kM]?W|[kM]?Wh|watts?|hp|kVA'),
  },
  { ...asks('much pressure', 'pressure'), form: form('m?bar|hPa|kPa|Pa|psi|atm') },
  { ...asks('humid|damp|moist', 'humidity|moisture'), form: form('%(?: ?rh)?') },
  { ...asks('loud|noisy', 'volume|noise|loudness'), form: form('dB(?:\\(A\\))?') },
  { ...asks('much voltage|many volts', 'voltage|tension'), form: form('m?V|kV|volts?') },
  {
    ...asks('many (?:litres?|liters?)|much water|much fuel', 'volume|capacity|content'),
    form: form('ml|cl|dl|l|hl|litres?|liters?|gallons?|m³'),
  },
  times('seconds', 's|secs?|seconds?'),
  times('minutes', 'mins?|minutes?'),
  times('hours', 'h|hrs?|hours?'),
  times('days', 'd|days?'),
  times('weeks', 'w|weeks?'),
  times('months', 'months?'),
  times('years', 'years?'),
  {
    asked:
      /\b(?:phone|telephone|mobile|call|ring|dial|reach)\b.*\b(?:number|call|ring|dial|phone|reach)\b|\b(?:what|which) (?:is the )?number\b.*\b(?:call|ring|dial|phone|reach)\b/i,
    named: /\b(?:phone|telephone|mobile|number|call|ring|dial|reach)\b/i,
    form: /(?<![\w./-])(?!(?:19|20)\d\d[-\s])(?:\+\d{1,3}[\s-]?)?\(?\d{2,5}\)?(?:[\s-]\d{3,5}){1,3}(?![\w./-])/u,
  },
];
