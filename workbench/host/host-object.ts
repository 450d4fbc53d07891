import { invalidArgument } from './wire-format';

/**
 * One object of the Excel object model as the wire sees it. All members go by their wire names (Pascal case). What is
 * not listed is refused.
 */
export interface HostObject {
  /** The class's name in Office.js. */
  readonly className: string;
  /** What the client needs to find the object again: its id under the name the client asks for. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  /** null is Office.js's null object. */
  readonly navigation?: Readonly<Record<string, () => HostObject | null>>;
  /** Returns a plain value, a HostObject, or null for a null object. */
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** getItem of a collection. */
  readonly item?: (key: unknown) => HostObject;
  readonly items?: () => readonly HostObject[];
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value;
}

export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

/** A whole number. */
export function indexArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}
