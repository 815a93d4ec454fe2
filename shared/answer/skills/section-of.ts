import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { quote } from './quote.ts';

const ASKED =
  /^(?:so |and )?(?:which|what) (?:section|category|group|heading|chapter) (?:holds?|contains?|has|have|covers?|lists?|includes?) (?:the |all |all the )?(.+?)\s*\??$/i;

/** "which section holds the certificates?": the text that says just that. */
export function sectionOf(question: RoutedPart, screen: Screen): Draft | null {
  const wanted = termsOf(ASKED.exec(question.text)?.[1] ?? '').join(' ');
  const found = screen.segments.filter(({ text }) => termsOf(text).join(' ') === wanted);
  return wanted !== '' && found.length === 1
    ? quote(found[0].text, found, 0.75, 'it is called what was asked for')
    : null;
}
