/**
 * The words by which an action is told from a description of how things stand: the one place to look when an action is
 * misread, and what a council may add to. Entries are in lower case, parted by commas.
 */
export interface ActionWords {
  /** What officers promise to do, as the bare verb: "publish", "carry out". */
  readonly verbs: string;
  /** Verbs that are things as well, and promise nothing in "name and contact details". */
  readonly doubles: string;
  /** Verbs that see to what another verb promises, and are no second action: "ensure", "report". */
  readonly steps: string;
  /** Verbs and their forms that only look into something: "consider", "discussed". */
  readonly weak: string;
  /** Verbs that only look into something where what follows is a possibility: "investigate whether". */
  readonly inquiries: string;
  /** What may or may not come of it: "options", "feasibility". */
  readonly possibilities: string;
  /** What is left when something was looked into, so that it was more than looking: "options paper". */
  readonly products: string;
  /** Things whose name alone means that they are to be done: "training". */
  readonly works: string;
  /** How things stand, or that they stay so: "continues", "there are no plans". */
  readonly statusQuo: string;
  /** What promises something new beside the status quo: "additional". */
  readonly changes: string;
  /** What lets a promise come to nothing, beside "where possible", "if funding allows" and their kin. */
  readonly escapes: string;
  /** What a promise may hang on: "funding", "capacity". */
  readonly means: string;
}

