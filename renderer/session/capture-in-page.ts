import { failed, ok, type Result } from '../../shared/model/errors.ts';
import { messages } from '../messages.ts';

/**
 * One picture of a screen, window or tab that the user picks in the browser's own dialog.
 * Errors: capture_unavailable (this browser can't), cancelled (the user closed the dialog), capture_denied.
 */
export async function captureInPage(): Promise<Result<{ bytes: Blob; name: string }>> {
  const { unavailable, instead, denied, deniedRemedy } = messages.capture;
  if (!navigator.mediaDevices?.getDisplayMedia) return failed('capture_unavailable', unavailable, instead);
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getDisplayMedia({ video: true, audio: false });
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    // Closing the picker and a denied permission are told apart by no browser: both are NotAllowedError.
    if (name === 'NotAllowedError' || name === 'AbortError') return failed('cancelled', denied, deniedRemedy);
    if (name === 'NotFoundError' || name === 'NotSupportedError')
      return failed('capture_unavailable', unavailable, instead);
    return failed('capture_denied', denied, deniedRemedy);
  }
  try {
    const bytes = await grabFrame(stream);
    if (!bytes) return failed('capture_unavailable', unavailable, instead);
    const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
    return ok({ bytes, name: `capture-${stamp}.png` });
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}

async function grabFrame(stream: MediaStream): Promise<Blob | null> {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  await video.play();
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
