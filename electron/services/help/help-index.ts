import type { HelpDocument, HelpIndex } from '../../../shared/ports.ts';

/** Help documents that come with the program. */
export class BundledHelp implements HelpIndex {
  documents(): readonly HelpDocument[] {
    return [];
  }
}
