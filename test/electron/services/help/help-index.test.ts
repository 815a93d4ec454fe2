import { expect, it } from 'vitest';
import { BundledHelp, parseHelpDocument } from '../../../../electron/services/help/help-index.ts';
import { germanSentences } from '../../../../shared/messages/de/sentences.ts';
import { ERROR_CATEGORIES } from '../../../../shared/model/image-features.ts';

const documents = new BundledHelp().documents();

it('brings at least forty documents, of every category, each with a title, codes and steps', () => {
  expect(documents.length).toBeGreaterThanOrEqual(40);
  expect(new Set(documents.map((document) => document.category))).toEqual(new Set(ERROR_CATEGORIES));
  expect(new Set(documents.map((document) => document.id)).size).toBe(documents.length);
  expect(new Set(documents.map((document) => document.title)).size).toBe(documents.length);
  for (const document of documents) {
    expect(document.codes.length, document.id).toBeGreaterThan(0);
    expect(document.body, document.id).toMatch(
      /## What it means[\s\S]+## Usual causes[\s\S]+## What to do\n\n1\. /,
    );
  }
});

it('has every document in German too, with the same causes, steps and commands', () => {
  for (const { id, title, body, translations } of documents) {
    const german = translations?.de;
    expect(german?.title, id).toBeTruthy();
    expect(german?.body, id).toMatch(
      /## Was es bedeutet[\s\S]+## Übliche Ursachen[\s\S]+## Was zu tun ist\n\n1\. /,
    );
    expect(shapeOf(german?.body ?? ''), id).toEqual(shapeOf(body));
    expect(germanSentences.whole[title], id).toBe(german?.title);
  }
});

/** What a translation must not change: how many points there are of each kind, and the commands in them. */
const shapeOf = (body: string) => ({
  points: body.match(/^- /gm)?.length,
  steps: body.match(/^\d+\. /gm)?.length,
  commands: [...body.matchAll(/`([^`]+)`/g)].map(([, command]) => command),
});

it('reads front matter with either line ending and passes over files without it', () => {
  const text = '---\nid: a\ntitle: A: b\ncategory: network\ncodes: X, Y\n---\n\n## What it means\n';
  const parsed = parseHelpDocument(text);
  expect(parsed).toMatchObject({ id: 'a', title: 'A: b', category: 'network', codes: ['X', 'Y'] });
  expect(parseHelpDocument(text.replace(/\n/g, '\r\n'))?.title).toBe('A: b');
  expect(parseHelpDocument('# Notes\n')).toBeNull();
  expect(parseHelpDocument('---\nid: a\n---\nbody')).toBeNull();
});
