import { squeezed } from '../model/plain-text';
import type { Role } from '../model/report';

/**
 * Words of column titles, most telling first within a role. A title counts for the role whose words cover most of it.
 * English; another language is another such list.
 */
const HEADER_WORDS: Readonly<Record<Exclude<Role, 'other'>, readonly string[]>> = {
  ref: [
    'ref',
    'reference',
    'ref no',
    'number',
    'no',
    'item no',
    'id',
    '#',
    'rec no',
    'recommendation no',
    'recommendation number',
    'action no',
    'action ref',
    'minute no',
  ],
  recommendation: [
    'recommendation',
    'recommendations',
    'audit recommendation',
    'recommendation text',
    'finding',
    'findings',
    'issue',
    'observation',
    'audit finding',
    'motion',
    'resolution',
    'resolutions',
    'area for improvement',
  ],
  response: [
    'response',
    'management response',
    'executive response',
    'cabinet response',
    'agreed response',
    'decision',
    'accepted',
    'accepted or rejected',
    'agreed',
    'service response',
    'officer response',
  ],
  action: [
    'action',
    'actions',
    'agreed action',
    'action required',
    'planned action',
    'action item',
    'action point',
    'actions to be taken',
    'proposed action',
    'management action',
    'task',
    'what',
    'activity',
    'how',
    'what will we do',
    'key action',
    'implementation action',
  ],
  owner: [
    'owner',
    'action owner',
    'responsible officer',
    'lead officer',
    'lead',
    'officer',
    'responsible',
    'responsibility',
    'who',
    'by whom',
    'who is responsible',
    'responsible person',
    'lead department',
    'assigned to',
    'accountable officer',
    'person responsible',
    'named lead',
    'action by',
  ],
  deadline: [
    'by when',
    'deadline',
    'due',
    'due date',
    'target date',
    'when',
    'timescale',
    'timescales',
    'timetable',
    'timeframe',
    'completion date',
    'target completion date',
    'implementation date',
    'date due',
    'date',
    'to be completed by',
    'revised date',
    'planned completion',
    'review date',
    'complete by',
  ],
  success: [
    'target success criteria',
    'success criteria',
    'success measure',
    'success measures',
    'measure of success',
    'measures of success',
    'target',
    'outcome',
    'outcomes',
    'expected outcome',
    'kpi',
    'measure',
    'deliverable',
    'output',
    'how will we know',
    'evidence of success',
    'desired outcome',
    'intended outcome',
  ],
  progress: [
    'progress',
    'update',
    'progress update',
    'latest update',
    'current position',
    'position',
    'comments',
    'notes',
    'actions taken',
    'action taken',
    'achieved',
    'latest position',
    'progress to date',
    'commentary',
    'officer update',
    '% complete',
    'percentage complete',
    'follow up',
  ],
  status: ['status', 'current status', 'state', 'implementation status', 'open closed', 'closed'],
  rag: ['rag', 'rag status', 'rag rating', 'brag', 'brag status', 'colour', 'traffic light', 'our rag'],
  priority: ['priority', 'risk', 'risk rating', 'priority rating', 'importance'],
};

/** Titles of the columns this product writes: never read as the officer's. */
export const STATUS_COLUMN_TITLES = ['RECS RAG', 'RECS Status', 'RECS Due', 'RECS Why'] as const;

/** Words that add nothing to a title: "Who is responsible for action?" */
const FILLING = new Set(['the', 'a', 'of', 'for', 'is', 'to', 'and', 'or', 'this', 'previous', 'current']);

interface Entry {
  readonly role: Role;
  readonly words: readonly string[];
  /** How many of the words tell something. */
  readonly telling: number;
}

/** By their first word, so that a title is compared only with what it could hold. */
const ENTRIES: ReadonlyMap<string, readonly Entry[]> = byFirstWord(HEADER_WORDS);

function byFirstWord(titles: typeof HEADER_WORDS): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [role, phrases] of Object.entries(titles)) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const telling = countTelling(words);
      entries.set(words[0]!, [...(entries.get(words[0]!) ?? []), { role: role as Role, words, telling }]);
    }
  }
  return entries;
}

const OWN_TITLES: ReadonlySet<string> = new Set(STATUS_COLUMN_TITLES.map((title) => squeezed(title)));

/** Longer than this is a sentence, not a column title. */
const LONGEST_TITLE = 60;

export interface HeaderMatch {
  readonly role: Role;
  /** 0 to 1: how much of the title the known words cover. */
  readonly score: number;
}

/** What a column title says the column holds. Footnote marks and text in brackets are passed over. */
export function readHeader(title: string): HeaderMatch {
  if (title.length > LONGEST_TITLE * 2) return { role: 'other', score: 0 };
  const bare = squeezed(title);
  if (bare === '' || bare.length > LONGEST_TITLE || OWN_TITLES.has(bare)) return { role: 'other', score: 0 };
  const words = bare
    .replace(/\[[^\]]*\]|\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9#%]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return { role: 'other', score: 0 };
  const telling = countTelling(words);
  let best: HeaderMatch = { role: 'other', score: 0 };
  for (let start = 0; start < words.length; start++) {
    for (const entry of ENTRIES.get(words[start]!) ?? []) {
      if (!entry.words.every((word, i) => words[start + i] === word)) continue;
      const score = Math.min(1, entry.telling / telling);
      if (score > best.score) best = { role: entry.role, score };
    }
  }
  return best.score >= 0.3 ? best : { role: 'other', score: best.score };
}

/** Words that say something; where none does, all count. */
function countTelling(words: readonly string[]): number {
  return words.filter((word) => !FILLING.has(word)).length || words.length;
}
