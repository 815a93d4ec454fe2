import { ok, type Result } from '../../../shared/model/errors.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { Mask } from '../../../shared/model/redaction.ts';
import type { ImageCodec } from '../../../shared/ports.ts';
import { findMasks } from '../../../shared/redact/find-masks.ts';
import { hideInTexts } from '../../../shared/redact/hide-in-texts.ts';
import { paintMasks } from '../../../shared/redact/paint-masks.ts';

/** Finds what should not leave the machine, and paints it over. */
export class RedactionService {
  readonly #codec: ImageCodec;

  constructor(codec: ImageCodec) {
    this.#codec = codec;
  }

  /** The rule library is loaded at the first search only. */
  async find(record: ImageFeatures): Promise<Mask[]> {
    const { scanWithSecretlint } = await import('./secretlint-scanner.ts');
    return findMasks(record.text.lines, scanWithSecretlint);
  }

  /** Texts that rest on no picture of the session, with their private parts as blocks. */
  async hideIn(texts: readonly string[]): Promise<string[]> {
    const { scanWithSecretlint } = await import('./secretlint-scanner.ts');
    return hideInTexts(texts, scanWithSecretlint);
  }

  /** The picture as PNG with the masks painted solid; nothing of the original file (metadata included) is kept. */
  async paint(bytes: Uint8Array, masks: readonly Mask[]): Promise<Result<Uint8Array>> {
    const decoded = await this.#codec.decode(bytes);
    if (!decoded.ok) return decoded;
    const painted = paintMasks(
      decoded.value.pixels,
      masks.map((mask) => mask.region),
    );
    return ok(await this.#codec.encodePng(painted));
  }
}
