import type { Draft } from '../../model/answer.ts';
import type { TextTurns } from '../../question/lexicon/text-turns.ts';
import type { Screen } from '../screen/screen.ts';
import { type FoundSpan, onlySpan } from '../skills/quote.ts';

const CERTAINTY = 0.84;
/** How servers sign the pages they make themselves: `nginx/1.22.1`, `Apache/2.4.57 (Debian)`; RFC 9110, section 10.2.4. */
const SIGNATURE =
  /^(?:\W{0,2}(?:generated|powered|served) by )?(?<product>\p{L}[\w.+-]*(?: \p{L}[\w.+-]*)?\/v?\d+(?:\.\d+)+[\w.-]*(?: \([^)]{1,20}\))?)/u;

/** "Which server software made this page?": the product and its version that a page is signed with; null where several are. */
export function serverSignature(text: string, screen: Screen, { ofServer }: TextTurns): Draft | null {
  if (!ofServer.test(text) || screen.record.scene.kind === 'terminal') return null;
  const found = screen.segments.flatMap((segment): FoundSpan[] => {
    const match = SIGNATURE.exec(segment.text.trim());
    const product = match?.groups?.product;
    if (product === undefined) return [];
    const from = segment.text.indexOf(product);
    return [{ span: { text: product, from, to: from + product.length }, segment }];
  });
  return onlySpan(found, CERTAINTY, 'the page is signed so');
}
