/** The icons to learn from, as they lie in the folders of npm packages and of Debian's icon themes. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { meaningOf, namesOf } from './meanings.ts';

export type IconFile = {
  /** Name of the icon set. */
  set: string;
  path: string;
  /** '' for an icon of another meaning. */
  meaning: string;
  /** Side in pixels of a picture that is not drawn from lines; 0 for one that is. */
  side: number;
  /** Drawn in several colours, which are kept. */
  coloured: boolean;
};

/** Where the icons of an npm package are, and styles that are left out, being a copy of the others. */
const PACKAGES: readonly (readonly [folder: string, without?: RegExp])[] = [
  ['lucide-static/icons'],
  ['@tabler/icons/icons'],
  ['bootstrap-icons/icons'],
  ['@material-design-icons/svg', /two-tone|sharp/],
  ['@mdi/svg/svg'],
  ['@fortawesome/fontawesome-free/svgs', /brands/],
  ['remixicon/icons'],
  ['@fluentui/svg-icons/icons', /_(?:12|28|32|48|10|24)_|_(?:light|color)/],
  ['heroicons', /20\/|16\/|micro/],
  ['feather-icons/dist/icons'],
  ['@primer/octicons/build/svg'],
  ['ionicons/dist/svg', /logo-|-sharp/],
  ['@carbon/icons/svg', /svg\/(?:16|20|24|glyph)\//],
  ['@phosphor-icons/core/assets', /thin|light|duotone/],
  ['boxicons/svg', /logos/],
  ['@vscode/codicons/src/icons'],
  ['eva-icons', /sprite|animation/],
  ['iconoir/icons'],
  ['css.gg/icons/svg'],
  ['typicons.font/src/svg'],
  ['open-iconic/svg'],
  ['@ant-design/icons-svg/inline-svg', /twotone/],
  ['line-awesome/svg'],
];
/** Sets whose icons mean something else than their names in other sets; null: they are not learned from. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  'bootstrap-icons': { list: 'Menu', x: 'Close' },
  '@phosphor-icons': { list: 'Menu' },
  '@fluentui': { alert: 'Notifications', open: 'Open in new window' },
  '@ant-design': { left: 'Back', right: 'Forward', up: 'Collapse', down: 'Expand' },
  '@material-design-icons': { filter: null, toc: null, category: null },
  gnome: { 'edit-delete': null, 'document-save': null },
  mate: { 'edit-delete': null },
  Tango: { 'edit-delete': null },
};
const THEMES = [
  'Adwaita',
  'gnome',
  'oxygen',
  'breeze',
  'Papirus',
  'mate',
  'elementary-xfce',
  'Tango',
  'Numix',
  'Yaru',
];
/** Contexts of a theme whose icons stand on buttons; icons of programs and kinds of files teach what is none of them. */
const ON_BUTTONS = /\/(?:actions|status|places|legacy|ui)\//;
const LARGEST_PICTURE = 48;
/** For writing from right to left; and numbers within pictures. */
const MIRRORED = /[-_]rtl\b|^filter_\d/;

/**
 * @param packages a folder node_modules with the icon sets
 * @param themes folders with Debian's icon themes
 */
export function iconFiles(packages: string, themes: readonly string[]): IconFile[] {
  const files: IconFile[] = [];
  for (const [folder, without] of PACKAGES) {
    const set = folder.split('/')[0];
    for (const path of filesIn(join(packages, folder)))
      if (path.endsWith('.svg') && !without?.test(path)) push(files, set, path, 0, false);
  }
  for (const theme of THEMES)
    for (const folder of themes) {
      if (!existsSync(join(folder, theme))) continue;
      for (const path of filesIn(join(folder, theme))) pushTheme(files, theme, path);
      break;
    }
  return files;
}

function pushTheme(files: IconFile[], theme: string, path: string): void {
  const side = Number(/\/(\d+)(?:x\d+)?\//.exec(path)?.[1] ?? 0);
  const isPicture = extname(path) === '.png';
  if (!ON_BUTTONS.test(path) || /@2x|cursors|symbolic\.symbolic/.test(path)) return;
  if (isPicture ? side < 14 || side > LARGEST_PICTURE : extname(path) !== '.svg') return;
  push(files, theme, path, isPicture ? side : 0, !/symbolic/.test(path));
}

function push(files: IconFile[], set: string, path: string, side: number, coloured: boolean): void {
  const name = basename(path, extname(path));
  if (MIRRORED.test(name)) return;
  const own = OTHERWISE[set];
  const bare = namesOf(name).at(-1) ?? name;
  const meaning = own && bare in own ? own[bare] : meaningOf(name);
  if (meaning !== null) files.push({ set, path, meaning, side, coloured });
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
