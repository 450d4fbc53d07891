import type { Shape } from '../config/shape';

/** A text of up to so many characters. */
export function text(description: string, longest = 200): Shape {
  return { type: 'text', longest, description };
}

/** A whole number, both bounds included. */
export function whole(description: string, least: number, most: number): Shape {
  return { type: 'whole', least, most, description };
}

/** One of these words. */
export function choice(description: string, of: readonly string[]): Shape {
  return { type: 'choice', of, description };
}

export function list(description: string, each: Shape): Shape {
  return { type: 'list', each, description };
}

/** An object with these fields and no others. */
export function fields(
  description: string,
  shapes: Readonly<Record<string, Shape>>,
  required?: readonly string[],
): Shape {
  return { type: 'fields', fields: shapes, description, ...(required && { required }) };
}
