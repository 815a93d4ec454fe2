import type { ErrorFinding } from '../../model/image-features.ts';
import { classifyMessage } from './classify-message.ts';
import { isFrame, type Message, messageBox } from './message.ts';

/** The text of a message as shown, stack frames left out. */
function wording(message: Message): string {
  const texts = message.lines.map((line) => line.line.text);
  const spoken = texts.filter((text, index) => index === 0 || !isFrame(text));
  return spoken.join(' ');
}

/** A message as the record keeps it. */
export function toFinding(message: Message, index: number): ErrorFinding {
  const scores = classifyMessage(message);
  const codes = [...message.lines, ...message.context].flatMap((line) => line.codes);
  const code = codes.sort((a, b) => b.weight - a.weight)[0]?.code ?? null;
  return {
    id: `error-${index + 1}`,
    category: scores[0].category,
    message: wording(message),
    code,
    box: messageBox(message.lines),
    confidence: Math.min(0.99, message.score),
    evidence: message.lines.flatMap((line) => line.ids),
    reasons: [...new Set(message.reasons)],
    candidates: scores.slice(0, 5),
  };
}
