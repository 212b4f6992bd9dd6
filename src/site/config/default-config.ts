import { rootPath } from "../../model/address/base-path.ts";
import type { SiteConfig } from "../../model/site-config.ts";
import type { Language } from "../../model/text/language.ts";
import { defaultLongestList } from "../../parse/front-matter/fields/limits.ts";

/** The defaults of a site whose writer configured nothing. */
export function defaultConfig(language: Language): SiteConfig {
  return {
    title: { ko: "공부 노트", en: "Study notes" }[language],
    description: { ko: "읽고, 밑줄 긋고, 물어본 기록", en: "What was read, underlined and asked" }[language],
    author: null,
    language,
    timeZone: "Asia/Seoul",
    origin: null,
    basePath: rootPath,
    permalink: "/notes/:id/",
    pageSize: 12,
    longestList: defaultLongestList,
    highlightLegend: {},
    equalsHighlight: true,
    keywordAliases: {},
    sectionNames: {},
    comments: null,
    verification: { naver: null, google: null },
    indexNowKey: null,
    articleMode: "full",
    brokenLinks: "error",
    feedContent: "words",
  };
}
