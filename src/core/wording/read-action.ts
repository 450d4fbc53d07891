import { isBlankMark, squeezed } from '../model/plain-text';
import type { Reading } from '../model/report';

export type ActionKind = 'action' | 'status-quo' | 'blank';

/** "There are no plans to end this", "continues to be reviewed", "has been enhanced". */
const STATUS_QUO =
  /\b(?:there (?:is|are) no (?:plans?|need|intention)|continu(?:e|es|ed|ing|ation)\b|will remain|(?:is|are) already|already (?:in place|exists?))\b/;

/** Words that promise something new in spite of the status quo beside them. */
const PROMISE = /\b(?:will (?!remain|continue)|to be \w+ed|new|introduce|appoint|develop|write|publish)\b/;

/** Does an action cell promise something, or describe how things stand? */
export function readAction(text: string): Reading<ActionKind> {
  if (isBlankMark(text)) return { kind: 'blank', text };
  const words = squeezed(text);
  return { kind: STATUS_QUO.test(words) && !PROMISE.test(words) ? 'status-quo' : 'action', text };
}
