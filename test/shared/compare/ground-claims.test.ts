import { describe, expect, it } from 'vitest';
import { extractClaims, numberValue } from '../../../shared/compare/extract-claims.ts';
import { groundClaims } from '../../../shared/compare/ground-claims.ts';
import { sampleRecord } from '../../fakes/sample-record.ts';
import { textLines } from '../../fakes/text-lines.ts';

const record = sampleRecord({
  main_color: 'dark',
  colors: { theme: 'dark', dominant: [], status: [] },
  text: {
    ...sampleRecord().text,
    lines: textLines(
      'Invoice HB-2024-0187\nDue by 13 June 2024\nVAT £59.90\nTotal due £359.40\nERR_CONNECTION_REFUSED\nport 8080\nOpen Database',
    ),
  },
});
const statuses = (answer: string, question = 'What is shown?') =>
  groundClaims(answer, question, record).map(({ text, status }) => [text, status]);

describe('extractClaims', () => {
  it.each([
    ['The total is £359.40.', [['amount', '£359.40']]],
    [
      'It says "Open Database" on 13 June 2024',
      [
        ['quote', 'Open Database'],
        ['date', '13 June 2024'],
      ],
    ],
    [
      'ERR_CONNECTION_REFUSED on port 8080',
      [
        ['code', 'ERR_CONNECTION_REFUSED'],
        ['number', '8080'],
      ],
    ],
    [
      'See https://example.org/a or /srv/app.log',
      [
        ['address', 'https://example.org/a'],
        ['address', '/srv/app.log'],
      ],
    ],
    ['A dark screen.', [['description', 'A dark screen.']]],
    ['', []],
  ])('%j', (answer, want) => {
    expect(extractClaims(answer).map(({ kind, text }) => [kind, text])).toEqual(want);
  });

  it.each([
    ['£1,234.50', 1234.5],
    ['1.234,50 €', 1234.5],
    ['6000.00', 6000],
    ['60,000', 60000],
    ['12', 12],
  ])('reads %s as %d', (text, want) => expect(numberValue(text)).toBe(want));
});

describe('groundClaims', () => {
  it.each([
    ['The total due is £359.40.', '£359.40'],
    ['The invoice number is HB-2024-0187.', 'HB-2024-0187'],
    ['It must be paid by 13 June 2024.', '13 June 2024'],
    ['The page shows "Open Database".', 'Open Database'],
    ['The code is ERR_C0NNECTION_REFUSED', 'ERR_C0NNECTION_REFUSED'],
    ['The total is 359.4', '359.4'],
  ])('supports %j and says where', (answer, text) => {
    const [claim] = groundClaims(answer, 'What?', record);
    expect(claim).toMatchObject({ text, status: 'supported' });
    expect(claim.region?.width).toBeGreaterThan(0);
  });

  it.each([
    ['The total due is £3594.00.', '£359.40'],
    ['The VAT is £95.90.', '£59.90'],
    ['It listens on port 8081.', '8080'],
    ['The invoice is HB-2024-0178.', 'HB-2024-0187'],
    ['Due by 31 June 2024.', '13 June 2024'],
  ])('flags %j against what is shown', (answer, shown) => {
    const [claim] = groundClaims(answer, 'What?', record);
    expect(claim).toMatchObject({ status: 'conflict', shown });
    expect(claim.region?.label).toBe(shown);
  });

  it('names what else on the screen comes closest to a contradicted claim, if anything does', () => {
    const [near] = groundClaims('The VAT is £359.90.', 'What is the VAT?', record);
    expect(near).toMatchObject({ status: 'conflict', shown: '£59.90', nearest: { label: '£359.40' } });
    const [nowhere] = groundClaims('It listens on port 8081.', 'What?', record);
    expect(nowhere).toMatchObject({ status: 'conflict', nearest: null });
  });

  it('leaves what the screen says nothing of unsupported', () => {
    expect(statuses('Call "Green Leaf Market".')).toEqual([['Green Leaf Market', 'unsupported']]);
    expect(statuses('A dog lies on the grass.')).toEqual([['A dog lies on the grass.', 'unsupported']]);
  });

  it('supports descriptions that the record carries and no others', () => {
    expect(statuses('This is a screenshot of a dark program.')).toMatchObject([
      [expect.any(String), 'supported'],
    ]);
    expect(statuses('This is a photograph.')).toMatchObject([[expect.any(String), 'unsupported']]);
  });

  it('does not take a weakly read value for a contradiction', () => {
    const weak = structuredClone(record);
    weak.text.lines[3].confidence = 0.3;
    weak.text.lines[3].words.forEach((word) => {
      word.confidence = 0.3;
    });
    const [claim] = groundClaims('The total due is £3594.00.', 'What is the total?', {
      ...weak,
      text: { ...weak.text, lines: [weak.text.lines[3]] },
    });
    expect(claim.status).toBe('unsupported');
  });
});
