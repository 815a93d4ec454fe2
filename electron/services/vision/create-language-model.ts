import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { LanguageModel } from 'ai';
import { createOllama } from 'ollama-ai-provider-v2';
import { assertNever } from '../../../shared/model/errors.ts';
import type { VisionBackend } from '../../../shared/model/vision.ts';
import { guardedFetch } from './guarded-fetch.ts';

/** The `ai` SDK's model for a backend, bound to its own server. A server without keys gets an empty one. */
export function createLanguageModel(backend: VisionBackend, key: string | null): LanguageModel {
  const baseURL = backend.url.replace(/\/+$/, '');
  const options = { baseURL, apiKey: key ?? 'none', fetch: guardedFetch(new URL(backend.url).origin) };
  switch (backend.kind) {
    case 'openai-compatible':
      return createOpenAICompatible({
        name: backend.name,
        baseURL,
        fetch: options.fetch,
        includeUsage: true,
        ...(key ? { apiKey: key } : {}),
      })(backend.model);
    case 'ollama':
      return createOllama({
        baseURL: /\/api$/.test(baseURL) ? baseURL : `${baseURL}/api`,
        fetch: options.fetch,
      })(backend.model);
    case 'openai':
      return createOpenAI(options).chat(backend.model);
    case 'anthropic':
      return createAnthropic(options)(backend.model);
    case 'google':
      return createGoogleGenerativeAI(options)(backend.model);
    default:
      return assertNever(backend.kind);
  }
}
