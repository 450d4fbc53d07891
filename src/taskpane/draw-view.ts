import { html, type TemplateResult } from 'lit';
import type { Day, DismissedFinding, Finding, Report, Settings, TableMapping } from '../core';
import { calmPage } from './calm-page';
import type { Habits, Place, Session } from './excel';
import { sheetChanges } from './sheet-changes';
import { strings } from './strings';
import type { View } from './views';

type Show = (view: View) => void;

/** A view with what the session knows, its wishes passed on to the session. */
export function drawView(view: View, session: Session, show: Show): TemplateResult {
  const { report } = session.state();
  switch (view) {
    case 'overview':
      return overview(session, show);
    case 'settings':
      return settingsView(session);
    case 'help':
      return html`<recs-help-view .report=${report}></recs-help-view>`;
    default:
      return report ? VIEWS_OF_REPORT[view](session, report) : notYet(session);
  }
}

function notYet(session: Session) {
  return calmPage(strings.notYet, { words: strings.validate, take: () => void session.validate() });
}

function overview(session: Session, show: Show) {
  const state = session.state();
  return html`<recs-overview
    .report=${state.report}
    .asAt=${state.asAt}
    .isToday=${state.isAsAtToday}
    .changes=${sheetChanges(state)}
    .isBusy=${state.busy !== null}
    @show=${(event: CustomEvent<View>) => show(event.detail)}
    @as-at=${(event: CustomEvent<Day | null>) => void session.setAsAt(event.detail)}
    @write=${() => void session.writeStatusColumns()}
    @remove=${() => void session.removeStatusColumns()}
    @habits=${(event: CustomEvent<Partial<Habits>>) => void session.setHabits(event.detail)}
  ></recs-overview>`;
}

function settingsView(session: Session) {
  const { settings, isRecheckAutomatic } = session.state();
  return html`<recs-settings-view
    .settings=${settings}
    .isRecheckAutomatic=${isRecheckAutomatic}
    .exported=${session.exportSettings}
    @settings=${(event: CustomEvent<Settings>) => void session.changeSettings(event.detail)}
    @habits=${(event: CustomEvent<Partial<Habits>>) => void session.setHabits(event.detail)}
    @import=${(event: CustomEvent<string>) => void session.importSettings(event.detail)}
  ></recs-settings-view>`;
}

const VIEWS_OF_REPORT = {
  findings: (session: Session, report: Report) =>
    html`<recs-findings-view
      .report=${report}
      .isBusy=${session.state().busy !== null}
      @go-to=${(event: CustomEvent<Place>) => void session.goTo(event.detail)}
      @apply=${(event: CustomEvent<Finding[]>) => void session.applyEdits(event.detail)}
      @dismiss=${({ detail }: CustomEvent<{ finding: Finding; reason: string }>) =>
        void session.dismiss(detail.finding, detail.reason)}
      @undo-dismiss=${(event: CustomEvent<DismissedFinding>) => void session.undoDismiss(event.detail)}
    ></recs-findings-view>`,
  actions: (session: Session, report: Report) =>
    html`<recs-actions-view
      .report=${report}
      @go-to=${(event: CustomEvent<Place>) => void session.goTo(event.detail)}
    ></recs-actions-view>`,
  columns: (session: Session, report: Report) =>
    html`<recs-columns-view
      .report=${report}
      .sheets=${session.state().sheets}
      .settings=${session.state().settings}
      .selectedRow=${session.selectedRow}
      @tables=${(event: CustomEvent<TableMapping>) => void session.changeSettings({ tables: event.detail })}
    ></recs-columns-view>`,
};
