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
  /** Conditions of an acceptance, with which its qualifier begins. */
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
    welcome welcomes welcomed ratified`,
  rejecting: 'reject rejects rejected rejecting disagree disagrees disagreed',
  disfavouring:
    'decline declines declined refuse refuses refused oppose opposes opposed dismissed disputed disputes',
  noting:
    'note notes noted noting deferred acknowledge acknowledges acknowledged defer defers postponed considering consideration',
  doing: 'implement implemented actioned completed complete done delivered',
  negating: `not cannot can't don't doesn't didn't won't isn't aren't wasn't couldn't wouldn't unable never nor neither
    unwilling without declines refuses no`,
  willing: `able happy content willing pleased minded prepared unable unwilling decided resolved agreed proposes proposed
    glad position inclined wish wishes intends intend`,
  before: 'previously originally initially formerly earlier hitherto',
  now: 'now currently since subsequently later present today',
  bodies: `council cabinet board trust committee executive government police force department ministry agency panel
    school college university governors authority service management partnership commissioner nypd icb ccg nhs hmrc
    county borough district parish town directors trustees directorate secretary minister college officers members`,
  asked: `recommendation recommendations proposal proposals finding findings point points part parts element elements limb limbs
    suggestion action actions request it this these them both all motion amendment`,
  limits: [
    'in part',
    'part',
    'partial',
    'partially',
    'partly',
    'to some extent',
    'to an extent',
    'most of',
    'some of',
    'parts of',
    'part of',
    'elements of',
    'aspects of',
    'mostly',
    'broadly',
    'largely',
    'for the most part',
    'not all',
    'minor amendments',
    'some amendments',
    'slight amendments',
    'not fully',
    'not wholly',
    'not entirely',
    'an amended',
    'with amended',
    'only for',
    'only to',
    'only where',
    'only if',
    'with amendment',
    'with amendments',
    'with an amendment',
    'as amended',
    'with modification',
    'with modifications',
    'with changes',
    'with caveats',
    'with reservations',
    'with conditions',
    'with qualifications',
    'in a modified form',
  ],
  conditions: [
    'subject to',
    'provided that',
    'provided the',
    'providing that',
    'on condition that',
    'on the condition',
    'conditional on',
    'conditional upon',
    'dependent on',
    'depending on',
    'with the exception of',
    'with exception of',
    'except',
    'excepting',
    'excluding',
    'apart from',
    'other than',
    'where resources',
    'where possible',
    'where practicable',
    'where appropriate',
    'if funding',
    'if resources',
    'insofar as',
    'in so far as',
    'as far as',
    'so long as',
    'as long as',
    'unless',
  ],
  missing: [
    'awaiting response',
    'awaiting a response',
    'awaiting reply',
    'awaiting a reply',
    'response awaited',
    'response outstanding',
    'response pending',
    'no response',
    'no reply',
    'not yet responded',
    'not responded',
    'did not respond',
    'no formal response',
    'no answer',
    'no response received',
    'none received',
    'not received',
    'response to follow',
    'to follow',
    'not yet replied',
    'not replied',
    'yet to reply',
    'yet to respond',
    'yet to answer',
    'not yet answered',
    'not answered',
    'reply awaited',
    'awaiting an answer',
    'answer awaited',
  ],
  principle: [
    'in principle',
    'with the principle',
    'the principle of',
    'principle accepted',
    'principle agreed',
    'in spirit',
    'in concept',
    'conceptually',
    'the spirit of',
    'the intent',
    'the thrust of',
  ],
  putOff: [
    'under consideration',
    'under review',
    'to be considered',
    'being considered',
    'be considered',
    'will consider',
    'to consider',
    'is considering',
    'are considering',
    'further consideration',
    'referred to',
    'awaiting decision',
    'awaiting a decision',
    'exploring',
    'will explore',
    'to be explored',
    'under discussion',
    'to be discussed',
    'to be determined by',
    'to be decided',
    'no decision',
    'decision deferred',
    'being reviewed',
  ],
  refusals: [
    'turned down',
    'not intend',
    'no intention',
    'no plans to',
    'not be taking',
    'not taking this',
    'not something',
    'not within our',
    'outside our remit',
    'risk accepted',
    'risk is accepted',
    'accept the risk',
    'accepts the risk',
    'accepted the risk',
    'tolerate the risk',
    'not taken forward',
    'not be taken forward',
    'not be pursued',
    'not pursue',
    'not be progressed',
    'not be implemented',
    'not implement',
    'not be proceeding',
    'not proceed',
    'not to proceed',
    'not to pursue',
    'not to take',
    'not to go ahead',
    'not go ahead',
    'not to implement',
    'not to adopt',
    'not do this',
    'not do so',
    'not do it',
    'not be doing this',
    'not going to do',
    'not in favour',
    'decided against',
    'against the recommendation',
    'against this recommendation',
  ],
  promises: [
    'will do this',
    'will do so',
    'will do it',
    "we'll do this",
    'shall do this',
    'happy to do',
    'glad to do',
    'pleased to do',
    'willing to do',
    'content to do',
    'happy to take this',
    'will take this forward',
    'will action this',
    'will implement this',
    'will adopt this',
    'no objection',
    'no objections',
  ],
};