/** Actions as councils, health bodies, police forces and schools write them. */
export const ACTION_WORDS: ActionWords = {
  verbs: `say, speak, chase, ring, phone, email, talk, mend, sweep, prune, trim, mow, dig, sort, sort out, cut back, accept, accredit, achieve, acquire, add, address, administer, adopt, advance, advertise, advise,
    agree, agree on, align, allocate, amalgamate, amend, analyse, annotate, apologise, apply, appoint,
    appraise, approach, approve, arrange, ask, assemble, assess, assign, attempt, attend, audit,
    automate, award, bear in mind, begin, benchmark, bid, bolster, book, brief, bring, bring forward,
    broaden, build, buy, calculate, cancel, capture, carry out, cascade, catalogue, categorise,
    celebrate, centralise, certify, change, charge, check, circulate, clarify, clean, clear, clear up,
    close, close down, co-design, co-ordinate, co-produce, collaborate, collate, collect, combine,
    commence, commission, communicate, compare, compile, complete, conduct, configure, confirm,
    consider, consolidate, construct, consult, contact, control, convene, convert, coordinate, correct,
    cost, create, customise, cut, deal with, decide, decommission, dedicate, define, delegate, delete,
    deliver, deploy, describe, design, designate, detail, determine, develop, devise, diarise, digitise,
    discontinue, discuss, display, dispose, disseminate, distribute, diversify, document, donate, draft,
    draw up, eliminate, embed, employ, enable, encourage, end, endeavour, enforce, engage, enhance,
    enrol, ensure, equip, erect, escalate, establish, evaluate, examine, exercise, expand, explain,
    explore, extend, facilitate, familiarise, feed back, file, fill, finalise, find, fit, fix, focus,
    follow up, form, formalise, freeze, fund, gain, gather, generate, get, give, govern, grade, group,
    have in place, highlight, hire, hold, host, identify, implement, improve, include,
    incorporate, increase, induct, inform, initiate, insert, inspect, install, instruct, integrate,
    interview, introduce, invest, investigate, invite, involve, issue, join, keep a, keep an, keep to,
    launch, lay, lead, learn, let, liaise, lift, link, list, lobby, log, look, lower,
    maintain a, maintain an, make, make sure, manage, map, mark, measure, meet, mentor, merge, migrate,
    mitigate, modify, monitor, move, name, negotiate, nominate, note, notify, number, observe, obtain,
    offer, open, order, organise, outline, own, paint, participate, pass, pay, perform, phase, phase in,
    phase out, pilot, place, plan, plant, populate, post, prepare, present, press, prevent, print,
    prioritise, process, procure, produce, profile, progress, promote, propose, protect, provide,
    publicise, publish, purchase, put, put forward, put in place, quality assure, quantify, raise,
    re-establish, re-issue, re-launch, re-open, re-tender, rebuild, receive, recognise, recommend,
    reconcile, reconvene, record, recruit, rectify, redeploy, redesign, redirect, redraft, reduce,
    refer, refine, refocus, refresh, refurbish, register, regularise, reinforce, reinstate, reissue,
    reiterate, relaunch, release, relocate, remind, remodel, remove, renew, reopen, repaint, repair,
    repeat, replace, report, reprocure, request, require, rescind, research, resolve, resource, respond,
    restore, restructure, resurface, retain, retender, retrain, return, reverse, review, revise,
    revisit, rewrite, risk assess, roll out, run, sample, schedule, scope, score, scrutinise, secure,
    seek, select, self-assess, sell, send, separate, serve, set, set out, set up, share, shorten, show,
    sign, sign off, sign up, signpost, simplify, site, source, specify, spend, stage,
    standardise, start, stop, streamline, strengthen, stress, study, submit, substitute, summarise,
    supervise, supply, support, survey, suspend, sustain a, switch, tackle, tailor, take, target, task,
    teach, tell, tender, terminate, test, think, think about, tidy, tighten, track, train, transfer,
    transform, translate, treat, triage, trial, try, understand, undertake, unify, update, upgrade,
    upload, use, utilise, validate, vary, verify, vet, view, visit, warn, weigh, widen, withdraw, work,
    write`,
  doubles: `address, advance, aim, approach, audit, award, balance, bid, book, brief, budget, build, change,
    charge, claim, contact, control, cost, cut, deal, design, detail, display,
    document, draft, end, exercise, file, fit, fix, focus, form, fund, grade, group, help, increase, interview, issue, land, lead, lift, link, list, log, look, map, mark, market,
    measure, mentor, name, note, number, offer, open, order, own, paint, pass, phase, pilot,
    place, plan, plant, post, press, print, process, profile, progress, project, purchase,
    record, reference, release, repair, repeat, report, request, research, resource,
    respond, result, return, reverse, review, risk assess, run, sample, schedule, scope, score, set, share, sign, site, source, staff, stage, start, stop, stress,
    study, supply, support, survey, switch, target, task, tender, test, track, trade,
    transfer, trial, update, upgrade, upload, use, view, visit, work`,
  steps: `check, communicate, discuss, ensure, evaluate, explain, feed back, follow up, inform, make sure, monitor, note,
    report, review, share, track`,
  weak: `consider, considered, consideration, explore, explored, look at, looked at, look into, looked into, think about,
    thought, discuss, discussed, note, noted, bear in mind, borne in mind, monitor, monitored, kept under review, bear this in mind, reflect on, be mindful of`,
  inquiries: `assess, assessed, examine, examined, identify, identified, investigate, investigated, research, researched,
    review, reviewed, scope, scoped, seek, study`,
  possibilities: `whether, if, possibility, possibilities, feasibility, viability, potential, scope, case for, option,
    options, opportunity, opportunities, ways, merits, desirability, idea, how best`,
  products: `report, paper, options paper, proposals, proposal, appraisal, business case, briefing note, recommendations,
    cabinet, committee, executive, board, full council, panel, trial, pilot`,
  works: `training, contract, contracts, meeting, meetings, session, sessions, workshop, workshops, campaign, event, item,
    procedure, protocol, policy, strategy, programme, works, briefing, course, analysis, benchmarking, sampling, new,
    additional, extra, further, implementation, huddle, roll-out, rollout, appraisal, business case, e-learning`,
  statusQuo: `there are no plans, there is no plan, there are currently no plans, there are no current plans, no
    plans to, has no plans, have no plans, no current plans, there is no intention, there is no need, no
    intention of, no intention to, there are no proposals, not intend to, not propose to, not plan to,
    not planning to, not proposing to, not intending to, not considered necessary, will not change, will
    not be changed, no further action, no reason to, not minded to, forms part of, as existing, no action, none required, not required, no new action, nothing
    further, continue, continues, continued, continuing, continuation, will remain, remain, remains,
    remaining as, is already, are already, already, in place, no change, no changes, unchanged, keep,
    keeps, maintain, maintains, carry on, carries on, carrying on, go on, goes on, as is, as at present, as now, as
    before, as usual, as it is, at present, currently, current practice, existing practice, existing
    arrangements, current arrangements, current process, existing process, existing procedures, current
    procedures, business as usual, bau, always done, have always, has always, always, is embedded, are
    embedded, well established, routinely, part of normal, normal practice, standard practice, existing
    policy, status quo, persist, sustain, ongoing, on-going`,
  changes: `new, more, additional, extra, further, increase, increased, reduce, reduced, extend, extended, improve, improved,
    instead, replacement, revised, enhanced, strengthened, expand, first, second, another, until, informed, updated,
    two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, half`,
  escapes: `do our best, do its best, do their best, endeavour to, every endeavour, every effort, best efforts, best endeavours, reasonable endeavours,
    reasonable efforts, try to, attempt to, hope to, hopes to, unless, provided that, providing that, in
    the event that, time permitting, weather permitting, on a best efforts basis, if approved, if
    agreed, if successful, if possible, if deemed necessary, at the discretion of, as and when`,
  means: `funding, funds, fund, resources, resource, budget, budgets, finance, finances, money, staffing, capacity, time,
    weather, workload, workloads, grant, grants, demand`,
};
