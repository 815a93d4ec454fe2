import { type OkLch, parseHex, toOkLab, toOkLch } from './color-space.ts';

/**
 * What people call a colour. `name` is the best name ("dark blue"), `base` its basic term ("blue"), `synonyms`
 * other names that people also accept ("navy"), nearest first.
 */
export type ColorName = { name: string; base: string; synonyms: string[] };

/**
 * Hue sectors of OKLCh in degrees, in order; each ends where the next begins. The bounds lie halfway between the
 * focal colours of the basic terms (red 29, orange 60, yellow 105, green 142, cyan 195, blue 258, purple 305,
 * magenta 330, pink 0).
 */
const SECTORS: readonly [end: number, pick: (color: OkLch) => Omit<ColorName, 'name'> & { name?: string }][] =
  [
    [12, ({ lightness }) => (lightness > 0.5 ? pink : red)],
    [38, (color) => (color.lightness > 0.78 ? pink : isDull(color, 0.09) ? brown : redOf(color))],
    [70, pickOrange],
    [100, pickGold],
    [118, pickYellow],
    [168, ({ lightness, chroma, hue }) => (lightness > 0.84 && chroma > 0.18 && hue < 145 ? lime : green)],
    [203, ({ lightness }) => (lightness > 0.72 ? turquoise : teal)],
    [221, ({ lightness }) => (lightness > 0.5 ? cyan : teal)],
    [270, ({ lightness }) => (lightness < 0.33 ? navy : blue)],
    [285, ({ chroma }) => (chroma > 0.08 ? blue : { base: 'blue', synonyms: ['purple', 'navy'] })],
    [326, purple],
    [
      350,
      ({ lightness, chroma }) =>
        chroma > 0.16 && lightness > 0.5 ? magenta : lightness > 0.68 ? pink : purple(),
    ],
    [360, ({ lightness }) => (lightness > 0.45 ? pink : purple())],
  ];

const red = { base: 'red', synonyms: ['crimson', 'maroon'] };
const orangeRed = { base: 'red', synonyms: ['orange red', 'crimson'] };
const coral = { base: 'red', synonyms: ['coral', 'orange red', 'salmon'] };
/** Reds near orange are called so; light ones after corals and salmons. */
const redOf = ({ hue, lightness }: OkLch) => (hue < 31 ? red : lightness > 0.64 ? coral : orangeRed);
const pink = { base: 'pink', synonyms: ['rose', 'red'] };
const brown = { base: 'brown', synonyms: ['tan'] };
const orange = { base: 'orange', synonyms: ['amber'] };
const green = { base: 'green', synonyms: [] };
const lime = { base: 'green', name: 'lime green', synonyms: ['lime'] };
const teal = { base: 'teal', synonyms: ['turquoise', 'green', 'cyan', 'blue green'] };
const turquoise = { base: 'turquoise', synonyms: ['cyan', 'teal', 'green'] };
const cyan = { base: 'cyan', synonyms: ['teal', 'blue', 'turquoise', 'light blue'] };
const blue = { base: 'blue', synonyms: [] };
const navy = { base: 'blue', synonyms: ['navy', 'navy blue'] };
const magenta = { base: 'magenta', synonyms: ['pink', 'purple', 'fuchsia'] };
function purple() {
  return { base: 'purple', synonyms: ['violet'] };
}

const isDull = ({ lightness, chroma }: OkLch, limit: number) => lightness < 0.62 && chroma < limit;

/** Chroma from which a brown glows as orange does. */
const VIVID_BROWN = 0.14;

function pickOrange(color: OkLch) {
  const { lightness, chroma } = color;
  if (lightness > 0.88 && chroma < 0.08)
    return { base: 'beige', synonyms: ['cream', 'peach', 'light orange'] };
  if (lightness >= 0.62 && chroma < 0.09) return { base: 'tan', synonyms: ['beige', 'brown'] };
  if (chroma > VIVID_BROWN && lightness > 0.5 && lightness < 0.62)
    return {
      base: 'orange',
      name: 'dark orange',
      synonyms: color.hue < 50 ? ['brown', 'orange red'] : ['brown', 'rust'],
    };
  if (lightness < 0.56 || isDull(color, 0.125)) return { base: 'brown', synonyms: ['tan', 'rust'] };
  return lightness < 0.66 ? { base: 'orange', synonyms: ['brown', 'rust'] } : orange;
}

/** Chroma from which a tan glows as amber does. */
const VIVID_GOLD = 0.125;

