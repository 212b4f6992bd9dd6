import { foldCase } from "../text/spelling.ts";
import { sitePlaces } from "./site-places.ts";

const addresses: ReadonlySet<string> = new Set(Object.values(sitePlaces).map(foldCase));

/** Whether an address belongs to a page every site has, so that no note may use it. */
export function isOwnAddress(address: string): boolean {
  return addresses.has(foldCase(address.replace(/\/index\.html$/iu, "/")));
}
