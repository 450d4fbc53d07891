import type {
  ArrayValueObject as ArrayOfValues,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { FunctionArgument, FunctionResult, FunctionValue } from '../host/spreadsheet';

export function toFunctionArgument(variant: FunctionVariantType): FunctionArgument {
  if (variant.isReferenceObject()) return [];
  const value = variant as BaseValueObject;
  if (!value.isArray()) return single(value);
  const rows = (value as ArrayOfValues)
    .getArrayValue()
    .map((row) => row.map((item) => (item ? single(item) : null)));
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows;
}

function single(value: BaseValueObject): FunctionValue {
  if (value.isError()) return { error: String(value.getValue()) };
  return value.isNull() ? null : value.getValue();
}

/** Ragged rows are filled up with #N/A, as Excel does; a result of no cells at all is #VALUE!. */
export function fromFunctionResult(result: FunctionResult): BaseValueObject {
  if (!isRows(result)) return toValueObject(result);
  const columnCount = result.reduce((most, row) => Math.max(most, row.length), 0);
  if (columnCount === 0) return ErrorValueObject.create('#VALUE!' as never);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) =>
      Array.from({ length: columnCount }, (_, column) =>
        column < row.length ? toValueObject(row[column]!) : toValueObject({ error: '#N/A' }),
      ),
    ),
    rowCount: result.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function isRows(result: FunctionResult): result is readonly (readonly FunctionValue[])[] {
  return Array.isArray(result);
}

function toValueObject(value: FunctionValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return ErrorValueObject.create(value.error as never);
}
