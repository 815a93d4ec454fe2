import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createOverlayBridge } from '../bridge.ts';
import { speak } from '../messages.ts';
import { OverlayApp } from './overlay-app.tsx';
import '../styles/base.css';

const bridge = createOverlayBridge();
const overlay = await bridge.request('get_overlay', {});
if (overlay.ok) {
  const { theme, language } = overlay.value;
  speak(language, navigator.languages);
  document.documentElement.dataset.theme = theme;
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StrictMode>
      <OverlayApp bridge={bridge} overlay={overlay.value} />
    </StrictMode>,
  );
}
