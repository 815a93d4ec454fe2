import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPictureName } from '../../shared/model/picture-names.ts';

const config = readFileSync(new URL('../../electron-builder.yml', import.meta.url), 'utf8');
const associations = [
  ...config.matchAll(/^ {2}- \{ ext: \[?([\w, ]+?)\]?, name: .*mimeType: ([\w/]+)/gm),
].map(([, extensions, type]) => ({ extensions: extensions.split(', '), type }));

describe('files opened with Askshot', () => {
  it('are all that it can open, and no others', () => {
    const extensions = associations.flatMap((each) => each.extensions);
    expect(extensions.length).toBeGreaterThan(8);
    for (const extension of extensions)
      expect(isPictureName(`a.${extension}`) || extension === 'pdf', extension).toBe(true);
    for (const extension of ['png', 'jpg', 'jpeg', 'webp', 'bmp', 'gif', 'tif', 'tiff', 'avif', 'pdf'])
      expect(extensions, extension).toContain(extension);
  });

  it('are offered to it, but it does not take them from the program they belong to', () => {
    expect(config.match(/role: Viewer, rank: Alternate/g)).toHaveLength(associations.length);
    for (const { type } of associations) expect(type).toMatch(/^(image|application)\/[a-z]+$/);
  });

  it('come as links too, by the scheme of cards', () => {
    expect(config).toMatch(/protocols:\n {2}- name: Askshot\n {4}schemes: \[askshot\]/);
  });
});

describe('packages', () => {
  it('are made for three systems', () => {
    expect(config).toContain('target: [AppImage, deb, tar.gz]');
    expect(config).toContain('target: [nsis, portable]');
    expect(config).toContain('target: [dmg, zip]');
    expect(config).toContain('NSScreenCaptureUsageDescription');
  });

  it('look for no updates until a feed is set', () => {
    expect(config).toContain('publish: null');
  });
});
