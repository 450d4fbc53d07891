import { AREA, BODY, BODY_CODE, HEAD, MODIFIER, PEOPLE, PLURAL, POST_CODE, RANK, UNIT } from './lexicon';

/** Words of titles of posts. */
export const POSTS = HEAD | PLURAL | POST_CODE | MODIFIER | RANK;

/** Words of what posts are of, and of bodies. */
export const THINGS = BODY | UNIT | PEOPLE | AREA | BODY_CODE;

// "jan" to "december": a month is no name
export const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?$/;

/** Capitals alone are a code up to this length, and a name typed in capitals beyond it. */
export const LONGEST_CODE = 7;
