import { grouped } from '../../report';

export function numberOfActions(actions: number): string {
  return actions === 1 ? '1 action' : `${grouped(actions)} actions`;
}

export function numberOfFindings(findings: number): string {
  return findings === 1 ? '1 finding' : `${grouped(findings)} findings`;
}

export function quotedName(sheet: string): string {
  return `‘${sheet}’`;
}
