import { expect, it } from 'vitest';
import { sectionsWith } from '../../../renderer/views/settings/settings-search.ts';
import { english } from '../../../shared/messages/english.ts';
import { german } from '../../../shared/messages/german.ts';

it('finds the sections that have every word, in the language that is spoken', () => {
  expect(sectionsWith(english, '', false)).toHaveLength(6);
  expect(sectionsWith(english, '', true)).toHaveLength(8);
  expect(sectionsWith(english, 'tray', true)).toEqual(['program']);
  expect(sectionsWith(english, 'tray', false)).toEqual([]);
  expect(sectionsWith(english, ' DARK ', true)).toEqual(['theme']);
  expect(sectionsWith(english, 'keychain key', true)).toEqual(['models']);
  expect(sectionsWith(german, 'dunkel', true)).toEqual(['theme']);
  expect(sectionsWith(english, 'dark language', true)).toEqual([]);
  expect(sectionsWith(english, 'german', true, ['eng', 'deu'])).toEqual(['interfaceLanguage', 'languages']);
  expect(sectionsWith(german, 'französisch', true, ['eng', 'fra'])).toEqual(['languages']);
});
