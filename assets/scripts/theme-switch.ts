import { themeKey } from "../../src/model/page/theme-key.ts";

/** Told to the document when a reader chose another theme, for what the page's own colours do not reach. */
export const themeChosen = "saegim:theme";

/** What a reader's browser knows of their wishes; even asking for what it keeps throws where a reader lets sites keep nothing. */
export interface ThemeWindow {
  readonly localStorage: Pick<Storage, "setItem" | "removeItem">;
  matchMedia(query: string): Pick<MediaQueryList, "matches" | "addEventListener">;
}

/**
 * Shows the button that makes a page dark or light, and remembers what was chosen. A choice that is the system's own is
 * forgotten, so that the page follows the system again.
 */
export function startThemeSwitch(page: Document, reader: ThemeWindow): void {
  const root = page.documentElement;
  const system = reader.matchMedia("(prefers-color-scheme: dark)");
  const systemTheme = (): string => (system.matches ? "dark" : "light");
  const chosen = (): string => root.dataset["theme"] ?? "";
  const isDark = (): boolean => (chosen() || systemTheme()) === "dark";
  const buttons = [...page.querySelectorAll<HTMLButtonElement>("button.theme-switch")];
  const show = (): void => {
    for (const button of buttons) button.setAttribute("aria-pressed", String(isDark()));
    colorFrame(page, chosen());
  };
  const change = (): void => {
    const wanted = isDark() ? "light" : "dark";
    const theme = wanted === systemTheme() ? "" : wanted;
    root.dataset["theme"] = theme;
    keepTheme(reader, theme);
    show();
    page.dispatchEvent(new CustomEvent(themeChosen));
  };
  system.addEventListener("change", show);
  show();
  for (const button of buttons) {
    button.addEventListener("click", change);
    button.hidden = false;
  }
}

/** The frame a browser draws round a page has its colour from the page's head, by the system's theme: a chosen one overrules it. */
function colorFrame(page: Document, theme: string): void {
  for (const color of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    color.dataset["scheme"] ??= color.media;
    const ofSystem = color.dataset["scheme"];
    if (theme === "") color.media = ofSystem;
    else color.media = ofSystem.includes(theme) ? "all" : "not all";
  }
}

/** Keeps a choice for the next page. Where a reader lets sites keep nothing, it holds until the page is left. */
function keepTheme(reader: ThemeWindow, theme: string): void {
  try {
    if (theme === "") reader.localStorage.removeItem(themeKey);
    else reader.localStorage.setItem(themeKey, theme);
  } catch (refusal) {
    if (!(refusal instanceof DOMException)) throw refusal;
  }
}
