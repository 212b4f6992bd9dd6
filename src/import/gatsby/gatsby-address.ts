import { withoutNoteEnding } from "../../model/note/note-file.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { withoutProgramComments } from "../blog/program-text.ts";
import { textAt } from "../front-matter/yaml-values.ts";

/** Whether Gatsby built the site. */
export function isGatsby({ files }: BlogFolder): boolean {
  return files.some(({ path }) => /^gatsby-config\.\w+$/u.test(path));
}

/**
 * Returns the address at which Gatsby usually publishes a note, by its path below the source folder; null if only the
 * blog's own code could tell.
 */
export function gatsbyAddressing(folder: BlogFolder): (path: string, fields: YamlNode | null) => string | null {
  const textOf = (name: string): string => {
    const file = folder.files.find(({ path }) => new RegExp(`^${name}\\.\\w+$`, "u").test(path));
    return withoutProgramComments((file === undefined ? null : folder.readText(file.path)) ?? "");
  };
  const program = textOf("gatsby-node");
  const sources = [...textOf("gatsby-config").matchAll(/\bpath\s*:\s*`\$\{__dirname\}\/([^`$]+)`/gu)].map(
    ([, path = ""]) => {
      return `${path.replace(/\/+$/u, "")}/`;
    },
  );
  const isPlain =
    /\bcreateFilePath\s*\(/u.test(program) &&
    /\bpath\s*:\s*[\w.?]*fields\.slug\b/u.test(program) &&
    !/frontmatter\.\w*(?:path|slug)/iu.test(program);
  const isByField = /\bpath\s*:\s*[\w.?]*frontmatter\.path\b/u.test(program);
  return (path, fields) => {
    if (isByField) return fromField(textAt(fields, "path"));
    const source = sources.find((one) => path.startsWith(one));
    if (!isPlain || source === undefined) return null;
    const below = withoutNoteEnding(path.slice(source.length)).replace(/(^|\/)index$/u, "$1");
    return `/${below}/`.replace(/\/{2,}/gu, "/");
  };
}

function fromField(typed: string | null): string | null {
  if (typed === null || !typed.startsWith("/")) return null;
  return /\/$|\.html?$/iu.test(typed) ? typed : `${typed}/`;
}
