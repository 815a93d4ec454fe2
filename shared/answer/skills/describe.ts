import type { Draft } from '../../model/answer.ts';
import { type Box, containment } from '../../model/geometry.ts';
import type { ImageFeatures, Line } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { median } from '../../numbers/median.ts';
import { answered, declined, NEEDS_VISION_ADVICE } from '../draft.ts';
import { headingsOf } from '../screen/headings.ts';
import { recurringWords } from '../screen/recurring-words.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { programBuild } from './program-build.ts';
import { subjectOf } from './subject-of.ts';

const plain = (topic: string): string => topic.replace(/_/g, ' ');
const shorten = (text: string, words: number): string => {
  const parts = text.split(/\s+/);
  return parts.length > words ? `${parts.slice(0, words).join(' ')}…` : text;
};

const MOST_RECURRING = 4;
/** Score below which a topic hardly shows. */
const WEAK = 0.4;
const hasWord = (text: string, word: string): boolean => text.toLowerCase().includes(word.toLowerCase());

/** The topic, with the titles and headings that show what it is about. */
export function topic(question: RoutedPart, screen: Screen): Draft {
  const { record } = screen;
  if (
    record.topic === 'photo' &&
    record.text.lines.length === 0 &&
    !/\btopic\b/.test(question.text.toLowerCase())
  )
    return needsVision(record);
  const named =
    record.topic === 'unknown' && record.text.lines.length > 0
      ? plain(record.scene.kind)
      : plain(record.topic);
  const { title, message, texts, lines } = namesOf(screen);
  const words = [...title, ...message, ...texts].join('; ');
  const program = programBuild(screen) ?? subjectOf(screen);
  const recurring = recurringWords(screen, MOST_RECURRING).filter((word) => !hasWord(words, word));
  const about = [words, recurring.join(', ')].filter(Boolean).join('; ');
  // What the words tell together says more than a topic that hardly shows.
  const isWeak = program !== null && (record.topics[0]?.score ?? 0) < WEAK;
  const told = [program, isWeak || program === named ? null : named].filter(Boolean).join(', ');
  return answered({
    answer: `The topic of this image is closer to: ${told}${about ? ` (${about})` : ''}`,
    confidence: record.topics[0]?.score ?? record.scene.confidence,
    runner_up: record.topics[1]?.score ?? 0,
    regions: lines.map((line) => ({ ...line.box, label: line.text })),
    evidence: lines.map((line) => line.id),
    reasons: record.topics
      .slice(0, 2)
      .map((entry) => `${plain(entry.topic)} scores ${entry.score.toFixed(2)}`),
  });
}

/** One honest sentence of what is visible: the kind of scene, its title, its error, its headings. */
export function caption(question: RoutedPart, screen: Screen): Draft {
  const { record } = screen;
  const inPhoto = /\b(in|on) the (photo|photograph|picture behind)\b/i.test(question.text);
  if (inPhoto || (record.scene.kind === 'real_life_photo' && record.text.lines.length === 0))
    return needsVision(record);
  const names = namesOf(screen);
  return answered({
    answer: inOneSentence(screen, names),
    confidence: Math.min(0.9, record.scene.confidence),
    regions: names.lines.map((line) => ({ ...line.box, label: line.text })),
    evidence: names.lines.map((line) => line.id),
    reasons: ['made from the scene, the titles and the headings that were read'],
  });
}

/** `A software interface (error message) titled "Mail", with the error "No such host"; it says "Inbox"` */
function inOneSentence(screen: Screen, { title, message, texts }: Names): string {
  const titled = title.map((text) => ` titled "${text}"`).join('');
  const wrong = message.map((text) => `, with the error "${text}"`).join('');
  const says = texts.length > 0 ? `; it says ${texts.map((text) => `"${text}"`).join(' and ')}` : '';
  return `${sceneOf(screen)}${titled}${wrong}${says}`;
}

/** What is visible, without its error, in one sentence. */
export const withoutError = (screen: Screen): string =>
  inOneSentence(screen, { ...namesOf(screen), message: [] });

