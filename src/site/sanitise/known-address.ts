import { isSafePicture, withoutInvisible } from "../../parse/links/safe-address.ts";

/** What an address may begin with in somebody's feed reader: the web, and ways to write to or to call somebody. */
const schemes: ReadonlySet<string> = new Set(
  "http https mailto tel sms ftp ftps sftp geo irc ircs matrix xmpp magnet webcal".split(" "),
);

/**
 * Whether an address leads where all readers' programs lead alike: of a known scheme or of none. Stricter than what a page may
 * link to: a scheme that one program alone knows leads a stranger nowhere.
 */
export function isKnownAddress(address: string): boolean {
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(withoutInvisible(address))?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase());
}

/** The same of a picture, a sound or a film, which may be written out in its address. */
export function isKnownPicture(address: string): boolean {
  return isKnownAddress(address) || (isSafePicture(address) && /^data:/iu.test(withoutInvisible(address)));
}

/** Whether every picture of a `srcset` is known. */
export function areKnownPictures(value: string): boolean {
  return value.split(/,\s/u).every((candidate) => isKnownPicture(candidate.trim()));
}
