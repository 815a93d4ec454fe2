import { z } from 'zod';
import type { VisionBackend } from '../../../shared/model/vision.ts';
import { guardedFetch } from './guarded-fetch.ts';

const listSchema = z.object({ models: z.array(z.object({ name: z.string(), digest: z.string() })) });
const ANSWER_WITHIN = 2000;
/** As many digits of a digest as Ollama itself shows. */
const DIGITS = 12;

/**
 * The version of a backend's model: of Ollama, whose names stay the same when a model is pulled anew, the beginning of
 * its digest. Null where it can't be found out; other servers name the version in the model's own name, if at all.
 */
export async function modelVersion({ kind, url, model }: VisionBackend): Promise<string | null> {
  if (kind !== 'ollama') return null;
  try {
    const list = new URL(`${url.replace(/\/+$/, '').replace(/\/api$/, '')}/api/tags`);
    const response = await guardedFetch(list.origin)(list, { signal: AbortSignal.timeout(ANSWER_WITHIN) });
    const { models } = listSchema.parse(await response.json());
    const found = models.find(({ name }) => name === model || name === `${model}:latest`);
    return found ? found.digest.replace(/^sha256:/, '').slice(0, DIGITS) : null;
  } catch {
    return null;
  }
}
