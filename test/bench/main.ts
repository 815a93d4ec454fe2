import process from 'node:process';

/**
 * `npm run bench -- NAME [options]`: runs one benchmark; without a name it lists them.
 * A benchmark is a module beside this one that exports `run(words)`.
 */
const BENCHMARKS = [
  'reading',
  'seeing',
  'errors',
  'answering',
  'gate',
  'library',
  'redaction',
  'responsiveness',
  'app',
  'views',
];

const [name, ...words] = process.argv.slice(2);
if (name && BENCHMARKS.includes(name)) {
  const { run } = (await import(`./${name}.ts`)) as { run: (words: string[]) => Promise<void> };
  await run(words);
} else {
  process.stderr.write(`Usage: npm run bench -- ${BENCHMARKS.join(' | ')} [options]\n`);
  process.exitCode = name ? 2 : 0;
}
