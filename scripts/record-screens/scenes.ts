/** Every scene of the set, and the recorder that each kind needs. */
import type { Recording } from './scene.ts';
import { adminTemplateScenes } from './web/admin-template-scenes.ts';
import { browserErrorScenes } from './web/browser-error-scenes.ts';
import { editorScenes } from './web/editor-scenes.ts';
import { recordWeb } from './web/record-web.ts';
import { serverPageScenes } from './web/server-page-scenes.ts';
import type { WebScene } from './web/web-scene.ts';

export type Scene = WebScene;

export const allScenes: Scene[] = [
  ...browserErrorScenes,
  ...adminTemplateScenes,
  ...editorScenes,
  ...serverPageScenes,
];

export function recordScene(scene: Scene, packages: string): Promise<Recording> {
  return recordWeb(scene, packages);
}
