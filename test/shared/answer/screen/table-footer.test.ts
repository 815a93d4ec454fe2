import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { isTableFooter } from '../../../../shared/answer/screen/table-footer.ts';
import { screen } from '../screen-record.ts';

const isFooter = (text: string): boolean => isTableFooter(screenOf(screen([text])).segments);

describe('what stands under a table', () => {
  it.each(['Showing 1 to 10 of 47 entries', '11-20 of 83', 'Page 2 of 9', 'Rows 1–25 of 1,204'])(
    'tells of rows: %s',
    (text) => expect(isFooter(text)).toBe(true),
  );

  it.each(['R-2319 Tile cutter', '2026-10-26', '3 of 8', 'Page layout', '10 to 12 people'])(
    'may be a row: %s',
    (text) => expect(isFooter(text)).toBe(false),
  );
});
