import { themeKey } from "../../src/model/page/theme-key.ts";

/** The paper of each theme, for the frame a browser draws round a page; the style has the same. */
export const paperColors = { light: "#f4efe3", dark: "#15140f" } as const;

/**
 * Puts the theme a reader chose on the page before anything is drawn, so that nothing flashes. It stands in the page itself:
 * a file would hold the first paint back for a request. A reader who lets sites keep nothing has the system's theme.
 */
export const themeStart = `try{document.documentElement.dataset.theme=localStorage.getItem("${themeKey}")||""}catch{}`;

/** Lets a page run the line above and no other; a test holds it to the text. */
export const themeStartHash = "sha256-f/fkyuKPHoOe9I7m+E9MYfF7qi/yiO24TvXmGa1gBXs=";
