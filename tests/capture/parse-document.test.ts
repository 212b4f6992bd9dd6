import { describe, expect, it } from "vitest";
import { firstAttribute, firstText, parseDocument } from "../../src/capture/parse-document.ts";

describe("parseDocument", () => {
  it("reads a whole page and a piece of one", () => {
    expect(firstText(parseDocument("<html><body><p>가</p></body></html>"), "p")).toBe("가");
    expect(firstText(parseDocument("<p>가</p>"), "body p")).toBe("가");
    expect(firstText(parseDocument(""), "p")).toBeNull();
  });

  it.each(["<!--<html><p>가</p>", "<!-- <html> -->글", "<html", ""])("makes a document of %j too", (text) => {
    expect(parseDocument(text).documentElement.localName).toBe("html");
  });

  it("runs nothing that a page brings", () => {
    const document = parseDocument('<script>document.title = "hacked"</script><img onerror="alert(1)" src="x">');
    expect(document.title).toBe("");
  });
});

describe("textOf", () => {
  it("takes the first selector's first element that says anything, white space folded", () => {
    const document = parseDocument("<h1> </h1><h1>둘\n  째</h1><h2>셋</h2>");
    expect(firstText(document, "h3", "h1", "h2")).toBe("둘 째");
  });
});

describe("attributeOf", () => {
  it("takes the first attribute that is filled", () => {
    const document = parseDocument('<img alt=""><img alt=" 보기일보 ">');
    expect(firstAttribute(document, ["a", "href"], ["img", "alt"])).toBe("보기일보");
    expect(firstAttribute(document, ["img", "title"])).toBeNull();
  });
});
