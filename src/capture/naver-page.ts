import type { CaptureClues } from "./captured-article.ts";
import { firstAttribute, firstText } from "./parse-document.ts";
import { reporterName } from "./reporter-name.ts";

/** Reads a Naver news page in its current and earlier markup: scrapbooks hold articles that are years old. */
export function readNaverPage(document: Document): CaptureClues {
  return {
    headline: firstText(
      document,
      "#title_area",
      ".media_end_head_headline",
      "#articleTitle",
      ".NewsEndMain_article_title__kqEzS",
      ".news_headline .title",
      ".end_ct .end_tit",
      ".end_tit",
    ),
    publisher: firstAttribute(
      document,
      [".media_end_head_top_logo img", "alt"],
      [".media_end_head_top_logo img", "title"],
      [".press_logo img", "alt"],
      [".press_logo img", "title"],
      [".news_headline .press img", "alt"],
      ["#pressLogo img", "alt"],
    ),
    reporter: reporterName(
      firstText(document, ".media_end_head_journalist_name", ".byline_s", ".byline_p", ".byline", ".reporter_name"),
    ),
    published:
      firstAttribute(
        document,
        ["._ARTICLE_DATE_TIME[data-date-time]", "data-date-time"],
        [".media_end_head_info_datestamp_time[data-date-time]", "data-date-time"],
      ) ??
      firstText(
        document,
        ".article_info .t11",
        ".sponsor .t11",
        ".news_headline .info span",
        ".article_info .author em",
      ),
    image: firstAttribute(document, ["#dic_area #img1", "data-src"], ["#img1", "data-src"], ["#img1", "src"]),
  };
}
