import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EnvironmentKeys } from '../../../../electron/services/vision/environment-keys.ts';
import { type Cipher, KeptKeys } from '../../../../electron/services/vision/kept-keys.ts';
import type { VisionBackend } from '../../../../shared/model/vision.ts';
import { safeStorage } from '../../../fakes/electron/safe-storage.ts';

const KEY = 'sk-a-key-that-must-stand-in-no-file';
const cipher: Cipher = {
  obstacle: async () => null,
  encrypt: (text) => safeStorage.encryptStringAsync(text),
  decrypt: async (bytes) => (await safeStorage.decryptStringAsync(Buffer.from(bytes))).result,
};
const backend: VisionBackend = {
  name: 'eye',
  kind: 'openai',
  url: 'https://models.example.org/v1',
  model: 'm',
  key_env: 'EYE_KEY',
};
const environment = new EnvironmentKeys({ EYE_KEY: 'from-the-environment' });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askshot-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('keys of models', () => {
  it('are kept encrypted, found again by another start, and forgotten', async () => {
    const keys = new KeptKeys(folder, cipher, environment);
    expect(await keys.keep('eye', KEY)).toMatchObject({ ok: true });
    for (const file of readdirSync(folder))
      expect(readFileSync(join(folder, file), 'utf8')).not.toContain(KEY);
    const again = new KeptKeys(folder, cipher, environment);
    expect(await again.names()).toEqual(['eye']);
    expect(await again.key(backend)).toBe(KEY);
    expect(await again.keep('eye', null)).toMatchObject({ ok: true });
    expect(await again.key(backend)).toBe('from-the-environment');
  });

  it('all stay when several are kept at once', async () => {
    const keys = new KeptKeys(folder, cipher, environment);
    await Promise.all(['a', 'b', 'c'].map((name) => keys.keep(name, name)));
    expect((await keys.names()).sort()).toEqual(['a', 'b', 'c']);
  });

  it('are not kept without a keychain, and the way out is named', async () => {
    for (const without of [null, { ...cipher, obstacle: async () => 'There is no keychain.' }]) {
      const keys = new KeptKeys(folder, without, environment);
      expect(await keys.keep('eye', KEY)).toMatchObject({
        error: { code: 'keychain_unavailable', remedy: expect.stringContaining('environment variable') },
      });
      expect(readdirSync(folder)).toEqual([]);
      expect(await keys.key(backend)).toBe('from-the-environment');
    }
  });

  it('that can no longer be opened count as not kept', async () => {
    await new KeptKeys(folder, cipher, environment).keep('eye', KEY);
    const other: Cipher = { ...cipher, decrypt: () => Promise.reject(new Error('another keychain')) };
    expect(await new KeptKeys(folder, other, environment).key(backend)).toBe('from-the-environment');
    writeFileSync(join(folder, 'keys.json'), '{"schema":');
    expect(await new KeptKeys(folder, cipher, environment).names()).toEqual([]);
  });
});
