import type { IMutation, IUnitRange } from '@univerjs/core';
import { CommandType } from '@univerjs/core';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import {
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Engine } from './engine';

type Conversion = NonNullable<
  ReturnType<ReturnType<IActiveDirtyManagerService['getDirtyConversionMap']>['get']>
>;
type Dirty = ReturnType<Conversion['getDirtyData']>;

/** Follows Univer's calculations, and asks for those Univer would not make by itself. */
export interface Calculation {
  /** Has formulas worked out: the cells given, and what depends on them; rebuild after the meaning of names changed. */
  request(cells: readonly IUnitRange[], rebuild?: boolean): void;
  /** Something outside the engine is still at work on results; call what is returned when it is done. */
  hold(): () => void;
  onStart(listener: () => void): void;
  onEnd(listener: () => void): void;
  /** Resolves when nothing waits for calculation and nothing is held. */
  settled(): Promise<void>;
  dispose(): void;
}

export function calculation(engine: Engine): Calculation {
  const dirtyCommands = engine.injector.get(IActiveDirtyManagerService);
  const startListeners: (() => void)[] = [];
  const endListeners: (() => void)[] = [];
  let waiting: (() => void)[] = [];
  let held = 0;
  let isDisposed = false;
  /** Changes that Univer gathers for a tenth of a second before it calculates. */
  let gathered: Dirty[] = [];
  /** Changes for whose sake the running calculation was told to stop. */
  let interrupting: Dirty[] = [];
  let running = 0;
  let isFinishing = false;

  const request: IMutation<Dirty> = {
    id: 'workbench.mutation.request-calculation',
    type: CommandType.MUTATION,
    handler: () => true,
  };
  const registration = engine.commands.registerCommand(request);
  dirtyCommands.register(request.id, {
    commandId: request.id,
    getDirtyData: (command) => command.params as Dirty,
  });

  const listening = engine.commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      gathered = [];
      interrupting = [];
      running++;
      startListeners.forEach((listener) => listener());
    } else if (command.id === SetFormulaCalculationStopMutation.id) {
      interrupting = gathered;
      gathered = [];
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      follow(command.params as ISetFormulaCalculationNotificationMutation);
    } else if (isWatched(command, options)) {
      const dirty = dirtyCommands.get(command.id)?.getDirtyData(command);
      if (dirty) gathered.push(dirty);
    }
  });

  /** As Univer itself decides whether a command is worth a calculation. */
  function isWatched(command: { id: string; params?: object }, options?: { onlyLocal?: boolean }): boolean {
    if (!dirtyCommands.has(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const trigger = (command.params as { trigger?: string }).trigger;
    return (
      options?.onlyLocal !== true &&
      trigger !== SetStyleCommand.id &&
      trigger !== 'sheet.command.set-border' &&
      trigger !== 'sheet.command.clear-selection-format'
    );
  }

  function follow({ stageInfo, functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) isFinishing = true;
    if (functionsExecutedState === undefined || !isFinishing) return;
    isFinishing = false;
    running = Math.max(0, running - 1);
    endListeners.forEach((listener) => listener());
    // Univer forgets changes made during a calculation that was over before it could be stopped.
    const forgotten = functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION ? [] : interrupting;
    interrupting = [];
    for (const dirty of forgotten) engine.commands.syncExecuteCommand(request.id, dirty, { onlyLocal: true });
    wake();
  }

  function isIdle(): boolean {
    return isDisposed || (held === 0 && running === 0 && gathered.length === 0 && interrupting.length === 0);
  }
  function wake(): void {
    if (waiting.length === 0) return;
    // What a result sets in motion begins in the same turn; look again in the next.
    setTimeout(() => {
      if (!isIdle()) return;
      const done = waiting;
      waiting = [];
      done.forEach((resolve) => resolve());
    }, 0);
  }

  return {
    request(cells, rebuild = false) {
      if (cells.length === 0) return;
      const clearDependencyTreeCache: Record<string, Record<string, string>> = {};
      if (rebuild)
        for (const { unitId, sheetId } of cells) (clearDependencyTreeCache[unitId] ??= {})[sheetId] = '1';
      engine.commands.syncExecuteCommand(
        request.id,
        { dirtyRanges: [...cells], clearDependencyTreeCache },
        { onlyLocal: true },
      );
    },
    hold() {
      held++;
      let isHeld = true;
      return () => {
        if (isHeld) held--;
        isHeld = false;
        wake();
      };
    },
    onStart: (listener) => void startListeners.push(listener),
    onEnd: (listener) => void endListeners.push(listener),
    settled: () =>
      isIdle()
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
    dispose() {
      isDisposed = true;
      listening.dispose();
      registration.dispose();
      wake();
    },
  };
}
