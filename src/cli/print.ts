/** Writes to standard output and waits until it is taken in. False where its reader has gone, as `head` does. */
export function print(text: string): Promise<boolean> {
  const { stdout } = process;
  return new Promise((settle) => {
    if (stdout.destroyed) settle(false);
    else stdout.write(text, (error) => settle(!error));
  });
}
