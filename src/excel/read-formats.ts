import { isLost } from './run';

/**
 * Loads something of conditional formats, or of their collections, and gives what was loaded of those that Excel can
 * read: some it fails to read where another of the same type reaches over the same cells (office-js 6827, 6835), and
 * the whole request with them. Takes one round trip, and one for each only where that has failed. Nothing else may
 * wait in the queue, for it would be lost with a request that fails.
 */
export async function readable<Item, Loaded>(
  context: Excel.RequestContext,
  items: readonly Item[],
  load: (item: Item) => Loaded,
): Promise<readonly Loaded[]> {
  const whole = await loaded(context, items, load);
  if (whole) return whole;
  const parts: Loaded[] = [];
  for (const item of items) parts.push(...((await loaded(context, [item], load)) ?? []));
  return parts;
}

/** null where Excel has failed; each try begins with objects of its own, as those of a failed request are void. */
async function loaded<Item, Loaded>(
  context: Excel.RequestContext,
  items: readonly Item[],
  load: (item: Item) => Loaded,
): Promise<readonly Loaded[] | null> {
  if (items.length === 0) return [];
  const asked = items.map(load);
  try {
    await context.sync();
    return asked;
  } catch (error) {
    // Whatever else is wrong, the next request will meet it again and tell.
    if (isLost(error)) throw error;
    return null;
  }
}
