import { describe, expect, it } from "vitest";
import { readWebAddress } from "../../src/capture/read-web-address.ts";

describe("webAddress", () => {
  it.each([
    ["https://n.news.naver.com/article/001/0012345678", "https://n.news.naver.com/article/001/0012345678"],
    ["  n.news.naver.com/x ", "https://n.news.naver.com/x"],
    ["localhost:8080/x", "https://localhost:8080/x"],
    ["HTTP://Paper.example", "http://paper.example/"],
    ["https://한국.example/기사", "https://xn--3e0b707e.example/%EA%B8%B0%EC%82%AC"],
    ["http://[::1]/", "http://[::1]/"],
  ])("reads %j as %s", (typed, address) => {
    expect(String(readWebAddress(typed))).toBe(address);
  });

  it.each([
    "",
    "금리",
    "내 글",
    "https://a.example/x y",
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "ftp://a.example/",
    "https://user@a.example/",
    "https://user:secret@a.example/",
    "https://",
    "http://intranet/",
  ])("refuses %j", (typed) => {
    expect(readWebAddress(typed)).toEqual({ kind: "not-a-web-address", address: typed });
  });
});
