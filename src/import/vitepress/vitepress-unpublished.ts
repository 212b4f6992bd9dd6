import type { BlogFolder } from "../blog/blog-folder.ts";
import { pathsMatching } from "../blog/path-glob.ts";
import { listsBehind } from "../blog/program-lists.ts";
import { folderTyped, type Unpublished } from "../blog/unpublished.ts";
import { settingsPrograms } from "../vue/settings-programs.ts";
import { vitepressSource } from "./vitepress-address.ts";

/** What VitePress leaves out by `srcExclude`, and what is outside its folder of sources. */
export function vitepressUnpublished(folder: BlogFolder): Unpublished {
  const top = vitepressSource(folder) ?? "";
  const listed = (name: string) =>
    settingsPrograms(folder).flatMap(({ file, program }) =>
      listsBehind(program, name).map((texts) => ({ texts, setting: `${file}: ${name}` })),
    );
  const lists = listed("srcExclude");
  const excluded = pathsMatching(lists.flatMap(({ texts }) => texts ?? []));
  const [said] = listed("srcDir");
  const source = top + folderTyped(said?.texts?.[0] ?? "");
  return {
    reasonFor: (path) => {
      if (!path.startsWith(source)) return "outside-source";
      return excluded.isMeant(path.slice(source.length)) ? "excluded" : null;
    },
    unread: [
      ...lists.filter(({ texts }) => texts === null || excluded.unread.length > 0).map(({ setting }) => setting),
      ...(said?.texts === null ? [said.setting] : []),
    ],
  };
}
