/** The parts of the pane, in the order of their tabs. */
export const VIEWS = ['overview', 'findings', 'actions', 'columns', 'settings', 'help'] as const;
export type View = (typeof VIEWS)[number];

/** Fetches a part when it is first shown, so that the pane opens without waiting for the others. */
export const LOADS: Readonly<Partial<Record<View, () => Promise<unknown>>>> = {
  findings: () => import(/* webpackChunkName: "findings" */ './findings/findings-view'),
  actions: () => import(/* webpackChunkName: "actions" */ './actions/actions-view'),
  columns: () => import(/* webpackChunkName: "columns" */ './columns/columns-view'),
  settings: () => import(/* webpackChunkName: "settings" */ './settings/settings-view'),
  help: () => import(/* webpackChunkName: "help" */ './help/help-view'),
};
