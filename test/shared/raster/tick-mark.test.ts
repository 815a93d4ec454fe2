import { describe, expect, it } from 'vitest';
import { tickMarkBeside, tickState } from '../../../shared/raster/tick-mark.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';

const held = (name: string) => readFixture(`held-screens/images/${name}.png`);

describe('marks beside labels of recorded programs', () => {
  it.each([
    ['zim_page', [443, 380, 150, 20], 'checked'],
    ['zim_page', [443, 358, 150, 18], 'unchecked'],
    ['vuetify_hive', [65, 350, 189, 13], 'checked'],
    ['fluent_greenhouse', [24, 233, 140, 14], 'checked'],
    ['fluent_greenhouse', [24, 291, 176, 14], 'unchecked'],
    ['ionic_settings', [17, 174, 78, 12], 'unchecked'],
  ] as const)('%s at %j is %s', async (name, [x, y, width, height], state) => {
    expect(tickMarkBeside(await held(name), { x, y, width, height })?.state).toBe(state);
  });

  it('stand right behind the label, where none stands before it', async () => {
    const image = await readFixture('held3-screens/images/hapi_401.png');
    expect(tickMarkBeside(image, { x: 1, y: 5, width: 139, height: 19 })?.state).toBe('unchecked');
  });

  it('are none beside plain text', async () => {
    expect(tickMarkBeside(await held('maildev_inbox'), { x: 64, y: 180, width: 145, height: 12 })).toBeNull();
  });
});

describe('the state of a box', () => {
  it('is unknown where nothing is drawn', async () => {
    const image = await held('maildev_inbox');
    expect(tickState(image, { x: 600, y: 600, width: 16, height: 16 })).toBeNull();
  });
});
