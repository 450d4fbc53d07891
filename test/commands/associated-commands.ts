type Command = (event: Office.AddinCommands.Event) => Promise<void>;

/**
 * Loads the ribbon's commands as the page does and gives them by the name under which they were associated before
 * the load ended.
 */
export function loadCommands(office: object = {}): Map<string, Command> {
  const commands = new Map<string, Command>();
  const associate = (name: string, command: Command) => void commands.set(name, command);
  Object.assign(globalThis, { Office: { ...office, actions: { associate } } });
  jest.isolateModules(() => jest.requireActual('../../src/commands/commands'));
  return commands;
}
