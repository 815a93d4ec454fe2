import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { addressShown } from '../../../../shared/answer/skills/address-shown.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const page = screen([
  line('L1', 'Local', 40, 40),
  line('L2', 'http://localhost:9412', 40, 64),
  line('L3', 'External:', 40, 140),
  line('L4', 'http://10.0.0.4:9412', 140, 140),
]);
const browser = screen(['file:///home/demo/huts.html', '404 Not Found']);
const ask = (text: string, record = page) => addressShown(routeQuestion(text), screenOf(record))?.answer;

describe('addressShown', () => {
  it('tells the only address', () => {
    expect(ask('What address was opened?', browser)).toBe('file:///home/demo/huts.html');
    expect(ask('which url is in the address bar?', browser)).toBe('file:///home/demo/huts.html');
    expect(ask('What address was opened?')).toBeUndefined();
  });

  it('tells the address that stands with its label', () => {
    expect(ask('What is the local address?')).toBe('http://localhost:9412');
    expect(ask('what is the external URL?')).toBe('http://10.0.0.4:9412');
    expect(ask('What is the postal address?')).toBeUndefined();
  });
});
