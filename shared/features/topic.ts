import type { ImageFeatures } from '../model/image-features.ts';

export type TopicContext = Pick<ImageFeatures, 'text' | 'ui' | 'colors' | 'scene' | 'errors'>;

/** Topics of a picture with scores, best first; never empty. */
export function scoreTopics(context: TopicContext): ImageFeatures['topics'] {
  if (context.errors.length > 0) return [{ topic: 'error_message', score: context.errors[0].confidence }];
  return [{ topic: context.scene.kind === 'real_life_photo' ? 'photo' : 'unknown', score: 0.3 }];
}
