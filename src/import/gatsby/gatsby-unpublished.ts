import { isNoteFile } from "../../model/note/note-file.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { pathsMatching } from "../blog/path-glob.ts";
import { listsBehind, objectsBehind } from "../blog/program-lists.ts";
import { quotedText, unquoted } from "../blog/program-text.ts";
import { folderTyped, isInFolders, nothingUnpublished, programAt, type Unpublished } from "../blog/unpublished.ts";

const plugin = "gatsby-source-filesystem";
const options = new RegExp(`["'\`]${plugin}["'\`]\\s*,\\s*options\\s*:\\s*\\{`, "gu");

/** What Gatsby's source plugin ignores, and what is in no folder that it reads. */
export function gatsbyUnpublished(folder: BlogFolder): Unpublished {
  const { file, program } = programAt(folder, /^gatsby-config\.\w+$/u) ?? { file: "", program: "" };
  const sources = objectsBehind(program, options).map((text) => ({
    folder: pathIn(text),
    ignored: listsBehind(text, "ignore"),
  }));
  if (sources.length === 0) return nothingUnpublished;
  const ignored = pathsMatching(sources.flatMap((one) => one.ignored.flatMap((texts) => texts ?? [])));
  const folders = sources.flatMap((one) => one.folder ?? []);
  const isOutside = outsideTest(folder, folders);
  const isSure = folders.length === program.split(plugin).length - 1;
  const isUnread = sources.some((one) => one.ignored.includes(null)) || ignored.unread.length > 0;
  const isUnsure = !isSure && folder.files.some(({ path }) => isNoteFile(path) && isOutside(path));
  const below = (path: string): string => path.slice(folders.find((one) => path.startsWith(one))?.length ?? 0);
  return {
    reasonFor: (path) => {
      if (ignored.isMeant(path) || ignored.isMeant(below(path))) return "excluded";
      return isSure && isOutside(path) ? "outside-source" : null;
    },
    unread: [...(isUnread ? [`${file}: ignore`] : []), ...(isUnsure ? [`${file}: ${plugin} path`] : [])],
  };
}

/** Gatsby also publishes its folder of pages. With no note in any folder, the settings are not understood. */
function outsideTest({ files }: BlogFolder, folders: readonly string[]): (path: string) => boolean {
  const isInside = (path: string): boolean => isInFolders(path, [...folders, "src/pages/"]);
  const hasNotes = files.some(({ path }) => isNoteFile(path) && isInside(path));
  return (path) => hasNotes && !isInside(path);
}

const pathForm = new RegExp(
  `(?<![\\w$.])path\\s*:\\s*(?:(${quotedText})|(?:path\\.)?(?:join|resolve)\\(\\s*(?:__dirname\\s*,\\s*)?((?:${quotedText}|[\\s,])+)\\))`,
  "u",
);

/** The folder that a source's `path` names; null if it is computed or outside the blog. */
function pathIn(text: string): string | null {
  const [, whole, parts = ""] = pathForm.exec(text) ?? [];
  const names = whole === undefined ? (parts.match(new RegExp(quotedText, "gu")) ?? []) : [whole];
  const typed = names
    .map(unquoted)
    .join("/")
    .replace(/^\$\{__dirname\}/u, "");
  return names.length === 0 || /\$\{|(?:^|\/)\.\.(?:\/|$)/u.test(typed) ? null : folderTyped(typed);
}
