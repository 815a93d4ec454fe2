import type { VisionBackend } from '../../../shared/model/vision.ts';
import type { KeyStore } from '../../../shared/ports.ts';

/** Keys from environment variables: each backend names the variable that holds its own. */
export class EnvironmentKeys implements KeyStore {
  readonly #environment: NodeJS.ProcessEnv;

  constructor(environment: NodeJS.ProcessEnv = process.env) {
    this.#environment = environment;
  }

  async key({ key_env }: VisionBackend): Promise<string | null> {
    return (key_env && this.#environment[key_env]) || null;
  }
}
