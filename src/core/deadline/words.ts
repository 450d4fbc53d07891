import { TOKEN } from './tokens';

const T = TOKEN;

/** Words and phrases by what they mean; where a meaning has values, each word's. A hyphen or a dot between words is not told from a space. */
export interface WordList {
  readonly kind: number;
  /** Parted by commas; by value where there are several. */
  readonly words: string | Readonly<Record<number, string>>;
}

const MONTHS = {
  1: 'january, jan',
  2: 'february, feb',
  3: 'march, mar, mch',
  4: 'april, apr',
  5: 'may',
  6: 'june, jun',
  7: 'july, jul, jly',
  8: 'august, aug',
  9: 'september, sept, sep',
  10: 'october, oct',
  11: 'november, nov',
  12: 'december, dec',
};

/** Words of which dates are made, and those that lead to them or join them. */
const DATE_WORDS: readonly WordList[] = [
  { kind: T.month, words: MONTHS },
  {
    kind: T.season,
    words: { 1: 'spring', 2: 'summer', 3: 'autumn, fall', 4: 'winter' },
  },
  {
    kind: T.feast,
    words: { 1: 'christmas, xmas', 2: 'easter', 3: 'new year' },
  },
  { kind: T.quarter, words: 'q, qtr, quarter, qrt, quarters' },
  { kind: T.half, words: 'half' },
  { kind: T.halfLetter, words: 'h' },
  { kind: T.term, words: 'term' },
  { kind: T.last, words: 'last, final' },
  {
    kind: T.financial,
    words: `
      financial, financial year, fiscal, fiscal year, fy, budget year, council year, f y`,
  },
  { kind: T.academic, words: 'academic, academic year, school year, ay' },
  { kind: T.municipal, words: 'municipal, municipal year, civic year' },
  { kind: T.yearWord, words: 'year, calendar, calendar year, yr' },
  {
    kind: T.ordinal,
    words: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' },
  },
  {
    kind: T.count,
    words: {
      1: 'one, a',
      2: 'two',
      3: 'three',
      4: 'four',
      5: 'five',
      6: 'six',
      7: 'seven',
      8: 'eight',
      9: 'nine',
      10: 'ten',
      12: 'twelve',
      18: 'eighteen',
      24: 'twenty four',
    },
  },
  {
    kind: T.unit,
    words: {
      1: 'day, days, calendar days',
      2: 'week, weeks, wks, wk',
      3: 'month, months, mths, mth',
      4: 'years, yrs',
      5: `
        working days, working day, school days, business days, hours, hour, hrs, terms, meetings`,
    },
  },
  {
    kind: T.weekday,
    words: `
      monday, mon, tuesday, tue, tues, wednesday, wed, weds, thursday, thu, thur, thurs, friday, fri,
      saturday, sat, sunday, sun`,
  },
  {
    kind: T.weekStart,
    words: 'w c, wc, week commencing, week beginning, w b, wk commencing, week of',
  },
  { kind: T.weekEnd, words: 'w e, week ending, wk ending' },
  // The first is said of a day of a month, the others are not: "first of June", "first in June".
  { kind: T.of, words: { 0: 'of', 1: 'in, during, for, on, at' } },
  { kind: T.the, words: 'the, approx, approximately, about, around, circa' },
  { kind: T.suffix, words: 'st, nd, rd, th' },
  {
    kind: T.label,
    words: `
      phase, stage, part, tranche, step, wave, item, no, number, rec, recommendation, para, paragraph,
      section, lot, appendix, annex, ref, priority, minute, page, version, objective, room, flat, form,
      policy, article, schedule, milestone, level, tier, band, ks, grade`,
  },
  {
    kind: T.by,
    words: {
      0: `
        by, no later than, not later than, at latest, latest, on or before, due, due by, due date, deadline,
        expected, anticipated, estimated, likely, target, target date, planned, scheduled, aim, cop, close of
        play, close of business, cob, completion date`,
      // What happens by then, or that other things are counted from.
      1: 'go live, review, completion',
    },
  },
  { kind: T.before, words: 'before, prior to, ahead of, in advance of, earlier than' },
  {
    kind: T.from,
    words: `
      from, starting, starts, start, to start, start date, starting from, starting in, commencing, commence,
      commences, commencement, beginning in, begins, begin, to begin, with effect from, wef, w e f,
      effective, effective from, not before, no earlier than, not earlier than, as of, as from, launching,
      onwards from, onwards, onward`,
  },
  { kind: T.since, words: 'since' },
  { kind: T.until, words: 'to, until, till, til, through, thru, up to, up until, ending' },
  {
    kind: T.after,
    words: `
      after, following, once, when, upon, post, subsequent to, on completion of, on receipt of, on
      appointment, on approval, on publication, as soon as, between now and, not until, whenever, on
      publication of, on approval of, on appointment of, outcome of, outcomes of, in light of, in line with`,
  },
  {
    kind: T.end,
    words: `
      end, end of, close of, ends, month end, year end, month ending, last day of, close`,
  },
  {
    kind: T.early,
    words: {
      0: 'early, early in, early part of',
      // The first day of a year itself.
      1: 'beginning, beginning of, start of, in time for, in time for start of, ready for, ready for start of',
    },
  },
  { kind: T.mid, words: 'mid, middle of, middle, halfway through' },
  { kind: T.late, words: 'late, later in, latter part of, late in, towards end of, back end of' },
  { kind: T.and, words: 'and, or, between' },
  {
    kind: T.filler,
    words: `
      date, is, timescale, timeline, dates, this is, this has been, these are, these have been, it is, it has
      been, that is, work is, work has been, all are, has been, have been, already, all action, all actions`,
  },
  { kind: T.toBe, words: { 1: 'be, to be', 2: 'being' } },
  {
    kind: T.meeting,
    words: `
      meeting, agm, annual general meeting, annual meeting, annual parish meeting, annual town meeting,
      annual community meeting, annual parish assembly, annual assembly, annual council, annual council
      meeting, annual meeting of council, annual members meeting, annual conference`,
  },
  {
    kind: T.revised,
    words: `
      revised, revised to, revised date, revised target date, revised target, revised deadline, now, now
      due, new, new date, new target date, new deadline, updated, updated to, amended, amended to, amended
      date, extended, extended to, extended until, extension to, moved, moved to, moved back to, slipped,
      slipped to, deferred, deferred to, deferred until, postponed, postponed to, postponed until, delayed
      to, delayed until, rescheduled, rescheduled to, rescheduled for, changed to, put back to, pushed back
      to, brought forward to, rephased to, reprofiled to, revision, rev, slippage to, current, latest date,
      revised completion date, carried forward to, rolled forward to, replaced by`,
  },
  {
    kind: T.original,
    words: `
      original, originally, original date, original target date, original target, original deadline, was,
      previous, previously, previous date, formerly, old, old date, old target date, instead of, initially,
      initial date, initial target, orig, prev, not, rather than, had been, first agreed, missed`,
  },
  {
    kind: T.dueWord,
    words: 'was due, originally due, due for completion, target was, due date was',
  },
];

