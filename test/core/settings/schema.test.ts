import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, settingsSchema } from '../../../src/core';

const root = join(__dirname, '../../..');
const page = readFileSync(join(root, 'docs/config.md'), 'utf8');
const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => json!);

test('the page on settings has examples', () => expect(examples.length).toBeGreaterThan(3));

test.each(examples)('the example %s can be used as it stands', (json) => {
  expect(readSettings(JSON.parse(json)).problems).toEqual([]);
});

test('the JSON Schema beside the add-in is that of the settings', () => {
  const file = readFileSync(join(root, 'assets/recs.config.schema.json'), 'utf8');
  expect(JSON.parse(file)).toEqual(settingsSchema());
});

test('the schema names every setting, and allows no others', () => {
  expect(settingsSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties: {
      warningDays: { type: 'integer', minimum: 0, maximum: 366 },
      profile: { anyOf: [{ enum: expect.arrayContaining(['standard']) }, { type: 'object' }] },
      rules: { properties: { 'missing-owner': { anyOf: expect.any(Array) } } },
    },
  });
});
