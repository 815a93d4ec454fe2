/** A design system at random: what a page's parts look like. */
import type { Dice } from './dice.ts';

export type Design = {
  dark: boolean;
  css: string;
  icons: (name: string) => string;
  /** Whether choices are drawn by the page, and as boxes that hold their label. */
  choices: 'native' | 'drawn' | 'whole';
  /** Whether a selection is a list that the page draws. */
  selects: 'native' | 'drawn';
  labels: 'above' | 'beside' | 'inside' | 'floating';
};

const FONTS = [
  'DejaVu Sans',
  'Liberation Sans',
  'Liberation Serif',
  'Noto Sans',
  'Cantarell',
  'Lato',
  'Roboto',
  'Open Sans',
  'Nimbus Sans',
  'DejaVu Serif',
  'system-ui',
];

const ICON_SETS: ((name: string) => string)[] = [
  (name) => `ionicons/dist/svg/${name}-outline.svg`,
  (name) => `ionicons/dist/svg/${name}.svg`,
  (name) => `ionicons/dist/svg/${name}-sharp.svg`,
];

export const ICON_NAMES =
  'home search add close menu settings person trash create copy folder document download cloud-upload star heart notifications calendar bar-chart checkmark chevron-down chevron-forward chevron-back ellipsis-horizontal ellipsis-vertical filter mail link lock-closed map remove pause play print refresh save send share-social sunny pricetag time arrow-undo arrow-redo list image code grid color-palette brush pencil cut clipboard expand information-circle alert-circle help-circle cloud server terminal bug git-branch cube cart card gift globe eye camera mic bookmark attach archive'.split(
    ' ',
  );

const hsl = (hue: number, saturation: number, light: number): string =>
  `hsl(${hue} ${saturation}% ${light}%)`;

