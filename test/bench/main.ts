/**
 * `npm run bench -- NAME [options]`: runs one benchmark; without a name it lists them.
 * A benchmark is a module beside this one that exports `run(words)`.
 */
import { readdirSync } from 'node:fs';

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'main.ts')
  .map((file) => file.replace('.ts', ''));
const [name, ...words] = process.argv.slice(2);
if (!name || !names.includes(name)) {
  process.stderr.write(`Usage: npm run bench -- ${names.join(' | ')} [options]\n`);
  process.exitCode = name ? 2 : 0;
} else {
  const { run } = (await import(`./${name}.ts`)) as { run: (words: string[]) => Promise<void> };
  await run(words);
}
