import type { Decision } from './decide';
import type { Signal } from './signal';

type Kind = Decision['stage'];

/** A way of putting things that turns what the single words seem to say. */
export interface Phrase {
  /** The kinds that it turns. */
  readonly from: readonly Kind[];
  /** Matched in the words of the note parted by ", ", "; " and ". " for every sort of pause, break and stop. */
  readonly pattern: RegExp;
  /** What the note comes to; undefined where the phrase turns nothing after all. */
  readonly to: Kind | ((found: RegExpExecArray, signals: readonly Signal[]) => Kind | undefined);
  readonly rule: string;
  /** Words anywhere in the note with which the phrase means nothing. */
  readonly unless?: RegExp;
  /** What the signals of the note must be like. */
  readonly signals?: (signals: readonly Signal[]) => boolean;
  /** A verdict at the head of the note outranks the phrase. */
  readonly keepsVerdict?: boolean;
  /** The phrase counts only after the words that decided. */
  readonly isAfterDecided?: boolean;
  /** The phrase counts only where nothing after it is said to be done. */
  readonly isLast?: boolean;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = `(?:the )?(?:end of |early |mid |late )?(?:w, c |week )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH}|\\d{1,2}[/.]\\d{1,2}|spring|summer|autumn|winter|easter|christmas|new year|q[1-4]|next|20\\d\\d)\\b`;
const NUMBER =
  '(?:\\d+(?:/\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some)';
const ENDED =
  '(?:cancelled|withdrawn|rejected|superseded|dropped|abandoned|not accepted|not agreed|no longer (?:required|needed|applicable)|not applicable|declined)';
const OPEN =
  '(?:in progress|in hand|open|outstanding|ongoing|under way|underway|remaining|not started|to do|left|live|pending|partly|partially|not (?:yet )?(?:complete|done|implemented))';
const TARGET = '(?:the |its |our |a |their )?(?:\\d+(?:\\.\\d+)?%? )?target';
const HOPED =
  /\b(?:not|expect\w*|hop(?:e|es|ing)|will|aim\w*|should|yet|could|unless|until|if|would|to exceed|on course|never|no longer)\b/;

const isAhead = ({ ground, isConceded }: Signal): boolean =>
  ground === 'ahead' || ground === 'condition' || ground === 'upkeep' || isConceded;

const isUnbegun = (signal: Signal | undefined): boolean =>
  signal?.ground === 'idle' || signal?.ground === 'denied';

/** The phrases in the order in which they are tried: what ends the work before what only limits it. */
export const PHRASES: readonly Phrase[] = [
  // "n/a - site sold in August"
  {
    from: ['complete', 'in-progress', 'unclear', 'not-started'],
    pattern:
      /^(?:n, a|na|not applicable|closed as|closed because|closed since)[,;.]? (?:[^.]{0,60} )?(?:sold|deleted|closed|disposed|ended|demolished|ceased|removed|expired|left|dissolved|transferred|withdrawn|no longer)\b/,
    to: 'cancelled',
    unless: /^(?:n, a|na|not applicable)[,;.] (?:no (?!longer)|not|until|never)\b/,
    rule: 'It does not apply any more.',
  },
  // "resolved to take no further action"
  {
    from: ['complete', 'in-progress', 'unclear', 'not-started'],
    pattern:
      /\b(?:agreed|resolved|decided|voted|chose)\b[^.;]{0,60}\b(?:to take no|no) (?:further )?action\b/,
    to: 'cancelled',
    rule: 'It was decided to do nothing.',
    isLast: true,
    unless: /\bno further action (?:is |was )?(?:required|needed|necessary)\b/,
  },
  // "and the scheme has been discontinued"
  {
    from: ['in-progress', 'unclear', 'complete'],
    pattern:
      /\b(?:the|this|it|which) (?:\w+ ){0,2}(?:has|have|was|were) (?:now |since |therefore )?(?:been )?(?:discontinued|abandoned|withdrawn|scrapped|terminated|wound up)\b/,
    to: 'cancelled',
    rule: 'What has ended stays so until something says that it went on.',
    isLast: true,
    unless: /\b(?:being|be|been) re\w+ed\b|\breplaced\b|\b(?:old|previous|existing|former|legacy)\b/,
    keepsVerdict: true,
  },
  // "4/6 implemented, 1 not accepted, 1 in progress"
  {
    from: ['cancelled'],
    pattern: new RegExp(`\\b${NUMBER} (?:(?:was|were|has been|have been|is|are|\\w+) ){0,2}?${ENDED}\\b`),
    to: ({ input }, signals) =>
      new RegExp(`\\b${NUMBER} (?:(?:are|is|still|\\w+) ){0,2}?${OPEN}\\b`).test(input)
        ? 'in-progress'
        : signals.some(({ stage }) => stage !== 'cancelled')
          ? 'unclear'
          : undefined,
    rule: 'Only some of it has ended.',
  },
  // "was cancelled because of the strike and is being rearranged"
  {
    from: ['cancelled'],
    pattern:
      /\b(?:cancelled|withdrawn|called off)\b.{0,120}\b(?:(?:is|are|being|be|been) (?:now )?re ?(?:arranged|booked|scheduled|organised|run)|will (?:now )?be held|new date)\b/,
    to: 'in-progress',
    rule: 'What was cancelled is to be held after all.',
    unless: /\b(?:not|no longer|never|no)\b/,
  },
  // "agreed to leave this item until the lease is renewed"
  {
    from: ['complete', 'in-progress', 'unclear', 'not-started', 'on-hold'],
    pattern:
      /\b(?:agreed|resolved|decided|voted|chose)\b[^.;]{0,50}?\bto (?:leave (?:it|this|that|things|the (?:item|matter|issue|action|decision))|put (?:it|this|that|the \w+)? ?off|hold off|hold over|defer|postpone|pause|shelve|park|suspend|wait|delay)\b(?: (?:it|this|that|these|the|a|any|its|their|off|over|on|\w+)){0,4}? (?:until|till|to|for|off|on hold|pending|while)\b/,
    to: ({ input }) =>
      /\b(?:defer|postpone|delay|put)\b(?: \w+){0,2} decisions?\b/.test(input) ? 'in-progress' : 'on-hold',
    rule: 'It was decided to wait, and a decision is not the deed.',
    isLast: true,
  },
  // "asked us not to proceed until after the trial"
  {
    from: ['complete', 'in-progress', 'unclear', 'not-started', 'cancelled'],
    pattern:
      /\b(?:asked|told|instructed|advised|requested)\b(?: (?:us|the|all|\w+)){0,2} (?:not to (?:proceed|start|go ahead|begin|continue|progress)|to (?:wait|hold off|pause))\b/,
    to: 'on-hold',
    rule: 'Somebody has asked that it wait.',
    isLast: true,
  },
  // "can't happen until the scaffolding is down"
  {
    from: ['complete', 'in-progress', 'unclear', 'not-started'],
    pattern:
      /\b(?:(?:cannot|can not) (?:be )?(?:scheduled|installed|fitted|finished|built|moved|tested|replaced|let|ordered|fixed|repaired|booked|held|happen|start|begin|proceed|do|done|progress|progressed|go ahead|commence|started|take place)|nothing can (?:happen|be done|start|proceed)) (?:\w+ ){0,2}?(?:until|till|before|without)\b/,
    to: (_, signals) =>
      isUnbegun(signals[0]) || !signals.some(({ stage }) => stage === 'complete') ? 'on-hold' : 'in-progress',
    rule: 'It cannot go on until something else has happened.',
  },
  // "Done, I think", "Completed (tbc)"
  {
    from: ['complete'],
    pattern:
      /^(?:[^.]{0,40} )?(?:tbc|to be confirmed|i think|i believe|we think|we believe|not sure|possibly|probably|presumably|apparently|supposedly|believed to be|thought to be|said to be|assumed|awaiting confirmation|unconfirmed)\b[^.]{0,40}$/,
    to: 'unclear',
    rule: 'It is said with doubt.',
  },
  // "Complete subject to final snagging"
  {
    from: ['complete'],
    pattern:
      /\b(?:complete|completed|done|finished|implemented|installed|signed off|approved|agreed|delivered|in place|given|granted|approval|adopted),? (?:but )?subject to\b/,
    to: 'in-progress',
    rule: 'It depends on something that has not happened.',
  },
  // "All councillors except one have now done the course"
  {
    from: ['complete'],
    pattern:
      /\b(?:all|every|everyone|everybody|each)\b[^.;]{0,50}\b(?:except|apart from|other than|bar|excluding|with the exception of|save for|but (?:one|two|three|\d+))\b/,
    to: 'in-progress',
    rule: 'Some of it is done and some is left.',
    keepsVerdict: false,
    unless: /\bno longer\b/,
  },
  // "Ward C decant planned for December", "practical completion due 26 Feb"
  {
    from: ['complete'],
    pattern: new RegExp(
      `(?:[,.;] |\\b(?:and|with) )(?!(?:[^.;]{0,40} )?(?:re ?)?(?:next|future|review|reviews|service|servicing|inspection|renewal|audit|test|retest|report|update|meeting|check|refresh|refresher|visit|election|expiry|repeat|drill|reviewed|was|were)\\b)(?:[a-z0-9']+ ){1,6}?(?:planned|scheduled|booked|programmed|pencilled in|arranged|timetabled|due|date|expected|starts|begins|follows)(?: (?:for|in|on|by|from|to start|to begin))? ${DATE}`,
    ),
    to: 'in-progress',
    rule: 'Some of it is done and the rest has a day of its own.',
    keepsVerdict: true,
    isAfterDecided: true,
  },
  // "Tool agreed, agencies to return by Feb"
  {
    from: ['complete'],
    pattern:
      /[,.;] (?!(?:[^.;]{0,20} )?(?:able|access|due|used|continues?|according|responses?|answers?|as)\b)(?:\w+ ){1,4}to (?:return|reply|respond|complete|provide|submit|send|feed back|sign|deliver|confirm|fit|install|adopt|agree)\b/,
    to: 'in-progress',
    rule: 'Some of it is done and others have their part still to do.',
    keepsVerdict: true,
    isAfterDecided: true,
  },
  // "PTA raised 2.3k so far"
  {
    from: ['complete'],
    pattern: /\b(?:so far|thus far)\b/,
    // "In place since May; 23 reports issued so far": what is in place is not counted.
    to: ({ input }, signals) =>
      /^[^,;.]*\b(?:so|thus) far\b/.test(input) || !signals.some(({ ground }) => ground === 'done')
        ? 'in-progress'
        : undefined,
    rule: 'It counts what was done so far.',
  },
  // "Two sessions held, 71 attended"
  {
    from: ['complete'],
    pattern:
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:\w+ ){1,3}(?:held|run|delivered|given|carried out|undertaken|completed),/,
    to: 'in-progress',
    rule: 'It counts what was done so far.',
    unless: /\b(?:all|every|both|whole|everyone|now complete|last)\b/,
    signals: (signals) => signals.every(({ ground }) => ground === 'event' || ground === 'count'),
  },
  // "93% in October, exceeding the 90% target", "target of 90% met"
  {
    from: ['in-progress', 'unclear'],
    pattern: new RegExp(
      `\\b(?:exceed(?:s|ed|ing)?|above|over|beating|beats|surpass\\w*|better than) ${TARGET}\\b|\\btarget (?:of \\d+(?:\\.\\d+)?%? )?(?:has |is |was |now )?(?:been |now )?(?:met|exceeded|achieved|reached|surpassed|beaten)\\b`,
    ),
    to: 'complete',
    rule: 'The figure is past its target.',
    unless: HOPED,
    signals: (signals) =>
      signals.every(
        ({ stage, ground }) =>
          stage === 'complete' || ground === 'part' || ground === 'count' || ground === 'ahead',
      ),
  },
  // "87% against a target of 95%", "71%, below the 85% target"
  {
    from: ['unclear'],
    pattern: /\b(\d+(?:\.\d+)?)%[^.]{0,50}\b(?:target of (\d+(?:\.\d+)?)%|(\d+(?:\.\d+)?)% target)/,
    to: ([, figure, after, before]) => (Number(figure) < Number(after ?? before) ? 'in-progress' : undefined),
    rule: 'The figure is short of its target.',
    unless: /\b(?:fewer|under|at most|maximum|reduce\w*)\b/,
  },
  // "went live on 12 October, two months late"
  {
    from: ['in-progress'],
    pattern:
      /(?:, |; |\d |\w )(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some) )?(?:(?:days?|weeks?|months?|years?) )?(?:late|later than planned|behind (?:schedule|programme|plan))$/,
    to: 'complete',
    rule: 'It was done late.',
    signals: (signals) =>
      signals.some(({ stage }) => stage === 'complete') &&
      signals.every(({ stage, ground }) => stage === 'complete' || ground === 'late'),
    // "Roof finished, drains two months late": a thing of its own is late.
    unless:
      /[,;.] (?!(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|late|behind)\b)[^,;.]{0,60}\b(?:late|behind \w+|later than planned)$|\brunning\b|\b(?:was|were|is|are|been) (?:\w+ ){0,3}late$|\b(?:too|of|its|their) late$/,
  },
  // "Reminder sent 2 November and will be repeated quarterly"
  {
    from: ['in-progress', 'business-as-usual'],
    pattern:
      /\b(?:sent|issued|circulated|delivered|held|carried out|published|run|emailed)\b[^;]{0,80}\b(?:repeated|republished|reissued|rerun|re run)\b/,
    to: 'complete',
    rule: 'It was done, and doing it again is no part of it.',
    unless:
      /\b(?:not|no|be|being|yet|until) (?:\w+ )?(?:sent|issued|circulated|delivered|held|carried out|published|run|emailed)\b|\bdraft\b|\bis (?:sent|issued|circulated|held|published|run)\b|\bare (?:sent|issued|circulated|held|published|run)\b/,
    signals: (signals) =>
      signals.every(
        ({ stage, ground }) =>
          stage === 'complete' ||
          ground === 'step' ||
          ground === 'upkeep' ||
          ground === 'ahead' ||
          ground === 'routine',
      ),
  },
  // "installation 100%, commissioning 60%, handover not started"
  {
    from: ['not-started'],
    pattern: /\b[1-9]\d*(?:\.\d+)?%/,
    to: 'in-progress',
    rule: 'Some of it has begun.',
  },
  // "Nobody has been trained", "the policy has not been reviewed"
  {
    from: ['in-progress'],
    pattern:
      /^(?:(?:nobody|no one|none of (?:the |our )?\w+(?: \w+)?|no (?!further|more)\w+) (?:has|have) (?:yet )?been|(?:(?:the|this|our) )?(?:\w+ ){1,3}(?:has|have) not (?:yet )?been) (?!fully|finali|complete|finish|implement|closed|resolved|embedded|met|achieved|delivered|signed|adopted|approved|agreed|ratified|received|returned|confirmed|replied|updated)\w+$/,
    to: 'not-started',
    rule: 'Nothing says that it has begun.',
  },
  // "The council will carry out an audit"
  {
    from: ['in-progress'],
    pattern:
      /^(?:(?:the |our )?(?:council|trust|board|school|academy|college|force|authority|company|charity|department|university|service|hospital|we) (?:will|shall|intends? to|plans? to|proposes? to) (?:now )?(?:carry out|undertake|conduct|write|produce|develop|prepare|introduce|create|appoint|establish|commission|implement|draw up)\b|it is (?:intended|proposed|planned|envisaged) that\b)/,
    to: 'not-started',
    rule: 'Nothing says that it has begun.',
    signals: (signals) => signals.length > 0 && signals.every(isAhead),
  },
  // "Postholder has left; new owner to be identified"
  {
    from: ['in-progress'],
    pattern:
      /\bnew (?:action )?(?:owner|lead|officer|postholder|person) (?:is |has yet |still )?(?:to be (?:identified|confirmed|appointed|agreed|named|found)|tbc)\b/,
    to: 'unclear',
    rule: 'It tells who is to do it, not how far it has come.',
    signals: (signals) => signals.every(isAhead),
  },
  // "Picked up through normal supervision and will continue to be so"
  {
    from: ['in-progress', 'complete'],
    pattern:
      /\b(?:covered|picked up|done|checked|dealt with|discussed|monitored|reviewed) (?:in|through|at|by|as part of) (?:our |the )?(?:regular|normal|usual|routine|each|every|existing)\b.{0,60}\bcontinue(?: to be(?: so)?| to do so| so)?$/,
    to: 'business-as-usual',
    rule: 'It goes on with no end.',
  },
];
