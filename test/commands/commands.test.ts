import { loadCommands } from './associated-commands';

const calls: string[] = [];
const session = {
  start: async () => void calls.push('start'),
  validate: async () => void calls.push('validate'),
  writeStatusColumns: async () => void calls.push('writeStatusColumns'),
};
jest.mock('../../src/excel', () => ({ session }), { virtual: true });

const office = {
  onReady: async () => void calls.push('ready'),
  addin: { showAsTaskpane: async () => void calls.push('show') },
};
const event = { completed: () => calls.push('completed') } as unknown as Office.AddinCommands.Event;

beforeEach(() => {
  calls.length = 0;
  session.validate = async () => void calls.push('validate');
});

test('Validate shows the pane, validates and completes the event', async () => {
  await loadCommands(office).get('validate')!(event);
  expect(calls).toEqual(['ready', 'show', 'start', 'validate', 'completed']);
});

test('RAG columns shows the pane, writes the columns and completes the event', async () => {
  await loadCommands(office).get('writeStatusColumns')!(event);
  expect(calls).toEqual(['ready', 'show', 'start', 'writeStatusColumns', 'completed']);
});

test('a command that fails completes its event all the same, and its failure is not swallowed', async () => {
  session.validate = () => Promise.reject(new Error('broken'));
  await expect(loadCommands(office).get('validate')!(event)).rejects.toThrow('broken');
  expect(calls.at(-1)).toBe('completed');
});

test('a pane that cannot be shown does not keep the command from its work', async () => {
  const addin = { showAsTaskpane: () => Promise.reject(new Error('no pane')) };
  await expect(loadCommands({ ...office, addin }).get('validate')!(event)).rejects.toThrow('no pane');
  expect(calls).toEqual(['ready', 'start', 'validate', 'completed']);
});
