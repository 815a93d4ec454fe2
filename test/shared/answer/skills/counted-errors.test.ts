import { describe, expect, it } from 'vitest';
import { countedErrors } from '../../../../shared/answer/skills/counted-errors.ts';
import type { ErrorFinding } from '../../../../shared/model/image-features.ts';
import { line, screen } from '../screen-record.ts';

const error = (message: string, evidence: string[]): ErrorFinding => ({
  id: evidence.join(),
  message,
  category: 'validation',
  candidates: [],
  code: null,
  box: { x: 0, y: 0, width: 1, height: 1 },
  evidence,
  confidence: 0.9,
  reasons: [],
});

const fields = [line('f1', 'Email must be valid.', 20, 200), line('f2', 'Age is too low.', 20, 300)];

describe('countedErrors', () => {
  it('counts messages that stand apart, and no summary of them', () => {
    const summary = [
      line('s1', 'Please fix these:', 20, 20),
      line('s2', 'Email must be valid.', 20, 40),
      line('s3', 'Age is too low.', 20, 60),
    ];
    const record = screen([...summary, ...fields], {
      errors: [
        error('Please fix these: Email must be valid. Age is too low.', ['s1', 's2', 's3']),
        error('Email must be valid. Age is too low.', ['f1', 'f2']),
      ],
    });
    expect(countedErrors(record)).toHaveLength(2);
  });

  it('counts a message of several lines once', () => {
    const record = screen([line('a', 'The file could not', 20, 20), line('b', 'be opened.', 20, 36)], {
      errors: [error('The file could not be opened.', ['a', 'b'])],
    });
    expect(countedErrors(record)).toHaveLength(1);
  });

  it('counts once what is said in a list and under its field, and no line that counts them', () => {
    const record = screen(
      [
        line('n', 'There are 2 errors with this entry', 20, 20),
        ...fields,
        line('g', 'Age: Age is too low.', 400, 300),
      ],
      {
        errors: [
          error('There are 2 errors with this entry', ['n']),
          error('Email must be valid. Age is too low.', ['f1', 'f2']),
          error('Age: Age is too low.', ['g']),
        ],
      },
    );
    expect(countedErrors(record)).toHaveLength(2);
  });
});
