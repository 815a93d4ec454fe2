/** Names of a fill that people would agree on; null where they would not. */
export function colourNames([red, green, blue]: readonly number[]): string[] | null {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const span = most - least;
  if (most < 50) return ['black', 'dark gray', 'dark grey', 'dark'];
  if (span < 14) return least > 245 ? ['white'] : least > 100 && most < 215 ? ['gray', 'grey'] : null;
  if (span < 70) return null;
  const sixth =
    60 *
    (most === red
      ? ((green - blue) / span + 6) % 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4);
  if (sixth < 12 || sixth > 348) return ['red'];
  if (sixth > 22 && sixth < 38) return ['orange'];
  if (sixth > 46 && sixth < 58) return ['yellow'];
  if (sixth > 85 && sixth < 155) return ['green'];
  if (sixth > 165 && sixth < 190) return ['teal', 'cyan', 'turquoise', 'green', 'blue'];
  if (sixth > 200 && sixth < 240) return ['blue'];
  if (sixth > 255 && sixth < 285) return ['purple', 'violet'];
  if (sixth > 310 && sixth < 340) return ['pink', 'magenta'];
  return null;
}
