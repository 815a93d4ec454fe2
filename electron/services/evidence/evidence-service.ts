import sharp from 'sharp';
import type { CardReport } from '../../../shared/contract.ts';
import { buildCard } from '../../../shared/evidence/build-card.ts';
import { cropRegions } from '../../../shared/evidence/crop-regions.ts';
import { renderCardHtml } from '../../../shared/evidence/render-html.ts';
import { renderCardJson } from '../../../shared/evidence/render-json.ts';
import { renderCardMarkdown } from '../../../shared/evidence/render-markdown.ts';
import { sealCard } from '../../../shared/evidence/seal-card.ts';
import { verifyCard } from '../../../shared/evidence/verify-card.ts';
import type { Answer } from '../../../shared/model/answer.ts';
import { assertNever, failed, type Result } from '../../../shared/model/errors.ts';
import type { EvidenceCard } from '../../../shared/model/evidence-card.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { RoutedQuestion } from '../../../shared/model/question.ts';
import type { Clock, ImageCodec } from '../../../shared/ports.ts';
import type { Say } from '../../../shared/text/say.ts';
import { VERSION } from '../../version.ts';
import { nodeHasher } from './node-hasher.ts';

export type CardFormat = 'json' | 'markdown' | 'html';
export type CardFile = { file_name: string; media_type: string; content: string };
export type CardRequest = {
  record: ImageFeatures;
  routed: RoutedQuestion;
  answer: Answer;
  /** The picture's file, as it was analysed. */
  bytes: Uint8Array;
};

/** Makes, renders and checks evidence cards on this machine. */
export class EvidenceService {
  readonly #codec: ImageCodec;
  readonly #clock: Clock;
  readonly #engines: Readonly<Record<string, string>>;

  /** `engines`: name and version of what takes part beside the reader that records name. */
  constructor(
    codec: ImageCodec,
    clock: Clock,
    engines: Readonly<Record<string, string>> = { askshot: VERSION },
  ) {
    this.#codec = codec;
    this.#clock = clock;
    this.#engines = { ...engines, codec: `libvips ${sharp.versions.vips}` };
  }

  /** Errors: invalid_card where the bytes are of another picture than the record; the codec's errors. */
  async build({ record, routed, answer, bytes }: CardRequest): Promise<Result<EvidenceCard>> {
    if (nodeHasher.sha256(bytes) !== record.source.sha256)
      return failed(
        'invalid_card',
        `${record.source.file} changed after it was analysed, so a card would not hold.`,
        'Analyse the picture again.',
      );
    const decoded = await this.#codec.decode(bytes);
    if (!decoded.ok) return decoded;
    const crops = await cropRegions(decoded.value.pixels, answer.regions, this.#codec, nodeHasher);
    const body = buildCard({
      record,
      routed,
      answer,
      size: bytes.length,
      crops,
      madeAt: this.#clock.now(),
      engines: this.#engines,
    });
    return sealCard(body, nodeHasher);
  }

  /** The card as a file; only its JSON form can be verified, and it holds no `annotated` picture (a PNG data URL). */
  render(card: EvidenceCard, format: CardFormat, annotated?: string, say?: Say): CardFile {
    const name = card.id.replaceAll(/[^A-Za-z0-9_-]+/g, '-');
    switch (format) {
      case 'json':
        return { file_name: `${name}.json`, media_type: 'application/json', content: renderCardJson(card) };
      case 'markdown':
        return {
          file_name: `${name}.md`,
          media_type: 'text/markdown',
          content: renderCardMarkdown(card, annotated, say),
        };
      case 'html':
        return {
          file_name: `${name}.html`,
          media_type: 'text/html',
          content: renderCardHtml(card, nodeHasher, annotated, say),
        };
      default:
        return assertNever(format);
    }
  }

  /** Checks a card's JSON text again, and against its picture where the bytes are given. Never throws on bad input. */
  verify(cardText: string, pictureBytes: Uint8Array | null): Promise<CardReport> {
    return verifyCard(cardText, pictureBytes, { codec: this.#codec, hasher: nodeHasher });
  }
}
