import type { Summary } from '../../src/core';

/** The summary of a report without an action. */
export const EMPTY_SUMMARY: Summary = {
  actions: 0,
  recommendations: 0,
  byStatus: {},
  byRag: {},
  byLevel: { must: 0, should: 0, consider: 0 },
  dismissed: 0,
  staleDismissals: 0,
};
