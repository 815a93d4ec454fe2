/** Maps with at most `width` calls under way; results keep the order of the items. The first throw ends it. */
export async function mapInParallel<Item, Value>(
  items: readonly Item[],
  width: number,
  map: (item: Item, index: number) => Promise<Value>,
): Promise<Value[]> {
  const results = new Array<Value>(items.length);
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await map(items[index], index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, work));
  return results;
}
