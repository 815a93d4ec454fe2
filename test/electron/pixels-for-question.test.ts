import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pixelsForQuestion } from '../../electron/pixels-for-question.ts';
import { SharpCodec } from '../../electron/services/image/sharp-codec.ts';

const bytes = readFileSync(new URL('../fixtures/screens/images/photo_road.png', import.meta.url));

describe('the pixels for a question', () => {
  it('are decoded where something is measured on them', async () => {
    const image = await pixelsForQuestion('What colour is the sky?', [], bytes, new SharpCodec());
    expect(image?.width).toBeGreaterThan(0);
  });

  it('are not touched for what the record says', async () => {
    expect(await pixelsForQuestion('Where is the error?', [], bytes, new SharpCodec())).toBeUndefined();
  });

  it('are left out where the picture cannot be decoded', async () => {
    const broken = new Uint8Array([1, 2, 3]);
    expect(await pixelsForQuestion('What colour is the sky?', [], broken, new SharpCodec())).toBeUndefined();
  });
});
