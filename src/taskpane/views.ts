/** The parts of the pane, in the order of their tabs. */
export const VIEWS = ['overview', 'findings'] as const;
export type View = (typeof VIEWS)[number] | 'actions' | 'columns' | 'settings' | 'help';

/** Fetches a part when it is first shown, so that the pane opens without waiting for the others. */
export const LOADS: Readonly<Partial<Record<View, () => Promise<unknown>>>> = {
  findings: () => import(/* webpackChunkName: "findings" */ './findings/findings-view'),
};
