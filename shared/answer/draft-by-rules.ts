import type { Draft } from '../model/answer.ts';
import { assertNever } from '../model/errors.ts';
import type { RoutedPart, Skill } from '../model/question.ts';
import { askCalendar } from './calendar/ask-calendar.ts';
import type { AnswerContext } from './context.ts';
import { declined } from './draft.ts';
import { askEntries, countEntries } from './entries/ask-entries.ts';
import { askListings } from './listings/ask-listings.ts';
import { nthInMenu } from './listings/ask-nth.ts';
import { type Screen, screenOf } from './screen/screen.ts';
import { askSettings } from './settings/ask-settings.ts';
import { amount } from './skills/amount.ts';
import { hasText, isUi, sceneType } from './skills/attributes.ts';
import { classifyError } from './skills/classify-error.ts';
import { comparePictures } from './skills/compare-pictures.ts';
import { countOrValue, valueOrCount } from './skills/count-or-value.ts';
import { caption, needsVision, topic } from './skills/describe.ts';
import { elementState } from './skills/element-state.ts';
import { locateError, readError } from './skills/error-answers.ts';
import { exactLabel } from './skills/exact-label.ts';
import { explainScreen } from './skills/explain-screen.ts';
import { labelWithin } from './skills/label-within.ts';
import { locateElement } from './skills/locate-element.ts';
import { mainColor } from './skills/main-color.ts';
import { measure } from './skills/measure.ts';
import { nthOfGroup } from './skills/nth-of-group.ts';
import { onDate } from './skills/on-date.ts';
import { ownTitle } from './skills/own-title.ts';
import { readText } from './skills/read-text.ts';
import { readValue } from './skills/read-value.ts';
import { recipient } from './skills/recipient.ts';
import { shortcutOf } from './skills/shortcut-of.ts';
import { superlative } from './skills/superlative.ts';
import { theme } from './skills/theme.ts';
import { windowTitle } from './skills/window-title.ts';
import { writtenColor } from './skills/written-color.ts';
import { askTexts } from './texts/ask-texts.ts';
import { wholeScreen } from './whole/whole-screen.ts';

/** Of what may as well be seen, only what is surely read is told. */
const SURE = 0.75;

/** What sounds like a photo ("which plant is the cheapest?") may be written on a screen. */
function readableInstead(question: RoutedPart, screen: Screen): Draft | null {
  const { scene, text } = screen.record;
  if (
    scene.kind === 'real_life_photo' ||
    text.lines.length === 0 ||
    /\b(photo|picture|image)\b/i.test(question.text)
  )
    return null;
  const draft = readValue(question, screen);
  return draft.decision === 'answer' && draft.confidence >= SURE ? draft : null;
}

/** "How many differences are there?" may be written on the screen, as other words that sound like comparing may be. */
function comparedOrRead(question: RoutedPart, screen: Screen, context: AnswerContext): Draft {
  const compared = comparePictures(context);
  if (compared.decision === 'answer') return compared;
  const read = valueOrCount(question, screen, context);
  return read.decision === 'answer' && read.confidence >= SURE ? read : compared;
}

/** Questions that are about the screen as a whole, unless a label on it is worded just like them. */
const OF_WHOLE: ReadonlySet<Skill> = new Set<Skill>([
  'read_error',
  'amount',
  'window_title',
  'topic',
  'read_text',
]);
const FEWEST_LABEL_WORDS = 2;
/** "what genre": no topic of the whole where a label is called just so. */
const SHORT = 2;

/** "what is the exception location?" where the screen says "Exception Location: ...". */
function labelledInstead(question: RoutedPart, screen: Screen): Draft | null {
  const isShort = question.skill === 'topic' && question.text.trim().split(/\s+/).length <= SHORT;
  const isNamed = isShort || (question.slots.label ?? '').split(' ').length >= FEWEST_LABEL_WORDS;
  return OF_WHOLE.has(question.skill) && isNamed ? exactLabel(question, screen) : null;
}

/** Questions that one of several listed things may answer. */
const OF_ENTRIES: ReadonlySet<Skill> = new Set<Skill>([
  'read_value',
  'read_text',
  'amount',
  'count_elements',
  'locate_element',
]);

