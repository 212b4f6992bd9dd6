import { describe, expect, it } from "vitest";
import { themeFigure, themePicture } from "../../../../src/import/jekyll/text/theme-figure.ts";

const picture = { source: "/a b.png", alternative: "그림", link: null };

describe("themePicture", () => {
  it("is Markdown where Markdown is read, and HTML where it is not", () => {
    expect(themePicture({ ...picture, alternative: "[a] | b" }, false)).toBe("![ a  \\| b](/a%20b.png)");
    expect(themePicture(picture, true)).toBe('<img src="/a b.png" alt="그림">');
  });
});

describe("themeFigure", () => {
  it("uses the caption as description if there is no other", () => {
    expect(themeFigure([{ ...picture, alternative: "" }], "<b>a)</b> **굵은** 말")).toBe(
      '<figure markdown="1"><img src="/a b.png" alt="a) 굵은 말"><figcaption>a) **굵은** 말</figcaption></figure>',
    );
  });

  it("shows several pictures, with where they lead", () => {
    expect(themeFigure([picture, { source: "/b.png", alternative: "", link: "/b-large.png" }], "")).toBe(
      '<figure><img src="/a b.png" alt="그림"><a href="/b-large.png"><img src="/b.png" alt=""></a></figure>',
    );
  });
});
