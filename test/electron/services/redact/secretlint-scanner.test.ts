import { describe, expect, it } from 'vitest';
import { scanWithSecretlint } from '../../../../electron/services/redact/secretlint-scanner.ts';

describe('scanWithSecretlint', () => {
  it('finds a provider key and says where it stands', async () => {
    const key = `ghp_${'9aZ81kLmQpR7sTuV2wXyZ0aBcDeFgHiJkLmN'}`;
    const text = `git remote add origin https://${key}@example.org/x.git`;
    const [finding] = await scanWithSecretlint(text);
    expect(text.slice(finding.start, finding.end)).toContain(key);
  });

  it('finds nothing in ordinary text', async () => {
    expect(await scanWithSecretlint('Could not write home.tar: Permission denied')).toEqual([]);
  });
});
