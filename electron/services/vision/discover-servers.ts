import { z } from 'zod';

/** A vision server that answered on this machine. */
export type FoundServer = {
  kind: 'ollama' | 'openai-compatible';
  program: string;
  url: string;
  models: string[];
};

/** Where programs that serve models listen unless told otherwise. */
const PLACES = [
  { program: 'Ollama', kind: 'ollama', url: 'http://127.0.0.1:11434', list: '/api/tags' },
  { program: 'LM Studio', kind: 'openai-compatible', url: 'http://127.0.0.1:1234/v1', list: '/models' },
  { program: 'llama.cpp', kind: 'openai-compatible', url: 'http://127.0.0.1:8080/v1', list: '/models' },
  { program: 'vLLM', kind: 'openai-compatible', url: 'http://127.0.0.1:8000/v1', list: '/models' },
] as const;
export type Place = { program: string; kind: FoundServer['kind']; url: string; list: string };

const ollamaList = z.object({ models: z.array(z.object({ name: z.string() })) });
const openAiList = z.object({ data: z.array(z.object({ id: z.string() })) });
const ANSWER_WITHIN = 800;

/** Looks for model servers on 127.0.0.1 only, at their usual ports, when the user asks for it. */
export async function discoverServers(places: readonly Place[] = PLACES): Promise<FoundServer[]> {
  const found = await Promise.all(places.map(ask));
  return found.filter((server) => server !== null);
}

async function ask({ program, kind, url, list }: Place): Promise<FoundServer | null> {
  try {
    const response = await fetch(url + list, {
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_WITHIN),
    });
    const value: unknown = await response.json();
    const models =
      kind === 'ollama'
        ? ollamaList.parse(value).models.map((model) => model.name)
        : openAiList.parse(value).data.map((model) => model.id);
    return { kind, program, url, models };
  } catch {
    return null;
  }
}
