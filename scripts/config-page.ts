import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configOf, defaultConfig, settingsSchema } from '../src/core';
import type { Shape } from '../src/core/config/shape';
import { allowedWords } from '../src/core/settings/check-shape';
import { SETTINGS_SHAPE } from '../src/core/settings/settings-shape';
import { wordDescriptions } from './word-lists';

const BEGIN = '<!-- From here on made by `npm run generate` from the settings’ own description. -->';

/** docs/config.md: its prose as it stands, then every setting with what it may hold. */
export async function configPage(root: string): Promise<string> {
  const prose = readFileSync(join(root, 'docs/config.md'), 'utf8').split(BEGIN)[0]!.trimEnd();
  const top = fieldsOf(SETTINGS_SHAPE);
  return [
    prose,
    '',
    BEGIN,
    '',
    '## Every setting',
    '',
    '| Setting | May be | Unless set | What it sets |',
    '| --- | --- | --- | --- |',
    ...Object.entries(top).flatMap(([name, shape]) =>
      name === 'words' || name === 'rules' ? [] : rowsOf(name, shape, valueAt(defaultConfig, name)),
    ),
    '',
    '## Rules',
    '',
    'Each is set by its name under `rules`: `"off"`, a level, or a level with options. [The list of rules](rules/README.md) says what each finds.',
    '',
    '| Option | May be | What it sets |',
    '| --- | --- | --- |',
    ...Object.entries(fieldsOf(top.rules!)).flatMap(([rule, shape]) => optionRows(rule, shape)),
    '',
    '## Words',
    '',
    'Each list is set by reader and name under `words`, and is added to the words that the product knows.',
    '',
    ...Object.entries(fieldsOf(top.words!)).flatMap(([reader, shape]) => wordTable(root, reader, shape)),
  ].join('\n');
}

/** The JSON Schema of a settings file. */
export async function schemaFile(): Promise<string> {
  return JSON.stringify(settingsSchema(), null, 2);
}

function fieldsOf(shape: Shape): Readonly<Record<string, Shape>> {
  return shape.type === 'fields' ? shape.fields : {};
}

function rowsOf(path: string, shape: Shape, standard: unknown): string[] {
  const own = `| \`${path}\` | ${allowedWords(shape)} | ${standardWords(standard)} | ${shape.description} |`;
  if (shape.type === 'fields')
    return Object.entries(shape.fields).flatMap(([name, field]) =>
      rowsOf(`${path}.${name}`, field, valueAt(standard, name)),
    );
  if (shape.type === 'list') return [own, ...rowsOf(`${path}[]`, shape.each, undefined)];
  if (shape.type === 'either')
    return [
      own,
      ...shape.of.flatMap((each) => (each.type === 'fields' ? rowsOf(path, each, undefined) : [])),
    ];
  return [own];
}

function valueAt(value: unknown, name: string): unknown {
  if (name === 'profile') return configOf([]).profile.id;
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function standardWords(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `\`${JSON.stringify(value)}\`` : '';
}

function optionRows(rule: string, shape: Shape): string[] {
  const fields = shape.type === 'either' ? shape.of.flatMap((each) => Object.entries(fieldsOf(each))) : [];
  return fields
    .filter(([name]) => name !== 'level')
    .map(([name, option]) => `| \`${rule}.${name}\` | ${allowedWords(option)} | ${option.description} |`);
}

function wordTable(root: string, reader: string, shape: Shape): string[] {
  const described = wordDescriptions(root, reader);
  const lists = Object.entries(fieldsOf(shape)).map(([name, list]) => {
    const isSingle = list.type === 'list' && list.each.type === 'text' && list.each.single;
    return `| \`${name}\` | ${isSingle ? 'words' : 'words or phrases'} | ${described.get(name) ?? ''} |`;
  });
  return [
    `### \`words.${reader}\``,
    '',
    shape.description,
    '',
    '| List | Holds | For |',
    '| --- | --- | --- |',
    ...lists,
    '',
  ];
}
