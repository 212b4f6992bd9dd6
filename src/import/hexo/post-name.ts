import { withoutNoteEnding } from "../../model/note/note-file.ts";
/** What a post's path says, by the blog's naming pattern. */
export interface PostName {
  /** Includes its folders. */
  readonly title: string;
  /** `2021-12-15`; null if the name has none. */
  readonly day: string | null;
}

const digits: ReadonlyMap<string, string> = new Map(
  Object.entries({ year: "\\d{4}", month: "\\d{2}", day: "\\d{2}", i_month: "\\d{1,2}", i_day: "\\d{1,2}" }),
);

/** No blog repeats names more often, and each is searched everywhere. */
const mostNames = 8;

/**
 * Reads a post's path below the posts folder by `new_post_name`; null if it does not match, which only Hexo could
 * resolve.
 */
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
