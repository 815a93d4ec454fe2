import { afterEach, describe, expect, it } from 'vitest';
import { modelVersion } from '../../../../electron/services/vision/model-version.ts';
import type { VisionBackend } from '../../../../shared/model/vision.ts';
import { VisionServer } from '../../../fakes/vision-server.ts';

let server: VisionServer | null = null;
afterEach(() => server?.close());

const backend = (url: string, model: string, kind: VisionBackend['kind'] = 'ollama'): VisionBackend => ({
  name: 'fake',
  kind,
  url,
  model,
  key_env: null,
});

describe('the version of a model', () => {
  it('of Ollama is the beginning of its digest, with or without the tag that is meant by default', async () => {
    server = await VisionServer.start('ollama', async () => '');
    expect(await modelVersion(backend(server.url, 'fake-vl'))).toBe('ab0123456789');
    expect(await modelVersion(backend(`${server.url}/api`, 'fake-vl:latest'))).toBe('ab0123456789');
    expect(await modelVersion(backend(server.url, 'other'))).toBeNull();
  });

  it('is unknown where no server answers, or its kind has none', async () => {
    server = await VisionServer.start('ollama', async () => '');
    const { url } = server;
    expect(await modelVersion(backend(url, 'fake-vl', 'openai-compatible'))).toBeNull();
    await server.close();
    server = null;
    expect(await modelVersion(backend(url, 'fake-vl'))).toBeNull();
  });
});
