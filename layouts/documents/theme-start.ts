import { themeKey } from "../../src/model/page/theme-key.ts";

/** The background of each theme, for the browser's own interface around a page; the stylesheet has the same values. */
export const paperColors = { light: "#f4efe3", dark: "#15140f" } as const;

/**
 * Applies the reader's chosen theme before anything is drawn, so that nothing flashes. It is inline because a file
 * would delay the first paint by a request. If storage is blocked, the system's theme applies.
 */
export const themeStart = `try{document.documentElement.dataset.theme=localStorage.getItem("${themeKey}")||""}catch{}`;

/** The hash that allows a page to run the script above and no other; a test keeps it in step with the text. */
export const themeStartHash = "sha256-f/fkyuKPHoOe9I7m+E9MYfF7qi/yiO24TvXmGa1gBXs=";
