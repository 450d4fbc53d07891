import type { Ground } from './signal';
import type { Sense } from './vocabulary';

/** What somebody does or has done, which other words can turn into what is not done. */
export const DEEDS: ReadonlySet<Ground> = new Set(['done', 'event', 'step', 'live']);

/** Words that say nothing of their own, so that a verdict may stand among them. */
export const SMALL =
  /^(?:\d.*|since|until|onwards|in|on|at|by|to|for|with|and|the|a|an|of|as|so|or|from|very|well|also|far|its|status|update|date|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|end|q\d|full|currently?|please|there|that)$/;
/** What is said after these up to the next comma is only conceded. */
export const CONCEDES = /^(?:although|though|despite|even though|while|whereas)$/;
/** Between an auxiliary verb and the word that led to it: "will fully be", "not to have". */
export const LEADS: ReadonlySet<Sense | undefined> = new Set<Sense>([
  'will',
  'to',
  'not',
  'yet',
  'have',
  'is',
  'was',
]);
/** After a word in -ed that reports something: "policy approved by the board", but not "approved policy". */
export const AFTER_VERB =
  /^(?:\d.*|in|on|at|by|to|for|with|and|or|but|from|of|as|into|over|under|after|before|since|during|through|via|within|across|until|till|pending|while|because|due|owing|following|when|where|which|who|if|unless|so|the|an?|all|both|our|its|their|this|that|again|out|up|off|down|back|in|now|not|no|is|are|was|were|has|have|will|it|them|early|late|each|every|last|\w+ly)$/;

/** After these stands no object of the verb: "reported at the meeting". */
export const PREPOSITION =
  /^(?:in|on|at|by|to|for|with|from|after|following|via|through|under|during|into|and|of)$/;
/** These promise nothing: "more could be done". */
export const MAYBE = /^(?:could|might|can)$/;
/** Words of a decision, after which "to stop it" ends the work. */
export const DECIDED = /^(?:decision|decided|agreed|resolved|voted|chose|opted)\b/;
/** Done to those who do the work, these are a step: "contractor appointed". */
export const FINDING =
  /^(?:appointed|selected|chosen|found|identified|engaged|met|confirmed|procured|recruited|hired|booked|secured|commissioned|visited)$/;
/** Doing these again is no part of the work. */
export const UPKEEP =
  /^(?:re ?)?(?:reviewed|updated|checked|inspected|tested|renewed|audited|monitored|reported|repeated|revisited)$/;
/** Before these a word in -ed is a verb. */
export const VERBAL: ReadonlySet<Sense | undefined> = new Set<Sense>(['is', 'was', 'have', 'now', 'not']);
/** After these a word in -ed describes a thing: "the approved plan". */
export const DETERMINERS = /^(?:the|an?|its|our|their|this|these|each|every|any|all)$/;

/** A reason at the head of a sentence, after which the main clause follows. */
export const REASON = /^(?:because|owing to|as a result of|on account of|due to)\b/;

/** "Questionnaires sent to all parishes" asks for something that has not come yet. */
export const SENDING = /^(?:sent|issued|reissued|circulated|distributed|written|given)\b/;

/** What is said not to be so yet, or to come, of work that has begun: "not yet complete", "to be signed off". */
export const FINISHING =
  /^(?:all |been |fully )?(?:re ?)?(?:complet|finish|conclu|clos|finalis|resolv|achiev|fulfil|sign|approv|agreed|adopt|ratif|met\b|done\b|sorted\b)/;
