import type { Draft } from '../../model/answer.ts';
import { containment } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { quote } from './quote.ts';

/** Words for what a dialog says that do not claim it to be an error. */
const ASKED =
  /\b(message|messages|dialog|dialogue|popup|pop-up|pop up|notice|notification|prompt|warnings?|caution|why|says?|reason)\b/i;
/** Whether there is any error is not settled by what a dialog asks. */
const OF_ERRORS = /\berrors?\b|\bis there\b|\bany\b/i;
const CONTROLS = new Set(['button', 'checkbox', 'radio', 'input', 'combobox', 'title_bar', 'tab', 'link']);
const MAX_LINES = 8;

/** The text of the dialog in front, where its message is asked for and it reports no error. */
export function dialogMessage(question: RoutedPart, screen: Screen): Draft | null {
  if (!ASKED.test(question.text) || OF_ERRORS.test(question.text)) return null;
  const said = saidInDialog(screen);
  return said.length > 0
    ? quote(said.map((segment) => segment.text).join(' '), said, 0.7, 'the text of the dialog')
    : null;
}

/** The sentences that the dialog in front says; none where there is no dialog, or one with too much in it for a message. */
export function saidInDialog(screen: Screen): Segment[] {
  const { windows, elements } = screen.record.ui;
  const dialog =
    windows.find((window) => window.kind === 'dialog' && window.front) ??
    windows.find((window) => window.kind === 'dialog');
  if (!dialog) return [];
  const controls = elements.filter((element) => CONTROLS.has(element.role));
  const body = screen.segments.filter(
    (segment) =>
      containment(segment.box, dialog.box) > 0.9 &&
      segment.text !== dialog.title &&
      controls.every((control) => containment(segment.box, control.box) < 0.7),
  );
  const sentences = body.filter((segment) => segment.words.length >= 3);
  if (sentences.length === 0 || body.length > MAX_LINES) return [];
  const from = body.indexOf(sentences[0]);
  const to = body.indexOf(sentences[sentences.length - 1]);
  // A short last line of a sentence still belongs to it.
  return body.slice(from, to + 1);
}
