import { decodeAddress } from "./decode-address.ts";
import { sitePlaces } from "./site-places.ts";

/** The folders at the top of every site. */
const ownFolders: ReadonlySet<string> = new Set([
  ...Object.values(sitePlaces).flatMap((place) => /^\/([^/]+)\//u.exec(place)?.[1] ?? []),
  ...["assets", "notes", "page"],
]);

/**
 * Whether an address that an author typed from the root has the base path already (`/repo/assets/a.png`), as people type it
 * whose site was always there. Where the base path begins with the name of one of the site's own folders it never has:
 * `/notes/x/` is a note then, as it is on every other site.
 */
export function hasBasePath(address: string, basePath: string): boolean {
  if (ownFolders.has(basePath.split("/")[1] ?? "")) return false;
  return `${decodeAddress(address) ?? address}/`.startsWith(basePath);
}
