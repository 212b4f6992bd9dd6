import { describe, expect, it } from "vitest";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { type LockedUrl, lockedId, urlLockText } from "../../../src/model/address/url-lock.ts";

const place: LockedUrl["place"] = null;

describe("urlLockText", () => {
  it("has one address per line, sorted independently of the machine, below an explanation", () => {
    const urls: readonly LockedUrl[] = [
      { fate: "gone", address: permalinkOf("/z/"), place },
      { fate: "note", address: permalinkOf("/가/"), id: "2021-12-15-가", place },
      { fate: "moved", address: permalinkOf("/Z.html"), to: permalinkOf("/가/"), place },
    ];
    const [korean, english, ...lines] = urlLockText(urls).split("\n");
    expect([korean, english].every((line) => line?.startsWith("# "))).toBe(true);
    expect(lines).toEqual(["/Z.html -> /가/", "/z/ -> gone", "/가/ <- 2021-12-15-가", ""]);
    expect(urlLockText(urls.toReversed())).toBe(urlLockText(urls));
  });
});

describe("lockedId", () => {
  it("keeps a file name with a line break on one line", () => {
    expect(lockedId("2021-12-15-a\n/b/ <- c")).toBe("2021-12-15-a /b/ <- c");
  });
});
