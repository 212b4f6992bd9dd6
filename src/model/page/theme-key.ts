/** The storage key of the reader's theme; other sites may share the host. */
export const themeKey = "saegim-theme";
