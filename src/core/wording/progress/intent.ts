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

/** "Policy updated, to go on the website": what is still to be done with it. */
export const REST =
  /^(?:go|chase|circulate|publish|submit|arrange|order|report|send|sign|bring|present|follow up|finalise|upload)\b/;

/** "Due in June", "due back": what is to come. */
export const DUE =
  /^(?:in|by|on|at|before|back|for|early|mid|late|end|\d.*|jan\w*|feb\w*|mar|march|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)$/;
