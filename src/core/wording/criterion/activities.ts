import type { Span } from '../../model/report';
import type { CriterionLexicon } from './lexicon';
import { spanOf, type Sentence } from './words';

/** Work that a sentence tells of, instead of its result. */
export interface Activity {
  readonly span: Span;
  /** A note of what was done: "met with", "various sessions have taken place". */
  readonly isNote: boolean;
}

const SHOWING = /^(?:shows?|showing|indicates?|confirms?|demonstrates?|evidences)$/;
/** By the last word, what stands before it: "were held", "taken place". */
const TOOK_PLACE = new Map([
  ['held', /^(?:were|was|been)$/],
  ['place', /^(?:taken|took)$/],
]);

/** The work that a sentence tells of; null where it tells of something else. */
export function activityIn(sentence: Sentence, lexicon: CriterionLexicon): Activity | null {
  // "Feedback shows that changes have taken place": what it shows is the matter.
  if (sentence.some(({ word }) => SHOWING.test(word))) return null;
  if (isOrder(sentence, lexicon)) return { span: spanOf(sentence[0]!), isNote: false };
  const { activities, artefacts, doing } = lexicon;
  const work = sentence.findIndex(({ word }) => activities.has(word));
  const happens =
    work < 0 ? -1 : sentence.findIndex((_, i) => i !== work && happensAt(sentence, i, work, lexicon));
  const has = sentence.findIndex(({ word }) => /^(?:have|has|had|were|was)$/.test(word));
  if (work >= 0 && happens >= 0) {
    const span = {
      start: sentence[Math.min(work, happens)]!.start,
      end: sentence[Math.max(work, happens)]!.end,
    };
    return { span, isNote: has >= 0 && has < happens && !isOfAll(sentence, lexicon) };
  }
  const held = sentence.findIndex(({ word }, i) => TOOK_PLACE.get(word)?.test(sentence[i - 1]?.word ?? ''));
  const gathered = sentence.findIndex((_, i) => isHeld(sentence, i, lexicon));
  // "Monitoring of budgets takes place"
  const takes = sentence.findIndex(
    ({ word }, i) => word === 'place' && /^takes?$/.test(sentence[i - 1]?.word ?? ''),
  );
  if (takes > 0)
    return { span: { start: sentence[takes - 1]!.start, end: sentence[takes]!.end }, isNote: false };
  if (held < 0 && gathered > 0) return { span: spanOf(sentence[gathered]!), isNote: false };
  if (held >= 0)
    return { span: { start: sentence[held - 1]!.start, end: sentence[held]!.end }, isNote: true };
  const did = sentence.findIndex((one, i) => doing.has(one.word) && isDone(sentence, i, lexicon));
  const isPaper = sentence.slice(0, did).some(({ word }) => artefacts.has(word) && !activities.has(word));
  if (
    did >= 0 &&
    (did <= NEAR || isTold(sentence, did)) &&
    (!isPaper || /^(?:discussed|highlighted|communicated|promoted|raised)$/.test(sentence[did]!.word))
  )
    return { span: spanOf(sentence[did]!), isNote: false };
  if (isGathering(sentence, work, lexicon)) return { span: spanOf(sentence[work]!), isNote: false };
  return null;
}

/** "Coffee mornings held"; but no "certificate held on file", "leaders held to account" */
function isHeld(sentence: Sentence, i: number, { artefacts, happening }: CriterionLexicon): boolean {
  if (sentence[i]!.word !== 'held' || !happening.has('held')) return false;
  if (/^(?:on|by|to|accountable|centrally|back|up)$/.test(sentence[i + 1]?.word ?? '')) return false;
  return !sentence.slice(0, i).some(({ word }) => artefacts.has(word));
}

/** "Session held", "talks are taking place"; but no "training in place" */
function happensAt(sentence: Sentence, i: number, work: number, { happening }: CriterionLexicon): boolean {
  const { word } = sentence[i]!;
  if (Math.abs(i - work) > NEAR || !happening.has(word)) return false;
  return word !== 'place' || /^(?:take|takes|taken|taking|took)$/.test(sentence[i - 1]?.word ?? '');
}

