import { readFile } from 'node:fs/promises';
import asc from 'assemblyscript/asc';

const SOURCE = new URL('./convolve.as', import.meta.url);
/** What the compiler takes it for. */
const ENTRY = 'convolve.ts';
const OPTIONS = ['--runtime', 'stub', '-O3', '--noAssert', '--enable', 'simd', '--importMemory'];

/** Bytes of a line of the module, which is as wide as other lines of the repository. */
const LINE = 50;

/**
 * @returns the text of a module that holds the compiled kernel
 * @throws Error with what the compiler says if it does not compile
 */
export async function moduleOf(): Promise<string> {
  const source = await readFile(SOURCE, 'utf8');
  let code = '';
  const { error, stderr } = await asc.main([ENTRY, ...OPTIONS, '--use', 'abort=', '-o', 'out.wasm'], {
    readFile: (name) => (name === ENTRY ? source : null),
    writeFile: (_name, contents) => {
      code = Buffer.from(contents).toString('hex');
    },
    listFiles: () => [],
  });
  if (error) throw new Error(stderr.toString());
  const lines = code.match(new RegExp(`.{1,${2 * LINE}}`, 'g')) ?? [];
  return [
    '/** scripts/build-kernels/convolve.as as WebAssembly, in hexadecimal bytes; written by build.ts beside it. */',
    'export const CONVOLVE = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('');",
    '',
  ].join('\n');
}
