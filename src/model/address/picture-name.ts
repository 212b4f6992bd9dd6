import { decodeAddress } from "./decode-address.ts";

const scheme = "picture-name:";

/** File extensions that browsers show as pictures. */
const pictureEnding = /\.(?:avif|bmp|gif|ico|jpe?g|png|svg|webp)$/iu;

/** Whether a name is a picture's file name, so that no note is looked up by it. */
export function isPictureName(name: string): boolean {
  return pictureEnding.test(name.trim());
}

/** The name of a picture embedded as in Obsidian, `![[chart.png]]` or `![[chart.png|300]]`; null for any other text. */
export function embeddedName(typed: string): string | null {
  const name = /^!?\[\[([^[\]|#]+)(?:[|#][^[\]]*)?\]\]$/u.exec(typed.trim())?.[1]?.trim() ?? "";
  return isPictureName(name) ? name : null;
}

/** Stands for a picture's address until all files are known: `![[chart.png]]` names it in any folder. */
export function pictureAddress(name: string): string {
  return `${scheme}${encodeURIComponent(name.toWellFormed())}`;
}

/** The name in such an address; null for any other. */
export function readPictureAddress(address: string): string | null {
  return address.startsWith(scheme) ? decodeAddress(address.slice(scheme.length)) : null;
}
