import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { nthOfGroup } from '../../../../shared/answer/skills/nth-of-group.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, screen } from '../screen-record.ts';

const tabs = ['Basic', 'Advanced', 'Proxy'].map((name, index) =>
  element(`T${index}`, 'tab', name, [20 + 100 * index, 300, 90, 24]),
);
const menus = ['File', 'Edit', 'View', 'Help'].map((name, index) =>
  element(`M${index}`, 'menu_item', name, [20 + 60 * index, 360, 40, 20]),
);
const table = screen(
  ['Name      Size      Modified', 'oak       12 KB     Monday', 'elm       30 KB     Friday'],
  { ui: { windows: [], elements: [...tabs, ...menus] } },
);
const ask = (text: string, record = table) => nthOfGroup(routeQuestion(text), screenOf(record))?.answer;

describe('nthOfGroup', () => {
  it('names the member of a row by its place', () => {
    expect(ask('tell me what the second tab says')).toBe('Advanced');
    expect(ask('what is the last menu called')).toBe('Help');
    expect(ask('Third item of the menu bar, please say it')).toBe('View');
    expect(ask('heading of the second column')).toBe('Size');
    expect(ask('what is tab 3 called')).toBe('Proxy');
  });

  it('names the one beside another', () => {
    expect(ask('which column follows Size?')).toBe('Modified');
    expect(ask('which tab comes before Advanced?')).toBe('Basic');
  });

  it('leaves alone what asks something else of it, or asks for more than there are', () => {
    expect(ask('is the second tab open?')).toBeUndefined();
    expect(ask('what colour is the first tab?')).toBeUndefined();
    expect(ask('what does the sixth tab say')).toBeUndefined();
    expect(ask('what does the second tab say', screen(['nothing']))).toBeUndefined();
  });
});
