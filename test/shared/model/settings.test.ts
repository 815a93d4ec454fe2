import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, settingsChangeSchema } from '../../../shared/model/settings.ts';

describe('settings', () => {
  it('fills what was never chosen with defaults', () => {
    expect(parseSettings('{"theme":"dark"}')).toEqual({
      ok: true,
      value: { ...DEFAULT_SETTINGS, theme: 'dark' },
    });
  });

  it.each(['', 'nonsense', '[]', '{"theme":"pink"}', '{"language":"../eng"}'])('refuses %j', (text) => {
    expect(parseSettings(text)).toMatchObject({ ok: false, error: { code: 'settings_unreadable' } });
  });

  it('refuses the settings of a later version', () => {
    expect(parseSettings('{"schema":"askshot/settings@2"}')).toMatchObject({
      error: { code: 'newer_schema' },
    });
  });

  it('changes only what is named', () => {
    expect(settingsChangeSchema.parse({ theme: 'light' })).toEqual({ theme: 'light' });
  });
});
