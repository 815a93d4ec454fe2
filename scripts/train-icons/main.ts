/**
 * Trains the network that tells what an icon means, and writes it to shared/features/ui/glyphs/glyph-network.ts.
 *   node scripts/train-icons/main.ts --packages DIR --themes DIR,... [--leave-out SET,...] [--keep FILE]
 * DIR of `--packages` is a folder node_modules with the icon sets of icon-files.ts, made outside of the repository by
 *   npm install --ignore-scripts lucide-static @tabler/icons bootstrap-icons @material-design-icons/svg @mdi/svg \
 *     @fortawesome/fontawesome-free remixicon @fluentui/svg-icons heroicons feather-icons @primer/octicons ionicons \
 *     @carbon/icons @phosphor-icons/core boxicons @vscode/codicons eva-icons iconoir css.gg typicons.font open-iconic \
 *     @ant-design/icons-svg line-awesome
 * and `--themes` names folders of Debian's icon themes (/usr/share/icons, or where `dpkg -x` unpacked the packages
 * adwaita-icon-theme gnome-icon-theme oxygen-icon-theme breeze-icon-theme papirus-icon-theme mate-icon-theme
 * elementary-xfce-icon-theme tango-icon-theme numix-icon-theme yaru-theme-icon).
 * `--leave-out` trains without those sets, tells how well their icons are named, and writes nothing. `--keep` keeps what
 * was drawn and measured, to be read the next time.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { networkShares, readNetwork, writeNetwork } from '../../shared/learned/small-network.ts';
import { fitNetwork } from '../learn/fit-network.ts';
import { collectGlyphs, type GlyphExample } from './collect-glyphs.ts';
import { iconFiles } from './icon-files.ts';
import { MEANINGS } from './meanings.ts';

const { values } = parseArgs({
  options: {
    packages: { type: 'string' },
    themes: { type: 'string', default: '/usr/share/icons' },
    'leave-out': { type: 'string', default: '' },
    keep: { type: 'string' },
    hidden: { type: 'string', default: '160' },
    epochs: { type: 'string', default: '16' },
  },
});
const TARGET = join(import.meta.dirname, '../../shared/features/ui/glyphs/glyph-network.ts');
const OPTIONS = { rate: 0.002, dropout: 0.12, smoothing: 0.03, decay: 0.02 };
/** Themes that programs on a desktop draw from count for more: their icons are seen as they are. */
const WEIGHTS: Readonly<Record<string, number>> = { Adwaita: 4, gnome: 2, oxygen: 2, breeze: 2, Papirus: 2 };

const examples = await readOrCollect();
const left = new Set(values['leave-out'].split(',').filter(Boolean));
const classes = ['', ...MEANINGS];
const learned = examples.filter(({ set }) => !left.has(set));
const trained = fitNetwork(
  learned.map(({ facts }) => facts),
  learned.map(({ meaning }) => classes.indexOf(meaning)),
  learned.map(({ set }) => WEIGHTS[set] ?? 1),
  { ...OPTIONS, classes: classes.length, hidden: Number(values.hidden), epochs: Number(values.epochs) },
);
const stored = writeNetwork({ ...trained, classes });
if (left.size > 0) judge(examples.filter(({ set }) => left.has(set)));
else {
  const data = JSON.stringify(stored);
  const sets = new Set(learned.map(({ set }) => set)).size;
  writeFileSync(
    TARGET,
    `/** Made by scripts/train-icons; ${learned.length} drawings of ${sets} sets and fonts. */\nexport const GLYPH_NETWORK =\n  '${data}';\n`,
  );
  console.log(`${learned.length} drawings, ${sets} sets, ${data.length} characters`);
}

/** Prints how many of the names given from some probability on are right, and how many icons get theirs. */
function judge(held: readonly GlyphExample[]): void {
  const network = readNetwork(stored);
  const told = held.map(({ facts, meaning }) => {
    const shares = networkShares(network, facts);
    const best = shares.indexOf(Math.max(...shares));
    return { meaning, name: classes[best], probability: shares[best] };
  });
  const named = told.filter(({ meaning }) => meaning !== '').length;
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const given = told.filter(({ name, probability }) => name !== '' && probability >= least);
    const right = given.filter(({ name, meaning }) => name === meaning).length;
    console.log(
      `from ${least}: precision ${(right / given.length).toFixed(3)}, recall ${(right / named).toFixed(3)}`,
    );
  }
}

async function readOrCollect(): Promise<GlyphExample[]> {
  const { keep, packages, themes } = values;
  if (keep && existsSync(`${keep}.json`)) {
    const labels = JSON.parse(readFileSync(`${keep}.json`, 'utf8')) as Omit<GlyphExample, 'facts'>[];
    const { buffer, byteOffset, byteLength } = readFileSync(`${keep}.f32`);
    const facts = new Float32Array(buffer, byteOffset, byteLength / 4);
    const width = facts.length / labels.length;
    return labels.map((label, row) => ({ ...label, facts: facts.subarray(row * width, (row + 1) * width) }));
  }
  if (!packages) throw new Error('--packages is needed');
  const collected = await collectGlyphs(iconFiles(packages, themes.split(',')));
  if (keep) {
    writeFileSync(`${keep}.json`, JSON.stringify(collected.map(({ facts: _, ...label }) => label)));
    writeFileSync(`${keep}.f32`, Buffer.concat(collected.map(({ facts }) => Buffer.from(facts.buffer))));
  }
  return collected;
}
