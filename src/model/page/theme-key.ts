/** Where a reader's choice of theme is kept; the host may hold other sites too. */
export const themeKey = "saegim-theme";
