import type { EvidenceCard } from '../shared/model/evidence-card.ts';
import type { ImageFeatures } from '../shared/model/image-features.ts';
import type { Exchange } from '../shared/question/route-question.ts';
import { itemId } from './services/library/item-rows.ts';
import { keepAnswer, keepCard } from './services/library/kept-answers.ts';
import type { LazyLibrary } from './services/library/lazy-library.ts';

/** Keeps what was asked about a picture with it, where the library is open, has the picture, and may keep things. */
export function keepExchange(
  lazy: LazyLibrary,
  { source }: ImageFeatures,
  exchange: Exchange,
  askedAt: number,
): void {
  const library = lazy.opened();
  if (library?.keeps && library.store.get(itemId(source.sha256)).ok)
    keepAnswer(library.store, itemId(source.sha256), exchange, askedAt);
}

/** Keeps an evidence card (and its JSON text, byte for byte) with its picture, on the same conditions. */
export function keepExportedCard(
  lazy: LazyLibrary,
  { source }: ImageFeatures,
  card: EvidenceCard,
  text: string,
): void {
  const library = lazy.opened();
  if (library?.keeps && library.store.get(itemId(source.sha256)).ok)
    keepCard(library.store, itemId(source.sha256), card, text);
}
