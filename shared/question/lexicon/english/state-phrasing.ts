import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

/** States as people name them, those that something is in by being on, open or usable first. */
const ON = words(`
  turned on, switched on, toggled on, put on, on, enabled, active, activated, ticked, checked, crossed, selected, chosen,
  clickable, pressable, selectable, usable, available, editable, working, expanded, unfolded, opened, open, filled in, filled out,
  filled, visible, shown
`).join('|');
const OFF = words(`
  turned off, switched off, toggled off, put off, off, disabled, inactive, deactivated, unticked, unchecked, uncrossed, deselected,
  unselected, greyed out, grayed out, greyed, grayed, dimmed out, dimmed, unavailable, unusable, read-only, read only, collapsed,
  folded, closed, shut, empty, blank, hidden
`).join('|');
const ADVERBS =
  '(?:(?:still|already|currently|now|just|actually|really|left|being|set to|set|rather|it is|is it|is that|is this|are they|was it|were they)\\s+)*';
const EITHER = `(?:${ADVERBS}(?:${ON})\\s+or\\s+${ADVERBS}(?:${OFF})|${ADVERBS}(?:${OFF})\\s+or\\s+${ADVERBS}(?:${ON}))`;
const BREAK = '(?:\\s*[:,;]\\s*|\\s+[–—-]\\s+)';
const IS = '(?:is|are|was|were)';
const QUESTION =
  '(?:is|are|was|were|do|does|did|has|have|had|can|could|may|will|would|should|which|what|how|where|who)';
const BOX = '(?:check ?box|tick ?box|box|option|switch|toggle|field|line|entry|item)';
const SOMEBODY = '(?:i|we|you|they|he|she|someone|somebody|anyone|anybody|people|the user|the users|users)';
const MARK = '(?:tick|check|cross|x)(?:[ -]?mark)?';

/** What offers two states in their order: the group `asked` with the one to ask for, and the words of both. */
export const eitherState: readonly RegExp[] = [
  new RegExp(
    `^(?:so |and )?(?<subject>${IS} .+?)[ ,]+${ADVERBS}(?<on>${ON})[ ,]+or ${ADVERBS}(?<off>${OFF})$`,
    'i',
  ),
  new RegExp(
    `^(?:so |and )?(?<subject>${IS} .+?)[ ,]+${ADVERBS}(?<off>${OFF})[ ,]+or ${ADVERBS}(?<on>${ON})$`,
    'i',
  ),
];

