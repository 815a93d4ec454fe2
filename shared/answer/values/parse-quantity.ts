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
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

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

/** Days and their fraction in the order of time; years, months and days by their common written forms. */
function parseDate(text: string): number {
  const clock = /(\d{1,2}):(\d{2})/.exec(text);
  const fraction = clock ? (Number(clock[1]) + Number(clock[2]) / 60) / 24 : 0;
  const iso = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
  if (iso) return Number(iso[1]) * 372 + Number(iso[2]) * 31 + Number(iso[3]) + fraction;
  const named =
    /(\d{1,2})?[\s-]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s-]*(\d{1,2})?,?[\s-]*(\d{4})?/i.exec(
      text,
    );
  if (named) {
    const day = Number(named[1] ?? named[3] ?? 1);
    return Number(named[4] ?? 0) * 372 + (MONTHS.indexOf(named[2].toLowerCase()) + 1) * 31 + day + fraction;
  }
  const numeric = /(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})/.exec(text);
  if (!numeric) return Number.NaN;
  const year = Number(numeric[3]) + (numeric[3].length === 2 ? 2000 : 0);
  // Day and month change places between countries; a figure over 12 settles it, else the day comes first.
  const [day, month] = Number(numeric[2]) > 12 ? [numeric[2], numeric[1]] : [numeric[1], numeric[2]];
  return year * 372 + Number(month) * 31 + Number(day) + fraction;
}
