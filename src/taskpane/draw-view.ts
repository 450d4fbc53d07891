import { html, type TemplateResult } from 'lit';
import type { Day, DismissedFinding, Finding, Settings, TableMapping } from '../core';
import type { Session } from './excel';
import { strings } from './strings';
import type { View } from './views';

type Place = Pick<Finding, 'sheet' | 'row' | 'column'>;

/** A view with what the session knows, its wishes passed on to the session. */
export function drawView(view: View, session: Session, show: (view: View) => void): TemplateResult {
  const { report, asAt, isAsAtToday, hasStatusColumns, busy, settings } = session.state();
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
  if (view === 'help') return html`<recs-help-view .report=${report}></recs-help-view>`;
  if (view === 'settings')
    return html`<recs-settings-view
      .settings=${settings}
      .exported=${session.exportSettings}
      @settings=${(event: CustomEvent<Settings>) => void session.changeSettings(event.detail)}
      @import=${(event: CustomEvent<string>) => void session.importSettings(event.detail)}
    ></recs-settings-view>`;
  if (!report) return html`<p>${strings.notYet}</p>`;
  const goTo = (event: CustomEvent<Place>): void => void session.goTo(event.detail);
  if (view === 'columns')
    return html`<recs-columns-view
      .report=${report}
      .settings=${settings}
      @tables=${(event: CustomEvent<TableMapping>) => void session.changeSettings({ tables: event.detail })}
    ></recs-columns-view>`;
  if (view === 'actions')
    return html`<recs-actions-view .report=${report} @go-to=${goTo}></recs-actions-view>`;
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
