import { isSafePicture, withoutInvisible } from "../../parse/links/safe-address.ts";

/** Schemes that work in a feed reader: the web, and ways to write to or call somebody. */
const schemes: ReadonlySet<string> = new Set(
  "http https mailto tel sms ftp ftps sftp geo irc ircs matrix xmpp magnet webcal".split(" "),
);

/**
 * Whether an address leads to the same place in every reader's program: its scheme is well known or absent. Stricter
 * than for a page's links, because a scheme that only one program knows is useless to strangers.
 */
export function isKnownAddress(address: string): boolean {
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(withoutInvisible(address))?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase());
}

/** The same for a picture, sound or video, which may also be a `data:` address. */
export function isKnownPicture(address: string): boolean {
  return isKnownAddress(address) || (isSafePicture(address) && /^data:/iu.test(withoutInvisible(address)));
}

/** Whether every picture in a `srcset` is known. */
export function areKnownPictures(value: string): boolean {
  return value.split(/,\s/u).every((candidate) => isKnownPicture(candidate.trim()));
}
