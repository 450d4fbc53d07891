import { cellText } from '../model/sheet';
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
    const column = plan.block.columns.response;
    if (labelled || column === undefined) return labelled;
    return { text: cellText(plan.rows[row]![column]), row, column };
  }

  set response(labelled: RecommendationRow['response']) {
    this.labelled = labelled;
  }
}
