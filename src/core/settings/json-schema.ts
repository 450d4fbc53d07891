import type { Shape } from '../config/shape';
import { SETTINGS_SHAPE } from './settings-shape';

/** A part of a JSON Schema. */
type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft 2020-12) of a settings file, so that editors complete and check it. */
export function settingsSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Settings of RECS',
    ...schemaOf(SETTINGS_SHAPE),
  };
}

function schemaOf(shape: Shape): Schema {
  return { description: shape.description, ...constraints(shape) };
}

function constraints(shape: Shape): Schema {
  switch (shape.type) {
    case 'whole':
      return { type: 'integer', minimum: shape.least, maximum: shape.most };
    case 'choice':
      return { enum: shape.of };
    case 'text':
      return {
        type: 'string',
        minLength: shape.mayBeEmpty ? 0 : 1,
        maxLength: shape.longest,
        ...(shape.single && { pattern: '^\\S+$' }),
      };
    case 'day':
      return { type: 'string', format: 'date' };
    case 'switch':
      return { type: 'boolean' };
    case 'list':
      return { type: 'array', items: schemaOf(shape.each) };
    case 'by-name':
      return { type: 'object', additionalProperties: schemaOf(shape.each) };
    case 'either':
      return { anyOf: shape.of.map(schemaOf) };
    case 'fields':
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(shape.fields).map(([name, field]) => [name, schemaOf(field)]),
        ),
        additionalProperties: false,
        ...(shape.required && { required: shape.required }),
      };
  }
}
