import { withoutNoteEnding } from "../../model/note/note-file.ts";
import { foldCase } from "../../model/text/spelling.ts";
import { folderOf } from "../blog/blog-folder.ts";
import { firstOf, resolved } from "./linked-places.ts";

/** Finds the file meant by a `[[name]]` in its folder; null if there is none or more than one. */
export type FileOfName = (name: string, from: string) => string | null;

/**
 * Resolves names as Obsidian and Quartz do: a path from the root, the notes folder or the current note, or else the end
 * of a unique path. A folder's `index` may be omitted.
 */
export function namedFiles(paths: readonly string[]): FileOfName {
  const byPath = new Map<string, string>();
  const byEnding = new Map<string, string | null>();
  for (const path of paths) {
    const names = keyOf(path).split("/");
    byPath.set(names.join("/"), path);
    for (const index of names.keys()) {
      const ending = names.slice(index).join("/");
      byEnding.set(ending, byEnding.has(ending) ? null : path);
    }
  }
  const fileAt = (place: string): string | null => byPath.get(keyOf(resolved(place))) ?? null;
  return (name, from) => {
    const besides = folderOf(from) + name;
    const isRelative = /^\.{1,2}\//u.test(name);
    const places = isRelative ? [besides] : [name, `content/${name}`, besides];
    const spelled = [...places, ...places.map((place) => `${place}/index`)];
    const endings = isRelative ? [] : [name, `${name}/index`].map((one) => keyOf(resolved(one)));
    return firstOf(spelled, fileAt) ?? firstOf(endings, (ending) => byEnding.get(ending) ?? null);
  };
}

function keyOf(path: string): string {
  return foldCase(withoutNoteEnding(path.trim()));
}
