import { describe, expect, it } from "vitest";
import { articleParagraphs } from "../../src/capture/article-body.ts";
import { parseDocument } from "../../src/capture/parse-document.ts";

const paragraphs = (html: string) => articleParagraphs(parseDocument(html));

describe("articleParagraphs", () => {
  it("reads a page whose head swallows its body, as broken pages do", () => {
    const page = `<html><head><meta<td>content="x"></head><body><div>${"<p>금리가 오르면 빚의 값이 오르고, 물가는 천천히 내린다.</p>".repeat(9)}</div></body></html>`;
    expect(articleParagraphs(parseDocument(page)).join(" ")).toContain("빚의 값이 오르고");
    expect(() => articleParagraphs(parseDocument("<html><script>글</script><b>글"))).not.toThrow();
  });

  it("takes the words of Naver's article box, line by line, without captions and scripts", () => {
    expect(
      paragraphs(
        '<div id="dic_area">첫 <b>줄</b>.<br><br>둘째 줄.<span class="img_desc">사진</span><script>alert(1)</script><div>셋째 줄.</div></div>',
      ),
    ).toEqual(["첫 줄.", "둘째 줄.", "셋째 줄."]);
  });

  it("finds the article of another page by readability", () => {
    const sentence =
      "한국은행은 물가를 안정시키려고 기준금리를 올리거나 내리며, 그 결정은 대출과 예금, 환율로 번진다. ";
    const page = `<html><head><title>금리</title></head><body><nav><a href="/">홈</a></nav><article>${`<p>${sentence.repeat(4)}</p>`.repeat(6)}</article><footer>회사 소개</footer></body></html>`;
    const found = paragraphs(page);
    expect(found).toHaveLength(6);
    expect(found[0]).toBe(sentence.repeat(4).trim());
  });

  it("does not take the title for a paragraph if the article is directly in the body", () => {
    const sentence = "한국은행이 기준금리를 올렸다. 물가가 올라 가계의 부담이 커졌다고 설명했다.";
    const page = `<!doctype html><html><head><title>금리 : 새김신문</title></head><body>${`<p>${sentence}</p>`.repeat(8)}</body></html>`;
    expect(paragraphs(page)).toEqual(Array.from({ length: 8 }, () => sentence));
    expect(paragraphs("<html><head><title>사진 기사</title></head><body><img src='a.png'></body></html>")).toEqual([]);
  });

  it("gives nothing for a page without an article", () => {
    expect(paragraphs("<p></p>")).toEqual([]);
    expect(paragraphs("<body><p>로그인</p><div>구독하기</div></body>")).toEqual([]);
  });

  it("goes as deep as a hostile page does", () => {
    expect(paragraphs(`<div id="dic_area">${"<div>".repeat(20_000)}깊다</div>`)).toEqual(["깊다"]);
    expect(paragraphs(`${"<div>".repeat(20_000)}깊다`)).toEqual([]);
  });
});
