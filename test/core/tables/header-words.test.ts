import { readHeader } from '../../../src/core';

test.each([
  ['Owner', 'owner'],
  ['Lead Officer[v]', 'owner'],
  ['Who is responsible for action?', 'owner'],
  ['By When (date)', 'deadline'],
  ['Timetable[iv]', 'deadline'],
  ['Timescale & Review Date', 'deadline'],
  ['Target date', 'deadline'],
  ['Target/Success Criteria', 'success'],
  ['Recommendation[i]', 'recommendation'],
  ['Actions', 'action'],
  ['Actions taken', 'progress'],
  ['Achieved?', 'progress'],
  ['% complete', 'progress'],
  ['Our RAG', 'rag'],
  ['Executive Response', 'response'],
  ['Priority', 'priority'],
  ['Ref', 'ref'],
  ['', 'other'],
  ['Direction of travel', 'other'],
  ['Telephone', 'other'],
  // Openings and what comes later in the same question.
  ['How will the panel know that it is mended?', 'success'],
  ['How we shall be assured', 'success'],
  ['What the lift inspector recommended', 'recommendation'],
  ['What the two adjudicators said', 'recommendation'],
  ['How has the harbour board responded?', 'response'],
  ['Date the repairs will be completed', 'deadline'],
  ['How soon?', 'deadline'],
  ['If so, how will it be done', 'action'],
  // What stands last says what a title is about.
  ['Remedy by', 'deadline'],
  ['For action by', 'owner'],
  ['To be painted within', 'deadline'],
  // Words of a class.
  ['Date varnished', 'other'],
  ['Date of decision', 'other'],
  ['Anticipated closure', 'deadline'],
  ['Board view', 'response'],
  ['Delegated to', 'owner'],
  ['Evidence forwarded', 'other'],
  ['Agreed, partly agreed or rejected', 'response'],
  // Yes or no is no prose.
  ['Fault found?', 'other'],
  ['Accept?', 'response'],
  ['Completed?', 'status'],
  // A part of a longer phrase says nothing by itself.
  ['Area for improvement seen by the visitors', 'recommendation'],
  ['Officer dealing', 'owner'],
  ['Outstanding rec', 'recommendation'],
  ['Rec', 'ref'],
  ['Eighteen month update (annual meeting)', 'progress'],
  ['RECS Status', 'other'],
])('the title ‘%s’ names a column of the role %s', (title, role) => {
  expect(readHeader(title)).toBe(role);
});
