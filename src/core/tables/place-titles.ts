import type { Role } from '../model/report';
import type { TitleScores } from './header-vocabulary';
import type { TitledColumn } from './titled-column';
import { LIKELY, STRONG, hasDayWord, isStrong } from './read-title';
import { weighTitles } from './weigh-titles';

/** What a title counts for where such a column hardly ever stands. */
const UNLIKELY_PLACE = 0.8;

/** The titles of a row with what they say by their words, their place among the others, and what was learned of both. */
export function placeTitles(titled: readonly TitledColumn[], isPlan: boolean): readonly TitledColumn[] {
  const first = titled.find(({ title }) => title !== '')?.column ?? 0;
  const work = titled.find(({ scores }) => isPlainlyWork(scores))?.column;
  const tracked = (titledAs('deadline', titled) ?? titledAs('owner', titled))?.column ?? Infinity;
  const asked = titled.find(({ scores }) => isMostly('recommendation', scores))?.column ?? Infinity;
  const done = titledAs('action', titled)?.column ?? -Infinity;
  const isAnswer = ({ column, scores }: TitledColumn): boolean =>
    column > asked && column < done && scores.response !== undefined && !isPlainlyWork(scores);
  const placed = titled
    .map((each) => (each.column < (work ?? first + 1) ? asBeforeWork(each) : each))
    .map((each) => asAnswerOrNews(each, tracked))
    .map((each) => (isAnswer(each) ? asAnswer(each) : each));
  // What is known of the place of a title goes before what was learned of its words.
  const weighed = weighTitles(placed).map((each, i) =>
    each.isDayBeforeWork || isAnswer(each) ? placed[i]! : { ...each, said: placed[i]!.scores },
  );
  const item = work === undefined ? mainItem(placed, tracked, isPlan) : undefined;
  return weighed.map((each) => (each.column === item?.column ? asMainItem(each, item.role) : each));
}

function titledAs(role: Role, titled: readonly TitledColumn[]): TitledColumn | undefined {
  return titled.find(({ scores }) => (scores[role] ?? 0) >= STRONG);
}

/** Could it be the title of the role, and of none other rather? */
function isMostly(role: Role, scores: TitleScores): boolean {
  return scores[role]! >= LIKELY && scores[role] === Math.max(...Object.values(scores));
}

function isPlainlyWork({ action = 0, recommendation = 0 }: TitleScores): boolean {
  return Math.max(action, recommendation) >= STRONG;
}

/** "Date" before the work is the day of a meeting or an entry, where nothing else says that it is a deadline. */
function asBeforeWork(column: TitledColumn): TitledColumn {
  const { deadline } = column.scores;
  if (deadline === undefined || deadline >= STRONG) return column;
  return {
    ...column,
    scores: { ...column.scores, deadline: deadline / 2 },
    isDayBeforeWork: hasDayWord(column.title),
  };
}

/**
 * Who answers does so before it is said by when; "Council's position" behind that is how far the work is, and a "Response"
 * there may be.
 */
function asAnswerOrNews(column: TitledColumn, tracked: number): TitledColumn {
  const { response, progress } = column.scores;
  if (response === undefined) return column;
  const isBehind = column.column > tracked;
  if (progress === undefined)
    return isBehind
      ? { ...column, scores: { ...column.scores, progress: response * UNLIKELY_PLACE } }
      : column;
  const scores = isBehind
    ? { ...column.scores, response: response * UNLIKELY_PLACE }
    : { ...column.scores, progress: progress * UNLIKELY_PLACE };
  return { ...column, scores };
}

/** "Commitments" between a recommendation and its actions are the answer, and neither of the two. */
function asAnswer(column: TitledColumn): TitledColumn {
  const { action = 0, recommendation = 0 } = column.scores;
  return {
    ...column,
    scores: {
      ...column.scores,
      action: action * UNLIKELY_PLACE,
      recommendation: recommendation * UNLIKELY_PLACE,
    },
  };
}

/**
 * Where no title says that it is the work, the column of what each row is about: the last before the owner or the date
 * that could be work, "Activity" of "Objective | Activity"; where there is a deadline, what work brings about or what was
 * decided, "Deliverable", "Decision"; in what is called a plan, what it is to mend, "Issue".
 */
function mainItem(
  titled: readonly TitledColumn[],
  tracked: number,
  isPlan: boolean,
): { readonly column: number; readonly role: Role } | undefined {
  const before = titled.filter(({ column, title }) => column < tracked && title !== '');
  const couldBe = (role: Role): readonly TitledColumn[] =>
    before.filter(({ scores }) => isMostly(role, scores));
  const madeOrDecided = (): TitledColumn | undefined =>
    couldBe('success')[0] ?? couldBe('response').find(({ scores }) => !isStrong(scores));
  const work = couldBe('action').at(-1) ?? (titledAs('deadline', titled) && madeOrDecided());
  if (work) return { column: work.column, role: 'action' };
  const issue = isPlan ? couldBe('recommendation')[0] : undefined;
  return issue && { column: issue.column, role: 'recommendation' };
}

/** Its role is what the title says most of all. */
function asMainItem(column: TitledColumn, main: Role): TitledColumn {
  const scores: Partial<Record<Role, number>> = {};
  for (const role in column.scores) scores[role as Role] = column.scores[role as Role]! * UNLIKELY_PLACE;
  return { ...column, scores: { ...scores, [main]: Math.max(STRONG, ...Object.values(scores)) } };
}
