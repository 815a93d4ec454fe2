import { CONVOLVE } from './convolve-wasm.ts';

/** What is used of WebAssembly, which is a global of Node and of browsers. */
declare const WebAssembly: {
  validate(code: Uint8Array): boolean;
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer; grow(pages: number): number };
  Module: new (code: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: { convolve: Convolve } };
};

/** What is done with the sums of a layer: nothing, units are excited, and the layer's source is added to them. */
export const FINISH = { none: 0, excite: 1, exciteAndAdd: 2 } as const;

/** See scripts/build-kernels/convolve.as; places are bytes in `memory`. */
type Convolve = (
  source: number,
  from: number,
  made: number,
  to: number,
  weights: number,
  biases: number,
  width: number,
  height: number,
  stride: number,
  finish: number,
) => void;

export type Kernel = { convolve: Convolve; floats: (count: number) => Float32Array };

const PAGE = 65_536;

const code = (): Uint8Array =>
  Uint8Array.from({ length: CONVOLVE.length / 2 }, (_, at) =>
    Number.parseInt(CONVOLVE.slice(2 * at, 2 * at + 2), 16),
  );

/** Whether this processor and runtime work on several numbers at a time, which the kernel needs. */
export const canConvolve = (): boolean => WebAssembly.validate(code());

/** A kernel with memory of its own; `floats` gives its first numbers, and makes room for them. */
export function makeKernel(): Kernel {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { convolve } = new WebAssembly.Instance(new WebAssembly.Module(code()), { env: { memory } }).exports;
  const floats = (count: number): Float32Array => {
    const missing = Math.ceil((4 * count - memory.buffer.byteLength) / PAGE);
    if (missing > 0) memory.grow(missing);
    return new Float32Array(memory.buffer, 0, count);
  };
  return { convolve, floats };
}
