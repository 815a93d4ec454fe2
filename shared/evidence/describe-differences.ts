/** Differences that are told at most. */
const LIMIT = 5;

/** The places where two plain values differ, as `path is A, expected B`; at most five, shortest path first found. */
export function describeDifferences(found: unknown, expected: unknown, path = ''): string[] {
  if (Object.is(found, expected)) return [];
  if (!isContainer(found) || !isContainer(expected) || Array.isArray(found) !== Array.isArray(expected))
    return [`${path || 'the whole'} is ${show(found)}, expected ${show(expected)}`];
  const keys = new Set([...Object.keys(found), ...Object.keys(expected)]);
  const differences: string[] = [];
  for (const key of keys) {
    if (differences.length >= LIMIT) break;
    const below = path === '' ? key : `${path}.${key}`;
    differences.push(...describeDifferences(found[key], expected[key], below));
  }
  return differences.slice(0, LIMIT);
}

const isContainer = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object';

const show = (value: unknown): string =>
  value === undefined ? 'missing' : JSON.stringify(value).slice(0, 80);
