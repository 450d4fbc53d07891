import { isLost } from './run';

/**
 * Loads something of conditional formats, or of their collections, and gives those that Excel can read: some it fails
 * to read where another of the same type reaches over the same cells (office-js 6827, 6835), and the whole request with
 * them. Takes one round trip, and one for each only where that has failed.
 */
export async function readable<Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  load: (item: Item) => void,
): Promise<readonly Item[]> {
  if (items.length === 0 || (await areRead(context, items, load))) return items;
  const read: Item[] = [];
  for (const item of items) if (await areRead(context, [item], load)) read.push(item);
  return read;
}

async function areRead<Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  load: (item: Item) => void,
): Promise<boolean> {
  items.forEach(load);
  try {
    await context.sync();
    return true;
  } catch (error) {
    // Whatever else is wrong, the next request will meet it again and tell.
    if (isLost(error)) throw error;
    return false;
  }
}
