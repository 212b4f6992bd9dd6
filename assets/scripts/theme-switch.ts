import { themeKey } from "../../src/model/page/theme-key.ts";

/** Fired on the document when a reader chooses another theme, for parts that CSS does not reach. */
export const themeChosen = "saegim:theme";

/**
 * The part of a browser that knows the reader's preferences. Where storage is blocked, even reading the property
 * throws.
 */
export interface ThemeWindow {
  readonly localStorage: Pick<Storage, "setItem" | "removeItem">;
  matchMedia(query: string): Pick<MediaQueryList, "matches" | "addEventListener">;
}

/**
 * Shows the button that toggles between light and dark, and remembers the choice. Choosing the system's own theme
 * forgets the choice, so that the page follows the system again.
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

/**
 * The colour of the browser's own interface comes from the page's head and follows the system; a chosen theme overrides
 * it.
 */
function colorFrame(page: Document, theme: string): void {
  for (const color of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    color.dataset["scheme"] ??= color.media;
    const ofSystem = color.dataset["scheme"];
    if (theme === "") color.media = ofSystem;
    else color.media = ofSystem.includes(theme) ? "all" : "not all";
  }
}

/** Stores the choice for the next page. Where storage is blocked, it lasts until the reader leaves the page. */
function keepTheme(reader: ThemeWindow, theme: string): void {
  try {
    if (theme === "") reader.localStorage.removeItem(themeKey);
    else reader.localStorage.setItem(themeKey, theme);
  } catch (refusal) {
    if (!(refusal instanceof DOMException)) throw refusal;
  }
}
