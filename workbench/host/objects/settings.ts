import type { Book } from '../book';
import { type HostObject, textArgument } from '../host-object';
import { existing, itemNotFound } from '../wire-format';

/** workbook.settings */
export function settingCollection(book: Book): HostObject {
  const find = (key: unknown): HostObject | null =>
    book.settings.has(textArgument(key)) ? setting(book, textArgument(key)) : null;
  return {
    className: 'SettingCollection',
    items: () => [...book.settings.keys()].map((key) => setting(book, key)),
    item: (key) => existing(find(key)),
    methods: {
      GetItemOrNullObject: find,
      GetCount: () => book.settings.size,
      Add(key, value) {
        book.requireWritable();
        if (book.board.switches.keepsSettings) book.settings.set(textArgument(key), value);
        return setting(book, textArgument(key));
      },
    },
  };
}

function setting(book: Book, key: string): HostObject {
  const present = (): string => {
    if (!book.settings.has(key)) throw itemNotFound();
    return key;
  };
  return {
    className: 'Setting',
    identity: () => ({ _Id: key }),
    scalars: { Key: present, _Id: present, Value: () => book.settings.get(present()) },
    setters: {
      Value(value) {
        book.requireWritable();
        book.settings.set(present(), value);
      },
    },
    methods: {
      Delete() {
        book.requireWritable();
        book.settings.delete(present());
      },
    },
  };
}
