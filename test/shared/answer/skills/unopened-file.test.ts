import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { unopenedFile } from '../../../../shared/answer/skills/unopened-file.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { sampleRecord } from '../../../fakes/sample-record.ts';
import { screen } from '../screen-record.ts';

const [error] = sampleRecord({}).errors;
const said = (...lines: string[]) =>
  screen(['notes.txt', ...lines], {
    errors: [{ ...error, message: lines.join(' '), evidence: lines.map((_, index) => `L${index + 2}`) }],
  });
const ask = (text: string, ...lines: string[]) =>
  unopenedFile(routeQuestion(text), screenOf(said(...lines)))?.answer;
const LOAD = 'Could not load image “lighthouse.png”.';

describe('unopenedFile', () => {
  it('tells the file that the message names', () => {
    expect(ask('Which file could not be read?', 'Not completed:', '/srv/menu/prices.txt:')).toBe(
      '/srv/menu/prices.txt',
    );
    expect(ask('which picture was it supposed to open?', LOAD)).toBe('lighthouse.png');
    expect(ask('Which file did it try to open?', LOAD)).toBe('lighthouse.png');
    expect(ask('What document did the program fail to load?', LOAD)).toBe('lighthouse.png');
  });

  it('tells what the message sets in quotation marks where it names no path', () => {
    expect(ask('Which folder could not be opened?', 'You may not view the contents of “Ledgers”.')).toBe(
      'Ledgers',
    );
    expect(ask('Which folder should be shown?', 'No rights for “Ledgers” or “Bills”.')).toBeUndefined();
  });

  it('says nothing where the message names none or several, or something else is asked', () => {
    expect(ask('Which file could not be read?', 'Could not read it.')).toBeUndefined();
    expect(ask('Which file could not be read?', 'a.txt and b.txt')).toBeUndefined();
    expect(ask('Which folder could not be opened?', 'Opening /home/ studio/vault failed.')).toBeUndefined();
    expect(ask('Which file is open?', LOAD)).toBeUndefined();
  });
});
