/** Pixels of a column that is so many characters wide, in the default font, whose digits are 7 pixels wide. */
export function pixelsOfCharacters(characters: number): number {
  return Math.round(characters * 7);
}

export function charactersOfPixels(pixels: number): number {
  return pixels / 7;
}

export function pixelsOfPoints(points: number): number {
  return (points * 4) / 3;
}

export function pointsOfPixels(pixels: number): number {
  return pixels * 0.75;
}

/** Excel's own defaults: 8.43 characters and 15 points. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;
