/**
 * Pages with parts, places and looks at random: more designs than any set of kits has. Where a kit styles bare markup,
 * its sheet takes the place of the look.
 */
import type { PageSample } from '../page-sample.ts';
import { type Design, randomDesign } from './design.ts';
import { Dice } from './dice.ts';
import { Parts } from './parts.ts';

/** Sheets that style markup without classes. */
const SHEETS = [
  'sakura.css/css/sakura.css',
  'sakura.css/css/sakura-vader.css',
  'water.css/out/light.min.css',
  'water.css/out/dark.min.css',
  'mvp.css/mvp.css',
  'marx-css/css/marx.min.css',
  'holiday.css/dist/holiday.css',
  'chota/dist/chota.min.css',
  'milligram/dist/milligram.min.css',
  'picnic/picnic.min.css',
  'papercss/dist/paper.min.css',
  '98.css/dist/98.css',
  'xp.css/dist/XP.css',
  '@picocss/pico/css/pico.min.css',
];
const SIZES: [number, number][] = [
  [1280, 800],
  [1100, 720],
  [1000, 640],
  [900, 700],
  [760, 560],
  [560, 640],
];

/** So many pages; each number makes the same page in every run. */
export function drawnPages(count: number): PageSample[] {
  return Array.from({ length: count }, (_, seed) => drawnPage(seed));
}

