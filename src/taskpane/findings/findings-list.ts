import { html, LitElement } from 'lit';
import { groupHeading, groupHeadingStyle } from '../lists/group-heading';
import type { GroupedLine } from '../lists/grouped-lines';
import '../lists/window-list';
import { strings } from '../strings';
import { controls, patches, shared } from '../styles';
import type { CardActions } from './card';
import { sameKind } from './choose-entries';
import type { Entry } from './collect-entries';
import { findingCard } from './finding-card';
import { findingsStyle } from './findings-style';
import type { EntryGroup } from './group-entries';
import { offeredEditsStyle } from './offered-edits';

export type FindingLine = GroupedLine<EntryGroup, Entry>;

/** The cards of findings. Sends "go-to", "apply", "dismiss" and "undo-dismiss". */
export class FindingsList extends LitElement {
  static override properties = {
    lines: { attribute: false },
    fixable: { attribute: false },
    isBusy: { type: Boolean },
    dismissing: { state: true },
  };
  static override styles = [shared, controls, patches, groupHeadingStyle, findingsStyle, offeredEditsStyle];

  declare lines: readonly FindingLine[];
  /** All open findings that offer a change, shown or not. */
  declare fixable: readonly Entry[];
  declare isBusy: boolean;
  declare dismissing: string | null;

  #alike = new Map<string, number>();

  constructor() {
    super();
    this.dismissing = null;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('fixable')) return;
    this.#alike = new Map();
    for (const { finding } of this.fixable)
      this.#alike.set(finding.rule, (this.#alike.get(finding.rule) ?? 0) + 1);
  }

  protected override render() {
    return html`<recs-window-list
      .lines=${this.lines}
      .draw=${(line: FindingLine, isCurrent: boolean) => this.#draw(line, isCurrent)}
      .label=${strings.findings.title}
      .estimate=${110}
    ></recs-window-list>`;
  }

  #draw({ group, entry }: FindingLine, isCurrent: boolean) {
    if (!entry) return groupHeading(group);
    const state = {
      isCurrent,
      isUnderRow: group.subject !== undefined,
      isDismissing: this.dismissing === entry.key,
      isBusy: this.isBusy,
      alike: this.#alike.get(entry.finding.rule) ?? 0,
    };
    return findingCard(entry, state, this.#actions);
  }

  readonly #actions: CardActions = {
    goTo: (finding) => this.#send('go-to', finding),
    apply: ({ finding }) => this.#send('apply', [finding]),
    applyAlike: (entry) => {
      const alike = sameKind(this.fixable, entry);
      this.#send(
        'apply',
        alike.map(({ finding }) => finding),
      );
    },
    askDismiss: (entry) => (this.dismissing = entry?.key ?? null),
    dismiss: ({ finding }, reason) => {
      this.dismissing = null;
      this.#send('dismiss', { finding, reason });
    },
    undo: ({ finding }) => this.#send('undo-dismiss', finding),
  };

  #send(name: string, detail: unknown) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('recs-findings-list', FindingsList);
