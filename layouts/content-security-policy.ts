/**
 * What a page may load and run. Scripts are the site's own alone, so that a script an article carries stays dead text;
 * inline styles are let through because posts colour their words with them, and nothing a style can fetch is foreign.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' https: data:",
  "frame-src https:",
  "object-src 'none'",
  "base-uri 'none'",
].join("; ");
