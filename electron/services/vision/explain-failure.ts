import { APICallError } from 'ai';
import { failed, type Result } from '../../../shared/model/errors.ts';
import type { VisionBackend } from '../../../shared/model/vision.ts';

/** What went wrong with a model's server, as a user can act on it; nothing of the request or key is repeated. */
export function explainFailure(error: unknown, backend: VisionBackend): Result<never> {
  const where = `${backend.name} at ${new URL(backend.url).host}`;
  const call = findApiError(error);
  if (call?.statusCode && call.statusCode >= 300) return explainStatus(call, where, backend);
  const message = describeCauses(error);
  if (/too long/.test(message))
    return failed(
      'vision_failed',
      `${where} sent an answer without end.`,
      'Ask again, or use another model.',
    );
  if (/redirect|was stopped/.test(message))
    return failed(
      'vision_refused',
      `${where} wanted to pass the picture on.`,
      'Use the final address as its URL.',
    );
  if (
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ECONNRESET|EHOSTUNREACH|UND_ERR|fetch failed|bad port|socket|terminated|aborted/i.test(
      message,
    )
  )
    return failed(
      'vision_unreachable',
      `${where} can't be reached or broke the connection off.`,
      'Start the server, or correct its address with "askshot vision add".',
    );
  return failed(
    'vision_failed',
    `${where} sent something that is no answer.`,
    'Check that the address is that of the right kind of server.',
  );
}

function explainStatus(call: APICallError, where: string, backend: VisionBackend): Result<never> {
  const status = call.statusCode ?? 0;
  if (status === 401 || status === 403)
    return failed(
      'vision_refused',
      `${where} does not accept the key (${status}).`,
      backend.key_env
        ? `Check what ${backend.key_env} holds.`
        : 'Name the variable that holds the key with --key-env.',
    );
  if (status === 404)
    return failed(
      'vision_failed',
      `${where} does not know the model ${backend.model} or the address (404).`,
      'Check both with "askshot vision test".',
    );
  if (status === 413)
    return failed('vision_failed', `The picture is too large for ${where} (413).`, 'Ask about a part of it.');
  if (status === 429) {
    const wait = call.responseHeaders?.['retry-after'];
    return failed(
      'vision_failed',
      `${where} has had too many requests (429).`,
      wait && /^\d+$/.test(wait) ? `Ask again in ${wait} seconds.` : 'Ask again in a while.',
    );
  }
  if (status >= 500)
    return failed(
      'vision_failed',
      `${where} failed (${status}).`,
      'See its log: a text model without a projector for pictures fails like this.',
    );
  return failed(
    'vision_failed',
    `${where} refused the request (${status}).`,
    'Check the model and its options.',
  );
}

function findApiError(error: unknown): APICallError | null {
  for (let each: unknown = error, depth = 0; each && depth < 5; depth++) {
    if (APICallError.isInstance(each)) return each;
    each =
      (each as { lastError?: unknown; cause?: unknown }).lastError ?? (each as { cause?: unknown }).cause;
  }
  return null;
}

function describeCauses(error: unknown): string {
  const parts: string[] = [];
  for (let each: unknown = error, depth = 0; each && depth < 5; depth++) {
    const { message, code, cause } = each as { message?: string; code?: string; cause?: unknown };
    parts.push(`${code ?? ''} ${message ?? String(each)}`);
    each = cause;
  }
  return parts.join(' ');
}
