import type { MovedList } from "../../addresses/moved-lists.ts";
import { pageSizeOf } from "../../blog/page-size.ts";
import { textAt } from "../../front-matter/yaml-values.ts";
import type { JekyllConfig } from "../settings/jekyll-config.ts";

/** The further pages of the home page, `/page2/`, whose addresses move; none that the blog did not have. */
export function movedPages({ root }: Pick<JekyllConfig, "root">, posts: number): readonly MovedList[] {
  const size = pageSizeOf(textAt(root, "paginate") ?? "");
  if (size === null) return [];
  const pattern = textAt(root, "paginate_path") ?? "/page:num";
  const pages = Array.from({ length: Math.max(0, Math.ceil(posts / size) - 1) }, (_, index) => String(index + 2));
  return pages
    .map((page) => ({
      from: `/${pattern.replaceAll(":num", page)}/`.replace(/\/{2,}/gu, "/"),
      to: `/page/${page}/`,
    }))
    .filter(({ from, to }) => from !== to);
}
