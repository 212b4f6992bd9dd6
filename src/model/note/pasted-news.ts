import { couldNameArticle } from "./article-noun.ts";

/** What a paper puts below its articles. */
const rights =
  /무단\s*(?:전재|복제|배포|도용)[^.]{0,30}금지|저작권자\s*[(（]?\s*[ⓒ©]|[ⓒ©][^.]{0,40}all rights reserved/iu;

/** What it puts above them: `(서울=연합뉴스) 홍길동 기자 =`, `[이데일리 홍길동 기자]`, `기사입력 2026.03.05.` */
const dateline =
  /^(?:[([（［][^()[\]（）［］]{1,30}[=＝][^()[\]（）［］]{1,30}[)\]）］]|[[［][\p{L} =]{2,30}기자[\]］])/u;
const entered = /^(?:기사\s*)?(?:입력|등록|송고|승인|(?:최종\s*)?수정)\s*(?:시간|일시)?\s*[:：]?\s*\d{4}\s*[.\-/년]/u;
/** A day alone may be the student's own: `수정: 2026-03-05`. */
const enteredByPaper = /^기사|\d{1,2}:\d{2}|오[전후]/u;
const byline =
  /\d{4}\s*[.\-/년]\s*\d{1,2}\s*[.\-/월]\s*\d{1,2}\s*[.일]?[^\d]{0,20}[가-힣]{2,4}\s*(?:선임|수습|인턴|객원)?\s*(?:기자|특파원)$/u;

/** What people say of it: `아래 글은 한국경제에서 가져왔다.`, `오늘 읽은 기사예요 :)` */
const taken =
  /^(?:아래|다음|이|위)의?\s*(?:글|내용|기사|뉴스)[은는]\s.{1,40}에서\s*(?:그대로\s*)?(?:가져|퍼|옮겨|복사|발췌|따|긁)/u;
const ofPaper = /(?:신문|일보|경제|뉴스|방송|데일리|네이버|포털|[A-Z]{3})[가-힣]{0,4}에서/u;
const saidOfName = /(?:예요|이에요|에요|입니다|이다|이야|임)?[\s.。!~^:;()ㅎㅋ]*$/u;

/** Longer lines are the text itself. */
const longest = 80;
const longestName = 40;

/** Whether a text says that somebody else wrote it, as what is pasted from a paper does at its beginning or end. */
export function saysPasted(text: string): boolean {
  const lines = text.split("\n").map((line) => line.trim());
  const first = lines.find((line) => line !== "") ?? "";
  return namesArticle(first) || lines.some(isOfPaper);
}

function isOfPaper(line: string): boolean {
  const start = line.slice(0, longest);
  if (dateline.test(start) && /기자|특파원/u.test(start)) return true;
  if (line.length > longest) return false;
  if (entered.test(line)) return enteredByPaper.test(line);
  return rights.test(line) || byline.test(line) || (taken.test(line) && ofPaper.test(line));
}

function namesArticle(line: string): boolean {
  const name = line.replace(saidOfName, "");
  // `뉴스예요!` greets.
  return line.length <= longestName && name !== "뉴스" && couldNameArticle(name);
}
