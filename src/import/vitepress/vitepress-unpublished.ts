import type { BlogFolder } from "../blog/blog-folder.ts";
import { pathsMatching } from "../blog/path-glob.ts";
import { listsBehind } from "../blog/program-lists.ts";
import { folderTyped, programAt, type Unpublished } from "../blog/unpublished.ts";
import { vitepressSource } from "./vitepress-address.ts";

/** What VitePress leaves out by `srcExclude`, and what is outside its folder of sources. */
export function vitepressUnpublished(folder: BlogFolder): Unpublished {
  const top = vitepressSource(folder) ?? "";
  const { file, program } = programAt(folder, /(?:^|\/)\.vitepress\/config\.\w+$/u) ?? { file: "", program: "" };
  const lists = listsBehind(program, "srcExclude");
  const excluded = pathsMatching(lists.flatMap((texts) => texts ?? []));
  const [said] = listsBehind(program, "srcDir");
  const source = top + folderTyped(said?.[0] ?? "");
  return {
    reasonFor: (path) => {
      if (!path.startsWith(source)) return "outside-source";
      return excluded.isMeant(path.slice(source.length)) ? "excluded" : null;
    },
    unread: [
      ...(lists.includes(null) || excluded.unread.length > 0 ? [`${file}: srcExclude`] : []),
      ...(said === null ? [`${file}: srcDir`] : []),
    ],
  };
}
