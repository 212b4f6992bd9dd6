import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSafeAddress, isSafePicture, readableAddress, underBasePath } from "../../../src/parse/links/safe-address.ts";

describe("isSafeAddress", () => {
  it.each([
    "https://a.com",
    "/가/",
    "#가",
    "mailto:a@b.c",
    "tel:010",
    "용어: 뜻",
    "note:1",
    "javascript.html",
    "?q=a&#1b",
    "",
  ])("lets %j through", (address) => {
    expect(isSafeAddress(address)).toBe(true);
  });

  it.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    "java\u200Bscript:alert(1)",
    "javascript :alert(1)",
    "vbscript:x",
    "data:text/html,<script>",
    "file:///etc/passwd",
    "C:\\Users\\kim\\그림.png",
    "D:/사진/a.png",
    "c:%5CUsers",
    "feed:javascript:alert(1)",
    "view-source:https://a.com",
    "blob:https://a.com/1",
    `${" ".repeat(3000)}javascript:alert(1)`,
    "javascript&#58;alert(1)",
    "javascript&#0000058alert(1)",
    "&#x6A;avascript&#x3a;alert(1)",
  ])("refuses %j", (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });
});

describe("isSafePicture", () => {
  it("accepts pictures embedded in their address, but none that can contain a script", () => {
    expect(isSafePicture("data:image/png;base64,AAAA")).toBe(true);
    expect(isSafePicture("data:image/svg+xml,<svg onload=alert(1)>")).toBe(false);
    expect(isSafePicture("javascript:alert(1)")).toBe(false);
  });
});

describe("readableAddress", () => {
  it.each([
    ["/태그/초거대 ai/?q=1&r=%EA%B0%80#나", "/태그/초거대%20ai/?q=1&r=%EA%B0%80#나"],
    ['/a"b<c>d\\e', "/a%22b%3Cc%3Ed%5Ce"],
    ["/50%.png", "/50%25.png"],
    ["/50%25.png?a=%EA%B0%80&b=5%&c=%4", "/50%25.png?a=%EA%B0%80&b=5%25&c=%254"],
  ])("writes %s as %s", (address, readable) => {
    expect(readableAddress(address)).toBe(readable);
  });

  it("changes nothing the second time, and throws at nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (address) => {
        const once = readableAddress(address);
        expect(readableAddress(once)).toBe(once);
      }),
    );
  });
});

describe("underBasePath", () => {
  it.each([
    ["/a/b", "/repo/a/b"],
    ["/", "/repo/"],
    ["/repo/a", "/repo/a"],
    ["/repo", "/repo"],
    ["/repository", "/repo/repository"],
    ["//host/a", "//host/a"],
    ["https://host/a", "https://host/a"],
    ["a/b", "a/b"],
    ["#a", "#a"],
    ["", ""],
  ])("puts %j at %j", (address, moved) => {
    expect(underBasePath(address, "/repo/")).toBe(moved);
    expect(underBasePath(address, "/")).toBe(address);
  });
});
