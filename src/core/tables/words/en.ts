import type { HeaderVocabulary } from '../header-vocabulary';

/**
 * English words of column titles, lower case, without brackets or marks, parted by commas. `strong` titles say the role
 * by themselves, `weak` ones only together with what stands in the column. `other` are titles that look like a role and
 * are none.
 */
export const english: HeaderVocabulary = {
  ref: {
    strong: `
      ref, rec, reference, ref no, no, id, #, rec no, recommendation no, recommendation number,
      recommendation ref, action no, action ref, action number, reference number, unique reference, item no,
      minute no, rec ref, rec`,
    weak: `
      number, item, minute, indicator, code, minute reference, meeting date minute`,
  },
  recommendation: {
    strong: `
      recommendation, recommendations, audit recommendation, scrutiny recommendation, recommendation made,
      resolution, resolutions, audit finding, auditors observations, area for improvement,
      areas for improvement, improvement needed, finding and recommendation, what was recommended`,
    weak: `
      finding, findings, issue, issues, issue identified, observation, observations, motion, concern,
      what you said, must do, requirement, weakness, gap, learning point, report says`,
  },
  response: {
    strong: `
      response, management response, executive response, cabinet response, agreed response,
      accepted or rejected, service response, officer response, response to recommendation, accept reject,
      response and planned actions, directorate response, decision of the executive`,
    weak: `
      accepted, agreed, decision, commitments, reply, our answer, we will, management comment,
      management comments`,
  },
  action: {
    strong: `
      action, actions, agreed action, agreed actions, action required, actions required, planned action,
      planned actions, action item, action items, action point, action points, action to be taken,
      actions to be taken, proposed action, corrective action, proposed corrective action,
      management action, key action, key actions, task, tasks, implementation action, improvement action,
      what will we do, what we will do, what will be done, what needs to be done, steps to be taken,
      action description`,
    weak: `
      what, activity, activities, how, item, step, steps, objective, objectives, commitment, milestone,
      milestones, indicator description, indicators, description, work required, implementation,
      deliverables, next steps, improvement, project, projects summary, measure to be taken`,
  },
  owner: {
    strong: `
      owner, action owner, responsible officer, lead officer, lead, responsible, responsible person,
      person responsible, responsibility, by whom, who is responsible, who is responsible for action,
      lead department, assigned to, accountable officer, named lead, action by,
      lead officer executive member, responsible manager, officer responsible, lead person, action lead,
      accountable, responsible lead, who will do it, who by, allocated to, who will lead, who leads, who is doing it, lead service, lead agency,
      responsible team, who is leading, who will lead, who leads, who is doing it`,
    weak: `
      who, officer, manager, name, service, department, who decides, from, team, cabinet member,
      portfolio holder, executive member, contact, director, sponsor, directorate, executive decision maker`,
  },
  deadline: {
    strong: `
      by when, deadline, due, due date, target date, timescale, timescales, timetable, timeframe,
      time frame, completion date, target completion date, implementation date, target implementation date,
      agreed implementation date, date due, to be completed by, planned completion, planned completion date,
      complete by, timescale review date, expected completion, expected completion date, end date,
      target end date, date for completion, when by, due by, timing, year to action, delivery date,
      target deadline, original date, original target date, revised date, revised target date,
      revised deadline, revised implementation date, action by date, required by,
      planned map completion date, to be done by, done by, to do by, finish by, finish date, to be completed`,
    weak: `
      when, date, target, review date, year, forecast, schedule, completion, start and end date`,
  },
  success: {
    strong: `
      success criteria, success criterion, target success criteria, success measure, success measures,
      measure of success, measures of success, outcome measure, outcome measures, how will we know,
      how we will know, evidence of success, desired outcome, expected outcome, intended outcome,
      action expected outcome, impact measure, what will success look like, what does good look like,
      evidence required, performance measure, performance measures, kpi, kpis, outcomes and measures, key milestones achieved in enacting recommendation, key milestones achieved, milestones achieved`,
    weak: `
      outcome, outcomes, measure, measures, target, targets, output, outputs, deliverable, deliverables,
      result, results, impact, benefit, benefits, evidence, monitoring`,
  },
  progress: {
    strong: `
      progress, progress update, latest update, latest progress, current position, latest position,
      progress to date, update on progress, officer update, actions taken, action taken,
      corrective action taken, percentage complete, % complete, percent complete, % completed,
      implementation status %, status update, progress comments, progress report, progress notes,
      quarterly update, update at, where we are, where are we now, how it is going, what has been done, what has happened, what we have done, outcome so far, update for, date of completion and outcome, completion date and outcome`,
    weak: `
      update, updates, position, comments, comment, notes, commentary, achieved, follow up,
      follow up update, achievements, completed, complete, remarks, latest, done, narrative,
      status and update, implementation progress`,
  },
  status: {
    strong: `
      status, current status, implementation status, action status, open closed, status open closed,
      progress status, delivery status, status of action, recommendation status, complete yes no`,
    weak: `
      state, closed, open, stage, progress, completed, complete, done, live closed`,
  },
  rag: {
    strong: `
      rag, rag status, rag rating, brag, brag status, brag rating, this period rag, current rag, our rag,
      officer rag, traffic light, rag score, previous period rag, previous rag`,
    weak: `
      colour, rating, status colour, this period, previous period`,
  },
  priority: {
    strong: `
      priority, priority rating, priority level, risk priority, recommendation priority, grade, importance,
      urgency`,
    weak: `
      risk, risk rating, risk level, category, rating, high medium low, severity`,
  },
  other: {
    strong: `
      direction of travel, date raised, date added, date identified, date opened, date agreed, date closed,
      date completed, actual completion date, date of meeting, meeting date, report date, start date,
      approved date, published date, audit status, review title, audit title, internal audit title,
      evidence supplied, evidence of progress, challenges, cost, budget, resources, resource required,
      funding, source, theme, section, portfolio, link, links, to, rag key, reporting period,
      discussion point, open questions, date of update`,
    weak: `
      title, topic, area, type, location, service area, meeting, cabinet member, portfolio holder, executive member, executive decision maker, lead member`,
  },
};

/** Words in titles of lists that are kept beside trackers and are none: budgets, contacts, registers, rotas. */
export const FOREIGN_WORDS = `
  likelihood, probability, inherent, residual, gross, net, controls, mitigation, mitigations, telephone, phone,
  mobile, email, mail, address, postcode, amount, awarded, requested, variance, invoice, invoices, cost, costs, vat,
  balance, spend, spent, supplier, contractor, contract, renewal, expiry, quantity, price, monday, tuesday,
  wednesday, thursday, friday, saturday, sunday, shift, hours, rate, age, salary, attendees, venue, apologies,
  respondents, mean, median, serial, make, model, asset, condition, stock, barcode, organisation, applicant,
  applicants, proposal, ward, term, meaning, definition, policy, version, author, course, certificate, votes,
  question, answer, paid, payment, purchase, warranty, lease, requester, complainant, exemption, baseline, actual`;
