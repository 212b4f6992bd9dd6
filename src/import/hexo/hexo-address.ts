import { fileName } from "../../model/address/file-name.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { readMoment } from "../front-matter/read-moment.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { defaultPattern, readHexoConfig } from "./hexo-config.ts";
import { type PostName, postName } from "./post-name.ts";

/** The addresses at which Hexo published a post, by its `path` below the posts folder; null if only Hexo could tell. */
export type HexoPostAddresses = (path: string, fields: YamlNode | null) => readonly string[] | null;

/**
 * Reads a Hexo blog's address pattern, which may use any post field, such as `:abbrlink` of that plugin. File names are
 * used as they are, spaces included.
 */
export function hexoPostAddresses(folder: Pick<BlogFolder, "readText">): HexoPostAddresses {
  const { root, timeZone } = readHexoConfig(folder);
  const pattern = textAt(root, "permalink") ?? defaultPattern;
  const named = textAt(root, "new_post_name") ?? ":title.md";
  return (path, fields) => {
    const values = valuesOf(postName(path, named), fields, timeZone ?? "UTC");
    const names = [...pattern.matchAll(placeholder)].map(([, name = ""]) => name);
    if (names.some((name) => placeholderValue(name, values, fields) === null)) return null;
    const filled = pattern.replace(placeholder, (_, name: string) => placeholderValue(name, values, fields) ?? "");
    return [`/${filled}`.replace(/\/{2,}/gu, "/")];
  };
}

const placeholder = /:([A-Za-z_]\w*)/gu;

/** Computed by Hexo, whatever field of that name a post has. */
const madeUp = new Set(["id", "hash", "category", "title", "name", "post_title"]);

function placeholderValue(name: string, values: ReadonlyMap<string, string>, fields: YamlNode | null): string | null {
  return values.get(name) ?? (madeUp.has(name) ? null : textAt(fields, name));
}

/** What Hexo knows about a post besides its fields. */
function valuesOf(named: PostName | null, fields: YamlNode | null, timeZone: string): ReadonlyMap<string, string> {
  const names = named === null ? [] : [["title", named.title] as const, ["name", fileName(named.title)] as const];
  const moment = readMoment(textAt(fields, "date") ?? named?.day ?? "", timeZone);
  if (moment === null) return new Map(names);
  const [year = "", month = "", day = ""] = moment.day.split("-");
  const [hour = "00", minute = "00", second = "00"] = (moment.time ?? "").split(":");
  return new Map([
    ...names,
    ...Object.entries({ year, month, day, hour, minute, second, i_month: unpadded(month), i_day: unpadded(day) }),
  ]);
}

function unpadded(number: string): string {
  return number.replace(/^0/u, "");
}
