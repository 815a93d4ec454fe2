import { describe, expect, it } from 'vitest';
import { parseBox, parseCaptureWords } from '../../../shared/capture/capture-order.ts';

const order = (text: string) => parseCaptureWords(text.split(' '));

describe('the words after askshot', () => {
  it.each([
    ['capture', { what: 'take', target: { kind: 'display', display: null }, delay: 0 }],
    [
      'capture screen --display 7 --delay 2.5',
      { what: 'take', target: { kind: 'display', display: '7' }, delay: 2.5 },
    ],
    ['capture all', { what: 'take', target: { kind: 'desktop' }, delay: 0 }],
    ['capture region', { what: 'take', target: { kind: 'region', box: null }, delay: 0 }],
    [
      'capture region --box=-10,5,30,20',
      { what: 'take', target: { kind: 'region', box: { x: -10, y: 5, width: 30, height: 20 } }, delay: 0 },
    ],
    ['capture window --title Files', { what: 'window', title: 'Files', delay: 0 }],
    ['--no-sandbox capture last', { what: 'repeat', delay: 0 }],
    ['capture ask', { what: 'ask' }],
    ['capture copy', { what: 'copy' }],
  ])('%s', (text, expected) => {
    expect(order(text)).toEqual({ ok: true, value: expected });
  });

  it.each([
    'capture sideways',
    'capture region --box 1,2,3',
    'capture window',
    'capture --delay 999',
    'capture --fast',
  ])('%s is refused with the word that is wrong', (text) => {
    expect(order(text)).toMatchObject({ ok: false, error: { code: 'invalid_request' } });
  });

  it('are no capture where another word stands first', () => {
    expect(order('open capture')).toBeNull();
    expect(order('capture.png')).toBeNull();
    expect(parseCaptureWords([])).toBeNull();
  });
});

it('a box has a size', () => {
  expect(parseBox('-1, 2,3,4')).toEqual({ x: -1, y: 2, width: 3, height: 4 });
  for (const text of ['1,2,0,4', '1,2,3', '1,2,3,4,5', 'a,2,3,4', '1.5,2,3,4', ''])
    expect(parseBox(text)).toBeNull();
});
