import { setFlagsFromString } from 'node:v8';

// The vocabulary's long patterns run from the first cell on. Made ready at once, and not first by a slower way that they
// soon leave, they cost a workbook a fifth less from a cold start. The slower way is not switched off altogether, for
// Node then crashes on patterns that it has run already.
setFlagsFromString('--regexp-tier-up-ticks=0');

// Left to itself, on a machine with much memory Node lets what is no longer needed grow to three times what is, so that a
// workbook of 100,000 rows took more than a gigabyte. It may grow to as much again.
setFlagsFromString('--heap-growing-percent=100');
