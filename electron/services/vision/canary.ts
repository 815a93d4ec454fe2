import { randomInt } from 'node:crypto';
import { drawWord, WORD_LETTERS } from '../../../shared/compare/draw-word.ts';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import type { VisionBackend } from '../../../shared/model/vision.ts';
import type { ImageCodec, VisionModel } from '../../../shared/ports.ts';

const WORD_LENGTH = 6;
const WORD_PROMPT = 'Which word is written in this picture? Answer with its letters only.';

/**
 * Shows a model a picture of a random word and compares what it reads. A server that drops pictures (a text-only
 * model, a missing projector) can't pass, so it never gets a user's picture. Errors: vision_refused, and the model's.
 */
export async function checkSight(
  model: VisionModel,
  backend: VisionBackend,
  codec: ImageCodec,
): Promise<Result<{ model: string | null }>> {
  const word = Array.from({ length: WORD_LENGTH }, () => WORD_LETTERS[randomInt(WORD_LETTERS.length)]).join(
    '',
  );
  const picture = drawWord(word);
  const png = await codec.encodePng(picture);
  const reply = await model.ask({
    prompt: WORD_PROMPT,
    pictures: [{ png, width: picture.width, height: picture.height }],
  });
  if (!reply.ok) return reply;
  if (
    reply.value.text
      .toUpperCase()
      .replace(/[^A-Z]/g, '')
      .includes(word)
  )
    return ok({ model: reply.value.model });
  return failed(
    'vision_refused',
    `${backend.name} could not read a test picture, so ${backend.model} does not see pictures; yours was not sent.`,
    'Use a model with vision, and load its projector where the server needs one.',
  );
}
