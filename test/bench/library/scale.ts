export async function measureScale(_options: {
  sets: string[];
  records?: string;
  sizes: number[];
}): Promise<void> {}
