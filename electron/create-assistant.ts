import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../shared/model/settings.ts';
import { askQuestion } from '../shared/pipeline.ts';
import type { DesktopShell, ScreenSource } from '../shared/ports.ts';
import { Assistant } from './assistant.ts';
import type { AssistantParts } from './assistant-parts.ts';
import type { StartAnalysis } from './services/analysis/analysis-channel.ts';
import { loggedAnalyzer } from './services/analysis/logged-analyzer.ts';
import { warmAnswers } from './services/analysis/warm-answers.ts';
import { WorkerAnalyzer } from './services/analysis/worker-analyzer.ts';
import { systemClock } from './services/clock.ts';
import { EvidenceService } from './services/evidence/evidence-service.ts';
import { BundledHelp } from './services/help/help-index.ts';
import { SharpCodec } from './services/image/sharp-codec.ts';
import { LabRunFolder } from './services/lab/lab-run-folder.ts';
import { LabSetFolder } from './services/lab/lab-set-folder.ts';
import { LazyLibrary } from './services/library/lazy-library.ts';
import { Library } from './services/library/library.ts';
import { ThreadedReader } from './services/library/threaded-reader.ts';
import { openLog } from './services/log.ts';
import { installedLanguages } from './services/ocr/language-data.ts';
import { RedactionService } from './services/redact/redaction-service.ts';
import { askshotHome } from './services/settings/askshot-home.ts';
import { SettingsFile } from './services/settings/settings-file.ts';
import { AuditLog } from './services/vision/audit-log.ts';
import { BackendsFile } from './services/vision/backends-file.ts';
import { type Cipher, KeptKeys } from './services/vision/kept-keys.ts';
import { VisionService } from './services/vision/vision-service.ts';
import { VERSION } from './version.ts';

export type AssistantOptions = {
  host: AssistantParts['host'];
  /** How many pictures of text are recognised at the same time. */
  workers: number;
  /** Tesseract language codes joined by +, instead of those of the settings. */
  language?: string;
  /** The analysis thread's module: analysis-worker.ts, or what the build made of it. */
  analysisWorker: URL;
  /** How that module is started: a thread where nothing is said. */
  startAnalysis?: StartAnalysis;
  /** The system's keychain, where the host has one. */
  cipher?: Cipher;
  screen?: ScreenSource;
  shell?: DesktopShell;
  noScreenReason?: string;
  printPage?: AssistantParts['printPage'];
};

/** Puts the real services behind the ports. */
export function createAssistant(options: AssistantOptions): Assistant {
  const { host, workers, language, analysisWorker, screen, noScreenReason } = options;
  const codec = new SharpCodec();
  const home = askshotHome();
  const redaction = new RedactionService(codec);
  const audit = new AuditLog(home, systemClock);
  const dataFolders = [join(home, 'tessdata')];
  const settings = new SettingsFile(home);
  const log = openLog(home);
  log.info({ host, version: VERSION, workers }, 'start');
  const keys = new KeptKeys(home, options.cipher ?? null);
  const start = options.startAnalysis;
  const help = new BundledHelp();
  const logged = loggedAnalyzer(new WorkerAnalyzer(analysisWorker, { workers, dataFolders }, { start }), log);
  // A command answers what it was asked and ends.
  const analyzer =
    host === 'command_line'
      ? logged
      : warmAnswers(logged, (question, record) => {
          askQuestion(question, { id: randomUUID(), record, help, clock: systemClock });
        });
  const libraryParts = {
    analyzer,
    codec,
    clock: systemClock,
    language: language ?? DEFAULT_SETTINGS.language,
    policy: () => settings.storagePolicy(),
  };
  const folder = join(home, 'library');
  const assistant = new Assistant({
    host,
    version: VERSION,
    analyzer,
    library: new LazyLibrary(() => Library.open(folder, libraryParts)),
    finder: new ThreadedReader(libraryThread(analysisWorker), folder),
    labSet: new LabSetFolder(join(home, 'lab')),
    labRuns: new LabRunFolder(join(home, 'lab-runs')),
    codec,
    evidence: new EvidenceService(codec, systemClock),
    help,
    clock: systemClock,
    redaction,
    settings,
    backends: new BackendsFile(home),
    vision: new VisionService({ codec, redaction, keys, audit, clock: systemClock }),
    audit,
    keys,
    languages: () => installedLanguages(dataFolders),
    language: language ?? null,
    screen: screen ?? null,
    shell: options.shell ?? null,
    printPage: options.printPage ?? null,
    noScreenReason: screen ? null : (noScreenReason ?? null),
  });
  void assistant.followSettings();
  return assistant;
}

/** The search thread's module, which stands beside the analysis thread's in a build. */
const libraryThread = (analysisWorker: URL): URL =>
  new URL(
    analysisWorker.pathname.endsWith('.ts') ? '../library/library-thread.ts' : './library-thread.js',
    analysisWorker,
  );
