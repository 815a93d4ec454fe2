import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WorkerAnalyzer } from '../../../../electron/services/analysis/worker-analyzer.ts';
import { systemClock } from '../../../../electron/services/clock.ts';
import { SharpCodec } from '../../../../electron/services/image/sharp-codec.ts';
import { RedactionService } from '../../../../electron/services/redact/redaction-service.ts';
import { AuditLog } from '../../../../electron/services/vision/audit-log.ts';
import { EnvironmentKeys } from '../../../../electron/services/vision/environment-keys.ts';
import { VisionService } from '../../../../electron/services/vision/vision-service.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { type Protocol, seeing, VisionServer } from '../../../fakes/vision-server.ts';

/** Secrets of all kinds, made up for this test; each passes the check of its kind. */
const SECRETS = [
  'password: tr0ub4dor&3',
  'api_key=Zk39-qLmV-77xT',
  'client_secret: 8fTz-Wq21-Kb',
  'AKIA2E0A8F3B244C9986',
  'AKIA5QX7P2M4TZ9WKD3B',
  'ghp_9aZ81kLmQpR7sTuV2wXyZ0aBcDeFgHiJkLmN',
  'glpat-Xz81kLmQpR7sTuV2wXyZ',
  'npm_aZ81kLmQpR7sTuV2wXyZ0aBcDeFgHiJkLmNo',
  'postgres://app:s3cr3tW0rd@db.example.org/shop',
  'mysql://root:Qw8rTy21@127.0.0.1:3306/app',
  '4111 1111 1111 1111',
  '5500 0055 5555 5559',
  '3400 000000 00009',
  'DE89 3704 0044 0532 0130 00',
  'GB82 WEST 1234 5698 7654 32',
  'office@example.org',
  'first.last@mail.example.com',
  '+44 20 7946 0958',
  'Tel: 030 901820',
  '(555) 010-4477',
];
/** Real screens, the protocol that each goes out by, and in how many pictures: large ones are sent in tiles as well. */
const SCREENS: readonly [string, Protocol, number][] = [
  ['pyhttp_404.png', 'openai-compatible', 1],
  ['chromium_refused.png', 'ollama', 3],
  ['zenity_denied.png', 'anthropic', 3],
];

const codec = new SharpCodec();
let analyzer: WorkerAnalyzer;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'askshot-planted-'));
  analyzer = new WorkerAnalyzer(
    new URL('../../../../electron/services/analysis/analysis-worker.ts', import.meta.url),
    {
      workers: 2,
    },
  );
});
afterAll(async () => {
  await analyzer.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A real screen with the secrets written in two columns on a panel that it gains below. */
async function plant(file: string): Promise<Buffer> {
  const screen = sharp(readFileSync(new URL(`../../../fixtures/pictures/${file}`, import.meta.url)));
  const { width = 0, height = 0 } = await screen.metadata();
  const rows = SECRETS.map((secret, index) => {
    const x = 20 + (index % 2) * Math.floor(width / 2);
    const y = 36 + Math.floor(index / 2) * 32;
    return `<text x="${x}" y="${y}" font-family="DejaVu Sans" font-size="16">${secret.replaceAll('&', '&amp;')}</text>`;
  });
  const panel = `<svg width="${width}" height="360"><rect width="100%" height="100%" fill="#ffffff"/>${rows.join('')}</svg>`;
  return screen
    .extend({ bottom: 360, background: '#ffffff' })
    .composite([{ input: Buffer.from(panel), left: 0, top: height }])
    .png()
    .toBuffer();
}

async function inspect(bytes: Uint8Array): Promise<ImageFeatures> {
  const result = await analyzer.analyze({
    id: 'screen',
    bytes,
    file: 'screen.png',
    kind: 'screenshot',
    capturedAt: null,
    displayScale: 1,
    note: null,
    language: 'eng',
    text: null,
  });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const compact = (text: string): string => text.replace(/[^A-Za-z0-9@]/g, '');
/** The part of a secret that must not be seen: what stands behind its label, if it has one. */
const hiddenPart = (secret: string): string =>
  compact(/:\/\/[^:]+:([^@]+)@/.exec(secret)?.[1] ?? secret.replace(/^[A-Za-z_]+[:=] ?/, ''));

/** Asks a model behind a real server about the picture; every request body that the server received. */
async function send(protocol: Protocol, bytes: Uint8Array, record: ImageFeatures): Promise<VisionServer> {
  const server = await VisionServer.start(protocol, seeing('I see a window.'));
  const service = new VisionService({
    codec,
    redaction: new RedactionService(codec),
    keys: new EnvironmentKeys({}),
    audit: new AuditLog(folder, systemClock),
    clock: systemClock,
  });
  const backend = { name: 'fake', kind: protocol, url: server.url, model: 'fake-vl', key_env: 'NO_SUCH_KEY' };
  const run = await service.ask(backend, { question: 'What is this?', bytes, record });
  await server.close();
  expect(run).toMatchObject({ problem: null, answer: 'I see a window.' });
  return server;
}

/** The bytes of a PNG as they are and with the data of its chunks unpacked: no text may hide in either. */
function bytesOf(png: Buffer): string {
  const chunks: Buffer[] = [];
  const pixels: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    (png.toString('latin1', at + 4, at + 8) === 'IDAT' ? pixels : chunks).push(data);
    at += length + 12;
  }
  return Buffer.concat([png, ...chunks, inflateSync(Buffer.concat(pixels))]).toString('latin1');
}

describe('secrets planted on real screens', () => {
  it.each(SCREENS)('%s: none is readable in any request body sent by %s', async (file, protocol, count) => {
    const planted = await plant(file);
    const record = await inspect(planted);
    const read = compact(record.text.lines.map((line) => line.text).join(''));
    const legible = SECRETS.filter((secret) => read.includes(hiddenPart(secret)));
    expect(legible.length, 'secrets that the reading gets right to the letter').toBeGreaterThanOrEqual(14);

    const { requests } = await send(protocol, planted, record);
    const pictures = requests.slice(2).flatMap((request) => request.pictures);
    expect(requests).toHaveLength(3);
    expect(pictures.length).toBe(count);
    for (const { body, pictures: attached } of requests)
      for (const text of [body, ...attached.map(bytesOf)])
        expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
    for (const picture of pictures) {
      const again = compact((await inspect(picture)).text.lines.map((line) => line.text).join(''));
      expect(SECRETS.filter((secret) => again.includes(hiddenPart(secret)))).toEqual([]);
    }
  });
});
