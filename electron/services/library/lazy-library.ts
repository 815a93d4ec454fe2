import type { Result } from '../../../shared/model/errors.ts';
import type { Library } from './library.ts';

/** The library, opened when it is first asked for; a failure is told each time, and opening tried again. */
export class LazyLibrary {
  readonly #make: () => Result<Library>;
  #open: Result<Library> | null = null;

  constructor(make: () => Result<Library>) {
    this.#make = make;
  }

  /** Errors: those of `Library.open`. */
  get(): Result<Library> {
    if (!this.#open?.ok) this.#open = this.#make();
    return this.#open;
  }

  /** The library where it is open already; asking a question opens none. */
  opened(): Library | null {
    return this.#open?.ok ? this.#open.value : null;
  }

  close(): void {
    if (this.#open?.ok) this.#open.value.close();
    this.#open = null;
  }
}