/** Words that say something else than a date. What a word at the start of a cell decides is told in non-dates.ts. */
const OTHER_WORDS: readonly WordList[] = [
  {
    kind: T.placeholder,
    words: {
      0: `
        tbc, tba, tbd, tbn, t b c, t b a, t b d, tbcd, tbconfirmed, to be confirmed, to be agreed, to be
        advised, to be announced, to be decided, to be determined, to be identified, to be set, to be fixed,
        to be notified, to be specified, to be inserted, to be completed by lead, be confirmed, to follow,
        to confirm, awaiting confirmation, awaiting date, awaiting dates, awaiting a date, awaited, date
        awaited, confirmation awaited, not yet agreed, not yet known, not yet set, not yet confirmed, not
        yet determined, not yet decided, not agreed, not known, not set, not stated, not specified, not
        confirmed, not defined, not determined, not given, not provided, no date, no date set, no deadline,
        no timescale, no target date, none set, none given, unknown, unspecified, undetermined, undated, xx,
        xxx, xxxx, dd mm yyyy, dd mm yy, insert date, enter date, date needed, date required, still to be,
        yet to be agreed, yet to be confirmed, yet to be set, yet to be determined, under discussion, under
        negotiation, no fixed date, date pending, timing uncertain, to be clarified`,
      // What is open may be the work and not its date: only in a few words without a date is it the latter.
      1: `
        to be arranged, to be scheduled, to be finalised, to be established, to be assigned, to be
        discussed, to be developed, to be considered`,
    },
  },
  {
    kind: T.recurring,
    words: {
      1: 'daily, nightly, hourly',
      2: 'weekly, per week',
      3: 'fortnightly',
      4: 'monthly, per month',
      5: 'bi monthly, bimonthly',
      6: 'quarterly, qtrly, qrtly, per quarter',
      7: 'termly, per term',
      0: `
        half termly, biennial, biennially, each, every, times a year, times per year, regular, regularly,
        periodic, periodically, routine, routinely, rolling, recurring, year round, all year, throughout
        year, throughout, cyclical, at all times, at all meetings, all meetings, triennial,
        seasonal, seasonally, standing item, standing agenda item, ad hoc basis, as standard`,
      8: `
        half yearly, six monthly, bi annual, bi annually, biannual, biannually, twice yearly, twice a year`,
      9: `
        yearly, annual, annually, per annum, per year, once a year, a year, once per year, at least
        annually, pa, p a, annum`,
    },
  },
  {
    kind: T.conditional,
    words: `
      decision, decisions, subject to, depend, depends, dependent, depending, dependant, conditional,
      contingent, if, whether, unless, pending, provided that, provided, as and when, as when, as required,
      as needed, as necessary, as appropriate, where necessary, where appropriate, where required, where
      possible, when required, when needed, when necessary, need arises, if required, if needed, if
      necessary, resources allow, awaiting, in event of, linked to, determined by, driven by, tied to, on
      request, as arises, as arise, ad hoc, as opportunities arise, aligned with, aligned to`,
  },
  {
    kind: T.done,
    words: `
      complete, completed, done, finished, achieved, implemented,
      delivered, closed, actioned, in place, already in place, now in place, established, embedded,
      discharged, superseded, cancelled, withdrawn, adopted, approved, signed off, action complete,
      published, met, resolved, concluded, issued, no further action, no action required, no longer
      required, no longer applicable, nfa, fully implemented, launched, fulfilled, rejected, not agreed to,
      not accepted, compleated, completd, complted, compelte, already done, undertaken, took place, held,
      addressed, agreed`,
  },
  {
    kind: T.goingOn,
    words: `
      ongoing, on going, continuous, continuously, continuing, continue, continues, continual, in progress,
      in hand, underway, under way, live, business as usual, bau, not started, on hold, open, overdue, on
      track, on target, started, in train, in development, under development, delayed, paused, suspended,
      commenced, begun, outstanding, progressing, partially complete, partly complete, part complete,
      partially implemented, in post, current work, under review, ongoin, onging, on goin, not due, on
      schedule, behind schedule, not yet started, not yet due, not complete, not completed, incomplete,
      already started, has started, work has started, being progressed, permanent, core business, day to
      day, slipped, at risk, off track`,
  },
  {
    kind: T.vague,
    words: `
      asap, a s a p, as soon as possible, as soon as practicable, as soon as practical, as soon as feasible,
      soon, shortly, in due course, immediate, immediately, urgent, urgently, near future, foreseeable
      future, future, short term, medium term, long term, longer term, shorter term, short, medium, long,
      short medium term, medium long term, medium to long term, short to medium term, later, later date,
      earliest opportunity, earliest convenience, straight away, straightaway, with immediate effect,
      promptly, without delay, timely, in good time, forthwith, over coming months, coming months,
      next few months, in time, eventually, sooner, right away, at once, quick win, quick wins, now, today,
      over time, lifetime of plan, life of plan, various`,
  },
  {
    kind: T.relative,
    words: `
      within, next, this year, this month, this week, this quarter, this term, next year, next month, next
      week, next quarter, next term, next meeting, financial year end, tomorrow, forthcoming, upcoming, in
      year, current year, current financial year, this financial year, following, at same time, days before`,
  },
  {
    kind: T.pointer,
    words: `
      as above, see above, same as above, as below, see below, see, ditto, as per, as previous, as for,
      refer to, per above, same as, above, same, as in, as at, link to action`,
  },
  { kind: T.blank, words: 'not applicable, n a, none, nil, blank, nothing' },
];

export const WORD_LISTS: readonly WordList[] = [...OTHER_WORDS, ...DATE_WORDS];
