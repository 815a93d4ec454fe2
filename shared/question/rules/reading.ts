import { asksWhat, isControl, names, type SkillRule, vote } from './rule.ts';

/** "the message under the heading": not the title is asked for, but what stands beside it. */
const BESIDE_TITLE =
  /\b(?:under|below|beneath|underneath|above|next to|beside|following) (?:the |this |that |its )?(?:\w+ ){0,2}(?:title|heading|headline|header)(?: say| says| read| reads| tell)?$/;

/** Questions whose answer is read: titles, sums, values, descriptions. */
export const readingRules: SkillRule[] = [
  vote('read_value', 100, 'it asks for the keys of a command', (r) =>
    names(r, r.compiled.lexicon.turns.keys.asksFor),
  ),
  vote(
    'read_value',
    64,
    'it asks where somebody or something belongs',
    (r) =>
      r.has('where') &&
      r.roles.length === 0 &&
      !r.has('error') &&
      names(
        r,
        /^(so |and )?(where|in which (city|country|town|room|place)) (is|are|was|were|does|do|did) .+ (kept|stored|live|lives|based|held|made|manufactured|born|work|works|come from|comes from|take place|delivered to|shipped to|hosted|taught|sold|built|bought|grown|sent|printed|played|parked|repaired|published|served|trained|copied|written|saved|logged)(?: to| from| at| now| by default)?$/,
      ),
  ),
  vote(
    'read_value',
    69,
    'it asks what something in a text is set to',
    (r) =>
      names(
        r,
        /\b(?:set to|assigned to)$|\b(?:constant|variable|property|attribute|parameter)\b|\b(?:in|of) (?:the|this) (?:\w+ )?(?:yaml|json|toml|ini|xml|config|configuration|settings|api|code|schema)$/,
      ) &&
      (r.has('title') || r.has('program')),
  ),
  vote(
    'read_text',
    71,
    'it asks what stands beside a title',
    (r) => asksWhat(r) && r.has('title') && names(r, BESIDE_TITLE),
  ),
  vote(
    'read_error',
    61,
    'it asks for a message',
    (r) =>
      r.has('message') &&
      names(
        r,
        /^(?:give|read|quote|spell out|copy|tell)(?: me| us| out)? (?:the|this|that|its|my) (?:(?!commit|chat|text|last|latest|newest|welcome)\w+ ){0,2}(?:message|notice|notification|toast|banner)$/,
      ),
  ),
  vote('read_value', 66, 'it asks what is on at a time', (r) =>
    names(
      r,
      /^(so |and )?what (happens|is happening|takes place|is on|is planned|is scheduled|begins|starts) (today |tomorrow )?(at|on|from|until) (the )?(\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|noon|midnight)/,
    ),
  ),
  vote(
    'window_title',
    54,
    'it asks for a title',
    (r) =>
      r.has('title') && !r.has('where') && !r.has('how_many') && !r.has('color') && !names(r, BESIDE_TITLE),
  ),
  vote(
    'window_title',
    44,
    'it asks which program this is',
    (r) => r.has('program') && !r.has('error') && !r.has('where'),
  ),
  vote(
    'read_value',
    72,
    'it asks what a field holds',
    (r) =>
      asksWhat(r) &&
      !r.has('where') &&
      !r.has('color') &&
      names(
        r,
        /\b(?:in|into|inside|for) (?:\w+ ){1,6}(?:field|text box|textbox|search box|input|dropdown|drop down|combo ?box)$/,
      ) &&
      !names(r, /\b(wrong|error|invalid|missing|problem|mistake|how many)\b/),
  ),
  vote('read_value', 36, 'it asks to be told a value', (r) =>
    names(r, /^(please |can you |could you )?(tell|give) me (the|my|his|her|its) \w/),
  ),
  vote('read_value', 70, 'it asks what stands beside a label', (r) =>
    names(
      r,
      /^(so )?what (?:does it (?:say|read|show)|do you see|is (?:written|stated|shown|given|entered|printed|specified)) (?:for|next to|beside|behind|after|opposite|right of) \w/,
    ),
  ),
  vote('read_value', 48, 'it asks which value is shown', (r) =>
    names(
      r,
      /^(so )?(what|which) (?!(text|texts|message|words|error|errors|button|buttons|colou?r|theme)\b)(\w+ ){1,4}(does|do|did) (it|this|that|they|the \w+) (show|shows|say|says|use|uses|have|has|give|gives|need|needs|want|report|reports)( \w+)?$/,
    ),
  ),
  vote('read_value', 47, 'it asks how something is set', (r) =>
    names(
      r,
      /^(so )?(how|to what) (is|are) (the |my |its )?(\w+ ){1,4}(set|configured|given|defined|spelled|spelt|named|called)\b/,
    ),
  ),
  vote('read_value', 47, 'it asks for the value of a label', (r) =>
    names(
      r,
      /\b(value|values|setting|content|contents) (of|for) (?!this|the (screen|page|picture|image|window))/,
    ),
  ),
  vote('read_value', 37, 'it asks to look a value up', (r) =>
    names(r, /^(look up|get|check|look for|give|tell|fetch)( me)? (the|my|its|his|her) \w/),
  ),
  vote(
    'amount',
    49,
    'it asks for an amount of money',
    (r) =>
      r.has('money') &&
      !r.has('how_many') &&
      !r.has('when') &&
      !r.has('who') &&
      !r.has('why') &&
      !r.has('state') &&
      !(
        names(r, /\bdue (date|day|time|on|by|in)\b/) &&
        !names(r, /\b(amount|total|pay|price|cost|how much)\b/)
      ),
  ),
  vote(
    'amount',
    73,
    'it asks whether sums are right',
    (r) =>
      r.form === 'yes_no' &&
      names(
        r,
        /\badds? up\b|\b(sum|total|subtotal|bill|receipt|invoice|arithmetic|calculation)\b.*\b(right|correct|wrong|correctly)\b/,
      ),
  ),
  vote(
    'amount',
    41,
    'it asks how much something is',
    (r) =>
      r.has('how_much') &&
      names(r, /\bhow ?much (is|are|was|does|do|did|for|the)\b/) &&
      !names(r, /\b(memory|space|disk|time|ram|free|used|storage|cpu)\b/),
  ),
  vote(
    'needs_vision',
    48,
    'it asks what a photo shows',
    (r) =>
      r.has('natural') &&
      (asksWhat(r) || r.form !== 'open' || r.has('who') || r.has('where')) &&
      !r.has('how_many') &&
      !r.has('how_much') &&
      !r.has('money') &&
      !r.has('value_noun') &&
      r.roles.filter(isControl).length === 0 &&
      !r.has('error'),
  ),
  vote(
    'needs_vision',
    75,
    'it asks for the look of a thing in a photo',
    (r) => r.has('color') && (r.has('body_part') || r.has('natural')) && !r.has('background'),
  ),
  vote(
    'needs_vision',
    47,
    'it asks about a living thing or its look',
    (r) => r.has('body_part') && !r.has('error') && (asksWhat(r) || r.form === 'yes_no'),
  ),
  vote(
    'topic',
    45,
    'it asks for the topic',
    (r) =>
      r.has('topic') &&
      !names(r, /\b(say|says|tell|tells|show|shows) (me )?about\b/) &&
      !names(r, /^(so |and )?which \w+ (is|was) (it|this|that) about$/) &&
      !names(r, /^(so )?(what|which) \w+ (\w+ )?(is|are|was|were) used for \w/) &&
      !r.has('error') &&
      !r.has('when') &&
      !r.has('how_many') &&
      !r.has('money'),
  ),
  vote('topic', 69, 'it asks what a program is for', (r) =>
    names(r, /^(?:so |and )?what is (?:this|the) (?:program|app|application|software|tool|page|site) for$/),
  ),
  vote(
    'caption',
    62,
    'it asks for a sentence about the whole',
    (r) => r.has('explain') && !r.has('error') && names(r, /\bin (?:one sentence|a few words)$/),
  ),
  vote(
    'caption',
    46,
    'it asks for a description',
    (r) => r.has('caption') && !r.has('error') && !names(r, /\bdescription of the (?!image|picture)/),
  ),
  vote('explain_screen', 43, 'it asks for an explanation', (r) => r.has('explain') && !r.has('error')),
  vote(
    'explain_screen',
    47,
    'it asks for a summary',
    (r) => names(r, /^(summari[sz]e|sum up|explain|give me an overview)\b/) && !r.has('error'),
  ),
  vote(
    'read_text',
    42,
    'it asks to copy text',
    (r) => r.has('copy') && r.form === 'open' && !r.has('when') && !asksWhat(r),
  ),
  vote(
    'read_text',
    40,
    'it asks to read text',
    (r) => r.has('read') && !r.has('how_many') && !r.has('when') && !r.has('who'),
  ),
  vote('read_text', 38, 'it asks what something says', (r) => r.has('say') && asksWhat(r)),
  vote(
    'read_value',
    36,
    'it asks for a value',
    (r) =>
      asksWhat(r) ||
      r.has('who') ||
      r.has('when') ||
      r.has('how_many') ||
      r.has('how_much') ||
      r.has('how_long'),
  ),
  vote('unsupported', 34, 'it asks for something to be done, not for something to be seen', (r) =>
    r.has('command_to_act'),
  ),
  vote(
    'read_value',
    30,
    'it names a detail',
    (r) => r.words.length > 0 && r.words.length <= 6 && r.words.some((word) => !r.compiled.stop.has(word)),
  ),
  vote(
    'read_text',
    20,
    'it asks about something that may be written there',
    (r) => r.form === 'yes_no' || r.has('how'),
  ),
];
