import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package as the lock file has it. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Is it needed by what officers use, and not only to build and test that? */
  readonly isShipped: boolean;
  /** Where it would be fetched from; absent where npm asks the registry that it is set to. */
  readonly address: string | undefined;
  readonly integrity: string | undefined;
  readonly hasInstallScript: boolean;
}

interface Locked {
  readonly name?: string;
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

/** Every package that npm would install for this checkout, by name. */
export function packagesIn(root: string): Package[] {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Locked>> };
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, locked]) => ({
      name: locked.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: locked.version,
      licence: locked.license ?? 'not stated',
      isShipped: locked.dev !== true && locked.devOptional !== true,
      address: locked.resolved,
      integrity: locked.integrity,
      hasInstallScript: locked.hasInstallScript === true,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