export function randomDesign(dice: Dice): Design {
  const dark = dice.chance(0.3);
  const tint = dice.whole(0, 359);
  const tinted = dice.chance(0.4) ? dice.whole(4, 25) : 0;
  const step = dice.pick([0, 2, 3, 5, 8]) * (dark ? 1 : -1);
  const base = dark ? dice.whole(5, 20) : dice.pick([100, 100, 99, 97, 95]);
  const ground = hsl(tint, tinted, base);
  const surface = hsl(tint, tinted, dark ? base + Math.abs(step) : Math.min(100, base - step / 2));
  const side = dice.chance(0.25)
    ? hsl(tint, dice.whole(10, 60), dice.whole(12, 35))
    : hsl(tint, tinted, base + step);
  const sideDark = dark || (side.includes('%') && Number(/ (\d+)%\)$/.exec(side)?.[1]) < 50);
  const ink = dark ? hsl(tint, 5, dice.whole(80, 98)) : hsl(tint, dice.whole(0, 30), dice.whole(5, 28));
  const muted = hsl(tint, 6, dark ? dice.whole(55, 72) : dice.whole(38, 58));
  const line = hsl(tint, 8, dark ? base + dice.whole(8, 18) : base - dice.whole(6, 22));
  const accentHue = dice.chance(0.5) ? dice.whole(200, 250) : dice.whole(0, 359);
  const accent = hsl(accentHue, dice.whole(45, 95), dark ? dice.whole(45, 68) : dice.whole(28, 52));
  const link = dice.pick([accent, accent, hsl(215, 80, dark ? 65 : 42), ink, dark ? '#8ab4f8' : '#0000ee']);
  const radius = dice.pick([0, 0, 2, 3, 4, 4, 6, 8, 12, 20]);
  const size = dice.pick([12, 13, 13, 14, 14, 14, 15, 16, 16, 18]);
  const font = dice.pick(FONTS);
  const headFont = dice.chance(0.75) ? font : dice.pick(FONTS);
  const padY = dice.pick([2, 4, 5, 6, 8, 10, 12]);
  const padX = dice.pick([6, 8, 10, 12, 16, 20]);
  const buttonLook = dice.pick([
    `background:${hsl(tint, 8, dark ? base + 12 : 90)};color:inherit;border:1px solid ${line}`,
    `background:${surface};color:inherit;border:1px solid ${line}`,
    `background:transparent;color:${accent};border:1px solid ${accent}`,
    `background:transparent;color:${accent};border:1px solid transparent`,
    `background:transparent;color:inherit;border:1px solid transparent`,
    `background:${hsl(accentHue, 50, dark ? 25 : 92)};color:${dark ? '#fff' : accent};border:0`,
    `background:linear-gradient(#fff,#ddd);color:#222;border:1px solid #999`,
  ]);
  const fieldLook = dice.pick([
    `background:${surface};border:1px solid ${line};border-radius:${radius}px`,
    `background:${surface};border:1px solid ${line};border-radius:${radius}px`,
    `background:${hsl(tint, 5, dark ? base + 8 : 94)};border:1px solid transparent;border-radius:${radius}px`,
    `background:${hsl(tint, 5, dark ? base + 8 : 94)};border:0;border-bottom:1px solid ${muted};border-radius:${radius}px ${radius}px 0 0`,
    `background:transparent;border:0;border-bottom:1px solid ${muted}`,
    `background:transparent;border:2px solid ${line};border-radius:${radius}px`,
  ]);
  const tabLook = dice.pick([
    `.tab{border-bottom:2px solid transparent}.tab.on{border-color:${accent};color:${accent}}.tabs{border-bottom:1px solid ${line}}`,
    `.tab{border-bottom:3px solid transparent}.tab.on{border-color:${accent}}`,
    `.tab{border:1px solid transparent;border-bottom:0}.tab.on{border-color:${line};background:${ground}}.tabs{border-bottom:1px solid ${line}}`,
    `.tab{border:1px solid ${line};margin-right:2px;background:${surface}}.tab.on{background:${ground};font-weight:bold}`,
    `.tab{border-radius:${radius}px}.tab.on{background:${accent};color:#fff}`,
    `.tabs{background:${hsl(tint, 5, dark ? base + 8 : 92)};border-radius:${radius}px;padding:3px;width:fit-content}.tab{border-radius:${radius}px}.tab.on{background:${ground}}`,
    `.tab.on{font-weight:bold;color:${accent}}`,
    `.tab{color:${muted}}.tab.on{color:${ink}}.tabs{gap:${dice.whole(4, 24)}px}`,
  ]);
  const entryLook = dice.pick([
    `.entry.on{background:${accent};color:#fff}`,
    `.entry.on{background:${hsl(accentHue, 60, dark ? 22 : 93)}}`,
    `.entry.on{border-left:3px solid ${accent};font-weight:bold}`,
    `.entry.on{color:${accent};font-weight:bold}`,
    `.entry{border-bottom:1px solid ${line}}`,
    '',
  ]);
  const iconButtonLook = dice.pick([
    'background:transparent;border:0',
    'background:transparent;border:0',
    `background:transparent;border:1px solid ${line};border-radius:${radius}px`,
    `background:${hsl(tint, 5, dark ? base + 10 : 92)};border:0;border-radius:50%`,
  ]);
  const iconSize = dice.pick([12, 14, 16, 16, 18, 20, 24]);
  const iconPad = dice.pick([2, 4, 5, 6, 8, 10, 12]);
  const rowPad = dice.pick([2, 4, 6, 8, 10, 14]);
  const cardLook = dice.pick([
    `border:1px solid ${line}`,
    `box-shadow:0 1px 4px #0004`,
    `background:${surface}`,
    `border:1px solid ${line};box-shadow:0 2px 8px #0002`,
  ]);
  const headLine = dice.chance(0.25) ? `h1,h2{border-bottom:1px solid ${line};padding-bottom:4px}` : '';
  const headColor = dice.chance(0.2) ? accent : 'inherit';
  const grow = dice.pick([1.1, 1.2, 1.25, 1.35]);
  const heads = [1, 2, 3, 4]
    .map(
      (level) =>
        `h${level}{font-size:${(size * grow ** (5 - level)).toFixed(1)}px;margin:${dice.whole(4, 22)}px 0 ${dice.whole(4, 12)}px}`,
    )
    .join('');
  const icon = dice.pick(ICON_SETS);
  const css = `*{box-sizing:border-box}
body{margin:0;background:${ground};color:${ink};font:${size}px/${dice.pick([1.2, 1.3, 1.4, 1.5, 1.6])} '${font}',sans-serif}
button,input,select,textarea{font:inherit;color:inherit}
h1,h2,h3,h4{font-family:'${headFont}',sans-serif;font-weight:${dice.pick([400, 500, 600, 700, 700])};color:${headColor};line-height:${dice.pick([1.1, 1.2, 1.3, 1.5])}}${heads}${headLine}
a{color:${link};text-decoration:${dice.pick(['none', 'none', 'underline'])}}
p a,td a{text-decoration:${dice.pick(['none', 'underline', 'underline'])}}${dice.chance(0.25) ? 'td a,li a{color:inherit;text-decoration:none}' : ''}
.muted{color:${muted};font-size:${dice.pick([0.8, 0.85, 0.9, 1])}em}
.ic{display:inline-block;width:${iconSize}px;height:${iconSize}px;background:currentColor;vertical-align:middle;-webkit-mask:var(--i) center/contain no-repeat;flex:none}
.btn{${buttonLook};border-radius:${dice.chance(0.8) ? radius : dice.pick([0, 6, 99])}px;padding:${padY}px ${padX}px;cursor:pointer;font-weight:${dice.pick([400, 400, 500, 600])};${dice.chance(0.12) ? 'text-transform:uppercase;letter-spacing:1px;' : ''}${dice.chance(0.15) ? 'box-shadow:0 1px 3px #0005;' : ''}display:inline-block;text-decoration:none}
.btn.first{background:${accent};color:${dice.chance(0.9) ? '#fff' : '#000'};border-color:${accent}}
.btn[disabled]{opacity:.5}
.tool{${iconButtonLook};padding:${iconPad + dice.pick([0, 0, 0, 3, 6])}px ${iconPad + dice.pick([0, 0, 0, 2, 6])}px;color:${dice.chance(0.6) ? 'inherit' : muted};line-height:1;display:inline-flex;align-items:center}
.tools{display:flex;gap:${dice.pick([0, 0, 1, 2, 4, 8])}px;align-items:center;flex-wrap:wrap}
.tools .bar{width:1px;height:20px;background:${line};margin:0 4px}
.field{${fieldLook};padding:${padY + dice.pick([0, 0, 2])}px ${Math.max(4, padX - 4)}px;outline:0;width:100%}
select.field{appearance:auto}.drop{display:flex;justify-content:space-between;align-items:center}
.fields{display:grid;gap:${dice.whole(8, 22)}px}.fields label.name{display:block;margin-bottom:${dice.whole(1, 6)}px;font-weight:${dice.pick([400, 500, 700])};font-size:${dice.pick([0.8, 0.9, 1])}em}
.beside{display:grid;grid-template-columns:${dice.whole(90, 190)}px 1fr;align-items:center;gap:8px}
.floating{position:relative}.floating .name{position:absolute;left:8px;top:${dice.pick([-8, 3])}px;font-size:.75em;background:${dice.chance(0.5) ? ground : 'transparent'};padding:0 4px;color:${muted}}.floating .field{padding-top:${padY + 10}px;padding-bottom:${padY + 4}px}
.tabs{display:flex}.tab{background:transparent;border:0;padding:${padY}px ${padX}px;cursor:pointer;color:inherit;text-decoration:none;border-radius:0;white-space:nowrap}${tabLook}
.entry{display:flex;gap:8px;align-items:center;padding:${rowPad}px ${padX}px;color:inherit;text-decoration:none;border:0;background:transparent;width:100%;text-align:left;border-radius:${dice.pick([0, 0, radius])}px}${entryLook}
.side{background:${side};color:${sideDark ? '#e8e8e8' : ink};padding:${dice.whole(0, 14)}px;width:${dice.whole(150, 280)}px;flex:none;${dice.chance(0.5) ? `border-right:1px solid ${line}` : ''}}
.top{background:${dice.chance(0.35) ? accent : dice.chance(0.5) ? surface : side};color:inherit;display:flex;align-items:center;gap:${dice.whole(6, 26)}px;padding:${dice.whole(3, 16)}px ${dice.whole(8, 30)}px;${dice.chance(0.6) ? `border-bottom:1px solid ${line}` : ''}}
.top a{color:inherit;text-decoration:none;${dice.chance(0.5) ? `padding:${padY}px ${padX}px` : ''}}.top .end{margin-left:auto;display:flex;gap:8px;align-items:center}
.card{${cardLook};border-radius:${radius}px;padding:${dice.whole(8, 24)}px}
.cards{display:grid;gap:${dice.whole(8, 24)}px;grid-template-columns:repeat(auto-fill,minmax(${dice.whole(160, 280)}px,1fr))}
table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:${dice.pick([500, 600, 700])};${dice.chance(0.4) ? `background:${surface}` : ''}}
th,td{padding:${rowPad}px ${dice.whole(6, 16)}px;${dice.pick([`border-bottom:1px solid ${line}`, `border:1px solid ${line}`, '', `border-bottom:1px solid ${line}`])}}
${dice.chance(0.3) ? `tr:nth-child(even) td{background:${hsl(tint, 5, dark ? base + 4 : 96)}}` : ''}
.row{display:flex;align-items:center;gap:12px;padding:${rowPad}px ${padX}px;border-bottom:1px solid ${line};justify-content:space-between;cursor:pointer}
.box{display:inline-block;width:${iconSize}px;height:${iconSize}px;border:${dice.pick([1, 2])}px solid ${muted};border-radius:${Math.min(radius, 4)}px;flex:none}
.box.round{border-radius:50%}.box.on{background:${accent};border-color:${accent}}
.switch{display:inline-block;width:${iconSize * 2}px;height:${iconSize + 4}px;border-radius:99px;background:${muted};position:relative;flex:none}
.switch.on{background:${accent}}.switch:after{content:'';position:absolute;top:2px;left:2px;width:${iconSize}px;height:${iconSize}px;border-radius:50%;background:#fff}.switch.on:after{left:auto;right:2px}
.choice{display:inline-flex;align-items:center;gap:8px;padding:${dice.pick([0, 2, 4, 8])}px}
.list{list-style:none;margin:0;padding:0}.badge{background:${accent};color:#fff;border-radius:99px;padding:1px 7px;font-size:.75em}
.veil{position:fixed;inset:0;background:#0007;display:flex;align-items:center;justify-content:center}.dialog{background:${surface};border-radius:${radius}px;padding:20px;width:${dice.whole(320, 560)}px;box-shadow:0 8px 30px #0006}
.alert{border-radius:${radius}px;padding:${dice.whole(8, 16)}px;margin:10px 0;background:hsl(${dice.pick([0, 40, 130, 210])} 60% ${dark ? 20 : 92}%);${dice.chance(0.5) ? `border:1px solid ${line}` : ''}}
pre{background:${hsl(tint, 5, dark ? base + 5 : 95)};padding:10px;overflow:hidden;border-radius:${radius}px}code{font-family:'DejaVu Sans Mono',monospace;font-size:.9em}
.crumbs a,.foot a{margin-right:12px}.foot{border-top:1px solid ${line};padding:14px;margin-top:16px}
.avatar{display:inline-flex;width:${dice.whole(24, 48)}px;aspect-ratio:1;border-radius:50%;background:${accent};color:#fff;align-items:center;justify-content:center;flex:none}
.split .tool{padding-left:${dice.whole(1, 6)}px;padding-right:${dice.whole(1, 6)}px}
.bar-track{height:${dice.whole(4, 18)}px;background:${line};border-radius:99px}.bar-fill{height:100%;background:${accent};border-radius:99px}`;
  return {
    dark,
    css,
    icons: (name) => `<i class="ic" style="--i:url(${icon(name)})"></i>`,
    choices: dice.pick(['native', 'native', 'drawn', 'whole']),
    selects: dice.pick(['native', 'drawn']),
    labels: dice.pick(['above', 'above', 'beside', 'inside', 'floating']),
  };
}
