const settingKey = "saegim:search-shortcut";

/**
 * True unless the reader turned the single-key shortcut off: speech and switch software can type the key by accident.
 */
export function isShortcutOn(): boolean {
  return readSetting() !== "off";
}

/** Stores whether the reader wants the shortcut. */
export function setShortcut(on: boolean): void {
  try {
    localStorage.setItem(settingKey, on ? "on" : "off");
  } catch (error) {
    // If the browser stores nothing, the shortcut stays as it is.
    if (!(error instanceof DOMException)) throw error;
  }
}

/**
 * Makes the `/` key go to the search: to this page's search field if it has one, else to what opens the search. So do
 * Ctrl+K and ⌘K, which no one types by accident. Does nothing while the reader is typing.
 */
export function leadToSearch(page: Document, open: (link: HTMLAnchorElement) => unknown): void {
  page.addEventListener("keydown", (event) => {
    const isAsked = isChord(event) || (isSlash(event) && isShortcutOn());
    if (!isAsked || isTyping(event)) return;
    const field = page.querySelector<HTMLInputElement>("input#Query");
    if (field !== null && field.closest("dialog:not([open])") === null) {
      event.preventDefault();
      field.focus();
      field.select();
      return;
    }
    const link = page.querySelector<HTMLAnchorElement>("a[aria-keyshortcuts]");
    if (link === null) return;
    event.preventDefault();
    open(link);
  });
}

function isSlash({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return key === "/" && !ctrlKey && !metaKey && !altKey && !isComposing;
}

/** With Hangul on, some systems name the key by its vowel. */
function isChord({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return /^[kㅏ]$/iu.test(key) && ctrlKey !== metaKey && !altKey && !shiftKey;
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (event.defaultPrevented || !(target instanceof HTMLElement)) return event.defaultPrevented;
  return (
    target.isContentEditable ||
    target.matches("input:not([type=checkbox], [type=radio], [type=button]), textarea, select")
  );
}

function readSetting(): string | null {
  try {
    return localStorage.getItem(settingKey);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
