import { randomInt } from 'node:crypto';
import { drawWord, WORD_LETTERS } from '../../../shared/compare/draw-word.ts';
import { CHART_DOTS, drawEyeChart, smallestRead } from '../../../shared/compare/eye-chart.ts';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import type { VisionBackend, VisionSight } from '../../../shared/model/vision.ts';
import type { ImageCodec, VisionModel } from '../../../shared/ports.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { modelVersion } from './model-version.ts';

const WORD_LENGTH = 6;
const WORD_PROMPT = 'Which word is written in this picture? Answer with its letters only.';
const CHART_PROMPT =
  'Which words are written in this picture? Answer with one word a line, from the top; leave out what you can not read.';

/**
 * Shows a model a picture of a random word and compares what it reads. A server that drops pictures (a text-only
 * model, a missing projector) can't pass, so it never gets a user's picture. One that passes is shown a chart of
 * smaller and smaller words, which tells how much of a large picture reaches it. Errors: vision_refused, and the model's.
 */
export async function checkSight(
  model: VisionModel,
  backend: VisionBackend,
  codec: ImageCodec,
): Promise<Result<VisionSight>> {
  const word = randomWord();
  const reply = await model.ask({ prompt: WORD_PROMPT, pictures: [await encode(codec, drawWord(word))] });
  if (!reply.ok) return reply;
  const read = reply.value.text.toUpperCase().replace(/[^A-Z]/g, '');
  if (!read.includes(word))
    return failed(
      'vision_refused',
      `${backend.name} could not read a test picture, so ${backend.model} does not see pictures; yours was not sent.`,
      'Use a model with vision, and load its projector where the server needs one.',
    );
  const words = CHART_DOTS.map(randomWord);
  const chart = await model.ask({
    prompt: CHART_PROMPT,
    pictures: [await encode(codec, drawEyeChart(words))],
  });
  const smallest_letters = chart.ok ? smallestRead(words, chart.value.text) : null;
  return ok({ model: reply.value.model, version: await modelVersion(backend), smallest_letters });
}

const randomWord = (): string =>
  Array.from({ length: WORD_LENGTH }, () => WORD_LETTERS[randomInt(WORD_LETTERS.length)]).join('');

async function encode(codec: ImageCodec, picture: RgbaImage) {
  return { png: await codec.encodePng(picture), width: picture.width, height: picture.height };
}
