import { describe, expect, it } from "vitest";
import { webAddress } from "../../../src/model/address/web-address.ts";

describe("webAddress", () => {
  it.each(["https://news.example/1", "HTTP://news.example", "https://예시.한국/기사"])(
    "lets a reader follow %s",
    (url) => {
      expect(webAddress(url)).toBe(url);
    },
  );

  it.each([null, "", "javascript:alert(1)", " https://x", "//x", "/notes/", "data:text/html,x", "https://"])(
    "does not link to %j",
    (url) => {
      expect(webAddress(url)).toBeNull();
    },
  );
});
