import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { stemWord } from '../../question/stem-word.ts';
import { foldWord } from '../../question/tokenize.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { quote } from './quote.ts';

const ASKED = [
  /^(?:so |and )?(?:which|what) (\p{L}+) (?:is|was) (?:it|this|that|the (?:page|screen|window|dialog)(?: about)?|(?:shown|open|described|documented|displayed|visible)(?: here| on (?:the|this) \p{L}+)?)\s*\??$/iu,
  /^(?:so |and )?(?:what(?:'s| is)? |which is )?(?:the )?(?:number|name|id|title) of (?:the|this) (\p{L}+)\s*\??$/iu,
  /^(?:so |and )?(?:what(?:'s| is)? |which is )?(?:the )?(\p{L}+) (?:number|no\.?|id|name)\s*\??$/iu,
];
/** "Receipt no. 50873" */
const NUMBER_SIGN = /^(?:no\.?|nr\.?|number|id|#|:|№)$/i;
const MAX_WORDS = 3;
/** A value is a figure or a code, or one word by itself. */
const IS_VALUE = /\d/;
const FORMS = new Set(['function', 'class', 'module', 'query', 'method', 'interface', 'package', 'folder']);

/** "which round is it?", "what is the receipt number?": what stands right behind the noun that is asked for. */
export function nounLabel(question: RoutedPart, screen: Screen): Draft | null {
  const match = ASKED.flatMap((pattern) => pattern.exec(question.text.trim()) ?? [])[1];
  if (!match) return null;
  const noun = stemWord(match.toLowerCase());
  const found = screen.segments.flatMap((segment) => valueBehind(noun, segment) ?? []);
  const [first] = found;
  return first && found.every(({ text }) => text === first.text)
    ? quote(first.text, [first.segment], 0.85, `it stands behind "${match}"`)
    : null;
}

function valueBehind(noun: string, segment: Segment): { text: string; segment: Segment } | null {
  const [first, ...others] = segment.text.split(/\s+/);
  if (stemWord(foldWord(first)) !== noun) return null;
  const values = others.filter((word, index) => index > 0 || !NUMBER_SIGN.test(word));
  const text = values.join(' ').replace(/[\s{(:;,]+$/u, '');
  const isOne = FORMS.has(noun) && /^[\w.$/-]+$/.test(text);
  return text !== '' && values.length <= MAX_WORDS && (IS_VALUE.test(text) || isOne)
    ? { text, segment }
    : null;
}
