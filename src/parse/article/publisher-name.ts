import { anyOf } from "./any-of.ts";

/** What names of newspapers and stations consist of, in Korean and in Latin letters. */
const publisherWords = [
  "신문 일보 경제 뉴스 방송 타임[스즈] 데일리 투데이 저널 미디어 헤럴드 통신 비즈 머니 이코노미 이코노미스트 리포트 채널",
  "겨레 경향 매경 한경 중앙 동아 조선 연합 뉴시스 프레시안 더벨 시사인 더팩트 블로터 조선비즈 전자 디지털 아이뉴스24",
  "TV KBS MBC SBS YTN JTBC EBS MBN BBC CNN Times News Post Journal",
  "Bloomberg Reuters Herald Daily Economist Guardian",
].flatMap((line) => line.split(" "));
const endOfPublisher = new RegExp(`${anyOf(...publisherWords)}\\s*\\d*$`, "iu");

/** Whether a text is, by its last word, the name of a newspaper or a station: `매일경제`. */
export function soundsLikePublisher(text: string): boolean {
  return isPublisherName(text) && endOfPublisher.test(text);
}

/** Whether a text may be such a name: up to three words, besides `The`. */
export function isPublisherName(text: string): boolean {
  if (!/^[\p{L}\p{N}&.'\- ]{2,25}$/u.test(text) || !/\p{L}/u.test(text)) return false;
  return text.replace(/^The\s/u, "").split(" ").length <= 3;
}
