import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Files being written stand in a folder of their own, so that those of dead writers are found without a search. */
const INCOMING = 'incoming';
const DIGEST = /^[0-9a-f]{64}$/;

/** Pictures as files named by the SHA-256 of their bytes, in folders by its first two digits. */
export class PictureFiles {
  readonly #folder: string;

  constructor(libraryFolder: string) {
    this.#folder = join(libraryFolder, 'pictures');
  }

  path(sha256: string): string {
    return join(this.#folder, sha256.slice(0, 2), sha256);
  }

  has(sha256: string): boolean {
    return existsSync(this.path(sha256));
  }

  /** The bytes, or null where there is no such file. */
  read(sha256: string): Buffer | null {
    try {
      return readFileSync(this.path(sha256));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /**
   * Writes to a temporary name, syncs, renames and syncs the folder: under its final name a file is always whole.
   * Does nothing where it stands already.
   */
  write(sha256: string, bytes: Uint8Array): void {
    if (this.has(sha256)) return;
    const folder = join(this.#folder, sha256.slice(0, 2));
    const isNew = mkdirSync(folder, { recursive: true }) !== undefined;
    const incoming = join(this.#folder, INCOMING);
    mkdirSync(incoming, { recursive: true });
    const temporary = join(incoming, `${sha256}.${randomBytes(6).toString('hex')}`);
    try {
      writeSynced(temporary, bytes);
      renameSync(temporary, this.path(sha256));
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    syncFolder(folder);
    if (isNew) syncFolder(this.#folder);
  }

  /** Deletes the file and makes sure that it stays deleted. */
  remove(sha256: string): void {
    rmSync(this.path(sha256), { force: true });
    if (existsSync(join(this.#folder, sha256.slice(0, 2))))
      syncFolder(join(this.#folder, sha256.slice(0, 2)));
  }

  /** Digests of all files. */
  list(): string[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder)
      .flatMap((part) => readdirSync(join(this.#folder, part)))
      .filter((name) => DIGEST.test(name));
  }

  /** Deletes temporary files older than the given age: their writers have died. Returns how many there were. */
  removeLeftovers(olderThanMilliseconds: number, now: number): number {
    const incoming = join(this.#folder, INCOMING);
    if (!existsSync(incoming)) return 0;
    const old = readdirSync(incoming).filter((name) => {
      const stats = statSync(join(incoming, name), { throwIfNoEntry: false });
      return stats !== undefined && now - stats.mtimeMs >= olderThanMilliseconds;
    });
    for (const name of old) rmSync(join(incoming, name), { force: true });
    return old.length;
  }
}

/** Writes a file and waits until the disk has it. */
export function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    let at = 0;
    while (at < bytes.length) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until the disk has the names in a folder; Windows keeps them itself and can't open folders. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
