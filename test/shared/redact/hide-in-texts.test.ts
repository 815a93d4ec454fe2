import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideInTexts } from '../../../shared/redact/hide-in-texts.ts';

const noScanner = async () => [];

describe('texts without a picture', () => {
  it('lose their private parts and nothing else, each for itself', async () => {
    const texts = ['Write to ann@example.org today.', '', 'Connection refused'];
    expect(await hideInTexts(texts, noScanner)).toEqual([
      'Write to ███████████████ today.',
      '',
      'Connection refused',
    ]);
  });

  it('lose what a scanner finds', async () => {
    const scan = async (text: string) => {
      const start = text.indexOf('s3cr3t');
      return start < 0 ? [] : [{ kind: 'token' as const, start, end: start + 6, reason: 'known' }];
    };
    expect(await hideInTexts(['the key is s3cr3t'], scan)).toEqual(['the key is ██████']);
  });

  it('keep their length in letters whatever they hold', async () => {
    const text = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 5 }), async (texts) => {
        const hidden = await hideInTexts(texts, noScanner);
        expect(hidden.map(({ length }) => length)).toEqual(texts.map(({ length }) => length));
      }),
    );
  });
});