/** "A software interface (file manager)" */
function sceneOf(screen: Screen): string {
  const { scene, topic: about } = screen.record;
  const what = scene.kind === 'mixed' ? 'A picture with photos and text' : `A ${plain(scene.kind)}`;
  const named = about === 'unknown' || about === scene.kind ? '' : plain(about);
  const form = about === 'error_message' && isForm(screen) ? 'form' : '';
  const kind = programBuild(screen) ?? [subjectOf(screen), named, form].filter(Boolean).join(', ');
  return kind ? `${what} (${kind})` : what;
}

/** Errors are told in forms too. */
const isForm = ({ record }: Screen): boolean =>
  record.ui.elements.filter(({ role }) => role === 'input').length >= FEWEST_FIELDS;
const FEWEST_FIELDS = 2;

/** Titles, headings and the error of a screen in a few words, with the lines they stand in. */
function namesOf(screen: Screen): Names {
  const { record } = screen;
  const said: string[] = [];
  const lines: Line[] = [];
  /** The text in a few words, unless it was said before. */
  const say = (text: string, line: Line | undefined): string[] => {
    const known = said.some((part) => part.toLowerCase().includes(text.toLowerCase()));
    if (!text || known || said.length >= MOST_SAID) return [];
    said.push(shorten(text, 9));
    if (line) lines.push(line);
    return said.slice(-1);
  };
  const lineOf = (text: string): Line | undefined =>
    record.text.lines.find((line) => line.text.includes(text));
  const front = record.ui.windows.find((window) => window.front) ?? record.ui.windows[0];
  const brands = front?.title ? [] : brandOf(screen);
  const title = front?.title
    ? say(front.title, lineOf(front.title))
    : brands.flatMap(({ text, line }) => say(text, line));
  const [error] = record.errors;
  const message = error
    ? say(
        error.message,
        record.text.lines.find((line) => error.evidence.includes(line.id)),
      )
    : [];
  const pressable = record.ui.elements.filter((element) =>
    ['button', 'menu_item', 'tab', 'combobox'].includes(element.role),
  );
  const isControl = (box: Box): boolean => pressable.some((element) => containment(box, element.box) > 0.8);
  const usual = median(screen.segments.map(({ box }) => box.height));
  const texts = headingsOf(screen)
    .filter(({ box }) => !isControl(box) || box.height >= MUCH_TALLER * usual)
    .slice(0, 3)
    .flatMap((heading) => say(heading.text, heading.line));
  const [longest] = [...record.text.lines]
    .filter(({ box }) => !isControl(box))
    .sort((one, other) => other.text.length - one.text.length);
  if (said.length < 2 && longest && !error) texts.push(...say(longest.text, longest));
  const [first] = record.text.lines;
  if (said.length === 0 && first) texts.push(...say(first.text, first));
  return { title, message, texts, lines };
}

/** At most one title and one message; all in the order in which they are said. */
type Names = { title: string[]; message: string[]; texts: string[]; lines: Line[] };
const MOST_SAID = 3;
/** What is so much taller than the usual line is what the screen is about, also on a button. */
const MUCH_TALLER = 1.8;

/** The name that pages carry in their top left corner, where no window has a title. */
function brandOf(screen: Screen): Segment[] {
  const { width, height } = screen.record.source;
  const inputs = screen.record.ui.elements.filter((element) =>
    ['input', 'menu_item', 'button'].includes(element.role),
  );
  return screen.segments
    .filter(({ box, text }) => box.y < 0.06 * height && box.x < 0.3 * width && /\p{L}{3}/u.test(text))
    .filter(({ box }) => !inputs.some((element) => containment(box, element.box) > 0.8))
    .slice(0, 1);
}

/** What only a vision model can know. */
export function needsVision(record: ImageFeatures): Draft {
  return declined(
    `What a photo shows can't be told from measurements and text. ${NEEDS_VISION_ADVICE}`,
    [
      record.is_ui
        ? 'the question is about the content of a picture, not about text or controls'
        : 'the picture is a photo and the question is about what it shows',
    ],
    [NEEDS_VISION_ADVICE],
  );
}
