/**
 * How the parties of an owner cell are joined by words. One who is joined by "with" owns it too; one who stands `beside`
 * helps, is asked, or is acted for, and owns nothing: "supported by Legal", "in consultation with the Leader".
 */
export type JoiningWords = 'and' | 'with' | 'beside';

/** The joiner that stands in words at this place, if one does. */
export function joinOf(word: string, rest: string): JoiningWords | null {
  // "Oakmere and District" is one place.
  if (word === 'and' || word === 'or' || word === 'plus' || word === 'then')
    return rest.startsWith('and district') ? null : 'and';
  if (BESIDE.test(rest)) return 'beside';
  return WITH.test(rest) ? 'with' : null;
}

// "supported by", "with support from", "in consultation with", "on behalf of", "through its Learning Group", "via"
const BESIDE =
  /^(?:(?:supported|assisted|aided|helped|overseen|advised|guided|backed) by|(?:support|assistance|help|advice|input|guidance|oversight|involvement) (?:from|of)|(?:consultation|liaison|discussion|agreement) with|(?:consulting|liaising|agreeing) with|behalf of|through (?:its|their|the|our|his|her)|via|(?:reporting|reports|accountable|answerable) to)\b/;

// "with", "alongside", "in partnership with", "as well as"
const WITH =
  /^(?:with|alongside|(?:conjunction|partnership|collaboration|together|along|working|jointly) with|well as)\b/;

/** The words with which a joiner in words begins. */
export const JOINING: ReadonlySet<string> = new Set(
  `and or plus then with via alongside supported assisted aided helped overseen advised guided backed support assistance help
  advice input guidance oversight involvement consultation liaison discussion agreement consulting liaising agreeing behalf
  through reporting reports accountable answerable conjunction partnership collaboration together along working jointly
  well`.split(/\s+/),
);
