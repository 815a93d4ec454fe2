/**
 * Records the validation sets of real screens (test/fixtures/screens, fresh-screens and late-screens of programs recorded later,
 * held-screens and held2-screens that were kept to judge), and the development pool.
 *   node scripts/record-screens/main.ts [--packages DIR] [--out DIR] [--overlay DIR] [NAME...]
 * Without names every scene of the sets in test/fixtures is recorded; the pool's must be named, with `--out`. `--packages` is the node_modules folder that holds packages.txt's npm packages.
 * `--overlay` also draws the truth over each picture, to be looked at.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drawOverlay } from './overlay.ts';
import { allScenes, recordScene } from './scenes.ts';
import { seenOf, writeScreen } from './write-screen.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    packages: { type: 'string', default: 'node_modules' },
    out: { type: 'string', default: join(import.meta.dirname, '../../test/fixtures') },
    overlay: { type: 'string' },
  },
});
const chosen = allScenes.filter(
  (scene) =>
    (positionals.length === 0 && scene.set !== 'pool') ||
    positionals.some(
      (name) => scene.name === name || (name.endsWith('*') && scene.name.startsWith(name.slice(0, -1))),
    ),
);
if (values.overlay) mkdirSync(values.overlay, { recursive: true });
let failed = 0;
for (const scene of chosen)
  try {
    const recording = await recordScene(scene, resolve(values.packages));
    if (values.overlay)
      writeFileSync(
        join(values.overlay, `${scene.name}.png`),
        await drawOverlay({ ...recording, ...(await seenOf(scene, recording)) }),
      );
    const folder = join(values.out, scene.set ?? 'screens');
    for (const part of ['images', 'truth']) mkdirSync(join(folder, part), { recursive: true });
    await writeScreen(folder, scene, recording);
    console.log(`${scene.name}: ${recording.text.length} lines, ${recording.elements.length} elements`);
  } catch (problem) {
    failed++;
    console.error(`${scene.name}: ${problem instanceof Error ? problem.message : problem}`);
  }
process.exitCode = failed ? 1 : 0;
