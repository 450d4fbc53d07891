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
  ['RECS Status', 'other'],
])('the title ‘%s’ names a column of the role %s', (title, role) => {
  expect(readHeader(title)).toBe(role);
});
