import { describe, expect, it } from 'vitest';
import { matchSources } from '../../../shared/capture/match-sources.ts';

const laptop = { id: '1', bounds: { x: 0, y: 0, width: 1440, height: 900 } };
const screen = { id: '2', bounds: { x: 1440, y: 0, width: 1920, height: 1080 } };
const twin = { ...screen, id: '3' };

describe('which picture shows which display', () => {
  it('goes by the name that the system gives', () => {
    const pictures = [
      { display: '2', width: 1920, height: 1080 },
      { display: '1', width: 2880, height: 1800 },
    ];
    expect([...matchSources([laptop, screen], pictures)]).toEqual([
      ['1', 1],
      ['2', 0],
    ]);
  });

  it('takes the portal’s one nameless picture for the only display wanted, or the first of its proportions', () => {
    const picked = [{ display: '', width: 1920, height: 1081 }];
    expect([...matchSources([laptop], picked)]).toEqual([['1', 0]]);
    expect([...matchSources([laptop, screen, twin], picked)]).toEqual([['2', 0]]);
  });

  it('takes none of other proportions, and none where there are several nameless ones', () => {
    const picked = { display: '', width: 1920, height: 1080 };
    expect(matchSources([screen, twin], [{ ...picked, height: 1200 }]).size).toBe(0);
    expect(matchSources([laptop, screen], [picked, picked]).size).toBe(0);
    expect(matchSources([], [picked]).size).toBe(0);
  });
});
