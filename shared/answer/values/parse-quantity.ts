import { readDates } from '../../text/read-dates.ts';

const UNIT_SIZE: Record<string, number> = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40, p: 2 ** 50 };
const UNIT_SECONDS: [RegExp, number][] = [
  [/^(ms|milli)/, 0.001],
  [/^s/, 1],
  [/^mi/, 60],
  [/^h/, 3600],
  [/^d/, 86_400],
  [/^w/, 604_800],
  [/^mo/, 2_629_800],
  [/^y/, 31_557_600],
];

/** A number by which values of one type can be ranked: bytes, seconds, days, or the figure; NaN where unreadable. */
export function parseQuantity(text: string, type: string): number {
  if (type === 'date') return parseDate(text);
  const figure = parseFigure(text);
  const unit = text.replace(/^[^\p{L}]+/u, '').toLowerCase();
  if (type === 'size') return figure * (UNIT_SIZE[unit[0] ?? ''] ?? 1);
  if (type === 'duration') return figure * (UNIT_SECONDS.find(([pattern]) => pattern.test(unit))?.[1] ?? 1);
  return figure;
}

/** "1.234,50 €" and "1,234.50" are the same number. */
export function parseFigure(text: string): number {
  const digits = text.replace(/[^\d.,-]/g, '').replace(/[.,]$/, '');
  const decimal = /[.,](\d{1,2})$/.exec(digits);
  const whole = (decimal ? digits.slice(0, decimal.index) : digits).replace(/[.,]/g, '');
  return whole === '' || whole === '-' ? Number.NaN : Number(`${whole}.${decimal?.[1] ?? '0'}`);
}

/** Days and their fraction in the order of time. */
function parseDate(text: string): number {
  const [date] = readDates(text);
  if (!date) return Number.NaN;
  const clock = /(\d{1,2}):(\d{2})/.exec(text);
  const fraction = clock ? (Number(clock[1]) + Number(clock[2]) / 60) / 24 : 0;
  return (date.year ?? 0) * 372 + date.month * 31 + (date.day ?? 1) + fraction;
}
