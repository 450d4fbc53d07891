import { isRecord } from './check-shape';

/** Turns settings of one version into those of the next. */
export interface Step {
  /** The version it starts from. */
  readonly from: number;
  readonly change: (settings: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** Settings of an older version, step by step, as those of the present one. What has no version is of the present. */
export function bringForward(value: unknown, steps: readonly Step[], present: number): unknown {
  if (!isRecord(value) || typeof value.version !== 'number') return value;
  let settings: Record<string, unknown> = value;
  for (let version = value.version; version < present; version++) {
    const step = steps.find(({ from }) => from === version);
    if (!step) return value;
    settings = { ...step.change(settings), version: version + 1 };
  }
  return settings;
}
