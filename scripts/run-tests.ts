/**
 * Runs everything that proves this project: types, lint, unit and property tests, the build, and the end-to-end
 * specs. The last line printed is "N passed, N failed" (", N skipped" where a browser is missing outside CI).
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

type Count = { passed: number; failed: number; skipped: number };

const reports = 'test-results/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// Programs that tests start by the hundred need not strip and compile the same modules again.
process.env.NODE_COMPILE_CACHE ??= resolve('test-results/compile-cache');

function run(title: string, words: string[]): boolean {
  process.stdout.write(`\n== ${title}\n`);
  return spawnSync(words[0], words.slice(1), { stdio: 'inherit' }).status === 0;
}

/** A step without tests of its own counts as one; what it prints is shown when it ends, as others run beside it. */
function step(title: string, [command, ...words]: string[]): Promise<Count> {
  return new Promise((settle) => {
    execFile(command, words, { maxBuffer: 50_000_000 }, (error, out, err) => {
      process.stdout.write(`\n== ${title}\n${out}${err}`);
      settle({ passed: error ? 0 : 1, failed: error ? 1 : 0, skipped: 0 });
    });
  });
}

function unitTests(): Count {
  const file = `${reports}/unit.json`;
  const words = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  let passed = run('unit tests', words);
  // V8 itself may break down where threads with WebAssembly end: there is no report then, and nothing was judged.
  if (!existsSync(file)) passed = run('unit tests, once more', words);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const failed = report.numFailedTests + report.testResults.filter(isBrokenFile).length;
  return {
    passed: report.numPassedTests,
    failed: passed ? failed : Math.max(1, failed),
    skipped: report.numPendingTests,
  };
}

/** A test file that could not be loaded has failed without a failed test. */
function isBrokenFile(result: { status: string; assertionResults: unknown[] }): boolean {
  return result.status === 'failed' && result.assertionResults.length === 0;
}

function endToEndTests(): Count {
  const file = `${reports}/e2e.json`;
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = file;
  const passed = run('end-to-end tests', ['playwright', 'test', '--reporter=list,json']);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = stats.unexpected;
  return {
    passed: stats.expected + stats.flaky,
    failed: passed ? failed : Math.max(1, failed),
    skipped: stats.skipped,
  };
}

type SuiteReport = { suites?: SuiteReport[]; specs?: { title: string; file: string; ok: boolean }[] };

function failedSpecs(suite: SuiteReport): string[] {
  const own = (suite.specs ?? []).filter((spec) => !spec.ok).map((spec) => `${spec.file}: ${spec.title}`);
  return [...own, ...(suite.suites ?? []).flatMap(failedSpecs)];
}

/** Why a unit test failed, in a few lines without colours. */
function reasons({ failureMessages }: { failureMessages: string[] }): string {
  const lines = stripVTControlCharacters(failureMessages.join('\n')).split('\n');
  return lines
    .slice(0, 12)
    .map((line) => `    ${line}`)
    .join('\n');
}

/** The names of what failed, with reasons of unit tests, so that the end of the output tells it. */
function failedTests(): string[] {
  const names: string[] = [];
  if (existsSync(`${reports}/unit.json`)) {
    for (const file of JSON.parse(readFileSync(`${reports}/unit.json`, 'utf8')).testResults) {
      if (isBrokenFile(file)) names.push(`${file.name}: could not be loaded`);
      for (const test of file.assertionResults)
        if (test.status === 'failed') names.push(`${test.fullName}\n${reasons(test)}`);
    }
  }
  if (existsSync(`${reports}/e2e.json`)) {
    names.push(...failedSpecs(JSON.parse(readFileSync(`${reports}/e2e.json`, 'utf8'))));
  }
  return names;
}

const checks = await Promise.all([
  step('types', ['tsc', '-b']),
  step('lint', ['biome', 'check', '--error-on-warnings', '.']),
  step('build', ['npm', 'run', '--silent', 'build']),
]);
const counts = [...checks, unitTests(), endToEndTests()];
const failures = failedTests();
if (failures.length > 0)
  process.stdout.write(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}\n`);
const total = counts.reduce((sum, count) => ({
  passed: sum.passed + count.passed,
  failed: sum.failed + count.failed,
  skipped: sum.skipped + count.skipped,
}));
process.exitCode = total.failed > 0 ? 1 : 0;
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
