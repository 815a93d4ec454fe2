import { fileURLToPath } from 'node:url';
import { defineConfig } from 'electron-vite';
import page from './vite.config.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The desktop program: the main process with its analysis thread, the sandboxed preload script, the page. */
export default defineConfig({
  main: {
    build: {
      outDir: file('out/main'),
      rolldownOptions: {
        input: {
          main: file('electron/main.ts'),
          'analysis-worker': file('electron/services/analysis/analysis-worker.ts'),
          'library-thread': file('electron/services/library/library-thread.ts'),
          'recognizer-thread': file('electron/services/ocr/recognizer-thread.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      outDir: file('out/preload'),
      // A sandboxed preload script can load nothing but electron: it is one CommonJS file.
      externalizeDeps: false,
      minify: true,
      rolldownOptions: {
        input: { preload: file('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    ...page,
    build: {
      ...page.build,
      minify: true,
      rolldownOptions: {
        input: { index: file('renderer/index.html'), overlay: file('renderer/overlay.html') },
      },
    },
  },
});
