import type { WrittenTurns } from '../../turns.ts';

const OPENS = '^(?:so |and )?';
const NAME = String.raw`(?<name>[\p{L}_][\p{L}\p{N}_.+-]*(?:\.js)?)`;
const OF_NAME = `(?:the )?["'“‘]?${NAME}["'”’]?`;
const ENDS =
  '(?: (?:is|was) (?:used|running|that|this|it|installed|in use|shown|here)| (?:do|does|did) (?:it|they|this) (?:use|run|show)| here)?$';
const TRIED = '(?:try|tried|trying|want|wanted|attempt|attempted|supposed|meant|fail|failed)';
const DEALT =
  '(?:open(?:ed)?|read|load(?:ed)?|saved?|written|found|shown|displayed|show|display|import(?:ed)?|play(?:ed)?|accessed|parsed?|write)';
const FILES = '(?:file|document|picture|image|photo|video|song|track|book|script|folder|directory|path)s?';

const ADDRESS = '(?:web ?|page )?(?:address|url)';

const GIVEN_TO =
  '(?: (?:is|was) given)?(?: of| for| to) (?:the|this|that|my) (?:(?:new|open|shown|selected|first) )?(?<thing>\\p{L}+)\\s*\\??$';

export const written: WrittenTurns = {
  version: [
    new RegExp(`${OPENS}(?:which|what) version (?:of|number of) ${OF_NAME}${ENDS}`, 'iu'),
    new RegExp(`${OPENS}(?:which|what)(?: is the|'s the)? ${NAME} version${ENDS}`, 'iu'),
    new RegExp(`${OPENS}(?:what is|what's|tell me) (?:the )?version(?: number)? of ${OF_NAME}${ENDS}`, 'iu'),
  ],
  value: [
    new RegExp(`${OPENS}what(?: is|'s) the value (?:of|for) ${OF_NAME}$`, 'iu'),
    new RegExp(
      `${OPENS}(?:which|what) value (?:does|has|is given to|is set for|is) ${OF_NAME}(?: have| hold| get)?$`,
      'iu',
    ),
    new RegExp(`${OPENS}what (?:is|was) ${OF_NAME} (?:set|equal) to$`, 'iu'),
    new RegExp(`${OPENS}what does ${OF_NAME} equal$`, 'iu'),
  ],
  expression: new RegExp(
    `${OPENS}what (?:is|was|does|did) (?<expression>\\S.*?)(?: (?:come to|evaluate to|equal|return|give|yield|result in|amount to|make))?$`,
    'iu',
  ),
  unopened: new RegExp(
    `${OPENS}(?:which|what) ${FILES} (?:(?:did|does|was|is) (?:it|they|the \\w+|\\w+) ${TRIED} (?:to )?(?:be )?${DEALT}|(?:couldn.?t|could not|cannot|can.?t|can not|failed to|fails to|should(?: have been)?) (?:be )?(?:it )?${DEALT})$`,
    'iu',
  ),
  address: new RegExp(
    `${OPENS}(?:which|what) (?:${ADDRESS} (?:was|is|has been|did (?:they|it|he|she|the \\w+)|does (?:it|the \\w+)) (?:being )?(?:open(?:ed)?|visit(?:ed)?|load(?:ed)?|call(?:ed)?|shown|show|enter(?:ed)?|type[dn]?(?: in)?|in the (?:address|location|url) (?:bar|field|line|box))|(?:is|was) (?:the )?${ADDRESS} (?:of|for) (?:the|this) (?:page|site|web ?site|tab)(?: shown| opened)?)$|${OPENS}(?:what is|what's) in the (?:address|location|url) (?:bar|field|line|box)$`,
    'i',
  ),
  addressCalled: new RegExp(
    `${OPENS}(?:what is|what's|which is) the (?<label>[\\p{L}-]+(?: [\\p{L}-]+)?) ${ADDRESS}$`,
    'iu',
  ),
  amountOf:
    /^(?:so |and )?how (?:many|much) (?<unit>\p{L}+)\b(?! (?:are|is|can|does) (?:there|shown|listed|visible))/iu,
  titled: [
    {
      asked: new RegExp(`\\bsubject(?: line)?${GIVEN_TO}`, 'iu'),
      not: /^(?:page|picture|image|screenshot|photo|text|window|screen|talk|lesson|exam)s?$/i,
    },
    {
      asked: new RegExp(`\\b(?:title|headline)${GIVEN_TO}`, 'iu'),
      not: /^(?:window|page|dialog|dialogue|screen|error|message|app|application|program|popup|pop|website|site|view|tab|box|terminal|warning|alert|table|chart|list|column|card|section|panel|graph|file|document|bar|menu|toast|notification|banner|notice|form|picture|image|screenshot|photo|text)s?$/i,
    },
  ],
  titleLabel: /^(?:titles?|subject|summary|headline|caption)\s*[:*]*$/i,
  writtenColors: [
    {
      asked:
        /\b(?:hex(?:adecimal)?|html|web|css|colou?r)(?: |-)?(?:colou?r )?(?:code|value|number|string|notation)\b|\b(?:code|hex) (?:of|for) (?:the|this|that|my) (?:\p{L}+ )?colou?r\b|\bcolou?r in hex\b/iu,
      form: /#[0-9a-f]{6}(?:[0-9a-f]{2})?\b/i,
    },
    { asked: /\brgba?\b/i, form: /\brgba?\([^)]*\)/i },
    { asked: /\bhsla?\b/i, form: /\bhsla?\([^)]*\)/i },
  ],
};
