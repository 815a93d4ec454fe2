import type { Skill, Slots } from '../../../model/question.ts';
import type { WholeQuestion } from '../lexicon.ts';

const ON =
  '(?:on|in|at|of|from|with) (?:this|the|my|that) (?:screen|page|picture|image|screenshot|window|dialog|dialogue|program|app|view|display)';
const HERE = `(?: (?:here|now|next|right now|at the moment|then|please|${ON}))*`;
const THIS =
  '(?:this|it|that|the (?:screen|page|picture|image|screenshot|window|text|writing|photo)|this (?:screen|page|picture|image|screenshot|window|text|photo))';
const CAPTURE = '(?:(?:this|the) (?:screenshot|capture)|this (?:picture|image))';
const I = '(?:i|we|you|one)';
const PRESS = '(?:click|press|tap|push|choose|select|use|click on|tap on)';
const THINGS =
  '(?:all )?(?:of )?(?:the )?(?<thing>(?:buttons?|links?|tabs?|menus?|menu items?|menu entries|fields?|input fields?|text fields?|check ?boxes|check ?box|radio buttons?|switch(?:es)?|icons?|headings?|images?|pictures?|tables?|sliders?|dialogs?|drop ?downs?|drop ?down lists?|combo ?box(?:es)?))';
const PLACE =
  '(?<place>(?:(?:very |far |upper |lower )?(?:top|bottom|upper|lower|middle|centre|center|left|right)(?:[ -]hand)?(?: (?:left|right|middle|centre|center))?))(?:[ -](?:corner|side|part|edge|half|area))?';

const NTH = '(?<place>first|second|third|fourth|fifth|last)';
const COLORED =
  '(?<color>red|green|blue|yellow|orange|purple|pink|brown|white|black|gr[ae]y)(?:[ -]colou?red)?';

const whole = (skill: Skill, slots: Slots, ...patterns: string[]): WholeQuestion[] =>
  patterns.map((pattern) => ({ pattern: new RegExp(`^(?:and |so )?(?:${pattern})$`), skill, slots }));

