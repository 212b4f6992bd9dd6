import { decodeAddress } from "./decode-address.ts";
import { fileName } from "./file-name.ts";

const scheme = "post-url:";

/** Stands for a post's address until all posts are known. `name` is its file name, with or without folders. */
export function postAddress(name: string): string {
  return `${scheme}${encodeURIComponent(fileName(name))}`;
}

/** The name in such an address, and what follows it (`#heading`); null for any other. */
export function readPostAddress(address: string): { readonly name: string; readonly rest: string } | null {
  if (!address.startsWith(scheme)) return null;
  const [, encoded = "", rest = ""] = /^([^/?#]*)(.*)$/su.exec(address.slice(scheme.length)) ?? [];
  const name = decodeAddress(encoded);
  return name === null ? null : { name, rest };
}
