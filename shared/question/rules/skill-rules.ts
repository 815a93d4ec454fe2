import { errorsRules } from './errors.ts';
import { everydayRules } from './everyday.ts';
import { noPictureRules } from './no-picture.ts';
import { partsRules } from './parts.ts';
import { readingRules } from './reading.ts';
import type { SkillRule } from './rule.ts';
import { statesRules } from './states.ts';
import { wholePictureRules } from './whole-picture.ts';

/** All rules; the order settles ties. */
export const SKILL_RULES: readonly SkillRule[] = [
  ...noPictureRules,
  ...wholePictureRules,
  ...errorsRules,
  ...statesRules,
  ...partsRules,
  ...readingRules,
  ...everydayRules,
];
