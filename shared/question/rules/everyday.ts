import { asksWhat, isControl, names, type RuleInput, type SkillRule, vote } from './rule.ts';

const colorsNamed = (r: RuleInput): number =>
  new Set(r.hits.filter((hit) => hit.kind === 'color').map((hit) => hit.id)).size;

/** A part of the screen named right after "which", or after "what" without an article: "what tabs are there". */
const asksForParts = (r: RuleInput): boolean => {
  const question = Math.max(r.at('which'), r.at('what'));
  return r.hits.some(
    (hit) =>
      (hit.kind === 'role' || (hit.kind === 'concept' && hit.id === 'countable')) &&
      hit.from > question &&
      hit.from <= question + 4 &&
      /s$/.test(r.tokens[hit.to - 1].word),
  );
};

const SCENES =
  /\b(terminal|console|document|form|dialog|dialogue|code editor|editor|web ?page|website|spreadsheet|chart|receipt|invoice|table|settings page|settings window|login page|error page|file manager)\b/g;
const scenesNamed = (r: RuleInput): number => new Set(r.words.join(' ').match(SCENES) ?? []).size;

const NAMED_FILE = /\b[\w-]+\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|avif|ico|mp4|mkv|avi|mov|webm|pdf)\b/i;

/** Everyday turns of phrase: terse, indirect, or asking for several things of a kind. */
export const everydayRules: SkillRule[] = [
  vote(
    'compare_pictures',
    82,
    'it asks for differences',
    (r) =>
      r.has('changed') &&
      !r.has('error') &&
      r.words.length <= 8 &&
      names(r, /\b(spot|find|list|show|differences?|compared|compare)\b/),
  ),
  vote(
    'count_elements',
    60,
    'it asks for a number of things',
    (r) =>
      r.has('how_many') &&
      !r.has('money') &&
      names(r, /\b(number|count) of (the )?(\w+ ){0,2}\w+s( in| on|$)/) &&
      r.hits.some((hit) => hit.kind === 'role' || (hit.kind === 'concept' && hit.id === 'countable')) &&
      !r.has('future_or_past'),
  ),
  vote(
    'count_elements',
    60,
    'it counts controls in a state, or to be filled in',
    (r) =>
      r.has('how_many') &&
      (r.roles.some(isControl) || names(r, /\bhow many (options|fields|boxes|switches|items)\b/)) &&
      (r.has('state') || names(r, /\b(fill|fill in|complete)\b/)),
  ),
  vote(
    'element_state',
    52,
    'it asks whether a control can be used',
    (r) => r.form === 'yes_no' && names(r, /^(so )?can (i|you|we|one) (click|press|use|tap|select|tick)\b/),
  ),
  vote('locate_element', 60, 'it asks for the place to click', (r) =>
    names(r, /\b(click|tap|hit) (target|point|area|position)\b/),
  ),
  vote('locate_element', 130, 'it says what a control is to do', (r) =>
    names(
      r,
      /^(please |now )?(zoom (in|out)|minimi[sz]e|maximi[sz]e|undo|redo|refresh|reload|mute|unmute|log (me )?out|sign (me )?out)(( on| in)? (it|this|that|(the|my|this|that) \w+))?( please)?$/,
    ),
  ),
  vote('locate_element', 130, 'it calls a control by its drawing', (r) =>
    names(
      r,
      /^(and )?(the )?(little |small |tiny |red |white )?((close|closing) (cross|x)|magnifying glass|magnifier|gear|cog|cogwheel|hamburger( menu)?|paper clip|paperclip|trash can|dustbin|padlock|three dots)\b(?!.*\b(say|mean|means|stand for|colou?r|many|why|when)\b)/,
    ),
  ),
  vote(
    'locate_element',
    56,
    'it asks to be shown a part of the screen',
    (r) =>
      names(r, /^(please |can you |could you )?(show|display)( me)? (the|a) \w/) &&
      r.roles.some(isControl) &&
      !r.has('color') &&
      !r.has('error') &&
      !r.has('text'),
  ),
  vote(
    'main_color',
    67,
    'it offers colours',
    (r) =>
      r.form === 'choice' && colorsNamed(r) >= 2 && !r.has('theme') && !(r.has('dark') && r.has('light')),
  ),
  vote(
    'read_value',
    100,
    'it asks for the size of a file by its name',
    (r) =>
      NAMED_FILE.test(r.text) &&
      names(r, /\b(?:size|dimensions?|resolution|width|height|how (?:big|large|wide|high))\b/),
  ),
  vote(
    'measure',
    71,
    'it asks for a size in pixels',
    (r) => r.has('pixel') && names(r, /\b(how (big|large|long|far)|size|width|height)\b/) && !r.has('photo'),
  ),
  vote('measure', 70, 'it asks for the width or height of a part', (r) =>
    names(
      r,
      /\b(width|height|size in pixels) of the (\w+ )?(sidebar|panel|header|footer|toolbar|banner|box|area|pane|bar|column|picture|image|screenshot|window|dialog|button|card|line)\b/,
    ),
  ),
  vote(
    'measure',
    84,
    'it asks for the colour of a point',
    (r) =>
      /\d+\s*(?:[,x×;/]|\s)\s*\d+\W*$/.test(r.text) &&
      (r.has('color') || names(r, /\b(rgb|hex)\b/)) &&
      names(r, /\b(pixel|point|rgb|hex|position|coordinates?)\b/),
  ),
  vote(
    'scene_type',
    70,
    'it offers kinds of screen',
    (r) => r.form === 'choice' && scenesNamed(r) >= 2 && !r.has('error') && !r.has('ui'),
  ),
  vote(
    'scene_type',
    57,
    'it asks whether this is a kind of screen',
    (r) =>
      r.form === 'yes_no' &&
      scenesNamed(r) === 1 &&
      !r.has('exists') &&
      !r.has('error') &&
      !r.has('state') &&
      names(r, /^(so )?(is|does) (this|that|it)( look like| show)? (a|an|the) (\w+ ){0,2}\w+$/),
  ),
  vote('scene_type', 57, 'it asks for the kind of the picture', (r) =>
    names(r, /^(please )?(classify|categori[sz]e) (this|the) (screenshot|image|picture|screen)$/),
  ),
  vote(
    'read_text',
    45,
    'it asks which parts there are',
    (r) =>
      asksWhat(r) &&
      asksForParts(r) &&
      !r.has('how_many') &&
      !r.has('error') &&
      !r.has('state') &&
      names(r, /\b(are there|are (in|on|listed|shown|visible)|(does|do) .* have|can i (choose|pick|see))\b/),
  ),
  vote(
    'read_text',
    62,
    'it asks what a control says',
    (r) =>
      asksWhat(r) && names(r, /^(so )?what (does|do|did) .*\b(say|says|read)$/) && r.roles.some(isControl),
  ),
  vote(
    'read_text',
    39,
    'it asks for text',
    (r) =>
      r.has('text') &&
      r.form === 'open' &&
      !asksWhat(r) &&
      !r.has('color') &&
      !r.has('how_many') &&
      !r.has('where'),
  ),
  vote(
    'read_error',
    52,
    'it asks for a way out of an error',
    (r) =>
      names(r, /\b(how|what) (do|can|could|should|would|must) (i|we|you|one)\b/) &&
      names(r, /\b(fix|solve|resolve|repair|get rid)\b/),
  ),
  vote('read_error', 50, 'it asks for the cause', (r) => names(r, /\b(root cause|the cause)\b/)),
  vote(
    'needs_vision',
    68,
    'it counts what a photo shows',
    (r) => r.has('how_many') && r.has('natural') && r.has('photo') && r.roles.filter(isControl).length === 0,
  ),
];
