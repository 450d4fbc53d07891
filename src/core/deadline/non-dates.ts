import type { DeadlineKind } from '../model/report';

/** A kind of words that give no day. The first that matches the squeezed text counts. */
export interface NonDate {
  readonly kind: DeadlineKind;
  readonly examples: readonly string[];
  readonly pattern: RegExp;
}

export const nonDates: readonly NonDate[] = [
  {
    kind: 'placeholder',
    examples: ['TBC', 'Date to be agreed', 'Under development - to be confirmed'],
    pattern:
      /\b(?:tb[acdn]|to be (?:confirmed|agreed|advised|announced|arranged|decided|determined|identified|set|scheduled))\b|\bt\.b\.[acd]\b|^pending$|^awaited$/,
  },
  {
    kind: 'recurring',
    examples: ['Quarterly', 'Annual review in May', 'every April'],
    pattern:
      /\b(?:daily|weekly|fortnightly|monthly|quarterly|termly|yearly|annual(?:ly)?|bi-?annual(?:ly)?|each|every)\b/,
  },
  {
    kind: 'conditional',
    examples: ['Decision on the bid', 'Subject to funding', 'When the need arises', 'Depends on recruitment'],
    pattern:
      /\b(?:decisions?|subject to|depend(?:s|ent|ing)|conditional|if|whether|when|once|unless|until|pending|following|after)\b/,
  },
  {
    kind: 'status',
    examples: ['In place', 'Ongoing', 'Completed', 'Business as usual', 'In progress', 'continuing'],
    pattern:
      /^(?:now |already |fully |this is )?(?:in place|on-?going|continuous|continuing|continues|in progress|underway|under way|complete[d]?|done|achieved|implemented|delivered|closed|live|rolling|business as usual|bau|not started|on hold|open|overdue|on track)\b/,
  },
  {
    kind: 'vague',
    examples: ['ASAP', 'Immediate', 'in due course', 'Medium term'],
    pattern:
      /\b(?:asap|a\.s\.a\.p|as soon as|soon|shortly|in due course|immediate(?:ly)?|urgent(?:ly)?|near future|(?:short|medium|long)[ -]term|later|next year|this year|early|now)\b/,
  },
  {
    kind: 'relative',
    examples: ['within 3 months', 'next meeting'],
    pattern: /\bwithin\b|\bnext\b|\b(?:days?|weeks?|months?|years?) (?:of|from)\b/,
  },
];
