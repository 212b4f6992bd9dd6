import type { BlogFolder } from "../blog/blog-folder.ts";
import { pathsTaken } from "../blog/path-glob.ts";
import { listsBehind } from "../blog/program-lists.ts";
import { nothingUnpublished, programAt, type Unpublished } from "../blog/unpublished.ts";
import { vuepressSource } from "./vuepress-address.ts";

/** What VuePress leaves out by `pagePatterns`. */
export function vuepressUnpublished(folder: BlogFolder): Unpublished {
  const source = vuepressSource(folder) ?? "";
  const { file, program } = programAt(folder, /(?:^|\/)\.vuepress\/config\.\w+$/u) ?? { file: "", program: "" };
  const [typed] = listsBehind(program, "pagePatterns");
  if (typed === undefined) return nothingUnpublished;
  const taken = pathsTaken(typed ?? ["**"]);
  return {
    reasonFor: (path) => (path.startsWith(source) && !taken.isMeant(path.slice(source.length)) ? "excluded" : null),
    unread: typed === null || taken.unread.length > 0 ? [`${file}: pagePatterns`] : [],
  };
}
