import { readPostingList } from "./posting-list.ts";
import type { SearchManifest } from "./search-files.ts";
import type { SearchRequest } from "./search-reader.ts";

/** The documents that pass every chosen filter; null if none is chosen. An unknown name matches nothing. */
export function filteredDocuments(manifest: SearchManifest, request: SearchRequest): ReadonlySet<number> | null {
  const chosen = [
    lists(manifest.tags, request.tag),
    lists(manifest.years, request.year),
    lists(manifest.colors, request.color),
  ].filter((list) => list !== null);
  const [first, ...others] = chosen.map((list) => new Set(readPostingList(list)));
  if (first === undefined) return null;
  return new Set([...first].filter((document) => others.every((other) => other.has(document))));
}

function lists(byName: Readonly<Record<string, string>>, name: string | null): string | null {
  if (name === null) return null;
  return Object.hasOwn(byName, name) ? (byName[name] ?? "") : "";
}
