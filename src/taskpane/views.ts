/** The parts of the pane, in the order of their tabs. */
export const VIEWS = ['overview', 'findings', 'actions', 'columns', 'settings', 'help'] as const;
export type View = (typeof VIEWS)[number];

/** Fetches what the first part can do without, so that the pane opens before it. */
export async function loadOtherViews(): Promise<void> {
  await import(/* webpackChunkName: "views" */ './other-views');
}
