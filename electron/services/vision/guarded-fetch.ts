/** Most that is read of one answer. */
export const MAX_ANSWER_BYTES = 2_000_000;

/**
 * The platform's fetch for one origin only: redirects are refused, so that a picture can't be sent on to another
 * server, and an answer that never ends is cut off with an error.
 */
export function guardedFetch(origin: string): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== origin) throw new Error(`a request to ${url.origin} was stopped`);
    const response = await fetch(input, { ...init, redirect: 'error' });
    if (!response.body) return response;
    return new Response(response.body.pipeThrough(limitBytes()), {
      status: response.status,
      statusText: response.statusText,
      headers: response.headers,
    });
  };
}

function limitBytes(): TransformStream<Uint8Array, Uint8Array> {
  let received = 0;
  return new TransformStream({
    transform(chunk, controller) {
      received += chunk.byteLength;
      if (received > MAX_ANSWER_BYTES) controller.error(new Error('the answer is too long'));
      else controller.enqueue(chunk);
    },
  });
}
