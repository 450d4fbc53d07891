/** Shows one sentence above the grid until it is closed or `clear` is called. */
export interface Message {
  show(text: string): void;
  clear(): void;
}

/** The element should be an alert, so that the sentence is also read out. */
export function createMessage(place: HTMLElement): Message {
  const clear = (): void => place.replaceChildren();
  return {
    clear,
    show(text) {
      const sentence = document.createElement('p');
      sentence.textContent = text;
      const close = document.createElement('button');
      close.type = 'button';
      close.textContent = 'Close';
      close.addEventListener('click', clear);
      place.replaceChildren(sentence, close);
    },
  };
}
