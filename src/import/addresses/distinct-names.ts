import { fileName } from "../../model/address/file-name.ts";
import { foldCase } from "../../model/text/spelling.ts";

/** Gives every note a unique file name across all folders, because a note is identified by its name. */
export function distinctNames(paths: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return paths.map((path) => {
    const name = fileName(path);
    const dot = name.lastIndexOf(".");
    const [stem, extension] = dot === -1 ? [name, ""] : [name.slice(0, dot), name.slice(dot)];
    let distinct = stem;
    for (let count = 2; taken.has(foldCase(distinct)); count += 1) distinct = `${stem}-${count}`;
    taken.add(foldCase(distinct));
    return `${path.slice(0, path.length - name.length)}${distinct}${extension}`;
  });
}
