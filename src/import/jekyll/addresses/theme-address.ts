/** The root-relative address that a Jekyll theme resolves; null if it needs Liquid or is not one. */
export function themeAddress(typed: string): string | null {
  const address = typed.trim();
  if (address === "" || address.includes("{{")) return null;
  return /^(?:[a-z][a-z\d+.-]*:|\/|#)/iu.test(address) ? address : `/${address.replace(/^(?:\.\/)+/u, "")}`;
}
