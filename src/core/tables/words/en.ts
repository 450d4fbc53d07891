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
      minute no, rec ref, rec, number, finding no, finding ref, finding number, resolution no, resolution number, motion no, case no, uid, s n, sn, serial number, line number`,
    weak: `
      number, item, minute, code, minute reference, meeting date minute, reg, regulation, afi coc, para, paragraph, case ref, case, point, point no, afi`,
  },
  recommendation: {
    strong: `
      recommendation, recommendations, audit recommendation, scrutiny recommendation, recommendation made, audit finding, auditors observations, area for improvement,
      areas for improvement, improvement needed, finding and recommendation, what was recommended, resolved, resolved that, you said, what you told us, deficiency, deficiencies, area of concern, areas of concern, regulation breach, contravention, what needs to improve, lessons, lesson learned, inspection finding, key line of enquiry, matter of concern, matters of concern, concern raised, breach, breaches, area for development, afi, aim, target area, what the report said, ask, must do and should do, must do, should do, must and should do, nonconformity, nonconformities, non compliance, non conformity, significant finding, significant findings, what went wrong …, what we learned …, what we heard …, what people said …, area to improve, improvement area, required improvement, what the inspectors found …, what inspectors found …, resolution, motion and resolution, said, asked, recommended, found, area to develop, areas to develop, where we need …, where we must …, what we need to improve, panel said, residents said, tenants said`,
    weak: `
      finding, findings, issue, issues, issue identified, observation, observations, motion, concern,
      what you said, must do, requirement, weakness, gap, learning point, report says, priority area, must, should, problem, risk identified, standard, criterion, question raised, learning, risk, hazard, hazards, cause for concern, lesson identified, lessons identified, condition, want, wants, wanted, told us, matter, matters, point, audit point, commitment, commitments, pledge, pledges, challenge, change needed, order`,
  },
  response: {
    strong: `
      response, management response, executive response, cabinet response, agreed response,
      accepted or rejected, service response, officer response, response to recommendation, accept reject,
      response and planned actions, directorate response, decision of the executive, council response, our response, trust response, provider response, governments response, government response, response from executive, reply from executive, cabinet decision, executive decision, council decision, cabinet executive decision, accept or reject, agree or disagree, accepted y n, accepted yes no, agreed y n, agreed yes no, response received, decision on recommendation, position on recommendation, agree disagree, cabinet said, executive said, council said, we said, landlord said, government said, management said, position of the government, position of the executive, position of the council, government position, what cabinet said`,
    weak: `
      accepted, agreed, decision, commitments, reply, our answer, we will, management comment,
      management comments, answer, response to finding`,
  },
  action: {
    strong: `
      action, actions, agreed action, agreed actions, action required, actions required, planned action,
      planned actions, action item, action items, action point, action points, action to be taken,
      actions to be taken, proposed action, corrective action, proposed corrective action,
      management action, key action, key actions, task, tasks, implementation action, improvement action,
      what will we do, what we will do, what will be done, what needs to be done, steps to be taken,
      action description, remedial measure, remedial measures, remedial action, remedial actions, we will, our action, what we are doing, what we are going to do, work to be done, job, jobs, to do, steps, step, countermeasure, intervention, interventions, improvement measure, mitigating action, mitigating actions, specific action, tasks to be done, remedy, remedies, remedy agreed, agreed remedy, actions taken or proposed, action taken or proposed, actions proposed or taken, strategy, strategies, what are we going to do, response action, preventive action, what will we …, what we will …, how will we …, how we will …, what needs to …, what do we …, what are we …, what must …, what we plan …, what we intend …, what was agreed …, what action …, will do, shall do, what we shall …, what shall we …, going to do, work to do, what happens next, what will happen …, what happens …, what comes next, follow up agreed, follow up needed, follow up required, follow up action, undertaking given`,
    weak: `
      what, activity, activities, how, item, step, steps, objective, objectives, commitment, milestone,
      milestones, indicator description, description, work required, implementation, next steps, improvement, project, projects summary, measure to be taken, plan, proposal, undertaking, requirement, approach, operational task, indicator, how will it be …, how it will be …, work, move, moves, measure, change, change needed, pledge, pledges, work in hand`,
  },
  owner: {
    strong: `
      owner, action owner, responsible officer, lead officer, lead, responsible, responsible person,
      person responsible, responsibility, by whom, who is responsible, who is responsible for action,
      lead department, assigned to, accountable officer, named lead, action by,
      lead officer executive member, responsible manager, officer responsible, lead person, action lead,
      accountable, responsible lead, who will do it, who by, allocated to, who will lead, who leads, who is doing it, lead service, lead agency,
      responsible team, who is leading, who will lead, who leads, who is doing it, led by, by who, whos on it, who is on it, whose job, responsible body, responsible post, post holder, accountable person, lead name, lead role, on point, delivery lead, senior responsible owner, sro, responsible director, executive lead, who is accountable, link officer, contact officer, nominated lead, named person, nominated person, key contact, assignee, action officer, who will …, who is …, who should …, whos …, responsible …, responsibility for …, lead organisation, lead body, lead team, lead partner, lead organisations, officer and department, action holder, by whom, managed by, link governor, lead governor, in charge, person in charge, who to …, who takes …, who makes …, who does …, who carries …, in the lead, takes the lead, accountable …, held by, owned by, taken forward by, sponsor department, lead minister`,
    weak: `
      who, officer, manager, name, service, department, who decides, from, team, cabinet member,
      portfolio holder, executive member, contact, director, sponsor, directorate, executive decision maker, by, role, post, leads, personnel, nominated officer, agency, partner, person, people, head of service, department head, councillor, cllr, minister, handler, member, member of staff, colleague, body, made by, completed by, closed by`,
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
      planned map completion date, to be done by, done by, to do by, finish by, finish date, to be completed, start and finish, by what date, to finish by, finish, ready by, complete by date, target for completion, date required, expected date, date to be completed, when will it be done, when it will be done, date for action, deadline for completion, milestone date, proposed date, estimated completion, est completion, eta, proposed completion date, due for completion, new date, new deadline, extended to, extension to, extension requested to, when will …, when is …, when should …, when must …, when do …, when are …, estimated completion, by when …, when you will …, when we will …, for when, timeline, time scale, to be implemented by, delivery by, date expected, time limit, by date, deliver by, comply by, close by, resolve by, respond by, implement by, achieve by, meet by, act by, report by, delivered by, finished by, achieved by, implemented by, resolved by, needed by, wanted by, expected by, promised by, promised for, promised date, no later than, not later than, in place by, to be in place, to be finished, to be delivered, revised to, moved to, put back to, expected delivery, delivery expected, completion expected, anticipated completion, anticipated delivery, target month, target quarter, target year, date for delivery, date needed, date promised, by next …, by which …`,
    weak: `
      when, date, target, review date, year, forecast, schedule, completion, start and end date, end, quarter, completion target, by, for, horizon, month, completed by, closed by, made by, promised, for which …, latest date`,
  },
  success: {
    strong: `
      success criteria, success criterion, target success criteria, success measure, success measures,
      measure of success, measures of success, outcome measure, outcome measures, how will we know,
      how we will know, evidence of success, desired outcome, expected outcome, intended outcome,
      action expected outcome, impact measure, what will success look like, what does good look like,
      evidence required, performance measure, performance measures, kpi, kpis, outcomes and measures, key milestones achieved in enacting recommendation, key milestones achieved, milestones achieved, impact we expect, expected impact, intended impact, what will change, what will be different, how success will be measured, evidence of impact, success looks like, how we will measure, outcome sought, expected result, expected results, expected benefit, impact measures, will know, how will we know …, how we will know …, how do we know …, how will we measure …, how we will measure …, how will success …, how success will …, how will this be …, what will success …, what success …, what does good …, what does success …, what will be different …, what will have …, success indicator, performance indicator, key performance indicator, how success …, test of success, sign of success, signs of success, sign of …, sign that …, evidence it …, evidence that …, proof, proof that …, proof of success, check that …, test that …, outcome we want, outcome wanted, what we want to see, measured, monitored, evidenced, judged, what difference …, what tenants will …, what people will …, what residents will …, measure of improvement, measure of impact, signs of impact`,
    weak: `
      outcome, outcomes, measure, measures, target, targets, output, outputs, deliverable, deliverables,
      result, results, impact, benefit, benefits, evidence, monitoring, assurance, how assured, evidence of completion, indicator, indicators of success, verification, assurance and evidence, proof of compliance, difference`,
  },
  progress: {
    strong: `
      progress, progress update, latest update, latest progress, current position, latest position,
      progress to date, update on progress, officer update, actions taken, action taken,
      corrective action taken, percentage complete, % complete, percent complete, % completed,
      implementation status %, status update, progress comments, progress report, progress notes,
      quarterly update, update at, where we are, where are we now, how it is going, what has been done, what has happened, what we have done, outcome so far, update for, date of completion and outcome, completion date and outcome, evaluation so far, we did, what we did, so far, update since last meeting, progress since, latest news, where are we, action to date, actions to date, work to date, progress against action, impact so far, review notes, monitoring notes, what we have achieved, date completed comments, completion date comments, six month update, update and evidence, progress and evidence, review comments, what we have …, what have we …, what has …, what was done …, where are we …, where we are …, how are we …, how is it …, commentary on progress, %, follow up finding, completed action, action completed, what action has …, what action have …, what action was …, state of play, how far …, wheres …, where is …, where has …, story so far, news, impact seen, impact to date, difference made, what difference has …, work so far, have we …, has it …, present position, report back`,
    weak: `
      update, updates, position, comments, comment, notes, commentary, achieved, follow up,
      follow up update, achievements, completed, complete, remarks, latest, done, narrative,
      status and update, implementation progress, management comment, management comments, compliance, outcome to date, highlight, report to …, reported, outcome reported, view, opinion, work in hand, in hand, change embedded, news, evidence received, state of …, position of …`,
  },
  status: {
    strong: `
      status, current status, implementation status, action status, open closed, status open closed,
      progress status, delivery status, status of action, recommendation status, complete yes no, done yes no, complete y n, achieved y n, on track, delivered, stage reached, complete yes, completed y n, closed y n, done y n, signed off, compliance status, done yet, change stage, change status, implemented y n, implemented yes no, tracking status, met not met, met or not met`,
    weak: `
      state, closed, open, stage, progress, completed, complete, done, live closed, implemented, actioned, fully implemented, sign off, tracking, finished, y n, yes no, state of …, embedded, evidence embedded`,
  },
  rag: {
    strong: `
      rag, rag status, rag rating, brag, brag status, brag rating, this period rag, current rag, our rag,
      officer rag, traffic light, rag score, previous period rag, previous rag, r a g, b r a g, ragb, traffic light status, traffic light …`,
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
      approved date, published date, review title, audit title, internal audit title,
      evidence supplied, evidence of progress, challenges, cost, budget, resources, resource required,
      funding, source, theme, section, portfolio, link, links, to, rag key, reporting period,
      discussion point, open questions, date of update, council date, committee date, date of council, date of committee, date of decision, date of report, date received, date of audit, date of inspection, date of visit, start, started, date started, agenda item, responsibility for monitoring …, root cause, root causes, date complied, date achieved, date implemented, date first raised, lead member, lead cabinet member, measurement frequency, number of …, date of last update, date of last review, date last updated, last updated, when did …, when was …, timestamp`,
    weak: `
      title, topic, area, type, location, service area, meeting, cabinet member, portfolio holder, executive member, executive decision maker, lead member, verified, verified by, checked by, confirmed by, validated by, reason for extension, reason for delay, risks to delivery …, category of …`,
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
  question, answer, paid, payment, purchase, warranty, lease, requester, complainant, exemption, baseline, actual,
  ticket, tickets, sla, caller, customer, claim, claims, claimant, incident, reserve, handler, registration, vehicle,
  mot, vacancy, created, hiring, interview, candidate, trainer, possible, timestamp, your`;

/** Short forms of words in titles. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    compl: 'completion',
    est: 'estimated',
    resp: 'responsible',
    mgmt: 'management',
    mgr: 'manager',
    dept: 'department',
    impl: 'implementation',
    recs: 'recommendations',
    min: 'minute',
    num: 'number',
    nr: 'number',
    org: 'organisation',
    organization: 'organisation',
    prog: 'progress',
  }),
);
