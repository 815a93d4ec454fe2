/** The licences of everything that a package of Askshot brings along. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Locked = { dev?: boolean; devOptional?: boolean; version?: string; license?: string; link?: boolean };

/** Bundled into the page at build time, so that npm counts them as needed for development only. */
const BUNDLED =
  /^node_modules\/(@fontsource-variable\/|@tanstack\/|lucide-react$|react(-dom)?$|scheduler$|recharts$)/;
const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/**
 * One text: name, version, licence and licence text of each package, in alphabetical order.
 * `root` is the project's folder with package-lock.json and node_modules.
 */
export function thirdPartyLicenses(root: string): string {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const parts = Object.entries(packages)
    .filter(
      ([path, entry]) => path && !entry.link && (!(entry.dev || entry.devOptional) || BUNDLED.test(path)),
    )
    .filter(([path]) => existsSync(join(root, path)))
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([path, entry]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const texts = readdirSync(join(root, path))
        .filter((file) => LICENCE_FILE.test(file))
        .map((file) => readFileSync(join(root, path, file), 'utf8').trim());
      const title = `${name} ${entry.version ?? ''} (${entry.license ?? 'licence: see its text'})`;
      return [title, '-'.repeat(title.length), ...texts].join('\n\n');
    });
  return `Askshot is made with the following packages.\n\n${parts.join('\n\n\n')}\n`;
}
