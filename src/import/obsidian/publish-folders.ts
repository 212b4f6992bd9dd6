import type { HoldingField } from "../../model/problem/rules/front-matter/held.ts";
import { readYaml } from "../../parse/yaml/yaml.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { asDraft } from "../front-matter/most-held.ts";
import { saysYes, textsOf, valueAt } from "../front-matter/yaml-values.ts";

/**
 * Returns how Obsidian Publish holds a vault's notes back by folder: all in an excluded one, and all outside the
 * included ones, if there are any. `publish: true` in a note outweighs both.
 */
export function heldByPublish({ readText }: Pick<BlogFolder, "readText">): (note: string) => HoldingField | null {
  const reading = readYaml(readText(".obsidian/publish.json") ?? "");
  const root = reading.ok ? reading.root : null;
  const [included = [], excluded = []] = ["included", "excluded"].map((name) =>
    textsOf(valueAt(root, name)).map((place) => place.replace(/^\/+|\/+$/gu, "").normalize("NFC")),
  );
  if (included.length === 0 && excluded.length === 0) return () => null;
  return (note) => {
    const isIn = (place: string): boolean => `${note.normalize("NFC")}/`.startsWith(`${place}/`);
    const isLeft = excluded.some(isIn) || (included.length > 0 && !included.some(isIn));
    return isLeft && !asksToPublish(readText(note) ?? "") ? asDraft : null;
  };
}

function asksToPublish(text: string): boolean {
  return saysYes(frontMatterFields(text), "publish");
}
