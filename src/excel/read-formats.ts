import { isLost } from './run';

/** What could be read of the conditional formats of one place. */
export interface ReadFormats<Loaded> {
  readonly read: readonly Loaded[];
  /** Could Excel not read every one? */
  readonly isUnread: boolean;
}

/**
 * Finds the conditional formats of one type at each of these places, and of each loads something more. Takes two round
 * trips, before which nothing may wait in the queue.
 */
export async function readFormats<Place, Loaded>(
  context: Excel.RequestContext,
  places: readonly Place[],
  type: 'CellValue' | 'Custom',
  formatsAt: (place: Place) => Excel.ConditionalFormatCollection,
  load: (format: Excel.ConditionalFormat) => Loaded,
): Promise<ReadFormats<Loaded>[]> {
  const listed = await readable(context, places, (place) => {
    const formats = formatsAt(place);
    formats.load('items/id,items/type');
    return { place, formats };
  });
  const asked = listed.flatMap(({ place, formats }) =>
    formats.items.filter((format) => format.type === type).map((format) => ({ place, format })),
  );
  const read = await readable(context, asked, ({ place, format }) => ({ place, loaded: load(format) }));
  return places.map((place) => {
    const here = <Item extends { readonly place: Place }>(items: readonly Item[]): Item[] =>
      items.filter((item) => item.place === place);
    return {
      read: here(read).map(({ loaded }) => loaded),
      isUnread: here(listed).length === 0 || here(read).length < here(asked).length,
    };
  });
}

/**
 * Loads something of each item and gives what was loaded of those that Excel can read: some conditional formats it fails
 * to read where another of the same type reaches over the same cells (office-js 6827, 6835), and the whole request with
 * them. Takes one round trip, and one for each only where that has failed. What else waits in the queue would be lost
 * with a request that fails.
 */
async function readable<Item, Loaded>(
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
