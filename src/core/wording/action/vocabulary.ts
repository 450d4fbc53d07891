/** The words by which an action is told from a description of how things stand; entries are parted by commas. */

/** What officers promise to do, as the bare verb: "publish", "write to". */
export const VERBS =
  listed(`accept, achieve, acquire, add, address, adopt, advertise, advise, agree, align, allocate, amend, analyse, appoint,
  apply, approach, appraise, approve, arrange, ask, assess, assign, audit, automate, award, begin, book, brief, bring, build, buy, calculate, carry out, change, charge, check, circulate, clarify,
  clean, clear, close, collate, collect, commence, commission, communicate, compare, compile, complete, conduct, confirm, consider, consolidate, construct,
  consult, contact, convene, convert, coordinate, co-ordinate, create, cut, decide, define, delegate, delete, deliver, deploy, describe, design, designate, determine, develop, devise, display, dispose,
  distribute, document, draft, draw up, embed, employ, enable, encourage, enforce, engage, enhance, enrol, ensure, erect, establish, evaluate, examine, expand, explain, explore, extend, feed back,
  file, fill, finalise, find, fit, fix, follow up, formalise, fund, gather, get, give, hire, hold, identify, implement, improve, include, incorporate, increase, inform, initiate, inspect, install, instruct, integrate,
  introduce, investigate, invite, invest, issue, launch, learn, let, liaise, link, list, log, look, lower, make, map, mark, measure, meet, merge, migrate, modify, move, name, negotiate, nominate, notify,
  obtain, offer, open, order, organise, outline, paint, participate, pay, perform, pilot, place, plan, plant, prepare, present, print, prioritise, procure, produce, promote, propose, provide, publicise, publish, purchase,
  put, raise, re-issue, recruit, rectify, redesign, reduce, redraft, refer, refine, refresh, refurbish, register, reinforce, reissue, relocate, remind, remove, renew, repair, replace, report, request, require, rescind, research, resolve, restore, restructure,
  revise, rewrite, roll out, run, schedule, secure, seek, sell, send, separate, set, set out, set up, share, show, sign, simplify, spend, standardise, start, stop, streamline, strengthen, submit, supply, survey, switch,
  take, target, teach, tender, terminate, test, tidy, tighten, track, train, transfer, translate, trial, undertake, update, upgrade, upload, use, validate, verify, visit, widen, withdraw, work, write`);

/** How things stand, or that they stay so. */
export const STATUS_QUO =
  listed(`there are no plans, there is no plan, there are currently no plans, there are no current plans, no plans to, there is no intention, there is no need, no intention of, no intention to, there are no proposals,
  continue, continues, continued, continuing, continuation, will remain, remain, remains, remaining as, is already, are already, already, in place, no change, no changes, unchanged, keep, keeps, maintain, maintains, carry on, carries on, carrying on,
  as is, as at present, as now, as before, as usual, as it is, at present, current practice, existing practice, existing arrangements, current arrangements, current process, existing process, existing procedures, current procedures,
  business as usual, always done, have always, has always, always, is embedded, are embedded, well established, routinely, part of normal, existing policy, status quo, persist, sustain`);

/** What bounds a promise so that it may come to nothing. */
export const ESCAPES =
  listed(`where possible, if possible, wherever possible, when possible, as far as possible, so far as possible, where practicable, where practical, as far as practicable, as far as is practicable, so far as is practicable, where appropriate, if appropriate, as appropriate, when appropriate,
  where necessary, if necessary, as necessary, when necessary, if required, where required, as required, if needed, where needed, as needed, subject to, dependent on, dependent upon, depending on, if funding allows, if funding permits, funding permitting, if funds allow, if funds permit, resources permitting, if resources allow, if resources permit, when resources permit, when resources allow, as resources allow, as resources permit,
  as and when, where feasible, if feasible, where resources allow, where resources permit, where funding allows, where relevant, if relevant, if time allows, time permitting, weather permitting, where applicable, if affordable, if budget allows, budget permitting, if approved, if agreed, provided that, unless, where reasonable, as soon as possible, as soon as practicable, when capacity allows, capacity permitting, best endeavours, reasonable endeavours, endeavour to, if deemed necessary, on a best efforts basis`);

/** Words that promise something new beside the status quo. */
export const CHANGES = listed(
  `new, more, additional, extra, further, increase, increased, reduce, reduced, extend, extended, improve, improved, instead, replacement, revised, enhanced, strengthened, expand, first, second, another`,
);

function listed(text: string): readonly string[] {
  return text.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));
}