/** What is asked of any screen, whatever stands on it. */
export const wholeQuestions: readonly WholeQuestion[] = [
  ...whole(
    'read_text',
    { whole: 'actions' },
    `what (?:else )?can ${I} (?:do|${PRESS})${HERE}`,
    `(?:what|which) (?:are )?(?:my|the) (?:options|choices|possibilities|actions)(?: (?:do )?${I} have)?${HERE}`,
    `(?:what|which) (?:options|choices|possibilities|actions) (?:do ${I} have|are there|are (?:available|possible|offered))${HERE}`,
    `(?:what|which) (?:things|parts|elements|controls)? ?(?:can be|are) (?:clicked|pressed|clickable|interactive)${HERE}`,
  ),
  ...whole('read_text', { whole: 'elements' }, `(?:list|name|enumerate|show me|give me) ${THINGS}${HERE}`),
  ...whole(
    'explain_screen',
    { whole: 'next_step' },
    `what (?:should|must|do|shall|would|have) ${I} (?:to )?(?:do|${PRESS})${HERE}`,
    `what.?s? (?:is )?the next step|what(?: is|.s)? next|what now|now what|where do ${I} go from here`,
    `what comes next${HERE}|what is expected of me${HERE}`,
  ),
  ...whole(
    'explain_screen',
    { whole: 'meaning' },
    `what does ${THIS} mean|what does all (?:of )?this mean|what is going on${HERE}|what.?s going on${HERE}|what is happening${HERE}|what.?s happening${HERE}|what happened${HERE}`,
    `i (?:don.?t|do not) (?:get|understand) (?:this|it)|help|help me|huh`,
  ),
  ...whole(
    'explain_screen',
    {},
    `what(?: is|.s) (?:on|in) (?:my|the|this) (?:screen|screenshot|page|window)`,
  ),
  ...whole(
    'locate_error',
    { whole: 'well_being' },
    `is everything (?:ok|okay|fine|alright|all right|good|in order|working|as it should be)${HERE}`,
    `is (?:this|it|that) (?:ok|okay|fine|alright|all right|in order)`,
    `did (?:it|this|that|everything) (?:work|succeed|go well|work out|go through)(?: well)?${HERE}`,
    `was (?:it|this|that) successful|does everything look (?:ok|okay|fine|alright|good)`,
  ),
  ...whole(
    'locate_error',
    {},
    `(?:are there|is there|do you see|can you see|any) (?:any |an? )?(?:warnings?|problems?|issues?|errors?)${HERE}`,
  ),
  ...whole(
    'element_state',
    { state: 'selected', target: '' },
    `(?:what|which one)(?: is|.s) (?:currently )?(?:selected|highlighted|marked|active|chosen|picked)${HERE}`,
  ),
  ...(
    [
      ['empty', 'empty|blank|unfilled|not filled in'],
      ['disabled', 'disabled|greyed out|grayed out|inactive'],
      ['checked', 'checked|ticked|switched on|turned on|enabled|on'],
      ['unchecked', 'unchecked|unticked|not ticked|not checked|switched off|turned off|off'],
      ['selected', 'selected|highlighted|marked|chosen'],
    ] as const
  ).flatMap(([state, said]) =>
    whole(
      'element_state',
      { target: '', state },
      `(?:which|what) (?:of )?${THINGS} (?:is|are|have been|has been|was|were) (?:still |currently |left )?(?:${said})${HERE}`,
    ),
  ),
  ...whole(
    'element_state',
    { whole: 'any_element', target: '' },
    `(?:are there|is there|do you see|can you see|does (?:it|this|the (?:page|screen|window|dialog)) have) (?:any |an? |some )?${THINGS}${HERE}`,
  ),
  ...whole(
    'has_text',
    { whole: 'legibility' },
    `(?:is|are) ${THIS} (?:too |very |really |still |at all )?(?:blurry|blurred|unsharp|out of focus|fuzzy|sharp|legible|readable|illegible|unreadable|clear enough|good enough|sharp enough)(?: enough)?(?: to (?:read|be read))?`,
    `can you (?:actually |even |really )?read (?:this|it|that|the text|this text|the (?:picture|image|screenshot|screen))(?: well| clearly| at all)?`,
    `how (?:sharp|blurry|legible|readable|good) is ${THIS}|(?:what is|what.s|how is) the (?:image |picture )?quality(?: of ${THIS})?`,
  ),
  ...whole(
    'measure',
    { whole: 'text_height' },
    `what (?:font|text) size (?:is (?:used|this|it)|does (?:it|this) (?:use|have))${HERE}|what is the (?:font|text) size${HERE}|how (?:big|large|tall|high|small) is the (?:text|font|writing)${HERE}`,
  ),
  ...whole(
    'measure',
    { target: 'picture' },
    `how (?:big|large|wide|tall|high) is ${CAPTURE}|what (?:resolution|size) is (?:this|${CAPTURE})|what is the (?:resolution|size|width|height) of ${CAPTURE}|what are the dimensions of ${CAPTURE}`,
  ),
  ...whole(
    'count_elements',
    { whole: 'word_count' },
    `how many words (?:are there|does (?:it|this|the (?:page|text|screen)) have|can be read|were read|are)${HERE}|count the words|word count`,
  ),
  ...whole(
    'read_text',
    { whole: 'place' },
    `what(?: is|.s| does it say| stands| can (?:be seen|i see)| do you see)? (?:written |shown |there )?(?:in|at|on) the ${PLACE}${HERE}`,
    `(?:read|copy|give me|show me) (?:what is |what.s |what stands |the text |everything )?(?:in|at|on) the ${PLACE}${HERE}`,
  ),
  ...whole(
    'read_text',
    { whole: 'line' },
    `(?:read|copy|give me|what is|what.s|what does) (?:me )?(?:out )?the ${NTH} line(?: of (?:the )?text)?(?: say)?${HERE}`,
  ),
  ...whole(
    'read_text',
    { whole: 'colored_text' },
    `(?:what does |what is |what.s |read |copy )(?:me )?the ${COLORED} (?:text|writing|words?|line|letters)(?: says?)?${HERE}|what is (?:written )?in (?<color>red|green|blue|yellow|orange|purple|pink|brown)${HERE}`,
  ),
  ...whole(
    'read_text',
    { whole: 'column_heads' },
    `(?:what|which) (?:are|columns are|column) (?:the |there in the )?(?:column (?:headers?|headings?|heads?|names?|titles?)|names of the columns|columns of the table)${HERE}|(?:what|which) columns (?:are there|does (?:the|this) table have)${HERE}|list the columns${HERE}`,
  ),
  ...whole(
    'read_text',
    { whole: 'table_row' },
    `(?:what is|what.s|what stands|read|copy|give me) (?:in )?the ${NTH} row(?: of the table)?${HERE}`,
  ),
  ...whole(
    'read_text',
    { whole: 'table_as_csv' },
    `(?:copy|give me|read|export|extract|show me|convert|turn|get) (?:the|this) table (?:as|to|into|in) (?:a )?csv${HERE}|(?:the )?table as csv`,
  ),
  ...whole(
    'read_text',
    { whole: 'table' },
    `(?:copy|give me|read|extract|get|transcribe) (?:the|this) (?:whole |entire )?table${HERE}`,
  ),
  ...whole(
    'read_value',
    { whole: 'largest_number' },
    `(?:what|which) is the (?:largest|biggest|highest|greatest|maximum) (?:number|value|figure)${HERE}`,
  ),
  ...whole(
    'read_value',
    { whole: 'smallest_number' },
    `(?:what|which) is the (?:smallest|lowest|least|minimum) (?:number|value|figure)${HERE}`,
  ),
  ...whole(
    'read_text',
    { whole: 'language' },
    `(?:what|which) language is (?:${THIS}|used)(?: (?:written )?in)?${HERE}|(?:in )?(?:what|which) language is ${THIS} (?:written(?: in)?|in)${HERE}|is ${THIS} (?:written )?in (?:english|german|french|spanish|italian|dutch|portuguese|japanese|korean|chinese|arabic|hebrew|greek)`,
  ),
  ...whole(
    'needs_vision',
    { whole: 'translation' },
    `translate ${THIS}(?: (?:in)?to \\p{L}+)?|translate (?:in)?to \\p{L}+|what does ${THIS} mean in (?:english|german|french|spanish|\\p{Lu}?\\p{L}+)`,
  ),
  ...whole(
    'window_title',
    { label: 'page' },
    `(?:what|which) (?:web ?site|web ?page|page|site) (?:is (?:this|it|that|shown|open)|am i on|are we on)${HERE}`,
  ),
];
