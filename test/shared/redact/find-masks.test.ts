import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containment } from '../../../shared/model/geometry.ts';
import { findMasks } from '../../../shared/redact/find-masks.ts';
import { textLines } from '../../fakes/text-lines.ts';

const nothing = async () => [];
const kinds = async (text: string) => (await findMasks(textLines(text), nothing)).map((mask) => mask.kind);

describe('findMasks finds', () => {
  it.each([
    ['email', 'write to office@example.org today'],
    ['email', 'sender ©  info@shop.example.com'],
    ['phone', 'call +44 20 7946 0958 now'],
    ['phone', 'Tel.: 030 901820'],
    ['phone', 'phone (555) 010-4477'],
    ['payment_card', '4111 1111 1111 1111'],
    ['payment_card', 'card 4l11-1111-1111-111l'],
    ['iban', 'DE89 3704 0044 0532 0130 00'],
    ['iban', 'to GB82 WEST 1234 5698 7654 32 please'],
    ['token', 'export GH=ghp_9aZ81kLmQpR7sTuV2wXyZ0aBcDeFgHiJkLm'],
    ['token', 'AKIA2E0A8F3B244C9986'],
    ['token', 'x3Kd9PqLm27ZtRv8WbNc5YhG'],
    ['password', 'password: hunter2-blue'],
    ['password', 'API_KEY = "q8!fTz"'],
    ['connection_string', 'postgres://app:s3cr3t@db.example.org/shop'],
    ['private_key', '-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----'],
  ])('%s in %j', async (kind, text) => {
    expect(await kinds(text)).toContain(kind);
  });

  it.each([
    'version 2.40.1.windows.1 of 2024-03-11 09:12:44',
    'commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'at /usr/share/doc/libThing2Extra/AbcDefGhiJkl0MnoPqr.js:22:13',
    'drwxr-xr-x 2 demo demo 4096 11-Mar-2024 25766 parking.pdf',
    'ERR_CONNECTION_REFUSED 0x80070005 127.0.0.1:8080',
    '4111 1111 1111 1112',
    'config.yml 24000 2024-03-05 10:00',
    'Password: ••••••••',
    'Forgot your password? The password is wrong.',
    'syntax error: unexpected token: expected ;',
    'Total due £359.40 on 13 June 2024, order 1002003004',
    '550e8400-e29b-41d4-a716-446655440000',
    'Sun\nMon\nTue\nWed\nThu\nFri\nSat\n1\n2\n3\n4\n5',
  ])('nothing in %j', async (text) => {
    expect(await kinds(text)).toEqual([]);
  });

  it('a key that was wrapped over two lines, in both', async () => {
    const masks = await findMasks(
      textLines('the key is ghp_9aZ81kLmQpR7sTuV\n2wXyZ0aBcDeFgHiJkLm end'),
      nothing,
    );
    expect(masks.map((mask) => mask.region.y)).toEqual([10, 30]);
    expect(masks[1].region.width).toBeLessThan(19 * 8 + 1);
  });

  it('what a rule library of the host adds', async () => {
    const masks = await findMasks(textLines('my word'), async (text) => [
      { kind: 'token', start: text.indexOf('word'), end: text.length, reason: 'a rule' },
    ]);
    expect(masks).toMatchObject([{ kind: 'token', reason: 'a rule', region: { x: 10 + 3 * 8 } }]);
  });
});

describe('masks', () => {
  it('cover every word of a card number wherever it stands, and tell nothing of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('paid', 'with', 'my', 'card')), async (before) => {
        const lines = textLines([...before, '4111', '1111', '1111', '1111', 'today'].join(' '));
        const masks = await findMasks(lines, nothing);
        const secret = lines[0].words.filter((word) => /^[14]1+$/.test(word.text));
        for (const word of secret)
          expect(masks.some((mask) => containment(word.box, mask.region) === 1)).toBe(true);
        const others = lines[0].words.filter((word) => !secret.includes(word));
        for (const word of others)
          expect(masks.every((mask) => containment(word.box, mask.region) === 0)).toBe(true);
        expect(JSON.stringify(masks)).not.toContain('1111');
      }),
    );
  });
});
