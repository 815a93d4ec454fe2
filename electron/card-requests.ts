import type { Params, Reply, RequestName } from '../shared/contract.ts';
import { failed, ok, type Result } from '../shared/model/errors.ts';
import type { HelpDocument, HelpIndex } from '../shared/ports.ts';
import { sayWith } from '../shared/text/say.ts';
import { keepExportedCard } from './keep-made.ts';
import type { EvidenceService } from './services/evidence/evidence-service.ts';
import type { LazyLibrary } from './services/library/lazy-library.ts';
import type { Session } from './session.ts';

type CardRequestName = Extract<RequestName, 'export_card' | 'verify_card' | 'get_help'>;
type Handlers = { [Name in CardRequestName]: (params: Params<Name>) => Promise<Result<Reply<Name>>> };

/** The requests about what stands behind an answer: its card and its help document. */
export function createCardHandlers(
  { evidence, help, library }: { evidence: EvidenceService; help: HelpIndex; library: LazyLibrary },
  session: Session,
): Handlers {
  return {
    export_card: async ({ answer, format, annotated, words }) => {
      const found = session.findAnswer(answer);
      if (!found.ok) return found;
      const { entry, exchange } = found.value;
      const record = entry.record;
      if (!record) return failed('internal', 'The answer has no record.', 'Ask the question again.');
      const card = await evidence.build({ record, ...exchange, bytes: entry.picture.bytes });
      if (!card.ok) return card;
      keepExportedCard(library, record, card.value, evidence.render(card.value, 'json').content);
      return ok(evidence.render(card.value, format, annotated, words && sayWith(words)));
    },
    verify_card: async ({ card, shot }) => {
      if (shot === null) return ok(await evidence.verify(card, null));
      const found = session.get(shot);
      return found.ok ? ok(await evidence.verify(card, found.value.picture.bytes)) : found;
    },
    get_help: async ({ id, language }) => {
      const found = help.documents().find((document) => document.id === id);
      if (!found)
        return failed('file_not_found', 'There is no such help document.', 'Ask the question again.');
      const translated = found.translations?.[language];
      return ok({ id, language: translated ? language : 'en', ...(translated ?? textOf(found)) });
    },
  };
}

const textOf = ({ title, body }: HelpDocument): { title: string; body: string } => ({ title, body });
