import { isNameOfFirstDay, isNameOfLastDay } from "../../../model/note/names-of-days.ts";
import { bareName } from "../../../model/text/bare-name.ts";
import { mergeKey } from "../../yaml/merged-entries.ts";

/**
 * Whose the fields within a value are: the note's, as in Hugo's `params:`; those of a thing of its own, as in `cover:`,
 * which may be hidden while the note is not (or, as in `cascade:`, other notes'); or unknown.
 */
export type Owner = "note" | "thing" | "unknown";

/** Names under which programs and people keep fields of the note itself, in the form of `bareName`. */
const ofNote = names(
  "param params meta metadata extra extras data custom customdata customfields frontmatter fm fields flag flags " +
    "setting settings option options opts config configuration page post note doc document entry publish publishing " +
    "publication published visibility status state access permission permissions privacy property properties props " +
    "attribute attributes attrs default defaults base common shared hugo jekyll astro obsidian notion " +
    "wordpress wp hexo ghost velog tistory gatsby eleventy quartz blog " +
    "메타 메타데이터 설정 속성 글 글정보 글설정 노트 옵션 발행 게시 공개 상태 공개설정 발행설정 게시설정",
);

/** Names for what a note shows or speaks of: it may be private, a draft or to come on a day of its own. */
const ofThings = names(
  "cover covers image images img thumbnail banner hero heroimage coverimage ogimage featuredimage header footer sidebar " +
    "aside toc tableofcontents comment comments giscus utterances disqus share sharing social menu menus nav navigation " +
    "breadcrumb breadcrumbs pagination search math mermaid code codeblock lightbox gallery resource resources assets " +
    "seo og opengraph twitter sitemap robots rss feed author authors contributors editor team people person reviewer " +
    "repo repos repository repositories github gitlab package packages project projects product products app service " +
    "api company book books movie film music album song paper papers citation cite references reference bibliography " +
    "event events meetup conference talk job jobs task tasks todo todos issue issues pr source sources translations " +
    "i18n analytics ads ad license card cards button buttons link links video audio podcast file files download " +
    "downloads form related series pin cascade course lecture exam game rfc rfcs pep bill law act standard spec " +
    "specification npm packagejson hotel dataset datasets table schema fields columns checklist timetable agenda " +
    "출처 책 영화 저자 기자 행사 프로젝트 저장소 그림 사진 이미지 목차 댓글 강의 시험 할일 법안 법률",
);

/** Who owns the fields within a field, if its own owner is known; what is within a thing stays its own. */
export function ownerWithin(key: string, around: Owner): Owner {
  const bare = bareName(key);
  if (around === "thing" || ofThings.has(bare)) return "thing";
  return key === mergeKey || ofNote.has(bare) || isNameOfFirstDay(key) || isNameOfLastDay(key) ? "note" : "unknown";
}

function names(listed: string): ReadonlySet<string> {
  return new Set(listed.split(" "));
}
