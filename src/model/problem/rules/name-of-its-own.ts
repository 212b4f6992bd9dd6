import type { SourcePath } from "../../address/addresses.ts";

/**
 * Gives one of several files of one name the name of its folder as well, as an example to follow: whoever keeps a
 * folder for each student has twenty such files. Null if they all lie in one folder.
 */
export function nameOfItsOwn(files: readonly SourcePath[]): string | null {
  const paths = files.map((file) => file.normalize("NFC").split("/"));
  if (new Set(paths.map((names) => names.slice(0, -1).join("/"))).size < 2) return null;
  const deepest = paths.reduce<readonly string[]>((one, other) => (other.length > one.length ? other : one), []);
  const [folder = "", file = ""] = deepest.slice(-2);
  return file.replace(/(\.[^.]*)?$/u, (ending) => `-${folder.replace(/\s+/gu, "-")}${ending}`);
}
