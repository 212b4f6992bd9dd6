import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/capture/parse-document.ts";
import { publishedDay, readArticle } from "../../src/capture/read-article.ts";

const seoul = "Asia/Seoul";
const read = (html: string, url: string | null = null) => readArticle(parseDocument(html), url, seoul);

const naver = `<!doctype html><html><head>
<meta property="og:title" content="기준금리 0.25%p 올렸다"><meta property="og:article:author" content="보기일보 | 네이버">
<meta property="og:image" content="https://imgnews.example/1.jpg">
</head><body>
<a class="media_end_head_top_logo"><img src="x.png" alt="보기일보"></a>
<h2 id="title_area" class="media_end_head_headline"><span>기준금리 0.25%p 올렸다…"물가 잡기"</span></h2>
<span class="media_end_head_info_datestamp_time _ARTICLE_DATE_TIME" data-date-time="2022-01-14 09:50:12">2022.01.14. 오전 9:50</span>
<em class="media_end_head_journalist_name">김가온 기자</em>
<article id="dic_area">본문 첫 줄.<br><br>둘째 줄.<span class="end_photo_org"><img id="img1" data-src="https://imgnews.example/1.jpg"><em class="img_desc">사진 설명</em></span></article>
</body></html>`;

describe("readArticle", () => {
  it("reads Naver's present markup and its identity from the address", () => {
    expect(read(naver, "https://n.news.naver.com/mnews/article/001/0012345678?sid=101")).toEqual({
      headline: '기준금리 0.25%p 올렸다…"물가 잡기"',
      publisher: "보기일보",
      reporter: "김가온",
      published: "2022-01-14",
      url: "https://n.news.naver.com/article/001/0012345678",
      naver: { oid: "001", aid: "0012345678" },
      image: "https://imgnews.example/1.jpg",
    });
  });

  it("reads the form Naver had before", () => {
    const old = `<div class="press_logo"><img src="l.gif" title="보기경제"></div><h3 id="articleTitle">반도체 수출 늘었다</h3>
<div class="sponsor"><span class="t11">2019.03.02. 오후 1:00</span></div><p class="byline">이나라 기자 nara@example.com</p>
<div id="articleBodyContents">본문</div>`;
    expect(read(old)).toMatchObject({
      headline: "반도체 수출 늘었다",
      publisher: "보기경제",
      reporter: "이나라",
      published: "2019-03-02",
    });
  });

  it("reads JSON-LD, also inside a graph and with an author list, in the site's time zone", () => {
    const page = `<script type="application/ld+json">{broken</script><script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"환율 1,200원",
"author":[{"@type":"Person","name":"박하늘 기자"}],"publisher":{"name":"보기신문"},"datePublished":"2022-01-05T23:30:00Z","image":{"url":"/a.png"},"url":"/n/1"}]}</script>`;
    expect(read(page, "https://paper.example/n/1?utm=x")).toMatchObject({
      headline: "환율 1,200원",
      publisher: "보기신문",
      reporter: "박하늘",
      published: "2022-01-06",
      image: "https://paper.example/a.png",
      url: "https://paper.example/n/1",
    });
  });

  it("falls back to Open Graph, then to the document", () => {
    expect(
      read(
        '<meta property="og:title" content="ETF란"><meta property="og:site_name" content="보기닷컴"><meta property="article:published_time" content="2022-02-03T10:00:00+0900">',
      ),
    ).toMatchObject({ headline: "ETF란", publisher: "보기닷컴", published: "2022-02-03" });
    expect(read('<title>전세란 무엇인가</title><link rel="canonical" href="https://a.example/x">')).toMatchObject({
      headline: "전세란 무엇인가",
      url: "https://a.example/x",
    });
  });

  it("takes no home page for an article's address, and no text that is too long or turns others round", () => {
    const page = '<link rel="canonical" href="https://paper.example/"><meta property="og:title" content="\u202E금리">';
    expect(read(page, "https://paper.example/n/1")).toMatchObject({
      url: "https://paper.example/n/1",
      headline: "금리",
    });
    expect(read(`<title>${"가".repeat(301)}</title>`).headline).toBeNull();
  });

  it("takes no address that is not the web's", () => {
    expect(
      read(
        '<meta property="og:url" content="javascript:alert(1)"><meta property="og:image" content="data:image/png;base64,AA">',
      ),
    ).toMatchObject({
      url: null,
      image: null,
    });
  });
});

describe("publishedDay", () => {
  it.each([
    ["2021-12-14 17:01:02", "2021-12-14"],
    ["2021-12-14T16:00:00Z", "2021-12-15"],
    ["입력 2021.12.14. 오후 5:01", "2021-12-14"],
    ["2021년 1월 2일", "2021-01-02"],
    ["2021-02-30", null],
    ["어제", null],
  ])("reads %j as %j", (text, day) => {
    expect(publishedDay(text, seoul)).toBe(day);
  });
});
