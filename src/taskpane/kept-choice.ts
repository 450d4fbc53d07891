/** A choice of how things are shown, kept on this computer; where nothing can be kept there, the first of them. */
export function keptChoice<Choice extends string>(name: string, choices: readonly Choice[]): Choice {
  const kept = storage()?.getItem(keyOf(name));
  return choices.find((choice) => choice === kept) ?? choices[0]!;
}

export function keepChoice(name: string, choice: string): void {
  try {
    storage()?.setItem(keyOf(name), choice);
  } catch {
    // A full or closed store: the choice then lasts as long as the pane.
  }
}

/** Some browsers refuse even to name the store where the pane stands in another site's page. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** Office gives each site its own part of the store. */
function keyOf(name: string): string {
  return `${Office.context?.partitionKey ?? ''}recs-${name}`;
}
