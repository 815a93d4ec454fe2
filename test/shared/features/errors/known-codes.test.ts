import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_FAMILIES } from '../../../../shared/features/errors/data/codes.ts';
import { PATTERN_GROUPS } from '../../../../shared/features/errors/data/patterns.ts';
import { explainError } from '../../../../shared/features/errors/explain-error.ts';
import { findCodes } from '../../../../shared/features/errors/find-codes.ts';
import {
  correctCode,
  countKnownCodes,
  knownByName,
  knownByNumber,
  shapeOf,
} from '../../../../shared/features/errors/known-codes.ts';
import { ERROR_CATEGORIES } from '../../../../shared/model/image-features.ts';

const LOOKALIKES: Readonly<Record<string, string>> = {
  O: '0',
  '0': 'O',
  I: 'l',
  S: '5',
  B: '8',
  Z: '2',
  G: '6',
};

describe('the knowledge', () => {
  it('holds at least 2,000 codes and 300 patterns, with source and licence of each family', () => {
    expect(countKnownCodes()).toBeGreaterThanOrEqual(2000);
    expect(PATTERN_GROUPS.flatMap((group) => group.patterns).length).toBeGreaterThanOrEqual(300);
    for (const family of CODE_FAMILIES) {
      expect(family.source, family.id).not.toBe('');
      expect(family.licence, family.id).not.toBe('');
      for (const category of Object.keys(family.codes)) expect(ERROR_CATEGORIES).toContain(category);
    }
  });

  it.each([
    ['ECONNREFUSED', 'network'],
    ['EACCES', 'permission'],
    ['ENOSPC', 'resource'],
    ['EADDRINUSE', 'conflict'],
    ['ERR_NAME_NOT_RESOLVED', 'network'],
    ['ERR_CERT_DATE_INVALID', 'certificate'],
    ['ERR_TOO_MANY_REDIRECTS', 'configuration'],
    ['ERR_CONNECTION_TIMED_OUT', 'timeout'],
    ['SEC_ERROR_UNKNOWN_ISSUER', 'certificate'],
    ['ERROR_SHARING_VIOLATION', 'conflict'],
    ['FileNotFoundError', 'not_found'],
    ['NullPointerException', 'crash'],
    ['SQLITE_BUSY', 'conflict'],
    ['ERESOLVE', 'conflict'],
  ])('%s is about %s', (name, category) => {
    expect(knownByName(name)?.category).toBe(category);
  });

  it('knows numbers within their families', () => {
    expect(knownByNumber('http', '504')?.category).toBe('timeout');
    expect(knownByNumber('curl', '7')?.category).toBe('network');
    expect(knownByNumber('mysql', '1045')?.category).toBe('authentication');
    expect(knownByNumber('sqlstate', '42P01')?.category).toBe('not_found');
    expect(knownByNumber('http', '999')).toBeNull();
  });
});

describe('codes through misread letters', () => {
  it.each([
    ['connect ECONNREFUSE0 127.0.0.1:8080', 'ECONNREFUSED'],
    ['failed with 0x8OO70005', '0x80070005'],
    ['failed with 0x8007OO7O', '0x80070070'],
    ['ERR_CONNECTION REFUSED', 'ERR_CONNECTION_REFUSED'],
    ['NET::ERR_CERT_AUTH0RITY_INVALID', 'ERR_CERT_AUTHORITY_INVALID'],
    ['ERR NAME_NOT_RES0LVED', 'ERR_NAME_NOT_RESOLVED'],
    ['Error code: SEC_ERROR_UNKN0WN_ISSUER', 'SEC_ERROR_UNKNOWN_ISSUER'],
    ['Stop code: CRITICAL PROCESS DIED', 'CRITICAL_PROCESS_DIED'],
    ['OSError: [Errno 98] Address already in use', 'EADDRINUSE'],
    ['HTTP/1.1 503 Service Unavailable', '503'],
    ['ConflictError 409 Parcel 88213 is already assigned', '409'],
    ['ERROR 1045 (28000): Access denied', '1045'],
  ])('%s', (text, code) => {
    expect(findCodes(text)[0]?.code).toBe(code);
  });

  it('puts any one misread letter of a long code right', () => {
    const names = CODE_FAMILIES.filter((family) => family.id === 'chromium').flatMap((family) =>
      Object.values(family.codes).flatMap((list) => list.split(' ').map((entry) => entry.split('=')[0])),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), (name, seed) => {
        const places = [...name].flatMap((letter, at) => (LOOKALIKES[letter] ? [at] : []));
        if (places.length === 0) return;
        const at = places[seed % places.length];
        const misread = name.slice(0, at) + LOOKALIKES[name[at]] + name.slice(at + 1);
        expect(shapeOf(correctCode(misread, ['chromium'])?.name ?? '')).toBe(shapeOf(name));
      }),
    );
  });

  it('makes no code of words', () => {
    for (const text of ['ERROR', 'EVERY EMAIL EXPIRES', 'EXAMPLE', 'Terms of Service', 'E-MAIL'])
      expect(findCodes(text), text).toEqual([]);
  });
});

describe('explanations', () => {
  it.each([
    ['Error: connect ECONNREFUSED 127.0.0.1:9', 'no program accepts connections'],
    ['curl: (28) Operation timed out', 'No answer came'],
    ['The update failed with 0x80070070', 'disk has no room'],
    ['HTTP ERROR 502', 'no proper answer'],
    ['ModuleNotFoundError: No module named x', 'library'],
  ])('%s', (message, part) => {
    const { meaning, steps } = explainError({ message, code: null, category: 'unknown' });
    expect(meaning).toContain(part);
    expect(steps.length).toBeGreaterThan(0);
  });

  it('falls back to the category, so that every finding is explained', () => {
    for (const category of ERROR_CATEGORIES) {
      const { meaning, steps } = explainError({ message: 'It did not work.', code: null, category });
      expect(meaning.length).toBeGreaterThan(20);
      expect(steps.length).toBeGreaterThan(0);
    }
  });
});
