import { bareName } from "../text/bare-name.ts";
import { publishSpelt } from "./publish-spelt.ts";

const koreanDay = "(?:일|일자|일시|날|날짜|시각|시간|시점)";

/** Names, of other programs and of people, for the day from which a note is public; without separators. */
const firstDayForms = [
  "pub(?:lish(?:ed|ing)?)?(?:date(?:time)?|day|at|on|time|when)?",
  "(?:publish|public|visible|show|available|live|active)(?:from|after|since|at|on|starting)|(?:start|date(?:to)?)publish",
  "(?:publish|public|live)start|availabledate|goeslive",
  "golive(?:date|at|on)?|notbefore|live(?:date|day)",
  "schedul(?:ed?|ing)(?:publish(?:ing)?|post|release)?(?:date(?:time)?|day|at|for|on|time)?",
  "date(?:published|posted|scheduled)|(?:publish|post)schedul(?:ed?|ing)(?:date|at|for|on)?",
  "embargo(?:ed)?(?:date|day|until|till|til|ends?|lift(?:s|ed)?)?(?:at|on)?",
  "(?:hid(?:e|den)|private|draft|unlisted|unpublished|held|hold|wait|lock(?:ed)?)(?:until|till|til|before)",
  "release(?:date(?:time)?|day|at|on|time)|released(?:date|at|on)?|launch(?:ed)?(?:date|day|at|on|time)",
  "datetime|posted",
  "publicationda(?:te|y)|pub(?:lish(?:ed)?)?datetime|post(?:ed)?(?:date(?:gmt)?|at|on)",
  "발행|게시|공개",
  `(?:발행|게시|게재|공개|출간|예약|오픈|업로드|배포)(?:예정|시작|개시)?${koreanDay}`,
  `(?:발행|게시|공개)예약${koreanDay}?|예약(?:(?:발행|게시|공개)${koreanDay}?)?`,
  "(?:발행|게시|게재|공개|업로드|오픈)예정",
  "(?:발행|게시|공개|올릴|실을)할?(?:날|날짜)",
  `엠바고(?:해제|종료)?${koreanDay}?|비공개(?:기한|기간|해제${koreanDay}?|종료${koreanDay}?)`,
];
const firstDays = new RegExp(`^(?:${firstDayForms.join("|")})$`, "u");

/** Names, of Hugo, of plugins and of people, for the day on which a note is taken down; without separators. */
const lastDayForms = [
  "expir(?:y|ation|es?|ed)(?:date(?:time)?|day|at|on|time)?|unpublish(?:ed)?(?:date|at|on)",
  "(?:hide|remove|delete|unlist)(?:date|after|at|on|from)|archive(?:after|at|on)",
  // `archive_date` is a citation's: the day on which a page was kept.
  "(?:deleted|hidden|removed|trashed)(?:date|at|on)|archived(?:at|on)",
  "(?:visible|valid|public|publish(?:ed)?|show|shown|listed|available|live|active)(?:until|till|til|to|before)",
  "(?:만료|(?:게시|공개)(?:종료|만료))(?:일|일자|일시|날짜)?|(?:삭제|숨김|내릴)(?:일|일자|일시|날|날짜)",
];
const lastDays = new RegExp(`^(?:${lastDayForms.join("|")})$`, "u");

/** Whether a key is a name for the first day of publication that is not ours: `publishDate`, `발행일`, `embargo`. */
export function isNameOfFirstDay(key: string): boolean {
  return firstDays.test(ofNote(key));
}

/** Whether a key is a name for the day on which a note is taken down: `expiryDate`, `만료일`. */
export function isNameOfLastDay(key: string): boolean {
  return lastDays.test(ofNote(key));
}

/** A name in dotted spelling, which a thing's day keeps: `published.at`, `params.publishDate`, but `book.published`. */
function ofNote(key: string): string {
  const bare = publishSpelt(bareName(key));
  if (!bare.includes(".")) return bare;
  return bare.replace(/^(?:params?|page|post|note|meta|metadata|extra)\./u, "").replaceAll(".", "");
}
