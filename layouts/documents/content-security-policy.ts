import { themeStartHash } from "./theme-start.ts";

/** The only place a page with comments loads anything from. */
const commentsOrigin = "https://giscus.app";

/**
 * What a page may load and run. Scripts are the site's own alone, so that a script an article carries stays dead text;
 * inline styles are let through because posts colour their words with them, and nothing a style can fetch is foreign.
 * A page with comments lets their origin in besides.
 */
export function contentSecurityPolicy({ comments }: { readonly comments: boolean }): string {
  const guest = comments ? ` ${commentsOrigin}` : "";
  return [
    "default-src 'self'",
    `script-src 'self' '${themeStartHash}'${guest}`,
    `style-src 'self' 'unsafe-inline'${guest}`,
    "img-src 'self' https: data:",
    "frame-src https:",
    "object-src 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/** The policy of a page that only redirects: nothing but the icon, which browsers request by themselves. */
export const redirectPolicy = "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'";
