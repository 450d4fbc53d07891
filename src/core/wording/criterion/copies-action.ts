import { squeezed } from '../../model/plain-text';

/** Says neither what is done nor to what: "the", "will", "all" is left out, for it is a measure. */
const EMPTY = new Set(
  `a an the this that these those of to in on at by for from with within into as and or but then also be is are was
  were been being has have had will shall must should would can could may need needs do does it its their our his her
  they we us you your them there which who until till upon onto about across through via per new any current relevant appropriate necessary council councils`.split(
    /\s+/,
  ),
);

/** Says only that the work is done, which is nothing new beside the work. */
const DONE = new Set(
  `complete completed completion done achieve achieved implemented implementation delivered delivery undertaken carried
  out finished finalised place successful successfully fully effectively take takes took taken successfully ensure ensured`.split(
    /\s+/,
  ),
);

/** Forms that share too few letters to be known as one word, by their shortest. */
const IRREGULAR: Readonly<Record<string, string>> = {
  wrote: 'write',
  written: 'write',
  sent: 'send',
  held: 'hold',
  given: 'give',
  made: 'make',
  built: 'build',
  bought: 'buy',
  brought: 'bring',
  ran: 'run',
  met: 'meet',
  found: 'find',
  sold: 'sell',
  taught: 'teach',
  drew: 'draw',
  led: 'lead',
  spent: 'spend',
  sought: 'seek',
  chosen: 'choose',
  begun: 'begin',
  kept: 'keep',
  put: 'put',
  laid: 'lay',
  told: 'tell',
};

/** Endings of one word in its several forms: "publish", "published", "publication". */
const ENDINGS =
  /^(?:|s|es|e|d|ed|ing|ion|ions|tion|tions|ation|ations|cation|ication|ications|sh|shed|shing|shes|y|ies|ied|al|als|ment|ments|ement|n|en|t|ate|ates|ated|ating|'s)$/;

/** Longer texts say more than their beginning, and are no copies. */
const MOST_WORDS = 120;

/**
 * Does a criterion only say the action again: "Policy has been published" beside "To publish the policy"? Word order,
 * forms of a word and words without substance count for nothing. Anything that the action does not say makes it more
 * than a copy, and so does a number, unless the texts are the same, or the whole sentence is said again.
 */
export function isCopyOf(criterion: string, action: string): boolean {
  const [criterionWords, actionWords] = [squeezed(criterion), squeezed(action)];
  const said = contentOf(criterionWords);
  if (said.length < 2) return false;
  const promised = contentOf(actionWords);
  if (promised.length === 0 || said.length > MOST_WORDS || promised.length > MOST_WORDS) return false;
  if (isSameInLetters(criterionWords, actionWords)) return true;
  const isRepeated = (word: string): boolean => promised.some((other) => isSameWord(word, other));
  if (said.some(isMeasure) && !isSaidInFull(said, promised)) return false;
  const substance = said.filter((word) => !DONE.has(word));
  if (substance.length === 0) return false;
  if (!substance.every(isRepeated)) return false;
  // "Tenants" beside "Write to tenants" names whom it is for, and says nothing again.
  return substance.length >= 2 || said.length > substance.length;
}

/** Shorter criteria that take "all" over from the action at least say that all are meant. */
const WHOLE_SENTENCE = 5;

/**
 * "A number is required on every order for software" beside "Require a number on every order for software": the whole
 * sentence again, its "every" with it, and nothing counted that the action does not count.
 */
function isSaidInFull(said: readonly string[], promised: readonly string[]): boolean {
  return (
    said.length >= WHOLE_SENTENCE &&
    said.every((word) => !isMeasure(word) || promised.includes(word)) &&
    promised.every((word) => said.some((other) => isSameWord(word, other)))
  );
}

/** @param plain squeezed */
function contentOf(plain: string): string[] {
  const words = plain.match(/[£$€]?\d[\d.,/:]*%?|\p{L}[\p{L}\p{M}'’]*|>|</gu) ?? [];
  return words.filter((word) => !EMPTY.has(word));
}

/** Are the letters and digits the same, whatever stands between the words? Most texts differ from the first word on. */
function isSameInLetters(one: string, other: string): boolean {
  return (
    FIRST_LETTERS.exec(one)?.[0] === FIRST_LETTERS.exec(other)?.[0] && lettersOf(one) === lettersOf(other)
  );
}

const FIRST_LETTERS = /[\p{L}\p{N}%]+/u;

function lettersOf(plain: string): string {
  return plain.replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();
}

/** "All 12", "none", "half": what can be counted is worth saying, though the action says it too. */
function isMeasure(word: string): boolean {
  return /^(?:[£$€]?\d.*|[<>]|all|every|each|none|no|zero|both|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)$/.test(
    word,
  );
}

function isSameWord(first: string, second: string): boolean {
  const one = IRREGULAR[first] ?? first;
  const other = IRREGULAR[second] ?? second;
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  if (shared < 3) return false;
  const [end, otherEnd] = [one.slice(shared), other.slice(shared)];
  const last = one[shared - 1]!;
  return isEnding(end, last) && isEnding(otherEnd, last) && (shared > 3 || !(end && otherEnd));
}

/** "Plan" and "planned" too: a last letter may be doubled. */
function isEnding(end: string, last: string): boolean {
  return ENDINGS.test(end) || (end[0] === last && /^.(?:ed|ing)$/.test(end));
}
