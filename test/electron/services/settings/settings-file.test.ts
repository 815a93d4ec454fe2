import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askshotHome } from '../../../../electron/services/settings/askshot-home.ts';
import { SettingsFile } from '../../../../electron/services/settings/settings-file.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/model/settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askshot-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('SettingsFile', () => {
  it('starts with the defaults and keeps what was changed', async () => {
    const file = new SettingsFile(join(folder, 'new'));
    expect(await file.read()).toEqual({ ok: true, value: DEFAULT_SETTINGS });
    await file.change({ theme: 'dark' });
    await file.change({ language: 'eng+deu' });
    expect(await new SettingsFile(join(folder, 'new')).read()).toMatchObject({
      value: { theme: 'dark', language: 'eng+deu' },
    });
  });

  it('loses no change when several come at once and leaves no temporary file', async () => {
    const file = new SettingsFile(folder);
    await Promise.all([file.change({ theme: 'dark' }), file.change({ language: 'deu' })]);
    expect(await file.read()).toMatchObject({ value: { theme: 'dark', language: 'deu' } });
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it('reads what a change under way will have written', async () => {
    const file = new SettingsFile(folder);
    const changing = file.change({ theme: 'dark' });
    expect(await file.read()).toMatchObject({ value: { theme: 'dark' } });
    await changing;
  });

  it('names the file that is broken and does not overwrite it', async () => {
    writeFileSync(join(folder, 'settings.json'), '{broken');
    const changed = await new SettingsFile(folder).change({ theme: 'dark' });
    expect(changed).toMatchObject({ ok: false, error: { code: 'settings_unreadable' } });
    expect(!changed.ok && changed.error.message).toContain(join(folder, 'settings.json'));
  });

  it('says that a folder can not be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const changed = await new SettingsFile(join(folder, 'file')).change({ theme: 'dark' });
    expect(changed.ok).toBe(false);
  });
});

describe('askshotHome', () => {
  it('follows ASKSHOT_HOME before the system', () => {
    expect(askshotHome({ ASKSHOT_HOME: folder })).toBe(folder);
    expect(askshotHome({ XDG_DATA_HOME: '/data' }, 'linux')).toBe('/data/askshot');
    expect(askshotHome({ APPDATA: '/roaming' }, 'win32')).toBe('/roaming/Askshot');
    expect(askshotHome({}, 'darwin')).toMatch(/Library\/Application Support\/Askshot$/);
  });
});
