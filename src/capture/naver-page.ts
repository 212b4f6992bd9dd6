import type { CaptureClues } from "./captured-article.ts";
import { attributeOf, textOf } from "./parse-document.ts";
import { reporterName } from "./reporter-name.ts";

/** What a Naver news page says, in its present form and in those it had before (articles in scrapbooks are years old). */
export function readNaverPage(document: Document): CaptureClues {
  return {
    headline: textOf(
      document,
      "#title_area",
      ".media_end_head_headline",
      "#articleTitle",
      ".NewsEndMain_article_title__kqEzS",
      ".news_headline .title",
      ".end_ct .end_tit",
      ".end_tit",
    ),
    publisher: attributeOf(
      document,
      [".media_end_head_top_logo img", "alt"],
      [".media_end_head_top_logo img", "title"],
      [".press_logo img", "alt"],
      [".press_logo img", "title"],
      [".news_headline .press img", "alt"],
      ["#pressLogo img", "alt"],
    ),
    reporter: reporterName(
      textOf(document, ".media_end_head_journalist_name", ".byline_s", ".byline_p", ".byline", ".reporter_name"),
    ),
    published:
      attributeOf(
        document,
        ["._ARTICLE_DATE_TIME[data-date-time]", "data-date-time"],
        [".media_end_head_info_datestamp_time[data-date-time]", "data-date-time"],
      ) ??
      textOf(document, ".article_info .t11", ".sponsor .t11", ".news_headline .info span", ".article_info .author em"),
    image: attributeOf(document, ["#dic_area #img1", "data-src"], ["#img1", "data-src"], ["#img1", "src"]),
  };
}
