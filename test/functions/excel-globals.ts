/** What Excel's runtime gives a custom function, as far as ours use it. */
class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** Puts Excel's globals in place, without a workbook. Call it before anything of src/functions runs. */
export function provideExcelGlobals(): void {
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' };
  Object.assign(globalThis, {
    CustomFunctions: { Error: CustomFunctionsError, ErrorCode },
    reportError: () => undefined,
  });
}

/** An error cell as it reaches a function. */
export function errorCell(code: string, message?: string): CustomFunctions.Error {
  return new CustomFunctionsError(code, message) as unknown as CustomFunctions.Error;
}
