import { describe, expect, it } from "vitest";
import { modernNaverUrl, naverArticle } from "../../../src/model/note/naver-article.ts";

const identity = { oid: "015", aid: "0004640557" };

describe("naverArticle", () => {
  it.each([
    "https://news.naver.com/main/read.naver?mode=LPOD&mid=sec&oid=015&aid=0004640557",
    "https://news.naver.com/main/read.naver?mode=LPOD&amp;mid=sec&amp;oid=015&amp;aid=0004640557",
    "http://news.naver.com/main/read.nhn?mode=LSD&mid=shm&sid1=105&oid=015&aid=0004640557",
    "https://n.news.naver.com/article/015/0004640557",
    "https://n.news.naver.com/article/015/0004640557?cds=news_edit",
    "https://n.news.naver.com/mnews/article/015/0004640557?sid=105#comment",
    "https://n.news.naver.com/article/comment/015/0004640557",
    "https://n.news.naver.com/mnews/article/comment/015/0004640557",
    "https://n.news.naver.com/mnews/hotissue/article/015/0004640557?cid=1",
    "https://m.news.naver.com/read.nhn?oid=015&aid=0004640557&sid1=105",
    "https://m.news.naver.com/read.naver?aid=0004640557&oid=015",
    "https://sports.news.naver.com/kbaseball/news/read?oid=015&aid=0004640557",
    "https://sports.news.naver.com/news?oid=015&aid=0004640557",
    "https://m.sports.naver.com/kbaseball/article/015/0004640557",
    "https://entertain.naver.com/read?oid=015&aid=0004640557",
    "https://m.entertain.naver.com/article/015/0004640557",
    "//n.news.naver.com/article/015/0004640557",
  ])("knows the article of %s", (url) => {
    expect(naverArticle(url)).toEqual(identity);
  });

  it.each([
    "https://news.naver.com/",
    "https://news.naver.com/main/read.naver?oid=15&aid=4640557",
    "https://news.naver.com/main/read.naver?oid=015",
    "https://news.naver.com/main/read.naver?void=015&paid=0004640557",
    "https://example.com/?u=https://n.news.naver.com/article/015/0004640557",
    "https://notnaver.com/article/015/0004640557",
    "https://naver.com.example.org/article/015/0004640557",
    "https://blog.naver.com/someone/0004640557",
    "n.news.naver.com",
    "",
  ])("knows no article behind %s", (url) => {
    expect(naverArticle(url)).toBeNull();
  });

  it("finds its own modern form again", () => {
    expect(naverArticle(modernNaverUrl(identity))).toEqual(identity);
  });
});
