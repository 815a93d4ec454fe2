import type { Reply } from '../shared/contract.ts';
import type { Clock, DesktopShell, HelpIndex, ImageCodec, ScreenSource } from '../shared/ports.ts';
import type { Analyzer } from './services/analysis/analyzer.ts';
import type { EvidenceService } from './services/evidence/evidence-service.ts';
import type { LabRunFolder } from './services/lab/lab-run-folder.ts';
import type { LabSetFolder } from './services/lab/lab-set-folder.ts';
import type { LazyLibrary } from './services/library/lazy-library.ts';
import type { Finder } from './services/library/threaded-reader.ts';
import type { RedactionService } from './services/redact/redaction-service.ts';
import type { SettingsFile } from './services/settings/settings-file.ts';
import type { AuditLog } from './services/vision/audit-log.ts';
import type { BackendsFile } from './services/vision/backends-file.ts';
import type { KeptKeys } from './services/vision/kept-keys.ts';
import type { VisionService } from './services/vision/vision-service.ts';

/** What a host puts behind the assistant. */
export type AssistantParts = {
  host: Reply<'get_status'>['host'];
  version: string;
  analyzer: Analyzer;
  codec: ImageCodec;
  evidence: EvidenceService;
  help: HelpIndex;
  clock: Clock;
  redaction: RedactionService;
  settings: SettingsFile;
  languages: () => string[];
  backends: BackendsFile;
  vision: VisionService;
  audit: AuditLog;
  keys: KeptKeys;
  /** The run of the failure lab over several pictures. */
  labSet: LabSetFolder;
  /** Runs of the failure lab on one picture. */
  labRuns: LabRunFolder;
  library: LazyLibrary;
  /** Finds pictures of the same library. */
  finder: Finder;
  /** Overrides the language of the settings where given. */
  language: string | null;
  /** Null where this host can't capture; the reason is told to the user. */
  screen: ScreenSource | null;
  noScreenReason: string | null;
  /** What is around the window on a desktop; null elsewhere. */
  shell: DesktopShell | null;
  /** Prints the page that is shown to a PDF; null where the host's browser does that itself. */
  printPage: (() => Promise<Uint8Array>) | null;
};
