import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** No violation of WCAG 2.2 A and AA, nor of axe's best practices, in light nor in dark colours. */
export async function expectAccessible(page: Page, view: string): Promise<void> {
  const before = await page.evaluate(() =>
    matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  );
  const found: string[] = [];
  for (const colorScheme of before === 'dark' ? (['light', 'dark'] as const) : (['dark', 'light'] as const)) {
    await page.emulateMedia({ colorScheme });
    // Of what is in order nothing needs to be described.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations)
      found.push(`${view}, ${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
  expect(found).toEqual([]);
}
