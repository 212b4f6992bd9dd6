import { describe, expect, it } from "vitest";
import { frontMatterLines } from "../../src/import/front-matter/front-matter-text.ts";
import { pageAddress } from "../../src/import/jekyll/addresses/page-address.ts";
import { readJekyllConfig } from "../../src/import/jekyll/settings/jekyll-config.ts";
import { hasJekyll, runJekyll } from "../support/run-jekyll.ts";
import { day } from "../support/study-note.ts";

const paths = [
  "about.md",
  "study/p q.md",
  "study/index.md",
  "c%23.md",
  "한글/소개.markdown",
  "v1.2..md",
  "_projects/x/My Plan.md",
  "_notes/a.md",
];

const permalinks = [
  ...[
    "/about-me",
    "about",
    "/x/y/",
    "/x/y.html",
    "/feed.xml",
    "/a.htm",
    "/%EC%86%8C%EA%B0%9C/",
    "/a/../b/./c//d/",
    "/c#/",
  ],
  ...["/pq/:basename/:path/", "/:path/:basename:output_ext", "/:paths", "/v:basename", "/:title/"],
];

const itemPermalinks = ["/:collection/:name/", "/:collection/:title", "/:path:output_ext", "/own", "/%EC%86%8C/:slug/"];

const styles = ["date", "pretty", "none", "/:year/:title/", "/:title", "/:title:output_ext"];

interface PlacedPage {
  readonly path: string;
  readonly permalink: string | null;
}

/** Every page separately, so that none overwrites another. */
function pagesFor(style: string): readonly PlacedPage[] {
  const usual = paths.map((path) => ({ path, permalink: null }));
  if (style !== "date") return usual;
  const typed = paths.flatMap((path) =>
    (path.startsWith("_projects/") ? itemPermalinks : permalinks).map((permalink) => ({ path, permalink })),
  );
  return [...usual, ...typed];
}

function configFor(style: string): string {
  const settings = {
    title: "pages",
    permalink: style,
    include: ["_notes"],
    collections: { projects: { output: true } },
  };
  return JSON.stringify(settings);
}

function textOf({ permalink }: PlacedPage): string {
  return `---\ntitle: a\n${permalink === null ? "" : `permalink: ${JSON.stringify(permalink)}\n`}---\n\nmark-of-page\n`;
}

describe.skipIf(!hasJekyll)("the real Jekyll", () => {
  it.each(styles.flatMap((style) => pagesFor(style).map((page) => ({ ...page, style }))))(
    "puts $path with $permalink, of a blog with $style, where it is looked for",
    ({ style, ...page }) => {
      const config = configFor(style);
      const [found] = [...runJekyll({ "_config.yml": config, [page.path]: textOf(page) })].filter(([, text]) =>
        text.includes("mark-of-page"),
      );
      const fields = frontMatterLines(textOf(page))?.fields ?? null;
      const address = pageAddress(
        { path: page.path, changed: day("2021-12-15"), added: null },
        fields,
        readJekyllConfig(config),
      );
      expect(`${address}`.replace(/\/$/u, "/index.html")).toBe(`/${found?.[0]}`);
    },
  );
});
