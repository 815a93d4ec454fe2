import { registerHooks } from 'node:module';

/** Loaded with `node --import`: gives the stand-in to everything that imports electron. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('index.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
