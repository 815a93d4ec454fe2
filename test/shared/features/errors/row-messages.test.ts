import { describe, expect, it } from 'vitest';
import { findErrors } from '../../../../shared/features/error-findings.ts';
import { screen } from '../../../fakes/drawn-screen.ts';

const told = (...rows: Parameters<typeof screen>[0][number][][]): string[] =>
  findErrors(screen([{ text: 'Harbour tools', x: 30, y: 20, height: 22 }, ...rows.flat()])).map(
    ({ category, message }) => `${category}: ${message}`,
  );

describe('errors told in rows', () => {
  it('stand beside their level, errors before warnings', () => {
    const row = (y: number, place: string, level: string, text: string) => [
      { text: place, x: 40, y },
      { text: level, x: 120, y },
      { text, x: 260, y },
    ];
    expect(
      told(
        row(120, '2:16', 'Warning', 'Tide is computed twice here'),
        row(150, '4:14', 'Error', 'Tide table has gaps'),
        row(180, '9:02', 'Info', 'Tide table was read'),
      ),
    ).toEqual(['unknown: Tide table has gaps', 'unknown: Tide is computed twice here']);
  });

  it('stand beside a label, whose sign was read as a letter', () => {
    expect(
      told(
        [
          { text: 'Folder', x: 62, y: 90 },
          { text: 'Logbooks', x: 420, y: 90 },
        ],
        [
          { text: 'A Error', x: 44, y: 120 },
          { text: 'folder path missing', x: 420, y: 120 },
        ],
      ),
    ).toEqual(['not_found: folder path missing']);
  });

  it('are none where a legend explains its words, or a figure counts them', () => {
    expect(
      told(
        [
          { text: 'Error', x: 44, y: 90 },
          { text: 'Red rings mark these stations', x: 220, y: 90 },
        ],
        [
          { text: 'Errors', x: 44, y: 120 },
          { text: '0', x: 220, y: 120 },
        ],
      ),
    ).toEqual([]);
  });
});

describe('errors in JSON', () => {
  it('are the message, with the rows its string goes on in, and not the list around it', () => {
    const [finding] = findErrors(
      screen([
        { text: '"errors": [', x: 60, y: 40 },
        { text: '{', x: 76, y: 62 },
        { text: '"message": "Syntax Error: Expected Name, found', x: 92, y: 84 },
        { text: 'the end of the query.",', x: 40, y: 106 },
        { text: '"locations": [', x: 92, y: 128 },
      ]),
    );
    expect(finding.category).toBe('syntax');
    expect(finding.box).toMatchObject({ x: 40, y: 84, height: 36 });
  });
});
