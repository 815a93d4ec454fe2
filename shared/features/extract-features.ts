import {
  type CodeSymbol,
  IMAGE_FEATURES_SCHEMA,
  type ImageFeatures,
  type Source,
} from '../model/image-features.ts';
import type { RgbaImage } from '../raster/image.ts';
import { findCharts } from './charts/find-charts.ts';
import { findErrors } from './error-findings.ts';
import { measureLineColors } from './line-colors.ts';
import { colorsOf, coversOf } from './look-ahead.ts';
import { qualityOf } from './quality.ts';
import { pictureToLookAt } from './restore-picture.ts';
import { rotationOf } from './rotation.ts';
import { classifyScene } from './scene.ts';
import { scoreTopics } from './topic.ts';
import { findUiElements } from './ui-elements.ts';
import { describeUncertainty } from './uncertainty.ts';

/**
 * The image encoder: pixels and the text read from them become one record of facts. Elements, colours and the kind of
 * scene are sought on the picture as it was restored for reading, elements of a faint one with its range given back;
 * quality is that of the picture as it came. Pauses after each stage, so that the caller can look up from the work or
 * leave it.
 * @param id what answers and cards will call this record
 * @param text the reading of `image`, boxes in its pixels
 */
export function* extractInStages(
  id: string,
  source: Source,
  image: RgbaImage,
  text: ImageFeatures['text'],
  codes: CodeSymbol[] = [],
): Generator<void, ImageFeatures> {
  const measured = qualityOf(image, text.lines);
  yield;
  const lines = text.lines.map((line, index) => ({
    ...(line.foreground === undefined && measureLineColors(image, line.box)),
    ...line,
    quality: measured.lines[index],
  }));
  const reading = { ...text, lines };
  const seen = pictureToLookAt(image, text.restored);
  yield;
  const quality = {
    ...measured.quality,
    rotation: text.turned ?? rotationOf(image),
    covers: coversOf(seen),
  };
  yield;
  const { main_color, colors } = colorsOf(text.restored ? seen : image);
  yield;
  const ui = findUiElements(seen, lines);
  yield;
  const charts = findCharts(seen, lines);
  yield;
  const { scene, is_ui } = classifyScene(seen, lines, ui);
  const errors = findErrors({ text: reading, ui, colors, scene });
  const topics = scoreTopics({ text: reading, ui, colors, scene, errors, charts, source });
  return {
    schema: IMAGE_FEATURES_SCHEMA,
    id,
    source,
    has_text: lines.some((line) => /[\p{L}\p{N}]/u.test(line.text)),
    is_ui,
    main_color,
    topic: topics[0].topic,
    scene,
    text: reading,
    ui,
    colors,
    quality,
    errors,
    codes,
    charts,
    topics,
    uncertainty: describeUncertainty(reading, quality, scene),
  };
}

/** All stages in one go. */
export function extractFeatures(...input: Parameters<typeof extractInStages>): ImageFeatures {
  const stages = extractInStages(...input);
  for (;;) {
    const stage = stages.next();
    if (stage.done) return stage.value;
  }
}
