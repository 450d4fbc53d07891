import type { IUnitRange } from '@univerjs/core';
import type { FunctionArgument, FunctionResult, StreamingFunction } from '../host/spreadsheet';
import type { Calculation } from './calculation';
import { cellReader } from './cell-reader';
import type { Engine } from './engine';
import { functionNames } from './formula-names';

/** Where a function stands. */
export interface CellPosition {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Stream {
  readonly name: string;
  /** The last; absent before the first. */
  result?: FunctionResult;
  stop(): void;
}

interface CellStreams extends CellPosition {
  /** By function and arguments. */
  readonly streams: Map<string, Stream>;
}

export interface Streams {
  /** The last answer of a function in a cell, which is started with the first question; undefined before its answer. */
  answerOf(
    name: string,
    start: StreamingFunction,
    args: readonly FunctionArgument[],
    cell: CellPosition,
  ): FunctionResult | undefined;
  dispose(): void;
}

/**
 * The streaming functions that cells hold. One is stopped when its formula goes, or has asked it for something else
 * instead. `show` has a cell calculated again, `restart` every cell that names a function.
 */
export function streams(
  engine: Engine,
  calculation: Calculation,
  show: (cell: IUnitRange) => void,
  restart: (upperName: string) => void,
): Streams {
  const ofCells = new Map<string, CellStreams>();
  /** What the calculation under way has asked of each cell it came to. */
  const asked = new Map<string, Set<string>>();

  calculation.onStart(() => asked.clear());
  calculation.onEnd(() => {
    const moved = new Set<string>();
    for (const [place, { streams: running, ...position }] of ofCells) {
      const names = namesIn(position);
      for (const [key, stream] of running) {
        const isGone = !names.includes(stream.name);
        if (!isGone && (asked.get(place)?.has(key) ?? true)) continue;
        if (isGone) moved.add(stream.name);
        stream.stop();
        running.delete(key);
      }
      if (running.size === 0) ofCells.delete(place);
    }
    asked.clear();
    // A formula that is gone from its cell may stand in another now.
    for (const name of moved) restart(name);
  });

  function namesIn({ sheet, row, column }: CellPosition): string[] {
    if (!engine.workbook.getSheetBySheetId(sheet)) return [];
    return functionNames(cellReader(engine, sheet).formula(row, column) ?? '');
  }

  function begin(
    name: string,
    start: StreamingFunction,
    args: readonly FunctionArgument[],
    cell: CellPosition,
  ): Stream {
    const { sheet, row, column } = cell;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const release = calculation.hold();
    let cancel: () => void = () => undefined;
    const stream: Stream = {
      name,
      stop() {
        release();
        cancel();
      },
    };
    cancel = start(args, cell, (result) => {
      stream.result = result;
      show({ unitId: engine.unitId, sheetId: sheet, range });
      release();
    });
    return stream;
  }

  return {
    answerOf(name, start, args, cell) {
      const place = `${cell.sheet} ${cell.row} ${cell.column}`;
      const key = JSON.stringify([name, args]);
      const here = ofCells.get(place) ?? { ...cell, streams: new Map<string, Stream>() };
      ofCells.set(place, here);
      asked.set(place, (asked.get(place) ?? new Set()).add(key));
      const stream = here.streams.get(key) ?? begin(name, start, args, cell);
      here.streams.set(key, stream);
      return stream.result;
    },
    dispose() {
      for (const { streams: running } of ofCells.values())
        for (const stream of running.values()) stream.stop();
      ofCells.clear();
    },
  };
}
