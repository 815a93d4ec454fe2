import { describe, expect, it } from 'vitest';
import { line, screen } from '../screen-record.ts';
import { answerOf } from '../texts/answer-of.ts';

const python = screen([
  'Traceback (most recent call last):',
  'File "/home/user/crates.py", line 10, in <module>',
  'print("Six:", heaviest(6))',
  'File "/home/user/crates.py", line 6, in heaviest',
  'chosen.append(crates[i])',
  'IndexError: list index out of range',
]);
const bundler = screen([
  'Failed to compile',
  'SyntaxError: src/Basket.jsx: Unexpected token, expected "," (5:51)',
  'const sum = items.reduce((a, b) => a + b.price, 0;',
]);
const service = screen([
  '"message": "Syntax Error: Expected Name"',
  '"locations": [',
  '"line": 6,',
  '"column": 1',
]);
const linter = screen([
  '/srv/map/buoys.js',
  line('a', '2:7', 20, 50),
  line('b', 'Missing semicolon', 90, 50),
  line('c', '/srv/map/chart.js', 20, 90),
  line('d', '1:28', 20, 120),
  line('e', 'Parsing failed', 90, 120),
]);

describe('the line of the source in which something went wrong', () => {
  it.each([
    [python, 'Which line of crates.py failed last?', 'line 6'],
    [python, 'In which line of heaviest did it fail?', 'line 6'],
    [bundler, 'in which line is the mistake?', 'line 5'],
    [service, 'which line is named in the error', 'line 6'],
    [linter, 'In which line and column of chart.js is the error?', '1:28'],
  ] as const)('%#: $1', (record, question, told) => {
    expect(answerOf(record, question)).toBe(told);
  });

  it('is not told where several are left', () => {
    const stack = screen(['TypeError: x is undefined', 'at total (till.js:9:3)', 'at print (bill.js:4:1)']);
    expect(answerOf(stack, 'Which line of the log reports that it crashed?')).not.toMatch(/^line [49]$/);
  });
});
