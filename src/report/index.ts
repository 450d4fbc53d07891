export { mustFix, needsAttention } from './attention';
export { explainReport, explainUnusedChoice } from './explain';
export { headline } from './headline';
export { jsonReport, type JsonReport } from './json';
export { textReport } from './text';
export { LEVEL_ORDER, levelWords } from './words';
export {
  ACTION_WORDS,
  CRITERION_WORDS,
  deadlineWords,
  OWNER_WORDS,
  PROGRESS_WORDS,
  RESPONSE_WORDS,
} from './reading-words';
