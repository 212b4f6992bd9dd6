import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { type BlogFolder, fileName } from "../blog/blog-folder.ts";
import { readMoment } from "../front-matter/read-moment.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { defaultPattern, readHexoConfig } from "./hexo-config.ts";
import { type PostName, postName } from "./post-name.ts";

/** Tells at which addresses Hexo published a post, which lies at `path` below the folder of posts; null where only Hexo could. */
export type HexoPostAddresses = (path: string, fields: YamlNode | null) => readonly string[] | null;

/**
 * Reads the pattern of addresses of a blog of Hexo's. In it may stand the name of any field of a post, as `:abbrlink` of the
 * plugin of that name. Names of files stand in addresses as they are, with their blanks.
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

/** What the program makes up, whatever field a post has of that name. */
const madeUp = new Set(["id", "hash", "category", "title", "name", "post_title"]);

function placeholderValue(name: string, values: ReadonlyMap<string, string>, fields: YamlNode | null): string | null {
  return values.get(name) ?? (madeUp.has(name) ? null : textAt(fields, name));
}

/** What Hexo knows of a post besides its fields. */
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
