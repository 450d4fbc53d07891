import { ANSWERING_PHRASES } from './answers';
import { LIMITING_PHRASES } from './limits';
import { RESPONSE_PHRASES } from './phrases';

/**
 * The words by which responses are known: the one place to look when a response is misread, and what a council may add
 * to. Lists are words in lower case parted by spaces; phrases stand in arrays.
 */
export interface ResponseWords {
  /** Say yes wherever they stand: "accepted". */
  readonly accepting: string;
  /** Say yes only of the recommendation, for they are common of other things too: "supported". */
  readonly favouring: string;
  /** Say no: "rejected". */
  readonly rejecting: string;
  /** Say no only of the recommendation: "declined". */
  readonly disfavouring: string;
  /** Put off an answer, or give none: "noted", "deferred". */
  readonly noting: string;
  /** Say that the thing was done, which answers only where nothing else does: "implemented". */
  readonly doing: string;
  /** Turn round what follows: "not", "cannot". */
  readonly negating: string;
  /** After these, "to accept" is an answer and no mere purpose: "happy to accept". */
  readonly willing: string;
  /** Tell of how things were: "previously". */
  readonly before: string;
  /** Tell of how things are: "now". */
  readonly now: string;
  /** Who may give an answer; two of them may give two. */
  readonly bodies: string;
  /** What an answer is about: "recommendation". */
  readonly asked: string;
  /** What limits an acceptance wherever it stands. */
  readonly limits: readonly string[];
  /** Conditions of an acceptance, with which its qualifier begins: what is accepted on a condition is accepted in part. */
  readonly conditions: readonly string[];
  /** Say that there is no answer yet. */
  readonly missing: readonly string[];
  /** Accept no more than the idea. */
  readonly principle: readonly string[];
  /** Put off an answer, in more than one word. */
  readonly putOff: readonly string[];
  /** Answer no, in more than one word. */
  readonly refusals: readonly string[];
  /** Answer yes, in more than one word: "will do this". */
  readonly promises: readonly string[];
}

/** Responses as councils, health bodies, police forces and ministries write them. */
export const RESPONSE_WORDS: ResponseWords = {
  accepting: 'accept accepts accepted accepting agree agrees agreed agreeing concur concurs concurred',
  favouring: `supportive support supports supported endorse endorses endorsed approve approves approved adopt adopts adopted
    welcome welcomes welcomed ratified uphold upholds upheld`,
  rejecting: 'reject rejects rejected rejecting disagree disagrees disagreed',
  disfavouring:
    'decline declines declined refuse refuses refused oppose opposes opposed dismissed disputed disputes overruled',
  noting:
    'note notes noted noting deferred acknowledge acknowledges acknowledged defer defers postponed considering consideration remitted adjourned',
  doing: 'implement implemented actioned completed complete done delivered',
  negating: `not cannot can't don't doesn't didn't won't isn't aren't wasn't couldn't wouldn't unable never nor neither
    unwilling without declines refuses no non`,
  willing: `able happy content willing pleased minded prepared unable unwilling decided resolved agreed proposes proposed
    glad position inclined wish wishes intends intend`,
  before: 'previously originally initially formerly earlier hitherto original initial',
  now: 'now currently since subsequently later present today revised updated latest',
  bodies: `council cabinet board trust committee executive government police force department ministry agency panel
    school college university governors hospital force constabulary inspectorate corporation association company authority service management partnership commissioner nypd icb ccg nhs hmrc
    county borough district parish town directors trustees directorate secretary minister college officers members`,
  asked: `recommendation recommendations proposal proposals finding findings point points part parts element elements limb limbs
    suggestion suggestions action actions request it this these them both all motion amendment rec recs risk risks
    observation observations conclusion conclusions concern concerns comment comments issue issues need aim aims principle
    principles change changes wording r1 r2 r3 r4 r5 r6 r7 r8 r9 following
    decision decisions response answer matter item outcome complaint complaints`,
  ...LIMITING_PHRASES,
  ...RESPONSE_PHRASES,
  ...ANSWERING_PHRASES,
};
