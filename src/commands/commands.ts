import type { Session } from '../excel';

// A click on the ribbon can be what starts this page, so the commands are associated before anything is awaited;
// the engine is fetched by the first click.
Office.actions.associate('validate', (event) => run(event, (session) => session.validate()));
Office.actions.associate('writeStatusColumns', (event) =>
  run(event, (session) => session.writeStatusColumns()),
);

/**
 * Does a ribbon command with the pane open beside the sheet, where its result is read. Excel queues further clicks
 * until the event is completed, so that happens whatever goes wrong.
 */
async function run(event: Office.AddinCommands.Event, command: (session: Session) => Promise<void>) {
  try {
    await Office.onReady();
    const { session } = await import('../excel');
    const outcomes = await Promise.allSettled([
      Office.addin.showAsTaskpane(),
      session.start().then(() => command(session)),
    ]);
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  } finally {
    event.completed();
  }
}
