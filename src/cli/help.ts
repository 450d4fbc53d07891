export const HELP = `\
Reads trackers of recommendations and actions, says what is missing, vague or contradictory,
and works out status and RAG with the reason in words.

  recs check FILE [--as-at YYYY-MM-DD] [--format text|json] [--write OUT.xlsx] [--explain]
             [--config SETTINGS.json] [--profile NAME]
      Reads every tracker in a workbook (.xlsx, .xlsm) or a .csv file.
      --explain adds why each tracker and column was taken for what it is.
      --config names a settings file; without it, recs.config.json of this folder, if there is one.
      --profile chooses the RAG scheme: standard, green-when-done, percent-complete or late-stays-visible.
      --write saves a copy of the workbook with RAG status columns beside each tracker.

  recs read deadline|progress|owner|response|criterion|action|header [TEXT…]
            [--as-at YYYY-MM-DD] [--format text|json] [--explain]
      Says how each text is understood, one line each; with no TEXT, reads lines from standard input.
      A header is a row of titles separated by ‘ | ’.

  recs rules [--format text|json]
      Lists the rules.

  recs --help, recs --version

The as-at date is the day for which the judgement is made; without it, today.
Exit: 0 nothing must be fixed, 1 something must be fixed, 2 it could not be done.
`;
