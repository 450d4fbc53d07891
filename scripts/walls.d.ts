export interface Wall {
  readonly room: string;
  readonly rooms: readonly string[];
  readonly packages?: readonly string[];
}

export const WALLS: readonly Wall[];

export function wallBetween(file: string, specifier: string): string | undefined;
