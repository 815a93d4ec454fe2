import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

const SENTENCE = '(?:sentence|phrase)';
const DOCUMENT = '(?:paper|sheet|printout|slip|letter|leaflet|form letter)';
const PROGRAM = '(?:software|program|programme|app|application|tool|utility|page|site|website|web page)';
/** Things that bear a number: "the port number of ..." asks which, "the number of ..." how many. */
const NUMBERED = words(`
  port, line, phone, telephone, mobile, fax, order, invoice, serial, account, ticket, customer, tracking, room, house,
  flat, member, membership, booking, case, reference, version, build, revision, page, gate, platform, seat, flight,
  train, bus, track, model, part, item, article, row, column, error, issue, process, card, batch, contract, policy,
  licence, license, registration, employee, student, patient, table, locker, bay, berth, slot, channel, chapter,
  episode, start, job, id, vat, tax, bank, plot, apartment, extension, contact, receipt, bill, delivery, parcel, well
`).join('|');

/** Turns of phrase that say a thing in a roundabout way, and what they plainly ask; all that fit are rewritten. */
export const sayings: Lexicon['phrasing']['sayings'] = [
  [/^sum up\b/i, 'summarise'],
  [/^sum (.+?) up\b/i, 'summarise $1'],
  [
    new RegExp(
      `\\b(?:in|with|as) (?:just |only )?(?:one|a|a single) (?:(?:single|short|brief|simple|plain) )*${SENTENCE}(?=[\\s?.!,]*$)`,
      'i',
    ),
    'in one sentence',
  ],
  [
    /\bin (?:just |only )?(?:a few|a couple of|two|three|four|five|six|ten|not many) (?:short |simple |plain )?words\b/i,
    'in a few words',
  ],
  [
    /^(summari[sz]e|describe|caption) (.+?) in (?:one|a single) (?:\p{L}+ )?(?:line|word)$/iu,
    '$1 $2 in one sentence',
  ],
  [
    /^(?:according to|judging by|going by|as per) (?:the|this|that|my|its) (?:\p{L}+ ){1,3}?(?:, )?(?=(?:what|which|how|when|where|who|is|are|does)\b)/iu,
    '',
  ],
  [
    /,? (?:according to|judging by|going by|as per) (?:the|this|that|my|its) (?:screen|page|window|picture|message|note|list|table|counter|display|report|log|output|dialog|form|text)$/i,
    '',
  ],
  [
    /^what (?:is|are|was|were) ((?:the|this|that|my|it)\b(?: \p{L}+){0,2}?) (?:trying to )?(?:tell(?:ing)?|say(?:ing)?|inform(?:ing)?)(?: me| us)?$/iu,
    'what does $1 say',
  ],
  [
    /^(?:(?:what is|what's|whats|tell me|give me) )?(?:the )?reason (?:why |for which |that )?(?=(?:it|this|that|the|my|i|we|they)\b)/i,
    'why ',
  ],
  [
    /^(?:(?:what is|what's|whats|tell me|give me) )?(?:the )?name of the (test|spec|file|package|module|job|step|task|service|command) (?:that|which) (?:went wrong|failed|broke|did not pass|is failing|crashed)$/i,
    'which $1 failed',
  ],
  [
    /^how long (?:has|have) (?:the|this|my) (?:machine|computer|system|server|host|box|pc) been (?:up|on|running)(?: for)?$/i,
    'what is the uptime',
  ],
  [
    /^what (?:has been|have been|is|was|are|is being) (?:plotted|charted|graphed|visuali[sz]ed|depicted|illustrated|diagrammed)(?: here| on (?:this|the) \p{L}+| in (?:this|the) \p{L}+)?$/iu,
    'what is this about',
  ],
  [
    /^(?:which|what) (?:sort|kind|type) of (?:list|table|chart|diagram|data|log|report|game) (?:am i|are we) (?:looking at|seeing|reading)$/i,
    'what is this about',
  ],
  [
    /^what (?:project|event|trip|job|thing|subject|work|undertaking|building work) is (?:being )?(?:planned|described|discussed|presented|organi[sz]ed|managed|tracked|scheduled|documented)(?: here| on this \p{L}+| in this \p{L}+)?$/iu,
    'what is this about',
  ],
  [
    /^what (?:is|does) the (?:placeholder|ghost text|gr[ae]y(?:ed)? (?:text|hint|out text))(?: text)? (?:of|in|inside|for) (?:the )?(.+?)(?: field| box| input)?(?: say| read)?$/i,
    'what is written in the $1 field',
  ],
  [
    /^how many (?:of (?:the|these) )?boxes are (ticked|checked|unticked|unchecked)\b/i,
    'how many checkboxes are $1',
  ],
  [/^what am i (?:watching|viewing|seeing)\b/i, 'what am i looking at'],
  [/,? (?:in full|in its entirety|word for word|verbatim|in its full length)$/i, ''],
  [/\bthrow(?:ing)? (it|this|that|them|these|those|one|\S+\.\p{L}{2,4}) (?:away|out)\b/iu, 'delete $1'],
  [/\bin a nutshell\b/i, 'in one sentence'],
  [/\b(is|was|'s) (?:the matter|up|amiss|the trouble) with\b/i, '$1 wrong with'],
  [
    /^(what|which) (.+?) (?:is|are|was|were) (?:to blame|at fault|the culprit)(?: for (?:it|this|that|the \w+))?$/i,
    '$1 $2 has the error',
  ],
  [new RegExp(`^what (?:sort|kind|type) of ${DOCUMENT} (is|was|am|do)\\b`, 'i'), 'what kind of document $1'],
  [
    new RegExp(
      `^what(?: is|'s| does) (?:this|the) ${PROGRAM} (?:being |mainly |actually |mostly )?(?:used for|good for|meant for|made for|intended for|for|do)$`,
      'i',
    ),
    'what is this program for',
  ],
  [
    /^what (?:would|do|does|can|could) (?:you|i|we|one|people|somebody|someone) use (?:this|it)(?: \w+)? for$/i,
    'what is this program for',
  ],
  [
    /^how old (?:do|does|must|should|need|needs|have|has) (?:you|i|we|one|they|people|members|guests|(?:a|an|the) \p{L}+) (?:(?:have|need) to )?be(?: at least)?\b/iu,
    'what is the minimum age',
  ],
  [
    /^where (is|are|was|were|does|did|do) (.+?) (mounted|installed|get mounted|get installed)$/i,
    'in which folder $1 $2 $3',
  ],
  [
    /\b(?:moan|whin|whing|grumbl|nagg|fuss|yell|scream|shout|bark|rant)(?:e|ing|es|s|ed)? (?:at me |on |out )?(?:about|at)\b/i,
    'complaining about',
  ],
  [/\b(?:unhappy|not happy|upset|cross|annoyed) (?:about|with)\b/i, 'complaining about'],
  [/\b((?:exit|return|status) (?:code|status)) (?:of|from|for) (?:the|this|my) (?!error)\p{L}+/iu, '$1'],
  [/^(.+?) (?:set|sets|setting|head|heads) off\b(?! from)/i, '$1 leave'],
  [/\b(?:brought|put) out (?=\p{L})/iu, 'published '],
  [/\b(?:handed|turned) in\b/i, 'submitted'],
  [new RegExp(`\\b(${NUMBERED}) (number|no\\.?|nr\\.?) of\\b`, 'i'), '$1 number for'],
];
