import type { Settings } from '../../core';

/** A list of words that a council can add to: by reader, by what the words mean to it. */
export interface WordList {
  readonly reader: string;
  readonly meaning: string;
}

/** A word or phrase of the council's own, and the list it was added to. */
export interface OwnWord extends WordList {
  readonly word: string;
}

/** Lists that officers can be expected to have words for; a file of settings can add to all others. */
export const COMMON_LISTS = [
  { reader: 'progress', meaning: 'cell-complete' },
  { reader: 'progress', meaning: 'cell-in-progress' },
  { reader: 'progress', meaning: 'cell-not-started' },
  { reader: 'progress', meaning: 'cell-on-hold' },
  { reader: 'progress', meaning: 'cell-cancelled' },
  { reader: 'deadline', meaning: 'placeholder' },
  { reader: 'deadline', meaning: 'going-on' },
  { reader: 'deadline', meaning: 'done' },
  { reader: 'owner', meaning: 'heads' },
  { reader: 'owner', meaning: 'units' },
  { reader: 'owner', meaning: 'people' },
  { reader: 'rag', meaning: 'Red' },
  { reader: 'rag', meaning: 'Amber' },
  { reader: 'rag', meaning: 'Green' },
  { reader: 'rag', meaning: 'Blue' },
] as const satisfies readonly WordList[];

type IdOf<List> = List extends WordList ? `${List['reader']}.${List['meaning']}` : never;
/** The id of one of them. */
export type CommonList = IdOf<(typeof COMMON_LISTS)[number]>;

/** "progress.cell-complete". */
export function listId({ reader, meaning }: WordList): string {
  return `${reader}.${meaning}`;
}

type Words = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Every word that was added, whatever list it is in. */
export function ownWords({ words = {} }: Settings): OwnWord[] {
  return Object.entries(words as Words).flatMap(([reader, lists]) =>
    Object.entries(lists).flatMap(([meaning, own]) => own.map((word) => ({ reader, meaning, word }))),
  );
}

export function withWord(settings: Settings, added: OwnWord): Settings['words'] {
  return wordsOf([...ownWords(withoutIt(settings, added)), added]);
}

/** Without a word; undefined where no word is left. */
export function withoutWord(settings: Settings, removed: OwnWord): Settings['words'] {
  return withoutIt(settings, removed).words;
}

function withoutIt(settings: Settings, { reader, meaning, word }: OwnWord): Pick<Settings, 'words'> {
  return {
    words: wordsOf(
      ownWords(settings).filter(
        (own) => own.reader !== reader || own.meaning !== meaning || own.word !== word,
      ),
    ),
  };
}

function wordsOf(own: readonly OwnWord[]): Settings['words'] {
  if (own.length === 0) return undefined;
  const words: Record<string, Record<string, string[]>> = {};
  for (const { reader, meaning, word } of own) ((words[reader] ??= {})[meaning] ??= []).push(word);
  return words;
}
