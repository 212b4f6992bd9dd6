/** An address that a theme of Jekyll's takes from the top of the site; null for one that only Liquid knows, and for none. */
export function themeAddress(typed: string): string | null {
  const address = typed.trim();
  if (address === "" || address.includes("{{")) return null;
  return /^(?:[a-z][a-z\d+.-]*:|\/|#)/iu.test(address) ? address : `/${address.replace(/^(?:\.\/)+/u, "")}`;
}
