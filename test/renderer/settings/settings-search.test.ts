import { expect, it } from 'vitest';
import { english } from '../../../renderer/messages/english.ts';
import { german } from '../../../renderer/messages/german.ts';
import { sectionsWith } from '../../../renderer/views/settings/settings-search.ts';

it('finds the sections that have every word, in the language that is spoken', () => {
  expect(sectionsWith(english.settings, '')).toHaveLength(5);
  expect(sectionsWith(english.settings, ' DARK ')).toEqual(['theme']);
  expect(sectionsWith(english.settings, 'keychain key')).toEqual(['models']);
  expect(sectionsWith(german.settings, 'dunkel')).toEqual(['theme']);
  expect(sectionsWith(english.settings, 'dark language')).toEqual([]);
});
