import { join } from 'node:path';
import { packagesIn, type Package } from './packages';

/** Prints the licence of every package that is shipped, then how often each occurs among those that only build and test. */
function main(): void {
  const packages = packagesIn(join(__dirname, '..'));
  const shipped = packages.filter(({ isShipped }) => isShipped);
  console.log('Shipped, inside the scripts of the add-in and of the command line:');
  for (const { name, version, licence } of shipped) console.log(`  ${name} ${version}: ${licence}`);
  console.log('For building and testing alone:');
  for (const [licence, count] of counts(packages.filter(({ isShipped }) => !isShipped)))
    console.log(`  ${licence}: ${count}`);
}

function counts(packages: readonly Package[]): [licence: string, count: number][] {
  const byLicence = new Map<string, number>();
  for (const { licence } of packages) byLicence.set(licence, (byLicence.get(licence) ?? 0) + 1);
  return [...byLicence].sort(([, a], [, b]) => b - a);
}

main();
