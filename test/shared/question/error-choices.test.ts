import { describe, expect, it } from 'vitest';
import { routeQuestion } from '../../../shared/question/route-question.ts';

describe('kinds of error that a question offers', () => {
  it.each([
    ['is the server down or did I misspell the address?', 'network, not_found'],
    ['did the disk run full or am I not allowed to?', 'resource, permission'],
    ['has someone else got the file open or is it read-only?', 'conflict, permission'],
    ['is the form incomplete or the site broken?', 'validation, server'],
    ['is that a typo of mine or a missing file?', 'syntax, not_found'],
    ['wrong type of file or too big?', 'validation, resource'],
    ['bad login or no network?', 'authentication, network'],
    [
      "Why can't this be saved: disk full, no rights to write, or network gone?",
      'resource, permission, network',
    ],
    ['Is this a network problem or is something wrong with my query?', 'network, syntax'],
    ['Is it a network error, a permission error or a broken file?', 'network, permission, syntax'],
    ['what sort of error is this: network, permission or a bad entry?', 'network, permission, validation'],
    ['Did I type something wrong or did the server refuse it?', 'validation, server'],
    ['why did it fail - wrong password, no internet or a full disk?', 'authentication, network, resource'],
    ['What went wrong: is the file gone or may I not read it?', 'not_found, permission'],
    ['is the certificate bad or the site down?', 'certificate, server'],
    ['Did I mistype or am I offline?', 'validation, network'],
    ['is the file corrupt or just missing?', 'syntax, not_found'],
    ['was the name used already or is it spelled wrong?', 'conflict, validation'],
    ['am I not allowed to or is the file not there?', 'permission, not_found'],
    ['which is it: permissions, disk space, network', 'permission, resource, network'],
    ['did the test fail or did the build break?', 'crash, syntax'],
  ])('%s', (question, kinds) => {
    const { skill, slots } = routeQuestion(question);
    expect(skill).toBe('classify_error');
    expect(slots.choices?.map(({ category }) => category).join(', ')).toBe(kinds);
  });

  it.each([
    ['Is the date impossible or is the server down?', 'date impossible'],
    ['is the cable loose or the password wrong?', 'cable loose'],
    ['network trouble or a mistake in the translation?', 'mistake in the translation'],
    ['Did the update fail because of the network or because the battery was low?', 'battery was low'],
    ['is it a login problem, or is the shop closed today?', 'shop closed today'],
  ])('beside one in words of no kind: %s', (question, text) => {
    const { slots } = routeQuestion(question);
    expect(slots.choices).toContainEqual({ text, category: null });
  });

  it.each(['network trouble or nothing wrong at all?', 'a timeout or something else?', 'timeout or not?'])(
    'beside none in: %s',
    (question) => {
      expect(routeQuestion(question).slots.choices?.some(({ category }) => category === null) ?? false).toBe(
        false,
      );
    },
  );

  it.each([
    'Which tab is active: Network, Storage or Permissions?',
    'Where is the switch, under Network or under Storage?',
    'is the proxy setting on or off?',
  ])('are not asked for in: %s', (question) => {
    expect(routeQuestion(question).skill).not.toBe('classify_error');
  });
});
