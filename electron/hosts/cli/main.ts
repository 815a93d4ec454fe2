import { runCommandLine } from './run-command-line.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await runCommandLine(process.argv.slice(2), {
  analysisWorker: new URL(
    import.meta.url.endsWith('.ts') ? '../../services/analysis/analysis-worker.ts' : './analysis-worker.js',
    import.meta.url,
  ),
});
