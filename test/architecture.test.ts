import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, type SourceFile, sourceFiles } from './source-files.ts';

const shared = sourceFiles('shared');
const electron = sourceFiles('electron');
const renderer = sourceFiles('renderer');
const tools = sourceFiles('scripts', 'bin');
const tests = sourceFiles('test');
const product = [...shared, ...electron, ...renderer, ...tools];
const everything = [...product, ...tests];

/** `file imports specifier` for each import of the files that a rule forbids. */
const offences = (
  files: SourceFile[],
  forbidden: (specifier: string, file: SourceFile) => boolean,
): string[] =>
  files.flatMap((file) =>
    file.imports.filter((name) => forbidden(name, file)).map((name) => `${file.path} imports ${name}`),
  );

const inFolder = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

describe('layers', () => {
  it('sees the source at all', () => {
    expect(shared.find(({ path }) => path === 'shared/pipeline.ts')?.imports).toContain(
      'shared/answer/answer-question.ts',
    );
  });

  it('shared imports zod and itself, nothing else', () => {
    expect(offences(shared, (name) => name !== 'zod' && !inFolder(name, 'shared'))).toEqual([]);
  });

  it('shared/model imports no other part of shared', () => {
    const model = shared.filter(({ path }) => inFolder(path, 'shared/model'));
    expect(offences(model, (name) => name !== 'zod' && !inFolder(name, 'shared/model'))).toEqual([]);
  });

  it('shared/messages imports shared/model, shared/contract and itself alone', () => {
    const words = shared.filter(({ path }) => inFolder(path, 'shared/messages'));
    const allowed = ['shared/model', 'shared/contract', 'shared/messages'];
    expect(offences(words, (name) => !allowed.some((folder) => inFolder(name, folder)))).toEqual([]);
  });

  it('renderer imports shared/model, messages and contract, zod, itself and packages made for React', () => {
    const allowed = (name: string): boolean =>
      inFolder(name, 'shared/model') ||
      inFolder(name, 'shared/messages') ||
      name === 'shared/contract.ts' ||
      inFolder(name, 'shared/contract') ||
      name === 'zod' ||
      inFolder(name, 'renderer') ||
      isReactPackage(name);
    expect(offences(renderer, (name) => !allowed(name))).toEqual([]);
  });

  it('electron never imports the renderer, and the product never imports tests', () => {
    expect(offences(electron, (name) => inFolder(name, 'renderer'))).toEqual([]);
    expect(offences(product, (name) => inFolder(name, 'test'))).toEqual([]);
  });

  it('only electron/desktop, main.ts and preload.ts import Electron', () => {
    const mayImport = ({ path }: SourceFile): boolean =>
      inFolder(path, 'electron/desktop') || ['electron/main.ts', 'electron/preload.ts'].includes(path);
    expect(
      offences(product, (name, file) => /^electron(\/|$)/.test(name) && !isFile(name) && !mayImport(file)),
    ).toEqual([]);
  });

  it('only the bridge touches window.askshot', () => {
    const touching = renderer.filter(({ text }) => /window\.askshot\b/.test(text)).map(({ path }) => path);
    expect(touching.filter((path) => path !== 'renderer/bridge.ts')).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(findCycles(everything)).toEqual([]);
  });

  it('imports only files that exist', () => {
    const relative = (name: string): boolean =>
      /^(shared|electron|renderer|test|scripts|bin)\/.*\.\w+$/.test(name);
    expect(offences(everything, (name) => relative(name) && !isFile(name))).toEqual([]);
  });
});

describe('form', () => {
  /** Folders named `generated` hold what a script writes, folders named `data` tables without code. */
  it('no file is longer than 300 lines', () => {
    const long = everything
      .filter(
        ({ path, text }) => !path.includes('/generated/') && !(path.includes('/data/') && isTable(text)),
      )
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('files and folders are named in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
    const wrong = everything.filter(({ path }) => !path.split('/').every((part) => kebab.test(part)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('no file names a path of the machine it was written on', () => {
    const documents = ['package.json', 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', '.ci/run'];
    const texts = [
      ...everything,
      ...documents.filter(isFile).map((path) => ({ path, text: readText(path) })),
    ];
    const above = dirname(ROOT);
    const places = [ROOT, ...(dirname(above) === above ? [] : [above]), homedir()].filter(
      (path) => path.length > 4,
    );
    const named = texts.flatMap(({ path, text }) =>
      places
        .filter((place) => new RegExp(`(^|[^\\w.])${place.replace(/[^\w/]/g, '\\$&')}(/|$)`, 'm').test(text))
        .map((place) => `${path}: ${place}`),
    );
    expect(named).toEqual([]);
  });

  it('checks are not switched off', () => {
    const marks = [`${'biome'}-ignore`, `@${'ts'}-ignore`, `@${'ts'}-expect-error`, `@${'ts'}-nocheck`];
    expect(
      everything.filter(({ text }) => marks.some((mark) => text.includes(mark))).map(({ path }) => path),
    ).toEqual([]);
  });

  it('no debugging output in shared or renderer', () => {
    const printing = [...shared, ...renderer].filter(({ text }) =>
      /\bconsole\.(log|debug)\b|\bdebugger\b/.test(text),
    );
    expect(printing.map(({ path }) => path)).toEqual([]);
  });
});

const isTable = (text: string): boolean =>
  !/=>|\bfunction\b|\bclass\b/.test(text.replace(/\/\*[\s\S]*?\*\//g, ''));
const isFile = (path: string): boolean => existsSync(join(ROOT, path));
const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** React itself, or a package that is made for it. */
function isReactPackage(specifier: string): boolean {
  const name = specifier.match(/^(?:@[^/]+\/)?[^/.][^/]*/)?.[0] ?? '';
  if (name === 'react' || name === 'react-dom') return true;
  const manifest = `node_modules/${name}/package.json`;
  if (name === '' || !isFile(manifest)) return false;
  const { peerDependencies, dependencies } = JSON.parse(readText(manifest));
  return 'react' in { ...peerDependencies, ...dependencies };
}

/** Every import path that leads back to its start, by depth-first search. */
function findCycles(files: SourceFile[]): string[] {
  const graph = new Map(files.map(({ path, imports }) => [path, imports]));
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    for (const next of graph.get(path) ?? []) if (graph.has(next)) visit(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}
