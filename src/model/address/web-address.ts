/** An http(s) address that a reader may follow to another site; null for anything else. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s]/iu.test(url) ? url : null;
}
