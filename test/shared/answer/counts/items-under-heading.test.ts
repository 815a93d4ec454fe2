import { describe, expect, it } from 'vitest';
import { line, screen } from '../screen-record.ts';
import { column, countOf } from './count-of.ts';

describe('what stands under the heading that a question names', () => {
  const sidebar = screen([
    line('a', 'LINES', 20, 60),
    ...column(['Harbour tram', 'Hill tram', 'Ring bus'], 40, 84),
    line('b', 'DEPOTS', 20, 168),
    ...column(['East yard', 'Mill lane', 'Old shed', 'Quay'], 40, 192),
    line('c', 'SERVICE', 20, 300),
    ...column(['Spare parts', 'Winter plan'], 40, 324),
    line('t', 'Departures', 420, 60),
  ]);

  it.each([
    ['how many entries are under DEPOTS?', 4],
    ['How many items are listed below "Service"?', 2],
    ['how many things are under the heading Lines?', 3],
    ['number of entries in the service section', 2],
    ['How many options does Depots have?', 4],
    ['how many rows does the group DEPOTS contain?', 4],
    ['How many depots are in the sidebar?', 4],
    ['how many lines are listed on the left?', 3],
    ['how many entries are inside Service', 2],
  ])('down to the next heading: %s', (question, count) => {
    expect(countOf(sidebar, question)).toBe(count);
  });

  it.each(['how many entries are under Ferries?', 'How many depots from Norway are in the sidebar?'])(
    'nothing is counted for what is named nowhere: %s',
    (question) => {
      expect(countOf(sidebar, question)).toBe('decline');
    },
  );

  const centred = screen([
    line('a', 'Status', 110, 60),
    ...column(['All downloads', 'Active', 'Waiting', 'Finished'], 60, 84),
    line('b', 'Category', 105, 190),
    ...column(['All categories', 'Films'], 60, 214),
  ]);

  it('a heading may stand in the middle over its list', () => {
    expect(countOf(centred, 'How many entries are under Category?')).toBe(2);
  });

  const operations = screen([
    line('h', 'boats catalogue', 30, 60, 20),
    ...column(['GET', 'POST', 'GET'], 50, 110, 50),
    ...column(['/boats', '/boats', '/boats/{id}', '/boats/{id}'], 110, 110, 50),
    line('k', 'berths', 30, 340, 20),
    line('l', 'GET', 50, 390),
    line('m', '/berths', 110, 390),
  ]);

  it('a row is counted though its first text was not read', () => {
    expect(countOf(operations, 'how many operations are under "boats"?')).toBe(4);
  });

  const menu = screen([
    ...column(['Overview', 'Parcels', 'Drivers', 'Garages', 'Invoices'], 20, 60, 40),
    line('t', 'Parcels', 420, 60, 24),
  ]);

  it('an entry of a menu heads none of the entries after it', () => {
    expect(countOf(menu, 'How many parcels were delivered?')).toBe('decline');
  });
});
