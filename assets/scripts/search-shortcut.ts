const settingKey = "saegim:search-shortcut";

/** True unless a reader has said that a single key shall lead nowhere: software for speaking and for switches types them by accident. */
export function isShortcutOn(): boolean {
  return readSetting() !== "off";
}

/** Remembers what a reader wants of the shortcut. */
export function setShortcut(on: boolean): void {
  try {
    localStorage.setItem(settingKey, on ? "on" : "off");
  } catch (error) {
    // A browser that keeps nothing forgets this as well; the shortcut stays as it is.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Lets the `/` key lead to the search: where a page has its field to that, elsewhere to what opens it, but not while something is typed. */
export function leadToSearch(page: Document, open: (link: HTMLAnchorElement) => unknown): void {
  page.addEventListener("keydown", (event) => {
    if (!isSlash(event) || isTyping(event) || !isShortcutOn()) return;
    const field = page.querySelector<HTMLInputElement>("input#Query");
    if (field !== null && field.closest("dialog:not([open])") === null) {
      event.preventDefault();
      field.focus();
      field.select();
      return;
    }
    const link = page.querySelector<HTMLAnchorElement>('a[aria-keyshortcuts="/"]');
    if (link === null) return;
    event.preventDefault();
    open(link);
  });
}

function isSlash({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return key === "/" && !ctrlKey && !metaKey && !altKey && !isComposing;
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
