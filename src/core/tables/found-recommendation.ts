import { cellText } from '../model/sheet';
import { isFilled } from './filled';
import type { RowPlan } from './found-action';
import type { RecommendationRow } from './tracker';

/** A recommendation in a row of a table; its response is taken out of the sheet once somebody asks for it. */
export class FoundRecommendation implements RecommendationRow {
  /** What a row of its own below says. */
  private labelled: RecommendationRow['response'] = null;

  constructor(
    readonly row: number,
    public ref: string,
    readonly text: string,
    private readonly plan: RowPlan,
  ) {}

  get column(): number {
    return this.plan.block.columns.recommendation!;
  }

  get response(): RecommendationRow['response'] {
    const { row, plan, labelled } = this;
    const { columns, more } = plan.block;
    if (labelled || columns.response === undefined) return labelled;
    const all = [columns.response, ...(more.response ?? [])];
    const column = all.find((each) => isFilled(plan.rows[row]![each])) ?? columns.response;
    return { text: cellText(plan.rows[row]![column]), row, column };
  }

  set response(labelled: RecommendationRow['response']) {
    this.labelled = labelled;
  }
}
