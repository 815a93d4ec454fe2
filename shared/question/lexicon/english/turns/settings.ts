import type { SettingTurns } from '../../turns.ts';

export const settings: SettingTurns = {
  where: /\bwhere\b/i,
  name: /\b(?:called|name)\b/i,
  howMany: /\bhow many\b/i,
};
