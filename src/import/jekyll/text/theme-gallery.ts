import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { textAt, valueAt } from "../../front-matter/yaml-values.ts";
import { themeAddress } from "../addresses/theme-address.ts";
import { type ThemePicture, themeFigure } from "./theme-figure.ts";

/**
 * The pictures of Minimal Mistakes' `{% include gallery id="…" %}`, listed in the post's front matter under that id;
 * null if there are none.
 */
export function themeGallery(fields: YamlNode | null, named: ReadonlyMap<string, string>): string | null {
  const list = valueAt(fields, named.get("id") ?? "gallery");
  if (list?.kind !== "list") return null;
  const pictures = list.items.map(pictureOf);
  const found = pictures.filter((one) => one !== null);
  return found.length === 0 || found.length < pictures.length ? null : themeFigure(found, named.get("caption") ?? "");
}

function pictureOf(item: YamlNode): ThemePicture | null {
  const source = themeAddress(textAt(item, "image_path") ?? "");
  if (source === null) return null;
  const alternative = textAt(item, "alt") ?? textAt(item, "title") ?? "";
  return { source, alternative, link: themeAddress(textAt(item, "url") ?? "") };
}
