/** An address a reader may follow to another site; null for anything that is not plain http or https. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s]/iu.test(url) ? url : null;
}
