import { describe, expect, it } from "vitest";
import { readVerification } from "../../../src/site/config/read-verification.ts";

const setting = { key: "verification", where: { source: null, place: null } };

describe("readVerification", () => {
  it.each([
    [{}, { naver: null, google: null }],
    [{ naver: "abc123" }, { naver: "abc123", google: null }],
    [
      { naver: null, google: " a-b_c=" },
      { naver: null, google: "a-b_c=" },
    ],
    [{ google: '<meta name="google-site-verification" content="xyz" />' }, { naver: null, google: "xyz" }],
  ])("reads %j", (found, value) => {
    expect(readVerification(found, setting)).toEqual({ value });
  });

  it.each([[[]], ["abc"], [null], [{ naver: 7 }], [{ google: "" }], [{ google: '"><script>' }]])(
    "refuses %j",
    (found) => {
      expect(readVerification(found, setting)).toMatchObject({ problems: [{ rule: "config-type" }] });
    },
  );

  it("reports an unknown service", () => {
    expect(readVerification({ never: "x" }, setting)).toMatchObject({
      problems: [{ rule: "config-unknown-key", facts: { key: "verification.never", nearest: "naver" } }],
    });
  });
});
