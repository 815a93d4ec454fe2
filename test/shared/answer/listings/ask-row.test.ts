import { describe, expect, test } from 'vitest';
import { answer, table } from './listed.ts';

const claims = table([
  ['Claim', 'Description', 'Date', 'Amount (£)', 'Status'],
  ['RC-3071', 'Paper and toner', '12 May 2025', '184.20', 'Approved'],
  ['RC-3072', 'Train to Leeds', '14 May 2025', '67.50', 'Pending'],
  ['RC-3074', 'Team lunch', '19 May 2025', '96.35', 'Rejected'],
  ['RC-3075', 'Desk lamp', '20 May 2025', '38.00', 'Approved'],
]);

describe('a row is found by what one of its cells says', () => {
  test.each([
    ['which claim was rejected?', 'RC-3074'],
    ['Which of the claims is pending?', 'RC-3072'],
    ['which claim is for 38 pounds', 'RC-3075'],
    ['what was claimed on 14 May?', 'Train to Leeds'],
    ['which description belongs to RC-3075', 'Desk lamp'],
    ['which claims were approved?', 'RC-3071 and RC-3075'],
    ['how many claims were approved', '2'],
    ['how many claims are over 60 pounds?', '3'],
  ])('%s', (question, wanted) => expect(answer(claims, question)).toBe(wanted));

  test('what no row says is said of none', () => {
    expect(answer(claims, 'which claim was withdrawn?')).toBe('declined');
    expect(answer(claims, 'which claim is for 39 pounds')).toBe('declined');
  });
});

describe('of lists without heads', () => {
  const files = table([
    ['backup/', '14-Feb-2024 10:00'],
    ['reports/', '14-Feb-2024 10:00'],
    ['backup.tar.gz', '30-Jan-2024 22:15', '310022'],
    ['budget-2024.xlsx', '11-Mar-2024 09:12', '48213'],
    ['readme.txt', '02-May-2024 17:40', '9120'],
  ]);

  test.each([
    ['Which file is 9120 bytes?', 'readme.txt'],
    ['which file was changed last?', 'readme.txt'],
    ['which file is the biggest?', 'backup.tar.gz'],
    ["what's the biggest file's size", '310022'],
    ['what comes after reports/', 'backup.tar.gz'],
  ])('%s', (question, wanted) => expect(answer(files, question)).toBe(wanted));
});

test('who has something is told by a column of people', () => {
  const lockers = table(
    [
      ['No', 'Holder', 'Fee'],
      ['11', 'Choir', '12.5'],
      ['12', 'Chess club', '9.0'],
      ['14', 'Drama group', '15.75'],
    ],
    ['Lockers'],
  );
  expect(answer(lockers, 'who has locker 14?')).toBe('Drama group');
  expect(answer(lockers, 'which locker does the choir have')).toBe('11');
});

test('bars part the cells of a table in a text', () => {
  const berths = table([
    ["demo@desk:~$ sqlite3 boats.db 'select * from berth'"],
    ['12|Heron'],
    ['15|Plover'],
    ['17|Dipper'],
  ]);
  expect(answer(berths, 'which boat lies at berth 15?')).toBe('Plover');
});

describe('amounts, limits and days of a row', () => {
  const boats = table([
    ['Boat', 'Seats', 'Berth', 'Rented'],
    ['Heron', '4', 'A12', '12 May 2025'],
    ['Otter', '2', 'A14', '14 May 2025'],
    ['Grebe', '6', 'B03', '19 May 2025'],
  ]);
  test.each([
    ['how many seats does the Otter have', '2'],
    ['which boat has more than 5 seats', 'Grebe'],
    ['which boat lies at berth B03?', 'Grebe'],
    ['which boat has the most seats', 'Grebe'],
    ['when was the Heron rented?', '12 May 2025'],
    ['which boat has 3 seats', 'declined'],
    ['which boat was sunk?', 'declined'],
  ])('%s', (question, wanted) => expect(answer(boats, question)).toContain(wanted));
});

test('a receipt is a list of rows, its sums and payments are none of them', () => {
  const receipt = table([
    ['Masking tape', '5.80'],
    ['Paint brush', '4.25'],
    ['White emulsion', '31.90'],
    ['Total', '41.95'],
    ['Cash', '50.00'],
    ['Change', '8.05'],
  ]);
  expect(answer(receipt, 'what is the most expensive item on the receipt')).toBe('White emulsion');
  expect(answer(receipt, 'which item costs 4.25')).toBe('Paint brush');
});
