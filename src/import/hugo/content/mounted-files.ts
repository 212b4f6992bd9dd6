import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { withFoldersAbove } from "../../blog/path-glob.ts";
import { matchesSegments } from "../../blog/segment-glob.ts";
import { textIgnoringCase, textsOf, valueIgnoringCase } from "../../front-matter/yaml-values.ts";
import { resolved } from "../../links/linked-places.ts";
import { type HugoSettings, settingAt } from "../settings/hugo-settings.ts";

/** A mount of a content folder, and which of its files it takes. */
interface Mount {
  /** Ends in a slash; empty for the whole blog. */
  readonly folder: string;
  /** Patterns for paths below the folder. */
  readonly included: readonly string[];
  readonly excluded: readonly string[];
}

/**
 * Recognises files that every mount of their folder leaves out: `excludeFiles`, `includeFiles`, or `files`, where `!`
 * leaves out. Hugo published none of them.
 */
export function unmountedTest(settings: HugoSettings): (path: string) => boolean {
  const mounts = mountsOf(settingAt(settings, "module", "mounts"));
  return (path) => {
    const around = mounts.filter(({ folder }) => path.startsWith(folder));
    return around.length > 0 && around.every((mount) => !isTaken(path.slice(mount.folder.length), mount));
  };
}

function mountsOf(node: YamlNode | null): readonly Mount[] {
  if (node?.kind !== "list") return [];
  return node.items.flatMap((item) => {
    const source = textIgnoringCase(item, "source");
    if (source === null || !/^content(?:\/|$)/u.test(textIgnoringCase(item, "target") ?? "")) return [];
    const folder = resolved(source);
    const files = patternsAt(item, "files");
    const isLeftOut = (pattern: string): boolean => pattern.startsWith("!");
    return {
      folder: folder === "" ? "" : `${folder}/`,
      included: [...patternsAt(item, "includeFiles"), ...files.filter((pattern) => !isLeftOut(pattern))].flatMap(
        variants,
      ),
      excluded: [...patternsAt(item, "excludeFiles"), ...files.filter(isLeftOut)].flatMap(variants),
    };
  });
}

function patternsAt(item: YamlNode, name: string): readonly string[] {
  return textsOf(valueIgnoringCase(item, name)).map((pattern) => pattern.trim());
}

/** A pattern below the mount's folder, once for each of the words in braces: `{a,b}/**`. */
function variants(pattern: string): readonly string[] {
  const below = pattern.replace(/^!\s*/u, "").replace(/^(?:\.?\/)+/u, "");
  const [whole, before = "", words = "", after = ""] = /^([^{}]*)\{([^{}]*)\}([^{}]*)$/u.exec(below) ?? [];
  return whole === undefined ? [below] : words.split(",").map((word) => before + word + after);
}

function isTaken(path: string, { included, excluded }: Mount): boolean {
  // A folder that is left out is left out with all that is in it.
  const places = withFoldersAbove(path);
  if (excluded.some((pattern) => places.some((place) => matchesSegments(pattern, place)))) return false;
  return included.length === 0 || included.some((pattern) => matchesSegments(pattern, path));
}
