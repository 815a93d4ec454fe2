/** Every scene of the set, and the recorder that each kind needs. */
import { commandErrorScenes } from './desktop/command-error-scenes.ts';
import type { DesktopScene } from './desktop/desktop-scene.ts';
import { documentWindowScenes } from './desktop/document-window-scenes.ts';
import { freshTerminalScenes } from './desktop/fresh-terminal-scenes.ts';
import { freshToolScenes } from './desktop/fresh-tool-scenes.ts';
import { freshWindowScenes } from './desktop/fresh-window-scenes.ts';
import { heldDocumentScenes } from './desktop/held-document-scenes.ts';
import { heldMessageScenes } from './desktop/held-message-scenes.ts';
import { heldTerminalScenes } from './desktop/held-terminal-scenes.ts';
import { heldWindowScenes } from './desktop/held-window-scenes.ts';
import { held2MessageScenes } from './desktop/held2-message-scenes.ts';
import { held2TerminalScenes } from './desktop/held2-terminal-scenes.ts';
import { held2WindowScenes } from './desktop/held2-window-scenes.ts';
import { inlineMessageScenes } from './desktop/inline-message-scenes.ts';
import { lateWindowScenes } from './desktop/late-window-scenes.ts';
import { messageDialogScenes } from './desktop/message-dialog-scenes.ts';
import { poolMessageScenes } from './desktop/pool-message-scenes.ts';
import { poolSettingScenes } from './desktop/pool-setting-scenes.ts';
import { poolTerminalScenes } from './desktop/pool-terminal-scenes.ts';
import { poolWindowScenes } from './desktop/pool-window-scenes.ts';
import { programErrorScenes } from './desktop/program-error-scenes.ts';
import { recordDesktop } from './desktop/record-desktop.ts';
import { serviceErrorScenes } from './desktop/service-error-scenes.ts';
import { settingsWindowScenes } from './desktop/settings-window-scenes.ts';
import { terminalQuietScenes } from './desktop/terminal-quiet-scenes.ts';
import type { Recording } from './scene.ts';
import { browserErrorScenes } from './web/browser-error-scenes.ts';
import { editorScenes } from './web/editor-scenes.ts';
import { frameworkPageScenes } from './web/framework-page-scenes.ts';
import { gentelellaScenes } from './web/gentelella-scenes.ts';
import { heldBuildScenes } from './web/held-build-scenes.ts';
import { heldFormScenes } from './web/held-form-scenes.ts';
import { heldPageScenes } from './web/held-page-scenes.ts';
import { heldSiteScenes } from './web/held-site-scenes.ts';
import { held2FormScenes } from './web/held2-form-scenes.ts';
import { held2PageScenes } from './web/held2-page-scenes.ts';
import { held2ServerScenes } from './web/held2-server-scenes.ts';
import { held2ToolScenes } from './web/held2-tool-scenes.ts';
import { kitPageScenes } from './web/kit-page-scenes.ts';
import { latePageScenes } from './web/late-page-scenes.ts';
import { naturePhotoScenes } from './web/nature-photo-scenes.ts';
import { photoScenes } from './web/photo-scenes.ts';
import { poolDesignScenes } from './web/pool-design-scenes.ts';
import { poolPageScenes } from './web/pool-page-scenes.ts';
import { poolServerScenes } from './web/pool-server-scenes.ts';
import { poolSiteScenes } from './web/pool-site-scenes.ts';
import { proxyPageScenes } from './web/proxy-page-scenes.ts';
import { recordWeb } from './web/record-web.ts';
import { sbAdminScenes } from './web/sb-admin-scenes.ts';
import { serverPageScenes } from './web/server-page-scenes.ts';
import { tablerScenes } from './web/tabler-scenes.ts';
import type { WebScene } from './web/web-scene.ts';

export type Scene = WebScene | DesktopScene;

export const allScenes: Scene[] = [
  ...browserErrorScenes,
  ...gentelellaScenes,
  ...sbAdminScenes,
  ...editorScenes,
  ...serverPageScenes,
  ...frameworkPageScenes,
  ...photoScenes,
  ...tablerScenes,
  ...kitPageScenes,
  ...proxyPageScenes,
  ...programErrorScenes,
  ...serviceErrorScenes,
  ...commandErrorScenes,
  ...terminalQuietScenes,
  ...messageDialogScenes,
  ...inlineMessageScenes,
  ...documentWindowScenes,
  ...settingsWindowScenes,
  ...freshTerminalScenes,
  ...freshWindowScenes,
  ...freshToolScenes,
  ...lateWindowScenes,
  ...latePageScenes,
  ...naturePhotoScenes,
  ...heldFormScenes,
  ...heldBuildScenes,
  ...heldPageScenes,
  ...heldSiteScenes,
  ...heldDocumentScenes,
  ...heldMessageScenes,
  ...heldWindowScenes,
  ...heldTerminalScenes,
  ...held2ServerScenes,
  ...held2ToolScenes,
  ...held2FormScenes,
  ...held2PageScenes,
  ...held2MessageScenes,
  ...held2WindowScenes,
  ...held2TerminalScenes,
  ...poolMessageScenes,
  ...poolWindowScenes,
  ...poolSettingScenes,
  ...poolTerminalScenes,
  ...poolPageScenes,
  ...poolDesignScenes,
  ...poolServerScenes,
  ...poolSiteScenes,
];

export function recordScene(scene: Scene, packages: string): Promise<Recording> {
  return 'recorder' in scene ? recordDesktop(scene) : recordWeb(scene, packages);
}
