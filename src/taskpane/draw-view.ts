import { html, type TemplateResult } from 'lit';
import type { Day, DismissedFinding, Finding } from '../core';
import type { Session } from './excel';
import { strings } from './strings';
import type { View } from './views';

type Place = Pick<Finding, 'sheet' | 'row' | 'column'>;

/** A view with what the session knows, its wishes passed on to the session. */
export function drawView(view: View, session: Session, show: (view: View) => void): TemplateResult {
  const { report, asAt, isAsAtToday, hasStatusColumns, busy } = session.state();
  const isBusy = busy !== null;
  if (view === 'overview')
    return html`<recs-overview
      .report=${report}
      .asAt=${asAt}
      .isToday=${isAsAtToday}
      .hasColumns=${hasStatusColumns}
      .isBusy=${isBusy}
      @show=${(event: CustomEvent<View>) => show(event.detail)}
      @as-at=${(event: CustomEvent<Day | null>) => void session.setAsAt(event.detail)}
      @write=${() => void session.writeStatusColumns()}
      @remove=${() => void session.removeStatusColumns()}
    ></recs-overview>`;
  if (!report) return html`<p>${strings.notYet}</p>`;
  const goTo = (event: CustomEvent<Place>): void => void session.goTo(event.detail);
  return html`<recs-findings-view
    .report=${report}
    .isBusy=${isBusy}
    @go-to=${goTo}
    @apply=${(event: CustomEvent<Finding[]>) => void session.applyEdits(event.detail)}
    @dismiss=${({ detail }: CustomEvent<{ finding: Finding; reason: string }>) =>
      void session.dismiss(detail.finding, detail.reason)}
    @undo-dismiss=${(event: CustomEvent<DismissedFinding>) => void session.undoDismiss(event.detail)}
  ></recs-findings-view>`;
}
