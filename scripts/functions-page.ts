import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

interface FunctionText {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

const BEGIN = '<!-- From here on made by `npm run generate` from the functions’ own text. -->';
const END = '<!-- To here. -->';

/** docs/functions.md: its prose as it stands, then every function in the words that Excel shows. */
export async function functionsPage(root: string): Promise<string> {
  const prose = readFileSync(join(root, 'docs/functions.md'), 'utf8').split(BEGIN)[0]!.trimEnd();
  const functions = await functionTexts(root);
  return [
    prose,
    '',
    BEGIN,
    '',
    ...functions.flatMap((each) => [
      `## ${each.name}`,
      '',
      `\`${syntaxOf(each)}\``,
      '',
      each.description.replace(/=RECS\.\w+\([^)]*\)/g, '`$&`'),
      '',
      '| Argument | What it is |',
      '| --- | --- |',
      ...each.parameters.map(({ name, description, optional }) => {
        const mayBeLeftOut = optional ? ' May be left out.' : '';
        return `| \`${name}\` | ${description}${mayBeLeftOut} |`;
      }),
      '',
    ]),
  ].join('\n');
}

/** assets/help.html, to which Excel leads from a function: its own words, with every function between two marks. */
export async function helpPage(root: string): Promise<string> {
  const page = readFileSync(join(root, 'assets/help.html'), 'utf8');
  const [before, rest = ''] = page.split(BEGIN);
  const after = rest.split(END)[1];
  if (after === undefined) throw new Error(`assets/help.html has lost its marks: ${BEGIN} and ${END}`);
  const functions = await functionTexts(root);
  const parts = functions.map(
    (each) =>
      `<h3 id="${each.name.toLowerCase()}">${each.name}</h3><p><code>=${html(syntaxOf(each))}</code></p>` +
      `<p>${html(each.description).replace(/=RECS\.\w+\([^)]*\)/g, '<code>$&</code>')}</p>` +
      `<dl>${each.parameters.map(({ name, description }) => `<dt>${name}</dt><dd>${html(description)}</dd>`).join('')}</dl>`,
  );
  return [before, BEGIN, ...parts, END, after].join('\n');
}

function syntaxOf({ name, parameters }: FunctionText): string {
  const args = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
  return `RECS.${name}(${args.join(', ')})`;
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

async function functionTexts(root: string): Promise<FunctionText[]> {
  const folder = join(root, 'src/functions');
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((file) => readFileSync(file, 'utf8').includes('@customfunction'))
    .sort();
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return (JSON.parse(metadataJson) as { functions: FunctionText[] }).functions;
}
