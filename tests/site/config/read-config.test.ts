import { describe, expect, it } from "vitest";
import type { SiteConfig } from "../../../src/model/site-config.ts";
import { defaultConfig } from "../../../src/site/config/default-config.ts";
import { readConfig, settingsIn } from "../../../src/site/config/read-config.ts";
import { told } from "../../support/told.ts";

const at = (key: string) => ({ key, where: { source: null, place: null } });

function read(input: object) {
  const { given, diagnostics } = settingsIn(input, at("site.config.ts"), at);
  const { config, diagnostics: wrong } = readConfig(given);
  return { config, problems: [...diagnostics, ...wrong] };
}

const complete: SiteConfig = {
  ...defaultConfig("en"),
  title: "Notes",
  description: "",
  author: "Kim",
  language: "en",
  timeZone: "Europe/Paris",
  origin: "https://example.com",
  permalink: "/:year/:title/",
  pageSize: 1,
  highlightLegend: { red: "facts" },
  equalsHighlight: false,
  keywordAliases: { LG: ["엘지", "럭키금성"] },
  sectionNames: { summary: ["간추림"] },
  comments: { repo: "kim/notes", repoId: "R_1", category: "General", categoryId: "C_1" },
  articleMode: "highlights",
  feedContent: "full",
};

const placeholders =
  ":id :title :slug :name :categories :slugified_categories :collection :output_ext :year :short_year :month :i_month " +
  ":short_month :long_month :day :i_day :y_day :w_year :week :w_day :short_day :long_day :hour :minute :second";

describe("reading the settings", () => {
  it("takes every setting that is right as it is", () => {
    expect(read({ ...complete, basePath: "/" })).toEqual({ config: complete, problems: [] });
  });

  it("fills every gap, in the site's language", () => {
    expect(read({}).config).toEqual(defaultConfig("ko"));
    expect(read({ language: "en" }).config.title).toBe("Study notes");
    expect(read({ title: undefined }).problems).toEqual([]);
  });

  it.each<[object, string]>([
    [
      { title: "  " },
      'config-type - | title has a wrong kind of value | text in quotes, not empty | "  " | Write: title: "…"',
    ],
    [
      { description: 3 },
      'config-type - | description has a wrong kind of value | text in quotes | 3 | Write: description: "…"',
    ],
    [
      { author: ["a"] },
      'config-type - | author has a wrong kind of value | text in quotes, or null | ["a"] | Write: author: "…"',
    ],
    [{ language: "kr" }, 'config-choice - | language cannot have this value | ko, en | "kr" | Write: language: "ko"'],
    [
      { language: "KO-kr" },
      'config-choice - | language cannot have this value | ko, en | "KO-kr" | Write: language: "ko"',
    ],
    [
      { brokenLinks: "warn" },
      'config-choice - | brokenLinks cannot have this value | error, warning | "warn" | Write: brokenLinks: "warning"',
    ],
    [
      { articleMode: "none" },
      'config-choice - | articleMode cannot have this value | full, highlights, link | "none" | Write one of: "full", "highlights", "link"',
    ],
    [
      { sectionNames: ["다섯 글자로"] },
      'config-type - | sectionNames has a wrong kind of value | pairs of a name and a list of texts | ["다섯 글자로"] | Write: sectionNames: { summary: ["다섯 글자로"] }',
    ],
    [
      { equalsHighlight: "yes" },
      'config-type - | equalsHighlight has a wrong kind of value | true or false | "yes" | Write: equalsHighlight: true',
    ],
    [
      { articleMode: "highlight" },
      'config-choice - | articleMode cannot have this value | full, highlights, link | "highlight" | Write: articleMode: "highlights"',
    ],
    [
      { pageSize: "10" },
      'config-count - | pageSize must be a number | a whole number from 1 to 1000 | "10" | Write: pageSize: 10',
    ],
    [
      { pageSize: 2.5 },
      "config-count - | pageSize must be a number | a whole number from 1 to 1000 | 2.5 | Write: pageSize: 10",
    ],
    [
      { highlightLegend: ["red"] },
      'config-type - | highlightLegend has a wrong kind of value | pairs of a name and a text | ["red"] | Write: highlightLegend: { red: "사실" }',
    ],
    [
      { highlightLegend: { red: 1 } },
      'config-type - | highlightLegend.red has a wrong kind of value | text in quotes, not empty | 1 | Write: red: "…"',
    ],
    [
      { keywordAliases: { LG: "엘지" } },
      'config-type - | keywordAliases.LG has a wrong kind of value | a list of texts between [ ] | "엘지" | Write: LG: ["엘지"]',
    ],
    [
      { sectionNames: { sumary: ["간추림"] } },
      "config-unknown-key - | There is no such setting | article, keywords, summary, questions, terms, reflection, source | sectionNames.sumary | Did you mean summary?",
    ],
    [
      { comments: { repo: "kim" } },
      'config-type - | comments.repo has a wrong kind of value | the four values from giscus.app | "kim" | Write: comments: { repo: "owner/name", repoId: "…", category: "…", categoryId: "…" }',
    ],
    [
      { permalink: "/:day/" },
      `config-permalink - | permalink must start with /, end with / or .html, and have a placeholder that differs from note to note | placeholders: ${placeholders} | "/:day/" | Write: permalink: "/notes/:id/"`,
    ],
    [
      { permalink: "/:nmae/" },
      `config-permalink - | permalink has an unknown placeholder: :nmae | placeholders: ${placeholders} | "/:nmae/" | Write: permalink: "/notes/:id/"`,
    ],
    [
      { title: () => "노트" },
      'config-type - | title has a wrong kind of value | text in quotes, not empty | a function | Write: title: "…"',
    ],
  ])("reports what is wrong with %o and what to write", (input, message) => {
    expect(read(input).problems.map((problem) => told(problem))).toEqual([message]);
  });

  it("says the same in Korean", () => {
    expect(read({ pageSize: 0 }).problems.map((problem) => told(problem, "ko"))).toEqual([
      "config-count - | pageSize에는 수를 써야 합니다 | 1부터 1000까지의 정수 | 0 | 이렇게 쓰세요: pageSize: 10",
    ]);
  });

  it("knows no settings but its own, whatever they are called", () => {
    const input: unknown = JSON.parse('{ "__proto__": 1, "constructor": 2 }');
    expect(read(Object(input)).problems).toHaveLength(2);
  });
});
