import { matchesGlob } from "../blog/glob.ts";

/** Whether a path below Quartz's folder of content, or a folder that it lies in, is one of the patterns that it leaves out. */
export function isIgnoredBy(patterns: readonly string[], path: string): boolean {
  const names = path.split("/");
  const places = names.map((_, depth) => names.slice(0, depth + 1).join("/"));
  return patterns.flatMap(alternatives).some((pattern) => places.some((place) => matchesGlob(pattern, place)));
}

/** `{a,b}` stands for either; `**` and a slash before a name for any folder and for none; a slash behind it for nothing. */
function alternatives(pattern: string): readonly string[] {
  const [whole = "", before = "", among = "", behind = ""] = /^([^{]*)\{([^{}]*)\}(.*)$/su.exec(pattern) ?? [];
  if (whole !== "") return among.split(",").flatMap((one) => alternatives(before + one + behind));
  const plain = pattern.replace(/^\.?\//u, "").replace(/\/(?:\*\*)?$/u, "");
  return plain.startsWith("**/") ? [plain, ...alternatives(plain.slice(3))] : [plain];
}
