import { anyOf } from '../any-of';
import { ACTION_WORDS, type ActionWords } from './vocabulary';

/** The words of actions, ready to be looked for. */
export interface ActionLexicon {
  /** A bare verb where a promise has one: "Publish …", "to write", "and appoint", "clerk to obtain". */
  readonly verb: RegExp;
  /** A verb that tells what somebody does as things stand: "the panel meets". */
  readonly habit: RegExp;
  readonly statusQuo: RegExp;
  readonly change: RegExp;
  readonly escapes: readonly RegExp[];
  readonly weak: RegExp;
  /** "Investigate whether", "assess the feasibility" */
  readonly inquiry: RegExp;
  readonly product: RegExp;
  /** What by its name is to be done, where nothing else promises it. */
  readonly work: RegExp;
  readonly doubles: ReadonlySet<string>;
  readonly steps: ReadonlySet<string>;
}

/**
 * The lexicon of the built-in words and of those a council adds to them.
 * @param added by list, entries as an array or parted by commas
 */
export function actionLexicon(
  added: Readonly<Partial<Record<keyof ActionWords, string | readonly string[]>>> = {},
): ActionLexicon {
  const list = (name: keyof ActionWords): string[] =>
    `${ACTION_WORDS[name]},${String(added[name] ?? '')}`
      .split(',')
      .map((entry) => entry.trim().toLowerCase().replace(/\s+/g, ' '))
      .filter((entry) => entry !== '');
  const doubles = new Set(list('doubles'));
  // "Noted" alone orders nothing.
  const bare = [...list('weak'), ...list('inquiries')].filter(
    (entry) => !/(?:ed|ed at|ed into|thought)\b/.test(entry),
  );
  const verbs = anyOf([...list('verbs'), ...bare]);
  const means = anyOf(list('means'));
  const habits = list('verbs').filter((verb) => !doubles.has(verb) && /^[a-z]+$/.test(verb));
  return {
    verb: new RegExp(
      String.raw`(^[^a-z0-9]*(?:\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)]+ *)?|\b(?:to|and|then|will|shall|also|or|must|should|not only) |[;:,] |[-*&+] |\) )((?:also |then |now |formally |jointly |first |urgently |not only |where possible |if possible |where appropriate |where necessary )?)(${verbs})(?![-'\p{L}\p{N}])`,
      'gu',
    ),
    habit: new RegExp(
      String.raw`(?<=[a-z)] )(?:${anyOf(habits.map((verb) => (/(?:[sx]|sh|ch)$/.test(verb) ? `${verb}es` : verb.replace(/([^aeou])y$/, '$1ie') + 's')))})\b(?!['-])`,
      'g',
    ),
    statusQuo: new RegExp(
      String.raw`\b(?:(?:keep|maintain)(?! an? )|${anyOf(list('statusQuo').filter((entry) => !/^(?:keep|maintain)$/.test(entry)))})\b`,
      'g',
    ),
    change: new RegExp(String.raw`\d|%|\b(?:${anyOf(list('changes'))})\b`),
    escapes: [
      // "where possible", "as far as is reasonably practicable", "if they are needed"; but no "as required by the Act"
      /\b(?:where|wherever|if|when|whenever|as far as|so far as|as|insofar as)(?: (?:it|they|this))?(?: (?:is|are))?(?: reasonably| deemed| considered| thought)? (?:possible|practicable|practical|appropriate|necessary|required|needed|feasible|relevant|applicable|affordable|viable|suitable|reasonable|achievable)\b(?! (?:by|under|in|to meet)\b)/g,
      // "funding permitting", "when funds are available", "as resources allow", "should capacity permit"
      new RegExp(String.raw`\b(?:${means}) (?:permitting|allowing|being available)\b`, 'g'),
      new RegExp(
        String.raw`\b(?:if|when|where|as|should|once|provided|providing|assuming|until) (?:[a-z]+ ){0,3}?(?:${means}) (?:permits?|allows?|(?:is|are|becomes?|can be|be) (?:made )?(?:available|found|secured|approved|obtained|identified|agreed|received))\b`,
        'g',
      ),
      // "where diaries permit"
      /\b(?:if|when|where|as|should) (?:[a-z]+ ){1,3}(?:permits?|allows?)\b/g,
      // "Capacity in the team allowing", "should a suitable candidate come forward"
      new RegExp(
        String.raw`\b(?:${means}) (?:in|of|within|for) (?:the |our )?[a-z]+ (?:permitting|allowing)\b`,
        'g',
      ),
      /(?:^|[^a-z] ?|\b(?:site|scheme|service|post|officer|area|year|month) )should (?:an?|the|any|sufficient|suitable|enough) (?:[a-z]+ ){1,4}(?:come forward|become|be|arise|allow|permit|emerge)\b/g,
      // "if the survey supports it", "if the bid is successful"
      /\bif (?!(?:a|an|they|you|we|he|she|staff|anyone|someone) )(?:[a-z]+ ){1,5}(?:allows?|permits?|supports? (?:it|this)|succeeds?|approves?|agrees?|(?:is|are|proves?|be) (?:successful|approved|agreed|available|viable|feasible|possible|affordable|necessary|required|needed|awarded|won|forthcoming))\b/g,
      /(?<!\b(?:that|which|who|whose) (?:is|are|was|were|be) |\bdata )\bsubject to\b/g,
      /(?<!\b(?:people|those|adults?|children|residents|families|users?|clients|patients|pupils|heavily|who are|that are|which are|is|are) )\b(?:dependent|contingent|conditional) (?:up)?on\b/g,
      // "It is dependent on additional funding", but no "services that are dependent on volunteers"
      /\b(?:it|this|which|extension|expansion|delivery|implementation|recruitment|appointment|timing|start|roll-out|rollout)(?: (?:is|are|will be))?(?: all)? (?:dependent|contingent|conditional) (?:up)?on\b/g,
      /\bdepending (?:up)?on\b|\b(?:this|it|which|that|timing|implementation|delivery) (?:will )?depends? (?:up)?on\b/g,
      /\bpending (?:the|a|an|approval|funding|agreement|confirmation|further|final|budget|recruitment|council|cabinet|decisions?|outcomes?|results?|capital|external)\b/g,
      new RegExp(String.raw`\b(?:${anyOf(list('escapes'))})\b`, 'g'),
    ],
    weak: new RegExp(String.raw`\b(?:${anyOf(list('weak'))})$`),
    inquiry: new RegExp(
      String.raw`^(?:${anyOf(list('inquiries'))}) (?:[a-z]+ ){0,2}(?:${anyOf(list('possibilities'))})\b`,
    ),
    product: new RegExp(
      String.raw`\d|\b(?:every|each|two|three|four|five|six|weekly|monthly|quarterly|annually|termly|${anyOf(list('products'))})\b`,
    ),
    work: new RegExp(
      String.raw`\b(?:${anyOf([...list('works'), ...list('doubles')])})s?\b|\b(?:${anyOf(
        list('verbs')
          .filter((verb) => /^[a-z]{3,}$/.test(verb))
          .map((verb) => verb.replace(/e$/, '')),
      )})(?:[a-z]?ing)\b|[a-z]{3}(?:tion|sion|ment)s?\b|\d`,
    ),
    doubles,
    steps: new Set(list('steps')),
  };
}

/** The lexicon of the built-in words alone. */
export const BUILT_IN = actionLexicon();
