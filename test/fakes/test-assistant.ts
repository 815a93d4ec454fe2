import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Assistant } from '../../electron/assistant.ts';
import type { AssistantParts } from '../../electron/assistant-parts.ts';
import { systemClock } from '../../electron/services/clock.ts';
import { EvidenceService } from '../../electron/services/evidence/evidence-service.ts';
import { SharpCodec } from '../../electron/services/image/sharp-codec.ts';
import { LabRunFolder } from '../../electron/services/lab/lab-run-folder.ts';
import { LabSetFolder } from '../../electron/services/lab/lab-set-folder.ts';
import { LazyLibrary } from '../../electron/services/library/lazy-library.ts';
import { Library } from '../../electron/services/library/library.ts';
import { RedactionService } from '../../electron/services/redact/redaction-service.ts';
import { SettingsFile } from '../../electron/services/settings/settings-file.ts';
import { AuditLog } from '../../electron/services/vision/audit-log.ts';
import { BackendsFile } from '../../electron/services/vision/backends-file.ts';
import { EnvironmentKeys } from '../../electron/services/vision/environment-keys.ts';
import { KeptKeys } from '../../electron/services/vision/kept-keys.ts';
import { VisionService } from '../../electron/services/vision/vision-service.ts';
import type { Shot } from '../../shared/contract.ts';
import type { Result } from '../../shared/model/errors.ts';
import { directFinder } from './direct-finder.ts';
import type { FakeAnalyzer } from './fake-analyzer.ts';

/** The bytes of a real screenshot, 900 x 600 pixels. */
export const TEST_PICTURE = readFileSync(new URL('../fixtures/pictures/pyhttp_404.png', import.meta.url));

/** An assistant of real services that keep their files in `folder`; only the analysis is the test's. */
export function createTestAssistant(
  folder: string,
  analyzer: FakeAnalyzer,
  changes: Partial<AssistantParts> = {},
): Assistant {
  const codec = new SharpCodec();
  const redaction = new RedactionService(codec);
  const keys = new KeptKeys(folder, null, new EnvironmentKeys({}));
  const audit = new AuditLog(folder, systemClock);
  const settings = new SettingsFile(folder);
  const library = new LazyLibrary(() =>
    Library.open(join(folder, 'library'), {
      analyzer,
      codec,
      clock: systemClock,
      language: 'eng',
      policy: () => settings.storagePolicy(),
    }),
  );
  return new Assistant({
    host: 'command_line',
    version: '0.0.0',
    analyzer,
    codec,
    evidence: new EvidenceService(codec, systemClock),
    help: { documents: () => [] },
    clock: systemClock,
    redaction,
    settings,
    backends: new BackendsFile(folder),
    audit,
    keys,
    languages: () => ['eng'],
    vision: new VisionService({ codec, redaction, keys: keys, audit, clock: systemClock }),
    labSet: new LabSetFolder(join(folder, 'lab')),
    labRuns: new LabRunFolder(join(folder, 'lab-runs')),
    library,
    finder: directFinder(library),
    language: null,
    screen: null,
    shell: null,
    noScreenReason: 'no screen here',
    printPage: null,
    ...changes,
  });
}

/** Opens the test picture under a name. */
export async function openTestPicture(assistant: Assistant, name = 'a.png'): Promise<Shot> {
  return unwrapped(await assistant.addPicture({ bytes: TEST_PICTURE, name, origin: 'file' }));
}

/** What a request that must succeed replied. */
export function unwrapped<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}
