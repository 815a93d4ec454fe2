import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../../electron/services/pdf/render-pdf.ts';

const load = (file: string) => readFileSync(new URL(`../../../fixtures/pictures/${file}`, import.meta.url));

describe('renderPdf', () => {
  it('gives each page as a picture with its text layer at the right place', async () => {
    const rendered = await renderPdf(load('two-pages.pdf'));
    if (!rendered.ok) throw new Error(rendered.error.message);
    const [first, second] = rendered.value.pages;
    expect(rendered.value.pageCount).toBe(2);
    expect(first.png.subarray(1, 4)).toEqual(new Uint8Array([0x50, 0x4e, 0x47]));
    const lines = first.text?.lines ?? [];
    expect(lines.map((line) => line.text)).toContain('Invoice 2024-0099');
    expect(lines.find((line) => line.text.includes('Total due'))?.text).toMatch(/^Total due £41\.20$/);
    const title = lines.find((line) => line.text.startsWith('Invoice'));
    expect(title?.box.y).toBeGreaterThan(40);
    expect(title?.box.y).toBeLessThan(160);
    expect(title?.words.map((word) => word.text)).toEqual(['Invoice', '2024-0099']);
    expect(second.text?.lines[0].text).toMatch(/^Second page/);
    expect(first.text?.engine).toMatch(/text layer/);
  });

  it('has no text layer for a scanned page', async () => {
    const rendered = await renderPdf(load('scan.pdf'));
    expect(rendered).toMatchObject({ ok: true, value: { pages: [{ text: null }] } });
  });

  it('refuses a damaged file with a reason', async () => {
    const broken = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from('nothing of use')]);
    expect(await renderPdf(broken)).toMatchObject({ ok: false, error: { code: 'corrupt_image' } });
  });

  it('never throws, whatever follows the first bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const rendered = await renderPdf(Buffer.concat([Buffer.from('%PDF-1.4\n'), bytes]));
        expect(rendered.ok).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});
