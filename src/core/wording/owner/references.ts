// "(and subsequently below)", "and all below"
const APPLIES_BELOW =
  /[([]?\s{0,3}\b(?:and |also |for |applies to |plus )?(?:subsequently|all|those|also|the rest|the rows|actions?|everything)?\s{0,3}(?:for )?(?:below|following (?:rows|actions))\b\s{0,3}[)\]]?/i;

// "As above", "ditto": at the start of a cell that names somebody besides
const POINTS_ABOVE = /^\W{0,3}(?:as above|same as above|see above|ditto)\b/i;

/** What an owner cell says of other rows. */
export interface References {
  /** The cell with what points elsewhere blanked out, so that places stay the same. */
  readonly rest: string;
  readonly isPointer: boolean;
  readonly appliesBelow: boolean;
}

/** Parts what an owner cell says of other rows from what it says of its own. */
export function referencesIn(text: string): References {
  let rest = text;
  const blankOut = (pattern: RegExp): boolean => {
    const before = rest;
    rest = rest.replace(pattern, (found) => ' '.repeat(found.length));
    return rest !== before;
  };
  const appliesBelow = /below|following/i.test(text) && blankOut(APPLIES_BELOW);
  const isPointer = POINTS_ABOVE.test(text) && blankOut(POINTS_ABOVE);
  return { rest, isPointer, appliesBelow };
}