/** "All wardens have completed the training": of how many, which is a result. */
function isOfAll(sentence: Sentence, { counts }: CriterionLexicon): boolean {
  return sentence.slice(0, 3).some(({ word }) => counts.has(word));
}

/** "Toolbox talks", "regular briefings for wardens": gatherings, and nothing said of them. */
function isGathering(sentence: Sentence, work: number, lexicon: CriterionLexicon): boolean {
  const { activities, artefacts, qualities, comparatives, settled, outcomes, counts, metrics } = lexicon;
  const first = sentence[0]!.word;
  if (work < 0 || work > 4 || WRITTEN.test(sentence[work]!.word) || artefacts.has(sentence[work]!.word))
    return false;
  if (/^(?:number|no|%|level|rate)$/.test(first)) return false;
  // "Visits to other councils"
  if (metrics.has(first) && (work > 0 || sentence[1]?.word !== 'to')) return false;
  if (work > 1 && sentence[work - 1]!.word === 'of') return false;
  const isPlain = sentence.every(
    ({ word, isNumber }) =>
      !isNumber &&
      !word.startsWith('well-') &&
      !/^(?:is|are|has|have|can|will|feel|after|know|receive)$/.test(word) &&
      [qualities, comparatives, settled, outcomes, counts].every((words) => !words.has(word)),
  );
  if (!isPlain) return false;
  let last = work;
  // "Awareness raising with drivers"
  while (activities.has(sentence[last + 1]?.word ?? '') || sentence[last + 1]?.word === 'raising') last++;
  const next = sentence[last + 1]?.word;
  if (WITH_SOMEONE.test(sentence[last]!.word)) return next === 'with';
  return next === undefined || /^(?:with|for|between|at|in|on|about|by|and|to|across)$/.test(next);
}

/** "Contact with the school", but no "point of contact", "better engagement" */
const WITH_SOMEONE = /^(?:contact|engagement|liaison|awareness|networking)$/;

/** Work that is done in writing or not at one time, which may be a result. */
const WRITTEN = /^(?:work|communication|messages?|support|advice|letters?|emails?)$/;

/** "Review existing policies", "liaise with Highways"; but no "review of fees published", "working group established". */
function isOrder(sentence: Sentence, lexicon: CriterionLexicon): boolean {
  const { orders, settled, outcomes, activities, happening } = lexicon;
  const [first, next] = sentence;
  if (isToWork(sentence, lexicon) || areAtWork(sentence, lexicon)) return true;
  // "To review with the trust"
  if (first!.word === 'to' && orders.has(next?.word ?? '')) return isOrder(sentence.slice(1), lexicon);
  if (!orders.has(first!.word) || next === undefined) return false;
  if (
    /^(?:of|is|are|was|were|has|have|by|and|group|groups|party|shows?|meeting|meetings|date|sheet)$/.test(
      next.word,
    ) ||
    (next.word === 'at' && first!.word !== 'raise')
  )
    return false;
  if (first!.word === 'keep') return /^(?:under|an)$/.test(next.word);
  if (/^work/.test(first!.word)) return /^(?:with|to|together|alongside|closely|towards)$/.test(next.word);
  if (/^raise$/.test(first!.word))
    return (
      /^(?:at|with)$/.test(next.word) ||
      sentence.some(({ word }) => /^(?:issues?|matters?|concerns?|questions?)$/.test(word))
    );
  if (/^(?:deliver|arrange|organise|run|facilitate|undertake|conduct|provide)$/.test(first!.word))
    return sentence.some(({ word }) => activities.has(word));
  return (
    !sentence.slice(1).some(({ word }) => settled.has(word) || outcomes.has(word) || happening.has(word)) ||
    /^(?:liaise|continue|hold|attend)$/.test(first!.word)
  );
}

