/** A Chrome, Edge or Chromium to test with, and the environment variables it needs. */
export function findBrowser(): Promise<{
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}>;
