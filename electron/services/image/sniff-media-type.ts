const SIGNATURES: readonly { mediaType: string; offset: number; bytes: readonly number[] }[] = [
  { mediaType: 'image/png', offset: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', offset: 0, bytes: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/gif', offset: 0, bytes: [0x47, 0x49, 0x46, 0x38] },
  { mediaType: 'image/webp', offset: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  { mediaType: 'image/bmp', offset: 0, bytes: [0x42, 0x4d] },
  { mediaType: 'image/tiff', offset: 0, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { mediaType: 'image/tiff', offset: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { mediaType: 'image/avif', offset: 4, bytes: [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69] },
];

/** The media type that a file's first bytes name, whatever its extension says; null where none is known. */
export function sniffMediaType(bytes: Uint8Array): string | null {
  const hit = SIGNATURES.find((signature) =>
    signature.bytes.every((byte, index) => bytes[signature.offset + index] === byte),
  );
  return hit?.mediaType ?? null;
}
