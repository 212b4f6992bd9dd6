import { themeKey } from "../../src/model/page/theme-key.ts";

/** Told to the document when a reader chose another theme, for what the page's own colours do not reach. */
export const themeChosen = "saegim:theme";

/** What a reader's browser keeps; even asking for it throws where a reader lets sites keep nothing. */
export interface ReaderStorage {
  readonly localStorage: Pick<Storage, "setItem" | "removeItem">;
}

/** Shows the buttons that choose between the system's theme, light and dark, and remembers what was chosen. */
export function startThemeSwitch(page: Document, reader: ReaderStorage): void {
  const root = page.documentElement;
  const buttons = [...page.querySelectorAll<HTMLButtonElement>("[data-theme-choice]")];
  const show = (theme: string): void => {
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.dataset["themeChoice"] === theme));
    }
    colorFrame(page, theme);
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const theme = button.dataset["themeChoice"] ?? "";
      root.dataset["theme"] = theme;
      keepTheme(reader, theme);
      show(theme);
      page.dispatchEvent(new CustomEvent(themeChosen));
    });
  }
  show(root.dataset["theme"] ?? "");
  for (const group of page.querySelectorAll<HTMLElement>(".theme-switch")) group.hidden = false;
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
function keepTheme(reader: ReaderStorage, theme: string): void {
  try {
    if (theme === "") reader.localStorage.removeItem(themeKey);
    else reader.localStorage.setItem(themeKey, theme);
  } catch (refusal) {
    if (!(refusal instanceof DOMException)) throw refusal;
  }
}
