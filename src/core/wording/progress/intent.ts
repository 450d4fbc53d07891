/** Verbs with which work begins: what is still to be done by them has not been started. */
const DOING = new Set(
  `look looked consider considered explore explored investigate investigated undertake undertaken carry carried conduct
   conducted develop developed write written produce produced prepare prepared create created introduce introduced
   establish established appoint appointed incorporate incorporated include included build built draw drawn run
   commission commissioned begin begun start started pick picked examine examined research researched lead led
   scope scoped assess assessed design designed form formed recruit recruited`
    .trim()
    .split(/\s+/),
);

/** "Will look into", "to be written": is this how work begins? Verbs that end it ("approve", "publish") presuppose some. */
export function isDoing(text: string): boolean {
  const end = text.indexOf(' ');
  return DOING.has(end < 0 ? text : text.slice(0, end)) || text === 'taken forward';
}
