import { foldCase } from "../text/spelling.ts";
import { sitePlaces } from "./site-places.ts";

const addresses: ReadonlySet<string> = new Set(Object.values(sitePlaces).map(foldCase));

/** Whether the address of a page is one that every site has for itself: no note can have it, and it answers all the same. */
export function isOwnAddress(address: string): boolean {
  return addresses.has(foldCase(address.replace(/\/index\.html$/iu, "/")));
}
