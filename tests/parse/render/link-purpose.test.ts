import { describe, expect, it } from "vitest";
import { htmlOf } from "../../support/parse-body.ts";

describe("linkPurpose", () => {
  it.each([
    ["[링크](https://news.naver.com/main/read.naver?oid=015)", "news.naver.com"],
    ["[ Click Here ](http://user@한국.kr)", "한국.kr"],
    ["*[여기](https://a.kr:8080/b)*를 보라", "a.kr:8080"],
  ])("says where %j leads to people who only hear the link", (text, host) => {
    expect(htmlOf(text)).toMatch(new RegExp(`<span class="visually-hidden"> \\(${host}\\)</span></a>`, "u"));
  });

  it.each([
    "[한국은행의 기준금리](https://www.bok.or.kr)",
    "[링크](/notes/2021-12-15-lg-exaone/)",
    "[링크](#요약)",
    "[**링크**의 뜻](https://a.kr)",
    "[](https://a.kr)",
  ])("adds nothing to %j", (text) => {
    expect(htmlOf(text)).not.toContain("visually-hidden");
  });
});
