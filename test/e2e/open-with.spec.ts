import { expect, test } from './fixtures.ts';
import { startHost } from './hosts.ts';
import { PICTURES } from './paths.ts';

test('files given at the start are opened, and those that can not be are named with the reason', async ({
  host,
}) => {
  test.skip(host === 'browser', 'a web page is opened without files');
  const running = await startHost(host, ['no-such-picture.png', PICTURES.notFound]);
  try {
    const { page } = running;
    await expect(page.getByRole('heading', { name: 'pyhttp_404.png', level: 1 })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText('no-such-picture.png: ');
  } finally {
    await running.close();
  }
});
