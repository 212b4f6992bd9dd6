import type { SourcePath } from "../../model/address/addresses.ts";
import type { SiteAddresses } from "./site-addresses.ts";

/**
 * Tells whether an address that is dead on the site points to a file beside the notes, as it would when the files are
 * read directly.
 */
export type MeansFile = (target: string, source: SourcePath) => boolean;

/**
 * `../labs/x/README.md` in a note of `posts/` leads to a file of the repository that is not on the site. Excluded is
 * anything that may have been meant as a note or asset: a dated name, the folder of an existing address, a single name
 * without an extension.
 */
export function repositoryFiles({ known, notes }: SiteAddresses): MeansFile {
  const posts = commonFolder(notes.map(({ note }) => segmentsOf(note.source).slice(0, -1)));
  const folders = new Set(["assets", ...known.map((address) => segmentsOf(address)[0] ?? "")]);
  return (target, source) => {
    const path = target.replace(/[?#].*$/su, "");
    if (path.startsWith("/") || /^[a-z][a-z0-9+.-]*:/iu.test(path)) return false;
    const file = resolved(segmentsOf(source).slice(0, -1), segmentsOf(path));
    const [first = ""] = file;
    const name = file.at(-1) ?? "";
    const isInPosts = posts.length > 0 && posts.every((segment, index) => file[index] === segment);
    if (isInPosts || folders.has(first) || /^\d{4}-\d/u.test(name)) return false;
    return file.length > 1 || /[^.]\.[a-z0-9]{1,8}$/iu.test(name);
  };
}

function segmentsOf(path: string): readonly string[] {
  return path.split("/").filter((segment) => segment !== "" && segment !== ".");
}

/** Above the topmost folder nothing exists. */
function resolved(folder: readonly string[], path: readonly string[]): readonly string[] {
  const segments = [...folder];
  for (const segment of path) {
    if (segment === "..") segments.pop();
    else segments.push(segment);
  }
  return segments;
}

/** The folder in which all notes lie. */
function commonFolder(folders: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = folders;
  const end = first.findIndex((segment, index) => others.some((folder) => folder[index] !== segment));
  return end === -1 ? first : first.slice(0, end);
}