/** "Leaders visit other schools"; but no "residents raise fewer concerns" */
function areAtWork(
  sentence: Sentence,
  { orders, people, qualities, comparatives }: CriterionLexicon,
): boolean {
  const at = sentence.findIndex(({ word }) => orders.has(word));
  return (
    (at === 1 || at === 2) &&
    sentence.length > at + 1 &&
    /^(?:visit|meet|attend|speak|liaise|discuss|monitor|explore|consult|remind)$/.test(sentence[at]!.word) &&
    /s$/.test(sentence[at - 1]!.word) &&
    people.has(sentence[at - 1]!.word) &&
    !sentence.some(({ word, isNumber }) => isNumber || qualities.has(word) || comparatives.has(word))
  );
}

/** "Officers to meet with the owner", "members to receive training" */
function isToWork(sentence: Sentence, { orders, activities, doing, people }: CriterionLexicon): boolean {
  const to = sentence.findIndex(({ word }) => word === 'to' || word === 'will');
  const verb = sentence[to + 1];
  if (to < 1 || to > 4 || !verb) return false;
  if (
    !sentence
      .slice(0, to)
      .every(
        ({ word }) =>
          /^[a-z-]+$/.test(word) &&
          !/^(?:able|ability|confident|how|when|access|need|feel|is|are|know|opportunity|opportunities|due|ready|in|on|from)$/.test(
            word,
          ),
      )
  )
    return false;
  // "Staff to be reminded"; but "good practice to be shared" is what comes of it
  if (verb.word === 'be')
    return (
      doing.has(sentence[to + 2]?.word ?? '') && sentence.slice(0, to).some(({ word }) => people.has(word))
    );
  if (/^(?:receive|attend|hold|deliver|provide|undertake|complete)$/.test(verb.word))
    return sentence.slice(to + 2).some(({ word }) => activities.has(word));
  return orders.has(verb.word) && !/^(?:review|work|promote|encourage|raise)$/.test(verb.word);
}

/** "Met with the group", "officers briefed"; but no "targets met", "members are well informed", "good practice shared". */
function isDone(
  sentence: Sentence,
  i: number,
  { activities, qualities, gauges, yardsticks, people }: CriterionLexicon,
): boolean {
  const { word } = sentence[i]!;
  const after = sentence[i + 1]?.word ?? '';
  if (word === 'met') {
    if (
      sentence
        .slice(i + 1)
        .some((one) => gauges.has(one.word) || yardsticks.has(one.word) || NEED.test(one.word))
    )
      return false;
    return /^(?:with|at|on|in|again|to|twice|once|the)$/.test(after);
  }
  if (word === 'raised') return (i === 0 || isTold(sentence, i)) && /^(?:at|with|in|by)$/.test(after);
  if (word === 'attend') return sentence.slice(i + 1).some((one) => activities.has(one.word));
  // "To be discussed at the next meeting"
  if (i === 2 && sentence[0]!.word === 'to' && sentence[1]!.word === 'be') return true;
  if (word === 'trained') {
    const before = sentence[i - 1]?.word ?? '';
    return before === 'being' || (i === 1 && people.has(before));
  }
  if (sentence.slice(0, i).some((one) => qualities.has(one.word))) return false;
  return !/^(?:well|better|more|fully|kept|feel|be|are|is|an?|the|highly|properly)$/.test(
    sentence[i - 1]?.word ?? '',
  );
}

/** What is met by what it asks for, and by nobody in a room. */
const NEED =
  /^(?:needs?|requirements?|deadlines?|timescales?|duty|duties|obligations?|demand|expectations?|criteria)$/;

/** "The issue was raised": told as done. */
function isTold(sentence: Sentence, i: number): boolean {
  return /^(?:was|were|been|being|have|has)$/.test(sentence[i - 1]?.word ?? '');
}

/** Words between an activity and its verb, at most. */
const NEAR = 6;
