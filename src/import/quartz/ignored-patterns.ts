import { fnmatch } from "../blog/fnmatch.ts";
import { withFoldersAbove } from "../blog/path-glob.ts";

/** Whether a path below Quartz's content folder, or one of its folders, matches an ignore pattern. */
export function isIgnoredBy(patterns: readonly string[], path: string): boolean {
  const places = withFoldersAbove(path);
  return patterns.flatMap(alternatives).some((pattern) => places.some((place) => fnmatch(pattern, place)));
}

/** `{a,b}` means either; `**` and a slash before a name mean any folder or none; a slash after it means nothing. */
function alternatives(pattern: string): readonly string[] {
  const [whole = "", before = "", among = "", behind = ""] = /^([^{]*)\{([^{}]*)\}(.*)$/su.exec(pattern) ?? [];
  if (whole !== "") return among.split(",").flatMap((one) => alternatives(before + one + behind));
  const plain = pattern.replace(/^\.?\//u, "").replace(/\/(?:\*\*)?$/u, "");
  return plain.startsWith("**/") ? [plain, ...alternatives(plain.slice(3))] : [plain];
}
