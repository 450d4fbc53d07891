import type { Plugin, PluginCtor, Univer } from '@univerjs/core';

type Entry = PluginCtor<Plugin> | [PluginCtor<Plugin>, object];

/** Registers each plugin once, though several presets may bring it; what comes later counts. */
export function registerPlugins(univer: Univer, entries: readonly Entry[]): void {
  const byName = new Map<string, Entry>();
  for (const entry of entries) byName.set((Array.isArray(entry) ? entry[0] : entry).pluginName, entry);
  for (const entry of byName.values())
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
}
