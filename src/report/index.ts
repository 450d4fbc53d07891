export { attentionCounts, needsAttention, type AttentionCounts } from './attention';
export { CSV_TITLES, csvLines } from './csv';
export { explainReport, explainUnusedChoice } from './explain';
export { headline } from './headline';
export { jsonProblem, jsonReport, type JsonProblem, type JsonReport } from './json';
export { lineInWords } from './profile-words';
export { textReport, type Paint, type Painted } from './text';
export { emptyTotal, totalReport, totalWith, type Total } from './total';
export { grouped, levelWords } from './words';
export {
  ACTION_WORDS,
  CRITERION_WORDS,
  deadlineWords,
  OWNER_WORDS,
  PROGRESS_WORDS,
  RESPONSE_WORDS,
} from './reading-words';
