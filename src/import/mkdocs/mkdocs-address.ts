import { withoutNoteEnding } from "../../model/note/note-file.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { lineValue } from "../blog/program-text.ts";
import { textAt } from "../front-matter/yaml-values.ts";

const settingsFiles = ["mkdocs.yml", "mkdocs.yaml"];

/** The text of MkDocs' settings, with tags that YAML alone cannot read; null if MkDocs is not used. */
export function mkdocsSettings({ readText }: Pick<BlogFolder, "readText">): string | null {
  return settingsFiles.map((file) => readText(file)).find((text) => text !== null) ?? null;
}

/** MkDocs' source folder, ending in a slash; null if MkDocs is not used. */
export function mkdocsSource(folder: Pick<BlogFolder, "readText">): string | null {
  const settings = mkdocsSettings(folder);
  if (settings === null) return null;
  return `${(lineValue(settings, "docs_dir") ?? "docs").replace(/^(?:\.?\/)+|\/+$/gu, "")}/`;
}

/** Returns the address at which MkDocs published a note; null if its settings change it. */
export function mkdocsAddressing(
  folder: BlogFolder,
  source: string,
): (path: string, fields: YamlNode | null) => string | null {
  const settings = mkdocsSettings(folder) ?? "";
  const isFiles = lineValue(settings, "use_directory_urls") === "false";
  const hasBlog = /^[ \t]+-?[ \t]*["']?(?:material\/)?blog\b/mu.test(settings);
  const blog = `${(lineValue(settings, "blog_dir") ?? "blog").replace(/^(?:\.?\/)+|\/+$/gu, "")}/`.replace(
    /^\.?\/$/u,
    "",
  );
  const isUsual = !/^[ \t]+(?:post_url_\w+|post_slugify|post_dir):/mu.test(settings);
  return (path, fields) => {
    if (!path.startsWith(source)) return null;
    const below = withoutNoteEnding(path.slice(source.length));
    if (hasBlog && below.startsWith(`${blog}posts/`)) return isUsual ? postAddress(blog, fields, isFiles) : null;
    const folderAbove = /^(?:(.*\/))?(?:readme|index)$/isu.exec(below);
    if (folderAbove !== null) return `/${folderAbove[1] ?? ""}`;
    return isFiles ? `/${below}.html` : `/${below}/`;
  };
}

/** Material's blog dates its posts: `blog/2023/11/02/name/`. */
function postAddress(blog: string, fields: YamlNode | null, isFiles: boolean): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(textAt(fields, "date") ?? "") ?? [];
  const name = textAt(fields, "slug") ?? slugOf(textAt(fields, "title") ?? "");
  if (year === undefined || name === "") return null;
  return `/${blog}${year}/${month}/${day}/${name}${isFiles ? ".html" : "/"}`;
}

function slugOf(title: string): string {
  return title
    .normalize("NFC")
    .replace(/<[^<>]*>/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, "")
    .trim()
    .toLowerCase()
    .replaceAll(" ", "-");
}
