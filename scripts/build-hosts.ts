/** Builds the hosts without Electron (command line, browser) into out/cli, as plain JavaScript with its threads. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node24',
    outDir: file('out/cli'),
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        main: file('electron/hosts/cli/main.ts'),
        'analysis-worker': file('electron/services/analysis/analysis-worker.ts'),
        'library-thread': file('electron/services/library/library-thread.ts'),
        'recognizer-thread': file('electron/services/ocr/recognizer-thread.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
