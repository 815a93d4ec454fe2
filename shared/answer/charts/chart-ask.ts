/** What a question asks of a chart. */
export type ChartAsk =
  | { kind: 'title' }
  | { kind: 'axis'; axis: 'x' | 'y'; what: 'title' | 'name' | 'unit' | 'most' | 'least' }
  | { kind: 'type' }
  | { kind: 'legend' }
  | { kind: 'color' }
  | { kind: 'of_color'; color: string }
  | { kind: 'count'; what: 'bars' | 'lines' | 'slices' | 'series' | 'categories'; noun: string }
  | { kind: 'extreme'; greatest: boolean; asks: 'name' | 'value' | 'series' }
  | { kind: 'total' }
  | { kind: 'difference' }
  | { kind: 'compare' }
  | { kind: 'place' }
  | { kind: 'value' };

const CHART = '(?:chart|graph|plot|diagram|histogram|figure|pie|donut|doughnut)';
const BARS = /\b(?:bars?|columns?)\b(?! (?:charts?|graphs?|plots?)\b)/;
const LINES = /\b(?:lines?|curves?)\b/;
const SLICES = /\b(?:slices?|sectors?|segments?|wedges?|pieces?|parts|shares)\b/;
const COLOR_NAMES =
  'red|orange|yellow|green|blue|purple|violet|pink|magenta|brown|black|white|gr[ae]y|teal|turquoise|cyan|olive|lime|gold|amber|navy|beige|tan';
const ASKS_COLOR =
  /\b(?:what|which|in what|in which) colou?rs?\b|\bcolou?rs? (?:of|for|is|are|does|do|stands?|has|have|was)\b|^colou?rs?\b/;
const OF_COLOR = new RegExp(
  `\\b((?:(?:dark|light|pale|bright) )?(?:${COLOR_NAMES}))\\b(?: (?:one|ones|bars?|columns?|lines?|curves?|slices?|sectors?|segments?|wedges?|pieces?|parts?|series|dots|area|section))`,
);
const STANDS_FOR =
  /\b(?:stands? for|represents?|mean|means|shows?|is shown|show|depicts?|indicates?|refers? to|called|name of)\b|^(?:what|which|who)(?: \w+)? (?:is|are|has)\b/;
const GREATEST =
  /\b(?:highest|largest|biggest|greatest|most|tallest|longest|max|maximum|best|peak(?:ed|s)?|top|warmest|hottest|wettest|busiest|strongest|dearest|heaviest|main|leading|fullest)\b/;
const LEAST =
  /\b(?:lowest|smallest|least|fewest|shortest|min|minimum|worst|tiniest|bottom|coldest|coolest|driest|dryest|quietest|weakest|cheapest|lightest|thinnest|narrowest)\b/;
