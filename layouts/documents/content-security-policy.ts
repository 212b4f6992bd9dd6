import { themeStartHash } from "./theme-start.ts";

/** The only place a page with comments loads anything from. */
const commentsOrigin = "https://giscus.app";

/**
 * What a page may load and run. Only the site's own scripts run, so a script in an article stays dead text. Inline
 * styles are allowed because posts colour their words with them, but a style can fetch nothing from elsewhere. A page
 * with comments also allows their origin.
 */
export function contentSecurityPolicy({ comments }: { readonly comments: boolean }): string {
  const guest = comments ? ` ${commentsOrigin}` : "";
  return [
    "default-src 'self'",
    `script-src 'self' '${themeStartHash}'${guest}`,
    `style-src 'self' 'unsafe-inline'${guest}`,
    "img-src 'self' https: data:",
    "media-src 'self' https:",
    "frame-src https:",
    "object-src 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/** The policy of a page that only redirects: nothing but the icon, which browsers request by themselves. */
export const redirectPolicy = "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'";