/** Questions that sound so may ask who sends, gets or pays, how a colour is written, or what title a thing was given. */
const OF_PARTIES: ReadonlySet<Skill> = new Set<Skill>([
  'read_value',
  'read_text',
  'read_error',
  'locate_element',
]);
const OF_COLORS: ReadonlySet<Skill> = new Set<Skill>(['read_value', 'read_text', 'main_color']);

const OF_TITLES: ReadonlySet<Skill> = new Set<Skill>(['read_value', 'read_text', 'window_title', 'topic']);

/** Questions that a figure behind its label may answer. */
const OF_FIGURES: ReadonlySet<Skill> = new Set<Skill>([
  'read_value',
  'read_text',
  'amount',
  'count_elements',
]);

/** Questions that the name of a tab, a menu or a column may answer. */
const OF_NAMES: ReadonlySet<Skill> = new Set<Skill>(['read_value', 'read_text', 'window_title']);

/** The draft of the skill that a question was routed to, by rules alone. */
export function draftByRules(question: RoutedPart, context: AnswerContext): Draft {
  const { record } = context;
  const screen = screenOf(record);
  const whole = wholeScreen(question, screen, context);
  if (whole) return whole;
  const named =
    (OF_PARTIES.has(question.skill) ? recipient(question, screen) : null) ??
    (OF_COLORS.has(question.skill) ? writtenColor(question, screen) : null) ??
    (OF_TITLES.has(question.skill) ? ownTitle(question, screen) : null);
  if (named) return named;
  const labelled = labelledInstead(question, screen);
  if (labelled) return labelled;
  const within = OF_FIGURES.has(question.skill) ? labelWithin(question, screen) : null;
  if (within) return within;
  const counted = OF_NAMES.has(question.skill)
    ? (nthInMenu(question, screen) ?? nthOfGroup(question, screen))
    : null;
  if (counted) return counted;
  const keys = OF_ENTRIES.has(question.skill) ? shortcutOf(question, screen) : null;
  if (keys) return keys;
  const placed = askListings(question, screen);
  if (placed) return placed;
  const dated = onDate(question, screen);
  if (dated) return dated;
  const said = askTexts(question, screen);
  if (said) return said;
  const listed = OF_ENTRIES.has(question.skill)
    ? (askCalendar(question, screen) ??
      askSettings(question, screen) ??
      askEntries(question, screen) ??
      countEntries(question, screen))
    : null;
  if (listed) return listed;
  switch (question.skill) {
    case 'has_text':
      return hasText(record);
    case 'is_ui':
      return /\b(photo|photograph|camera|real[- ]life)\b/i.test(question.text)
        ? sceneType(question, record)
        : isUi(record);
    case 'scene_type':
      return sceneType(question, record);
    case 'theme':
      return theme(question, record);
    case 'main_color':
      return mainColor(question, screen, context);
    case 'measure':
      return measure(question, screen, context);
    case 'topic':
      return superlative(question, screen) ?? topic(question, screen);
    case 'caption':
      return caption(question, screen);
    case 'explain_screen':
      return explainScreen(question, screen);
    case 'locate_error':
      return locateError(question, context);
    case 'read_error':
      return readError(question, context);
    case 'classify_error':
      return classifyError(question, context);
    case 'read_text':
      return readText(question, screen);
    case 'read_value':
      return valueOrCount(question, screen, context);
    case 'amount':
      return superlative(question, screen) ?? amount(question, screen);
    case 'window_title':
      return windowTitle(question, screen);
    case 'locate_element':
      return locateElement(question, screen);
    case 'count_elements':
      return countOrValue(question, screen);
    case 'element_state':
      return elementState(question, screen, context);
    case 'needs_vision':
      return readableInstead(question, screen) ?? needsVision(record);
    case 'compare_pictures':
      return comparedOrRead(question, screen, context);
    case 'diagnosis':
      return declined('Askshot gives no medical diagnosis of pictures. Please ask a professional.', [
        'a medical judgement was asked for',
      ]);
    case 'no_image_needed':
      return declined('This needs no image: ask about something that can be seen on the picture.', [
        'the question is not about the picture',
      ]);
    case 'unsupported':
      return declined(
        'No skill covers this question.',
        [`no skill covers "${question.text}"`],
        ['Ask about text, errors, values, buttons, colours or windows on the screen.'],
      );
    default:
      return assertNever(question.skill);
  }
}
