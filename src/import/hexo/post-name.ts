import { withoutNoteEnding } from "../../model/note/note-file.ts";
/** What the path of a post says, as a blog of Hexo's has its posts named. */
export interface PostName {
  /** With the folders that it lies in. */
  readonly title: string;
  /** `2021-12-15`; null where the name has none. */
  readonly day: string | null;
}

const digits: ReadonlyMap<string, string> = new Map(
  Object.entries({ year: "\\d{4}", month: "\\d{2}", day: "\\d{2}", i_month: "\\d{1,2}", i_day: "\\d{1,2}" }),
);

/** More names no blog has in one; each is looked for everywhere. */
const mostNames = 8;

/** Reads the path of a post below the folder of posts by `new_post_name`; null for one that is named otherwise, which only Hexo could tell. */
export function postName(path: string, pattern: string): PostName | null {
  const form = pattern.replace(/\.\w+$/u, "").replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const named = new Set<string>();
  const expression = form.replace(/:([a-z_]+)/gu, (_, name: string) => {
    if (named.has(name)) return `\\k<${name}>`;
    named.add(name);
    return `(?<${name}>${digits.get(name) ?? ".+?"})`;
  });
  if (named.size > mostNames) return null;
  const groups = new RegExp(`^${expression}$`, "u").exec(withoutNoteEnding(path))?.groups ?? {};
  const { title, year } = groups;
  if (title === undefined) return null;
  const [month, day] = [groups["month"] ?? groups["i_month"], groups["day"] ?? groups["i_day"]];
  const isWhole = year !== undefined && month !== undefined && day !== undefined;
  return { title, day: isWhole ? [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-") : null };
}
