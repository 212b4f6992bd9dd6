import { hasBasePath } from "../../model/address/base-path.ts";

/** Schemes that run code, or read local files, in current or older browsers; `C:\\` is a Windows drive. */
const dangerousScheme =
  /^(?:(?:javascript|livescript|mocha|vbscript|data|file|blob|filesystem|jar|feed|view-source|ms-appx|res):|[a-z]:(?:[\\/]|%5c))/iu;

/** Whether an address may be linked to: it can neither run code nor reach the reader's own files. */
export function isSafeAddress(address: string): boolean {
  return !dangerousScheme.test(withoutInvisible(address));
}

/** Whether an address may be shown as a picture: `data:` pictures are allowed too. */
export function isSafePicture(address: string): boolean {
  return isSafeAddress(address) || /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/iu.test(withoutInvisible(address));
}

/**
 * The address as browsers take it: they drop white space and control characters from a scheme, and in HTML decode
 * numeric references with or without their semicolon.
 */
export function withoutInvisible(address: string): string {
  return address
    .replace(/&#(?:x0*([0-9a-f]{1,6})|0*([0-9]{1,7}))(?![0-9]);?/giu, (reference, hexadecimal, decimal) => {
      const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : reference;
    })
    .replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, "");
}

/**
 * An address for `href`: white space, quotes and the like are escaped, Hangul stays readable. The author's own escapes
 * stay as they are; a `%` that begins none is one itself.
 */
export function readableAddress(address: string): string {
  return address.replace(/[\p{Cc}\p{Z}"<>\\^`{|}]|%(?![0-9a-f]{2})/giu, (character) => encodeURIComponent(character));
}

/** Adds the site's base path to a root-relative address that lacks it; any other address stays as it is. */
export function underBasePath(address: string, basePath: string): string {
  const rootRelative = address.startsWith("/") && !address.startsWith("//");
  if (!rootRelative || basePath === "/" || hasBasePath(address, basePath)) return address;
  return basePath + address.slice(1);
}