function pickGold({ lightness, chroma, hue }: OkLch) {
  if (lightness > 0.9 && chroma < 0.08)
    return { base: 'beige', name: 'cream', synonyms: ['beige', 'light yellow', 'off-white', 'white'] };
  if (lightness > 0.72 && chroma > 0.11)
    return hue < 80 ? orange : { base: 'yellow', synonyms: ['amber', 'gold', 'orange'] };
  if (lightness > 0.66 && chroma > VIVID_GOLD)
    return { base: 'orange', name: 'dark orange', synonyms: ['amber', 'gold', 'brown', 'yellow'] };
  return lightness > 0.66
    ? { base: 'tan', synonyms: ['beige', 'brown'] }
    : { base: 'brown', synonyms: ['tan', 'gold'] };
}

function pickYellow({ lightness, chroma }: OkLch) {
  if (lightness > 0.93 && chroma < 0.045)
    return { base: 'beige', name: 'cream', synonyms: ['light yellow', 'off-white', 'beige', 'white'] };
  if (lightness > 0.74 && chroma > 0.075) return { base: 'yellow', synonyms: ['gold'] };
  return { base: 'olive', synonyms: ['green', 'brown', 'khaki'] };
}

/** Lightness from which grey shades are called otherwise: #191919, #5a5a5a, #b5b5b5, #f0f0f0. */
const BLACK = 0.22;
const DARK_GRAY = 0.47;
const GRAY = 0.78;
const LIGHT_GRAY = 0.955;

/** Chroma under which a colour passes for grey; pale tints show on white sooner, and dark ones later. */
const neutralChroma = (lightness: number) => (lightness > 0.9 ? 0.011 : lightness < 0.25 ? 0.028 : 0.02);

/** Chroma under which grey is named along with the hue ("blue grey"). */
const TINTED = 0.034;

/** Chroma under which a hue looks greyish, and light shades of it pale. */
const MUTED = 0.06;

/**
 * Names a colour as people do.
 * @param hex `#rrggbb`; throws a RangeError on anything else
 */
export function nameColor(hex: string): ColorName {
  const color = toOkLch(toOkLab(...parseHex(hex)));
  const neutral = nameNeutral(color.lightness);
  if (color.chroma < neutralChroma(color.lightness)) return neutral;
  const sector = SECTORS.find(([end]) => color.hue < end) ?? SECTORS[SECTORS.length - 1];
  const picked = sector[1](color);
  const shade = shadeOf(color, picked.base);
  const named = picked.name ?? `${shade}${picked.base}`;
  const synonyms: string[] = [...picked.synonyms];
  if (shade) synonyms.unshift(picked.base);
  if (color.chroma < TINTED && color.lightness <= 0.9)
    return {
      name: `${shade}${picked.base} grey`,
      base: picked.base,
      synonyms: [neutral.name, ...synonyms, ...neutral.synonyms],
    };
  if (color.chroma < MUTED) synonyms.push(`${picked.base} grey`, neutral.name);
  if (color.lightness < 0.27) synonyms.push('black');
  return { name: named, base: picked.base, synonyms };
}

function nameNeutral(lightness: number): ColorName {
  if (lightness < BLACK) return { name: 'black', base: 'black', synonyms: ['dark grey'] };
  if (lightness < DARK_GRAY)
    return {
      name: 'dark grey',
      base: 'grey',
      synonyms: lightness < 0.3 ? ['black', 'charcoal'] : ['charcoal'],
    };
  if (lightness < GRAY) return { name: 'grey', base: 'grey', synonyms: ['gray'] };
  if (lightness < LIGHT_GRAY)
    return {
      name: 'light grey',
      base: 'grey',
      synonyms: lightness > 0.93 ? ['white', 'off-white'] : ['silver'],
    };
  return { name: 'white', base: 'white', synonyms: lightness < 0.99 ? ['off-white', 'light grey'] : [] };
}

/** Names that already say how light they are. */
const SHADED = new Set(['pink', 'brown', 'tan', 'beige', 'turquoise', 'olive', 'cyan', 'yellow', 'orange']);

function shadeOf({ lightness, chroma }: OkLch, base: string): '' | 'dark ' | 'light ' {
  const darkest = base === 'brown' ? 0.36 : 0.45;
  if (lightness < darkest) return 'dark ';
  if (SHADED.has(base))
    return lightness > 0.9 && chroma < 0.11 && base !== 'beige' && base !== 'tan' ? 'light ' : '';
  return lightness > 0.8 ? 'light ' : '';
}

/** The spelling and article noise taken off a colour's name: "Dark Gray" → "dark grey". */
const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/gray/g, 'grey')
    .replace(/[^a-z]+/g, ' ')
    .trim();

/**
 * Whether `word` ("navy", "Gray", "light blue") is a fair name for the colour: its name, its basic term or a
 * synonym.
 */
export function isNamed(hex: string, word: string): boolean {
  const { name, base, synonyms } = nameColor(hex);
  const wanted = fold(word);
  return [name, base, ...synonyms].some((known) => fold(known) === wanted);
}
