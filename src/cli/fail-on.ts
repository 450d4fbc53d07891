import type { Summary } from '../core';
import type { FailOn } from './options';

/** 1 where something was found at a level that the caller is to fail on, else 0. */
export function exitCodeOf({ byLevel }: Pick<Summary, 'byLevel'>, failOn: FailOn): 0 | 1 {
  if (failOn === 'never') return 0;
  return byLevel.must > 0 || (failOn === 'should' && byLevel.should > 0) ? 1 : 0;
}
