import type { Subject } from '../lexicon.ts';

const subject = (name: string, least: number, cues: string, must?: RegExp): Subject => ({
  name,
  cues: new RegExp(`(?<![\\p{L}\\d])(?:${cues})(?![\\p{L}\\d])`, 'giu'),
  least,
  ...(must ? { must } : {}),
});

const AMOUNT = '\\d\\s?(?:kg|g|l|ml|lb|oz|cups?|pieces?|cubes?|tbsp|tsp|bags?|packs?|litres?|dozen)\\b';

/** What screens are about, each told by some of its words standing there together. */
export const subjects: readonly Subject[] = [
  subject(
    'email inbox (mailbox)',
    3,
    'inbox|outbox|sent|drafts|spam|junk|compose|reply(?: all)?|forward|subject|unread|attachments?|mailbox|re: \\p{L}+|cc|bcc|(?:from|to):',
    /@[\w-]+\.|\binbox\b/i,
  ),
  subject(
    'test results (test report)',
    3,
    'pass(?:es|ed|ing)?|fail(?:s|ed|ures?|ing)?|skipped|pending|specs?|tests?|suites?|assertions?|duration|expected|coverage',
    /\b(?:specs?|tests?|suites?|passes|passing)\b[\s\S]*\d|\d[\s\S]*\b(?:specs?|tests?|suites?|passes|passing)\b/i,
  ),
  subject(
    'process list (system monitor)',
    4,
    'pid|user|virt|res|shr|cpu%?|%cpu|mem%?|%mem|command|load average|uptime|tasks|swp|swap|threads?|processes|nice',
    /\bpid\b|\bload average\b|\bprocesses\b/i,
  ),
  subject(
    'comparison of files (diff)',
    1,
    '@@ -\\d+(?:,\\d+)? \\+\\d+|diff --git|---? a/\\S+|\\+\\+\\+ b/\\S+',
  ),
  subject(
    'version history (commits)',
    3,
    'commits?|branch(?:es)?|merge|author|head|checkout|pull request|origin|rebase|tags?|stash|push',
    /\bcommits?\b/i,
  ),
  subject(
    'budget and accounts (money)',
    4,
    'budget|expenses|income|balance|spent|planned|savings|accounts?|assets|liabilities|rent|insurance|transactions?|deposit|withdrawal|ledger',
    /\b(?:budget|expenses|income|balance|ledger|assets)\b/i,
  ),
  subject(
    'task list (to-dos)',
    4,
    'to-?do|tasks?|due|priority|urg(?:ency)?|done|projects?|reminders?|completed|deadline|assignee|backlog',
    /\b(?:to-?do|tasks?|backlog)\b/i,
  ),
  subject(
    'groceries or ingredients (shopping list)',
    2,
    'flour|rye|yeast|sugar|butter|milk|eggs?|salt|oats|honey|cheese|bread|rice|oil|onions?|potatoes|carrots?|tomatoes|apples?|bananas?|coffee|tea|pasta|cream|cinnamon|raisins|caraway|almonds|walnuts|vanilla|jam|sour cream|lemons?|garlic|cocoa|margarine|poppy ?seeds?|hazelnuts',
    new RegExp(`${AMOUNT}[\\s\\S]*${AMOUNT}`, 'i'),
  ),
  subject(
    'recipe',
    3,
    'ingredients|preheat|oven|bake|stir|knead|dough|serves|whisk|simmer|tablespoons?|teaspoons?|method',
    /\b(?:oven|dough|ingredients|bake|simmer)\b/i,
  ),
  subject(
    'weather',
    4,
    'forecast|humidity|wind|rain|temperature|sunny|cloudy|showers|thunderstorms?|feels like|uv index|snow|visibility|pressure|sunrise|sunset',
    /°|\bforecast\b/i,
  ),
  subject(
    'timetable',
    4,
    'departures?|departs|arrivals?|arrives|platform|timetable|delayed|on time|destination|stops?|track|gate|boarding',
    /\d{1,2}[:.]\d\d/,
  ),
  subject(
    'API documentation',
    4,
    'endpoints?|get|post|put|delete|patch|schemas?|requests?|responses?|parameters|curl|authori[sz]ation|bearer|json',
    /\b(?:endpoints?|api)\b/i,
  ),
  subject(
    'log messages',
    3,
    '(?:info|warn(?:ing)?|error|debug|trace|notice|fatal)(?=[\\]: ])',
    /\d\d:\d\d:\d\d/,
  ),
  subject(
    'database (tables and queries)',
    4,
    'sql|quer(?:y|ies)|schemas?|indexes|primary key|foreign key|select|insert|drop|database|rows?|columns?|tables?|sqlite|mysql|postgres(?:ql)?',
    /\b(?:sql|database|sqlite|mysql|postgres\w*)\b/i,
  ),
  subject(
    'chess',
    3,
    'chess|checkmate|pawns?|knights?|bishops?|rooks?|castling|opening|pgn|fen|elo|endgame|stockfish',
    /\b(?:chess|pgn|checkmate)\b/i,
  ),
  subject(
    'music player',
    4,
    'playlists?|artists?|albums?|tracks?|shuffle|repeat|now playing|genre|lyrics|volume|songs?|queue',
    /\b(?:playlists?|artists?|albums?|now playing)\b/i,
  ),
  subject(
    'translation of texts',
    3,
    'msgid|msgstr|translations?|source text|fuzzy|untranslated|translators?|glossary|phrases|source and translation|needs work',
    /\btranslat\w+|msgid/i,
  ),
  subject(
    'typing tutor (touch typing)',
    3,
    'typing|wpm|keystrokes|touch typing|words per minute|accuracy|keyboard layout|finger|lessons?|speed',
    /\btyping\b|\bwpm\b/i,
  ),
];
