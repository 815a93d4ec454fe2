import { parentPort } from 'node:worker_threads';
import type { RecognizedLine, RecognizeOptions } from '../../../shared/ports.ts';
import type { GrayImage } from '../../../shared/raster/image.ts';
import type { LanguageFile } from './language-data.ts';
import { LanguageDataError, recognizeImage, startRecognizer } from './recognize-image.ts';
import { loadTesseractCore, type TesseractApi, type TesseractModule } from './tesseract-core.ts';

/** One worker of the pool: holds Tesseract and answers one message after the other. */
export type RecognizerRequest = {
  id: number;
  image: GrayImage;
  layout: RecognizeOptions['layout'];
  files: LanguageFile[];
};
export type RecognizerReply =
  | { id: number; type: 'lines'; lines: RecognizedLine[] }
  | { id: number; type: 'bad_data'; cause: string }
  | { id: number; type: 'fault'; cause: string };

const port = parentPort;
if (!port) throw new Error('recognizer-thread runs as a worker thread only');
let loading: Promise<TesseractModule> | null = null;
const recognizers = new Map<string, TesseractApi>();

async function answer(request: RecognizerRequest): Promise<RecognizerReply> {
  const { id, files } = request;
  try {
    loading ??= loadTesseractCore();
    const module = await loading;
    const key = files.map((file) => file.path).join('+');
    const api = recognizers.get(key) ?? startRecognizer(module, files);
    recognizers.set(key, api);
    return { id, type: 'lines', lines: recognizeImage(module, api, request.image, request.layout) };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { id, type: error instanceof LanguageDataError ? 'bad_data' : 'fault', cause };
  }
}

let last: Promise<void> = Promise.resolve();
port.on('message', (request: RecognizerRequest) => {
  last = last.then(async () => port.postMessage(await answer(request)));
});
