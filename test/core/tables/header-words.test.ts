import { readHeader, readHeaderRow } from '../../../src/core';

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
  // Titles that a narrow column breaks, and titles with their instructions.
  ['Area\nResponsible', 'owner'],
  ['Expected\nFinish\nDate', 'deadline'],
  ['Progress\nPlease say what was done since the last meeting', 'progress'],
  // Questions in short.
  ['To whom addressed', 'owner'],
  ['Repairs by whom', 'owner'],
  ['Repairs by when', 'deadline'],
  ['Who has to be told?', 'other'],
  ['Who for', 'other'],
  ['What was promised', 'action'],
  ['What we will do to achieve it', 'action'],
  ['What we will need', 'other'],
  ['Where do we want to be?', 'success'],
  ['Reason no step was proposed', 'other'],
  // Persons by any name.
  ['Lead executive', 'owner'],
  ['Allocated employee', 'owner'],
  ['Colleague responsible', 'owner'],
  // Degrees, places and days.
  ['Extent of implementation', 'status'],
  ['% done', 'progress'],
  ['Outcome of referral', 'other'],
  ['Evidence reference', 'other'],
  ['Budget impact', 'other'],
  ['Date for a report to the forum', 'deadline'],
  ['Anticipated resolution', 'deadline'],
  ['Short/medium/long term', 'deadline'],
  ['Status per auditor', 'status'],
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
  // Several words for one thing, and instructions that run on from the title.
  ['Deliverables/Outcomes', 'success'],
  ['Deliverables Identify the deliverables that the harbour office has to hand over', 'success'],
  ['Recommendation as stated in the report of the harbour inspector in March', 'recommendation'],
  // Days of the past, and spans.
  ['Closed date', 'other'],
  ['Planned start and completion dates', 'deadline'],
  ['RAG this term', 'rag'],
])('the title ‘%s’ names a column of the role %s', (title, role) => {
  expect(readHeader(title)).toBe(role);
});

test.each([
  ['Recommendation | Council position | Owner | By when', 'response'],
  ['Recommendation | Action | Owner | By when | Council position', 'progress'],
])('a position is an answer before it is said by when, and news after it: %s', (row, role) => {
  const titles = row.split(' | ');
  expect(readHeaderRow(titles)[titles.indexOf('Council position')]).toBe(role);
});

test.each([
  ['Objective | Activity | Lead | Timescale', 'Activity', 'action'],
  ['Objective | Lead | Timescale', 'Objective', 'action'],
  ['No. | Deliverable | Owner | By when', 'Deliverable', 'action'],
  ['Action | Deliverable | Owner | By when', 'Deliverable', 'success'],
  ['Decision | By whom | By when', 'Decision', 'action'],
  ['Recommendation | Decision | Owner', 'Decision', 'response'],
  ['Finding | Office commitments | Action | Owner', 'Office commitments', 'response'],
  ['Severity | Finding | Recommendation | Owner', 'Finding', 'recommendation'],
])('in the row ‘%s’ the title ‘%s’ names a column of the role %s', (row, title, role) => {
  const titles = row.split(' | ');
  expect(readHeaderRow(titles)[titles.indexOf(title)]).toBe(role);
});