const VALUE_OF_EXTREME =
  /^(?:and |so )?(?:what(?: is| was|'s|s)?|tell me|how (?:much|many|high|large|big|tall|long)(?: is| was)?|give me)? ?(?:the )?(?:\w+ )?(?:highest|largest|biggest|greatest|tallest|longest|maximum|max|peak|lowest|smallest|least|minimum|min|top)(?:[\w ]*)?\b(?:value|number|figure|amount|count|reading|level|rate|percentage|share)\b|^how (?:much|many|high|large|big|tall|long) (?:is|was|are|were|does|did)\b/;

const COUNTED: readonly [RegExp, Extract<ChartAsk, { kind: 'count' }>['what']][] = [
  [BARS, 'bars'],
  [/\b(?:lines?|curves?)\b/, 'lines'],
  [/\b(?:slices?|sectors?|segments?|wedges?|pieces?|parts?)\b/, 'slices'],
  [
    /\b(?:series|data ?sets?|groups|things (?:are )?compared|entries in the legend|legend entries)\b/,
    'series',
  ],
  [
    /\b(?:months?|weekdays?|days|years?|quarters?|categories|ticks|points|teams|sources|kinds|types)\b/,
    'categories',
  ],
];

/** Reads a question for what it asks of a chart; null where it asks for nothing that a chart tells. */
export function chartAskOf(question: string): ChartAsk | null {
  const text = question
    .toLowerCase()
    .replace(/[?!.]+$/, '')
    .trim();
  return (
    askedTitle(text) ??
    askedAxis(text) ??
    askedType(text) ??
    askedCount(text) ??
    askedColor(text) ??
    askedRank(text) ??
    askedPlace(text) ??
    askedValue(text)
  );
}

function askedTitle(text: string): ChartAsk | null {
  const title = new RegExp(
    `\\b(?:title|heading|headline|caption|name) (?:of|on|over|above) (?:the |this )?(?:\\w+ )?${CHART}\\b`,
  );
  const called = new RegExp(
    `\\bwhat(?: is|'s|s)? (?:the |this )?(?:\\w+ )?${CHART} (?:called|titled|named|headed)\\b`,
  );
  const chartTitle = new RegExp(`\\b${CHART}(?:'s)? (?:title|heading|headline)\\b`);
  return title.test(text) || called.test(text) || chartTitle.test(text) ? { kind: 'title' } : null;
}

const X_AXIS = /\b(?:x|horizontal|bottom)[- ]?axis\b|\balong the bottom\b/;
const Y_AXIS = /\b(?:y|vertical|left|right)[- ]?axis\b|\balong the (?:left|side)\b/;

/** The words along an axis, and not what stands at its ticks. */
const NAMED = /\b(?:labell?ed|label|title|titled|called|name|named|written)\b/;

function askedAxis(text: string): ChartAsk | null {
  const axis = X_AXIS.test(text) ? 'x' : Y_AXIS.test(text) ? 'y' : null;
  if (!axis)
    return /\b(?:what|which) unit\b|\bunits? (?:of|on|is|are)\b/.test(text)
      ? { kind: 'axis', axis: 'y', what: 'unit' }
      : null;
  if (GREATEST.test(text) || /\bup to\b|\bend\b/.test(text)) return { kind: 'axis', axis, what: 'most' };
  if (LEAST.test(text) || /\bstart|begin/.test(text)) return { kind: 'axis', axis, what: 'least' };
  // What stands at its ticks is counted, not told.
  if (/\bhow many\b|\bnumber of\b/.test(text)) return null;
  return { kind: 'axis', axis, what: /\bunits?\b/.test(text) ? 'unit' : NAMED.test(text) ? 'name' : 'title' };
}

const askedType = (text: string): ChartAsk | null =>
  new RegExp(
    `\\b(?:what|which) (?:kind|type|sort) of (?:a )?${CHART}\\b|\\bis (?:this|it) a (?:bar|line|pie|donut|doughnut|column)\\b`,
  ).test(text)
    ? { kind: 'type' }
    : /\blegend\b/.test(text) && !/\bcolou?r|how many\b/.test(text)
      ? { kind: 'legend' }
      : /\b(?:what|which) (?:data )?series (?:are|is) (?:shown|there|compared|plotted)\b/.test(text)
        ? { kind: 'legend' }
        : null;

function askedCount(text: string): ChartAsk | null {
  const match =
    /\b(?:how many|number of|count(?: of)?(?: all)?(?: the)?)\s+(?:different |distinct |separate |data )?((?:\w+ )?\w+)/.exec(
      text,
    );
  if (!match) return null;
  for (const [pattern, what] of COUNTED) {
    const found = pattern.exec(match[1]);
    if (found) return { kind: 'count', what, noun: found[0] };
  }
  return null;
}

function askedColor(text: string): ChartAsk | null {
  if (ASKS_COLOR.test(text)) return { kind: 'color' };
  const match = OF_COLOR.exec(text);
  const bare = new RegExp(
    `^(?:what|which)(?: \\w+){0,2} (?:is|are) (?:shown |drawn |marked )?(?:in )?(${COLOR_NAMES})\\b`,
  ).exec(text);
  const color = match?.[1] ?? bare?.[1];
  return color && STANDS_FOR.test(text) && !GREATEST.test(text) && !LEAST.test(text)
    ? { kind: 'of_color', color }
    : null;
}

const COMPARATIVE =
  /\b(?:higher|lower|larger|bigger|smaller|greater|more|less|fewer|taller|shorter|longer)\b/;

function askedRank(text: string): ChartAsk | null {
  if (/\bat (?:least|most)\b/.test(text)) return null;
  if (
    /\b(?:difference between|how (?:much|many) (?:more|less|fewer|higher|lower)|by how (?:much|many))\b/.test(
      text,
    )
  )
    return { kind: 'difference' };
  if (COMPARATIVE.test(text) && /\b(?:than|or)\b/.test(text)) return { kind: 'compare' };
  const greatest = GREATEST.test(text);
  if (!greatest && !LEAST.test(text)) return null;
  const asks =
    VALUE_OF_EXTREME.test(text) &&
    !/^(?:which|when|who|in which|on which|what (?:month|day|year))\b/.test(text);
  const ofSeries = /^(?:which|what) (?:\w+ )?(?:series|line|curve)\b/.test(text);
  return { kind: 'extreme', greatest, asks: asks ? 'value' : ofSeries ? 'series' : 'name' };
}

const askedPlace = (text: string): ChartAsk | null =>
  /^(?:where|show|point|highlight|find|mark)\b/.test(text) &&
  (BARS.test(text) || SLICES.test(text) || LINES.test(text))
    ? { kind: 'place' }
    : null;

function askedValue(text: string): ChartAsk | null {
  if (/\b(?:total|sum|altogether|all together|in all|overall)\b/.test(text)) return { kind: 'total' };
  return /^(?:and |so |please |about |roughly )*(?:how (?:much|many|high|low|large|big|tall|long|warm|hot|cold|deep|heavy|strong|far|often)|what|which|value|read|tell|give|the|share|percentage|amount)\b/.test(
    text,
  )
    ? { kind: 'value' }
    : null;
}
