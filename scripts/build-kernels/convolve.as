/**
 * One layer of a convolutional network, 3 x 3 neighbours, in AssemblyScript: compiled to WebAssembly it works on four
 * numbers at a time. Values of a block stand side by side (channels last), weights as [tap][from][outputs], all in
 * 32-bit floats; the planes have a border of one block. Twelve channels of four neighbouring blocks are summed up at a
 * time, which is what fits into the registers of a processor.
 */

/** Bytes of four numbers, and of the twelve outputs of a group. */
const VECTOR: usize = 16;
const GROUP: usize = 48;

/** Slope of a unit that is not excited, and what keeps the spread of a sum of two. */
const LEAK: f32 = 0.1;
const HALVED: f32 = Math.SQRT1_2 as f32;

/** What is done with the sums of a layer. */
enum Finish {
  None = 0,
  Excite = 1,
  ExciteAndAdd = 2,
}

/**
 * Planes hold (height + 2) rows of `stride` blocks: a border of zeros around `width` x `height` blocks, and at the right
 * as many zeros as make the blocks of a row a multiple of four.
 * @param from channels of a block of `source`
 * @param to channels of a block of `made`, a multiple of 12; its border must hold zeros
 * @param weights for each group of 12 channels made [9][from][12]
 */
export function convolve(
  source: usize,
  from: i32,
  made: usize,
  to: i32,
  weights: usize,
  biases: usize,
  width: i32,
  height: i32,
  stride: i32,
  finish: Finish,
): void {
  const ofGroup: usize = 9 * <usize>from * GROUP;
  const row = <usize>(stride * to) << 2;
  const inside = <usize>((width + 1) * to) << 2;
  for (let out = 0; out < to; out += 12)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x += 4)
        fourBlocks(
          source + (<usize>((y * stride + x) * from) << 2),
          from,
          made + (<usize>(((y + 1) * stride + x + 1) * to + out) << 2),
          to,
          weights + <usize>(out / 12) * ofGroup,
          biases + (<usize>out << 2),
          stride,
          source + (<usize>(((y + 1) * stride + x + 1) * from + out) << 2),
          finish,
        );
      memory.fill(made + <usize>(y + 1) * row + inside, 0, row - inside);
    }
}

/** Sums of twelve channels for four blocks; `corner` is the block up and left of the first, `before` its own channels. */
@inline
function fourBlocks(
  corner: usize,
  from: i32,
  made: usize,
  to: i32,
  weights: usize,
  biases: usize,
  stride: i32,
  before: usize,
  finish: Finish,
): void {
  const block = <usize>from << 2;
  let a0 = v128.load(biases);
  let a1 = v128.load(biases, 16);
  let a2 = v128.load(biases, 32);
  let b0 = a0;
  let b1 = a1;
  let b2 = a2;
  let c0 = a0;
  let c1 = a1;
  let c2 = a2;
  let d0 = a0;
  let d1 = a1;
  let d2 = a2;
  let weight = weights;
  for (let row = 0; row < 3; row++) {
    let at = corner + <usize>(row * stride) * block;
    const end = at + 3 * block;
    for (; at < end; at += 4) {
      const w0 = v128.load(weight);
      const w1 = v128.load(weight, 16);
      const w2 = v128.load(weight, 32);
      const a = v128.load32_splat(at);
      a0 = f32x4.add(a0, f32x4.mul(a, w0));
      a1 = f32x4.add(a1, f32x4.mul(a, w1));
      a2 = f32x4.add(a2, f32x4.mul(a, w2));
      const b = v128.load32_splat(at + block);
      b0 = f32x4.add(b0, f32x4.mul(b, w0));
      b1 = f32x4.add(b1, f32x4.mul(b, w1));
      b2 = f32x4.add(b2, f32x4.mul(b, w2));
      const c = v128.load32_splat(at + 2 * block);
      c0 = f32x4.add(c0, f32x4.mul(c, w0));
      c1 = f32x4.add(c1, f32x4.mul(c, w1));
      c2 = f32x4.add(c2, f32x4.mul(c, w2));
      const d = v128.load32_splat(at + 3 * block);
      d0 = f32x4.add(d0, f32x4.mul(d, w0));
      d1 = f32x4.add(d1, f32x4.mul(d, w1));
      d2 = f32x4.add(d2, f32x4.mul(d, w2));
      weight += GROUP;
    }
  }
  const next = <usize>to << 2;
  finishBlock(made, a0, a1, a2, before, finish);
  finishBlock(made + next, b0, b1, b2, before + block, finish);
  finishBlock(made + 2 * next, c0, c1, c2, before + 2 * block, finish);
  finishBlock(made + 3 * next, d0, d1, d2, before + 3 * block, finish);
}

@inline
function finishBlock(to: usize, a: v128, b: v128, c: v128, before: usize, finish: Finish): void {
  v128.store(to, finished(a, before, finish));
  v128.store(to, finished(b, before + VECTOR, finish), 16);
  v128.store(to, finished(c, before + 2 * VECTOR, finish), 32);
}

@inline
function finished(sum: v128, before: usize, finish: Finish): v128 {
  if (finish == Finish.None) return sum;
  const excited = f32x4.max(sum, f32x4.mul(sum, f32x4.splat(LEAK)));
  if (finish == Finish.Excite) return excited;
  return f32x4.mul(f32x4.add(excited, v128.load(before)), f32x4.splat(HALVED));
}
