import type { Draft } from '../../model/answer.ts';
import { type Box, containment } from '../../model/geometry.ts';
import type { ImageFeatures, Line } from '../../model/image-features.ts';
import type { RoutedPart } from '../../model/question.ts';
import { answered, declined, NEEDS_VISION_ADVICE } from '../draft.ts';
import { headingsOf } from '../screen/headings.ts';
import { recurringWords } from '../screen/recurring-words.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { programBuild } from './program-build.ts';

const plain = (topic: string): string => topic.replace(/_/g, ' ');
const shorten = (text: string, words: number): string => {
  const parts = text.split(/\s+/);
  return parts.length > words ? `${parts.slice(0, words).join(' ')}…` : text;
};

const MOST_RECURRING = 4;
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
  const { words, lines } = namesOf(screen);
  const program = programBuild(screen);
  const recurring = recurringWords(screen, MOST_RECURRING).filter((word) => !hasWord(words, word));
  const about = [words, recurring.join(', ')].filter(Boolean).join('; ');
  return answered({
    answer: `The topic of this image is closer to: ${program && program !== named ? `${program}, ` : ''}${named}${about ? ` (${about})` : ''}`,
    confidence: record.topics[0]?.score ?? record.scene.confidence,
    runner_up: record.topics[1]?.score ?? 0,
    regions: lines.map((line) => ({ ...line.box, label: line.text })),
    evidence: lines.map((line) => line.id),
    reasons: record.topics
      .slice(0, 2)
      .map((entry) => `${plain(entry.topic)} scores ${entry.score.toFixed(2)}`),
  });
}

/** One honest sentence of what is visible: the kind of scene, its title, its heading, its error. */
export function caption(question: RoutedPart, screen: Screen): Draft {
  const { record } = screen;
  const inPhoto = /\b(in|on) the (photo|photograph|picture behind)\b/i.test(question.text);
  if (inPhoto || (record.scene.kind === 'real_life_photo' && record.text.lines.length === 0))
    return needsVision(record);
  const { words, lines } = namesOf(screen);
  const what =
    record.scene.kind === 'software_interface' ? 'A software interface' : `A ${plain(record.scene.kind)}`;
  const program = programBuild(screen);
  const about = program
    ? `, ${program}`
    : record.topic !== 'unknown' && plain(record.topic) !== plain(record.scene.kind)
      ? `, ${plain(record.topic)}`
      : '';
  return answered({
    answer: `${what}${about}${words ? `: ${words}` : ''}`,
    confidence: Math.min(0.9, record.scene.confidence),
    regions: lines.map((line) => ({ ...line.box, label: line.text })),
    evidence: lines.map((line) => line.id),
    reasons: ['made from the scene, the titles and the headings that were read'],
  });
}

/** Titles, headings and the error of a screen in a few words, with the lines they stand in. */
function namesOf(screen: Screen): { words: string; lines: Line[] } {
  const { record } = screen;
  const parts: string[] = [];
  const lines: Line[] = [];
  const add = (text: string, line: Line | undefined): void => {
    const known = parts.some((part) => part.toLowerCase().includes(text.toLowerCase()));
    if (!text || known || parts.length >= 3) return;
    parts.push(shorten(text, 9));
    if (line) lines.push(line);
  };
  const lineOf = (text: string): Line | undefined =>
    record.text.lines.find((line) => line.text.includes(text));
  const front = record.ui.windows.find((window) => window.front) ?? record.ui.windows[0];
  if (front?.title) add(front.title, lineOf(front.title));
  else for (const { text, line } of brandOf(screen)) add(text, line);
  if (record.errors[0])
    add(
      record.errors[0].message,
      record.text.lines.find((line) => record.errors[0].evidence.includes(line.id)),
    );
  const pressable = record.ui.elements.filter((element) =>
    ['button', 'menu_item', 'tab', 'combobox'].includes(element.role),
  );
  const isControl = (box: Box): boolean => pressable.some((element) => containment(box, element.box) > 0.8);
  for (const heading of headingsOf(screen)
    .filter(({ box }) => !isControl(box))
    .slice(0, 3))
    add(heading.text, heading.line);
  const [longest] = [...record.text.lines]
    .filter(({ box }) => !isControl(box))
    .sort((a, b) => b.text.length - a.text.length);
  if (parts.length < 2 && longest && record.errors.length === 0) add(longest.text, longest);
  if (parts.length === 0 && record.text.lines[0]) add(record.text.lines[0].text, record.text.lines[0]);
  return { words: parts.join('; '), lines };
}

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

/** What is going on, window by window. */
export function explainScreen(question: RoutedPart, screen: Screen): Draft {
  const { record } = screen;
  const base = caption(question, screen);
  if (base.decision === 'decline') return base;
  const buttons = record.ui.elements.filter((element) => element.role === 'button' && element.name);
  const sentences = [base.answer];
  for (const window of record.ui.windows)
    if (window.title) sentences.push(`${window.kind === 'dialog' ? 'Dialog' : 'Window'} "${window.title}"`);
  for (const error of record.errors) sentences.push(`Error (${plain(error.category)}): ${error.message}`);
  if (buttons.length > 0)
    sentences.push(
      `Buttons: ${buttons
        .slice(0, 8)
        .map((button) => button.name)
        .join(', ')}`,
    );
  return {
    ...base,
    answer: `${sentences.join('. ')}.`,
    evidence: [...base.evidence, ...buttons.slice(0, 8).map((button) => button.id)],
  };
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
