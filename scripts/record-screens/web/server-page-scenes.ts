import type { WebScene } from './web-scene.ts';
export const serverPageScenes: WebScene[] = [];
