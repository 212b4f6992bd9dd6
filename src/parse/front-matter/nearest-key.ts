import { asItLooks } from "../../model/text/look-alike-letters.ts";
import { nearestSpelling } from "../../model/text/nearest-spelling.ts";
import { remembering } from "../../model/text/remembering.ts";
import { typedInHangul } from "../../model/text/typed-in-hangul.ts";

/** Names that other programs, and people who have not read the manual, give to a field. */
const keyAliases: Readonly<Record<string, readonly string[]>> = {
  title: ["제목", "글제목", "題目", "題名", "タイトル", "name"],
  headline: ["제목", "기사제목", "title"],
  publisher: ["언론사", "신문사", "매체", "press"],
  reporter: ["기자", "author", "writer"],
  url: ["주소", "링크", "link", "href"],
  subtitle: ["부제", "부제목", "소제목"],
  date: [
    ...["날짜", "일자", "작성일", "작성일자", "日字", "日付", "年月日", "created", "created_at"],
    ...["pubdate", "pubdatetime", "publishdate", "publisheddate", "published_at", "publishedat"],
    ...["createdat", "released_at", "releasedat"],
  ],
  categories: ["카테고리", "분류"],
  tags: ["태그", "해시태그", "標籤", "タグ", "hashtags", "labels"],
  keywords: ["키워드", "핵심어", "주제어", "キーワード"],
  summary: ["요약", "한줄요약", "要約"],
  questions: ["질문", "궁금한점", "궁금한 점", "質問", "疑問"],
  comments: ["댓글"],
  permalink: ["주소", "고유주소", "url"],
  published: [
    ...["공개", "공개여부", "공개 여부", "발행", "발행여부", "발행 여부", "게시", "게시여부", "게시 여부"],
    ...["publish", "is_published", "ispublished"],
  ],
  draft: ["초안", "비공개", "비공개여부", "비공개 여부", "isdraft", "is_draft", "private"],
  unlisted: ["목록제외", "목록 제외"],
  pin: ["고정", "pinned", "sticky"],
  lang: ["언어", "language", "locale"],
  last_modified_at: [
    ...["수정일", "최종수정일", "updated", "modified"],
    ...["lastmod", "updated_at", "update", "moddatetime", "updateddate", "last_updated", "lastupdated"],
  ],
  image: [
    ...["이미지", "대표이미지", "그림", "thumbnail", "cover"],
    ...["coverimage", "heroimage", "ogimage", "featured_image", "featuredimage"],
  ],
  description: ["설명", "소개"],
  article: ["기사", "기사원문", "기사전문", "articlemode", "article_mode"],
  source: ["출처", "원문"],
  slug: ["postslug"],
  series: ["시리즈", "연재"],
  answers: ["답", "답변"],
  aliases: ["alias", "별명", "별칭", "다른이름", "다른 이름"],
};

const longestCompared = 40;

/** The known key that an unknown one translates, from Korean or from another program; null when there is none. */
export function aliasedKey(typed: string, known: readonly string[]): string | null {
  const word = plainName(typed);
  return known.find((key) => (keyAliases[key] ?? []).includes(word)) ?? null;
}

/** The known key that an unknown one most likely means, by an alias or by spelling; null when none is near. */
export const nearestKey = remembering((typed, known: readonly string[]): string | null => {
  if (typed.length > longestCompared) return null;
  return aliasedKey(typed, known) ?? keyInHangul(typed, known) ?? nearestSpelling(plainName(typed), known);
});

/** `ㅇㄱㅁㄹㅅ`, typed while the keyboard was set to Korean. */
function keyInHangul(typed: string, known: readonly string[]): string | null {
  const latin = typedInHangul(typed);
  if (latin === null) return null;
  return known.includes(latin.toLowerCase()) ? latin.toLowerCase() : aliasedKey(latin, known);
}

function plainName(typed: string): string {
  return asItLooks(typed).trim().toLowerCase().replaceAll("-", "_");
}
