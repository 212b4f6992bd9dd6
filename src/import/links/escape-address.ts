/** An address escaped for a link's parentheses or an attribute's quotes; Hangul stays readable. */
export function escapeAddress(address: string): string {
  return address.replace(/[\s%?#"'<>\\()[\]^`{|}]/gu, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
}

/** An address copied from the web, escaped likewise; its query, its fragment and the escapes it has already stay. */
export function escapeWebAddress(address: string): string {
  return address.replace(/[^%?#]+/gu, escapeAddress);
}

/** An address as front matter holds it, where escapes are decoded once. */
export function escapedSigns(address: string): string {
  return address.replace(/[%#]/gu, encodeURIComponent);
}