/** Roundabout questions for a state, and the plain ones that they are; all that fit are rewritten. */
export const stateSayings: Lexicon['phrasing']['sayings'] = [
  // "Can I use Back, or is it greyed out?"
  [new RegExp(`^((?:can|could|may) .+?),? or (?:is|are) (?:it|they|that) ${ADVERBS}(?:${OFF})$`, 'i'), '$1'],
  // "On or off: the radio?"
  [new RegExp(`^(${EITHER})${BREAK}(?!${QUESTION}\\b)(.+)$`, 'i'), 'is $2 $1'],
  // "Which is it for the radio: on or off?", "how is the radio set, on or off?", "do I have the radio on or off?"
  [new RegExp(`^(?:which|what) (?:one )?is it (?:for|with) (.+?)${BREAK}(${EITHER})$`, 'i'), 'is $1 $2'],
  [
    new RegExp(
      `^(?:how|what|which) ${IS} (.+?)(?: (?:set|switched|turned)(?: to)?)?(?:${BREAK}|\\s+)(${EITHER})$`,
      'i',
    ),
    'is $1 $2',
  ],
  [
    new RegExp(
      `^(?:do|does|did|has|have|had) ${SOMEBODY} (?:got |have |had |leave |left |keep |kept |set )?(.+?),? (${EITHER})$`,
      'i',
    ),
    'is $1 $2',
  ],
  // "The radio: on or off?", "the radio - is that on or off?"
  [
    new RegExp(
      `^(?!${QUESTION}\\b)(.+?)(?:${BREAK}|\\s+)(?:(?:is|are|was|were) (?:it|that|this|they|these|those) )?(${EITHER})$`,
      'i',
    ),
    'is $1 $2',
  ],
  // "the radio, is it on?", "the radio on?"
  [
    new RegExp(
      `^(?!${QUESTION}\\b)(.+?)${BREAK}(?:is|are|was|were) (?:it|that|this|they|these|those) (${ADVERBS}(?:${ON}|${OFF}))$`,
      'i',
    ),
    'is $1 $2',
  ],
  [
    new RegExp(
      `^(?!${QUESTION}\\b)((?:"[^"]+"|[^":;,.]{2,40}?)) (?:(?:still|already|currently|now) )?(ticked|unticked|checked|unchecked|enabled|disabled|greyed out|grayed out|switched on|switched off|turned on|turned off)$`,
      'i',
    ),
    'is $1 $2',
  ],
  // "Is there a tick in the box for news?", "is the box in front of news crossed?"
  [
    new RegExp(
      `^(?:is|was) there (?:an? |any )${MARK} (?:at|next to|beside|in front of|in|by|before|for|behind|against|on|inside|near) (?:the )?(?:${BOX} (?:(?:for|of|beside|next to|before|in front of|labell?ed|called|named) )?)?(.+)$`,
      'i',
    ),
    'is $1 ticked',
  ],
  // "did someone tick news?"
  [
    new RegExp(
      `^(?:did|has|have|had) ${SOMEBODY} (?:already |ever )?(?:tick(?:ed)?|check(?:ed)?|enabled?|activated?|(?:switch(?:ed)?|turn(?:ed)?) on) (?!that\\b|in\\b|out\\b|for\\b|whether\\b|if\\b)(.+?)(?: yet| already)?$`,
      'i',
    ),
    'is $1 ticked',
  ],
  [
    new RegExp(
      `^(?:did|has|have|had) ${SOMEBODY} (?:already |ever )?(?:untick(?:ed)?|uncheck(?:ed)?|disabled?|deactivated?|(?:switch(?:ed)?|turn(?:ed)?) off) (.+?)(?: yet| already)?$`,
      'i',
    ),
    'is $1 unticked',
  ],
  // "have I confirmed that I own the bicycle?"
  [
    new RegExp(
      `^(?:did|has|have|had) ${SOMEBODY} (?:already |ever )?(?:confirm(?:ed)?|agree(?:d)?|accept(?:ed)?|consent(?:ed)?|acknowledged?|declared?)(?: to)?(?: that)? (.+?)(?: yet| already)?$`,
      'i',
    ),
    'is $1 ticked',
  ],
  // "is it not ticked?", "is it ticked or not ticked?"
  [new RegExp(` or (?:is (?:it|that) )?not(?: ${ADVERBS}(?:${ON}))?$`, 'i'), ''],
  [new RegExp(`^(${IS}) (.+?) not (?:ticked|checked|crossed)$`, 'i'), '$1 $2 unticked'],
  [new RegExp(`^(${IS}) (.+?) not (?:turned on|switched on|activated|on)$`, 'i'), '$1 $2 switched off'],
  [new RegExp(`^(${IS}) (.+?) not (?:enabled|usable|clickable|available|working)$`, 'i'), '$1 $2 disabled'],
  // "what is the state of the news box?"
  [
    new RegExp(
      `^(?:(?:what|which|how) is |whats |what's )?(?:the )?(?:current )?(?:state|status|position|setting) of (?:the )?(.+? (?:check ?box|tick ?box|switch|toggle)|(?:check ?box|tick ?box|switch|toggle) .+|"[^"]+"(?: ${BOX})?)$`,
      'i',
    ),
    'is $1 on or off',
  ],
  // "is pressing Save possible?", "does the Save button work?", "is Save ready to be clicked?"
  [
    /^(?:is|was) (?:clicking|pressing|using|tapping|hitting|pushing|choosing|selecting) (?:on )?(.+?) (?:still |already |currently |now )?(?:possible|allowed)(?: now| here| yet| already)?$/i,
    'is $1 clickable',
  ],
  [
    /^(?:is|was) it (?:still |already |currently |now )?(?:possible|allowed) to (?:click|press|tap|push|hit|use|select|choose) (?:on )?(.+?)(?: now| here| yet| already)?$/i,
    'is $1 clickable',
  ],
  [
    /^(?:does|do) (the .+? (?:button|link|icon|key|menu|field)|.+? buttons?) (?:still |already |currently )?(?:work|function|react|respond)$/i,
    'is $1 clickable',
  ],
  [
    new RegExp(
      `^(${IS}) (.+?) (?:ready|free) to be (?:clicked|pressed|used|tapped|chosen|selected)(?: on)?$`,
      'i',
    ),
    '$1 $2 clickable',
  ],
  [
    new RegExp(
      `^(?:can|could|may|might) (?!i |we |you )${SOMEBODY} (?:still |already |currently |even |actually )?(?:click|press|tap|push|hit|use) (?:on )?(.+)$`,
      'i',
    ),
    'can $1 be pressed',
  ],
];
