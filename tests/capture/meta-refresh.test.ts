import { describe, expect, it } from "vitest";
import { refreshTarget } from "../../src/capture/meta-refresh.ts";

const url = "https://news.example.com/go?id=1";

function targetOf(html: string): string | null {
  return refreshTarget({ url, contentType: "text/html", bytes: new TextEncoder().encode(html) });
}

describe("A page that sends its reader on", () => {
  it.each([
    ['<meta http-equiv="refresh" content="0; url=/article/1">', "https://news.example.com/article/1"],
    ["<META HTTP-EQUIV=Refresh CONTENT=\"1;URL='https://n.example.com/a'\">", "https://n.example.com/a"],
    ['<html><head><meta http-equiv="refresh" content="0,article"></head></html>', "https://news.example.com/article"],
    ['<noscript><meta http-equiv="refresh" content="0;url=/a"></noscript>', "https://news.example.com/a"],
    ['<meta http-equiv="refresh" content="0;url=file:///etc/passwd">', "file:///etc/passwd"],
    ['<meta http-equiv="refresh" content="0;url=javascript:alert(1)">', "javascript:alert(1)"],
  ])("%s leads to %s", (html, target) => {
    expect(targetOf(html)).toBe(target);
  });

  it.each([
    ["loads itself anew", '<meta http-equiv="refresh" content="0">'],
    ["names its own address", '<meta http-equiv="refresh" content="0;url=/go?id=1#top">'],
    ["waits until it is read", '<meta http-equiv="refresh" content="300;url=/next">'],
    ["has an article", `<meta http-equiv="refresh" content="5;url=/next"><p>${"기사의 글. ".repeat(100)}</p>`],
    ["only tells its encoding", '<meta http-equiv="content-type" content="0;url=/next"><!-- http-equiv=refresh -->'],
    ["has no time", '<meta http-equiv="refresh" content="url=/next">'],
  ])("is not one that %s", (_what, html) => {
    expect(targetOf(html)).toBeNull();
  });
});
