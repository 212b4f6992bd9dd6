import { decodeAddress } from "./decode-address.ts";

const scheme = "post-url:";

/** Stands for the address of a post until all posts are known. `name` is its file's name, with or without folders. */
export function postAddress(name: string): string {
  return `${scheme}${encodeURIComponent(name.slice(name.lastIndexOf("/") + 1))}`;
}

/** The name in such an address, and what follows it (`#heading`); null for every other address. */
export function readPostAddress(address: string): { readonly name: string; readonly rest: string } | null {
  if (!address.startsWith(scheme)) return null;
  const [, encoded = "", rest = ""] = /^([^/?#]*)(.*)$/su.exec(address.slice(scheme.length)) ?? [];
  const name = decodeAddress(encoded);
  return name === null ? null : { name, rest };
}