function drawnPage(seed: number): PageSample {
  const dice = new Dice(seed);
  const design = randomDesign(dice);
  const sheet = dice.chance(0.2) ? dice.pick(SHEETS) : null;
  const body = layout(new Parts(dice, design));
  const css = sheet ? bare(design) : design.css;
  const head = `<meta charset="utf-8"><title>Page</title>${sheet ? `<link rel="stylesheet" href="${sheet}">` : ''}<style>${css}</style>`;
  return {
    name: `drawn_${seed}`,
    // Pages with one look are one program.
    program: sheet ? `drawn ${sheet.split('/')[0]}` : `drawn ${seed}`,
    html: `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
    size: dice.pick(SIZES),
    scale: dice.pick([1, 1, 1, 1, 1.25, 1.5]),
    dark: design.dark,
  };
}

/** Only what places the parts: the kit's sheet draws them. */
const bare = ({ css }: Design): string =>
  css
    .split('\n')
    .filter((line) =>
      /^\.(ic|tools|tabs|side|top|cards|fields|beside|row|switch|box|choice|veil)\b/.test(line),
    )
    .join('\n');

function layout(parts: Parts): string {
  const { dice, words } = parts;
  const top = dice.chance(0.65) ? header(parts) : '';
  const bar = dice.chance(0.25) ? parts.toolbar() : '';
  const side = dice.chance(0.45) ? sidebar(parts) : '';
  const wide = dice.chance(0.6) ? '' : `max-width:${dice.whole(420, 860)}px;margin:0 auto;`;
  const main = `<main style="flex:1;min-width:0;padding:${dice.whole(6, 36)}px"><div style="${wide}">${sections(parts)}</div></main>`;
  const body = side
    ? `<div style="display:flex;min-height:100vh">${dice.chance(0.85) ? side + main : main + side}</div>`
    : main;
  const over = dice.chance(0.1) ? dialog(parts) : '';
  const foot = dice.chance(0.2)
    ? `<div class="foot">${dice.times(2, 6, () => parts.link()).join('')}<span class="muted">${words.sentence(3, 6)}</span></div>`
    : '';
  return top + bar + body + foot + over;
}

function header(parts: Parts): string {
  const { dice, words } = parts;
  const logo = dice.chance(0.2) ? parts.picture(dice.whole(20, 60), dice.whole(20, 48)) : '';
  const brand = dice.chance(0.15)
    ? `<h1 style="margin:0"><a href="#">${logo} ${words.label()}</a></h1>`
    : dice.chance(0.7)
      ? `<a href="#">${logo}<b>${words.label()}</b></a>`
      : `<b>${words.label()}</b>`;
  const links = dice.times(0, 6, () => parts.link()).join('');
  const end = dice
    .times(0, 4, () =>
      dice.pick([() => parts.tool(), () => parts.tool(), () => parts.button(), () => parts.link()])(),
    )
    .join('');
  const search = dice.chance(0.3)
    ? `<input class="field" style="width:${dice.whole(120, 260)}px" placeholder="${words.action()}">`
    : '';
  return `<header class="top">${dice.chance(0.3) ? parts.tool() : ''}${brand}${links}<div class="end">${search}${end}</div></header>`;
}

function sidebar(parts: Parts): string {
  const { dice, words } = parts;
  const groups = dice.times(1, 3, (group) => {
    const on = group === 0 ? dice.whole(0, 3) : -1;
    const head = dice.chance(0.5)
      ? dice.pick([
          `<h4>${words.label()}</h4>`,
          `<div class="muted" style="padding:6px 10px">${words.label().toUpperCase()}</div>`,
        ])
      : '';
    return head + dice.times(3, 9, (index) => parts.entry(index === on)).join('');
  });
  const search = dice.chance(0.25) ? parts.field() : '';
  return `<nav class="side">${search}${groups.join('')}</nav>`;
}

type Section = (parts: Parts) => string;

const prose: Section = (parts) => {
  const { dice, words } = parts;
  const level = dice.whole(2, 4);
  const text = words.title();
  const heading = dice.chance(0.15) ? `<a href="#">${text}</a>` : text;
  const code = dice.chance(0.2)
    ? `<pre><code>${dice.times(1, 4, () => `${words.noun()} --${words.noun()} ${words.file()}`).join('\n')}</code></pre>`
    : '';
  return `<h${level}>${heading}</h${level}>${dice.times(1, 3, () => parts.paragraph()).join('')}${code}`;
};
const form: Section = (parts) =>
  `<div class="fields" style="max-width:${parts.dice.whole(280, 720)}px">${parts.dice.times(1, 6, () => parts.labelled()).join('')}</div>${parts.dice.chance(0.5) ? parts.choices() : ''}${parts.buttons()}`;
const cards: Section = (parts) => {
  const { dice, words } = parts;
  const kind = dice.whole(0, 3);
  return `<div class="cards">${dice
    .times(2, 6, () => {
      const text = `<h3>${words.title()}</h3><p class="muted">${words.sentence()}</p>`;
      const picture = kind === 0 ? parts.picture(dice.whole(90, 200), dice.whole(60, 120)) : '';
      const end = kind === 1 ? parts.button() : kind === 2 ? parts.link() : '';
      return `<div class="card">${picture}${text}${end}</div>`;
    })
    .join('')}</div>`;
};
const crumbs: Section = (parts) =>
  `<div class="crumbs">${parts.dice.times(2, 4, () => parts.link()).join('/ ')}</div>`;
const notice: Section = (parts) =>
  `<div class="alert" role="alert">${parts.dice.chance(0.5) ? `${parts.icon()} ` : ''}${parts.words.sentence()} ${parts.dice.chance(0.4) ? parts.link() : ''}${parts.dice.chance(0.3) ? parts.tool() : ''}</div>`;
const pages: Section = (parts) =>
  `<div class="tools" style="margin:10px 0">${[1, 2, 3, 4].map((n) => `<button class="btn">${n}</button>`).join('')}${parts.button()}</div>`;
const progress: Section = (parts) =>
  `<p>${parts.words.title()}</p><div class="bar-track" role="progressbar"><div class="bar-fill" style="width:${parts.dice.whole(5, 95)}%"></div></div><input type="range" style="margin-top:10px">`;
const columns: Section = (parts) =>
  `<div style="display:flex;gap:30px">${parts.dice.times(2, 4, () => `<div><h4>${parts.words.label()}</h4>${parts.links()}</div>`).join('')}</div>`;
const search: Section = (parts) =>
  `<div style="display:flex;gap:6px;max-width:560px">${parts.field()}${parts.dice.chance(0.5) ? parts.button(true) : parts.tool()}</div>`;
const entries: Section = (parts) =>
  `<div style="max-width:${parts.dice.whole(180, 420)}px">${parts.dice.times(3, 8, () => parts.entry()).join('')}</div>`;
const hero: Section = (parts) =>
  `<div style="text-align:center"><h1>${parts.words.title()}</h1><p>${parts.words.sentence()}</p><div style="display:inline-block">${parts.buttons()}</div></div>`;

const SECTIONS: Section[] = [
  prose,
  prose,
  prose,
  form,
  form,
  cards,
  crumbs,
  notice,
  pages,
  progress,
  columns,
  search,
  entries,
  hero,
  (parts) => parts.table(),
  (parts) => parts.table(),
  (parts) => parts.rows(),
  (parts) => parts.switches(),
  (parts) => parts.tabs(),
  (parts) => parts.tabs(),
  (parts) => parts.toolbar(),
  (parts) => parts.choices(),
  (parts) => parts.links(),
  (parts) => parts.badges(),
  (parts) => parts.buttons(),
];

function sections(parts: Parts): string {
  const { dice, words } = parts;
  const title = dice.chance(0.7) ? `<h1>${words.title()}</h1>` : '';
  return title + dice.times(2, 8, () => dice.pick(SECTIONS)(parts)).join('');
}

const dialog: Section = (parts) =>
  `<div class="veil"><div class="dialog" role="dialog"><h3>${parts.words.title()}</h3><p>${parts.words.sentence()}</p>${parts.dice.chance(0.4) ? parts.labelled() : ''}${parts.buttons()}</div></div>`;
