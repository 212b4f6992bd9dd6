import { decodeAddress } from "./decode-address.ts";

const scheme = "picture-name:";

/** What browsers show as a picture. */
const pictureEnding = /\.(?:avif|bmp|gif|ico|jpe?g|png|svg|webp)$/iu;

/** Whether a name is that of a picture's file, so that no note is looked for under it. */
export function isPictureName(name: string): boolean {
  return pictureEnding.test(name.trim());
}

/** Stands for the address of a picture until all files are known: `![[chart.png]]` names it wherever it lies. */
export function pictureAddress(name: string): string {
  return `${scheme}${encodeURIComponent(name.toWellFormed())}`;
}

/** The name in such an address; null for every other address. */
export function readPictureAddress(address: string): string | null {
  return address.startsWith(scheme) ? decodeAddress(address.slice(scheme.length)) : null;
}
