import { describe, expect, it } from "vitest";
import { readHtmlTag } from "../../../src/parse/markdown/html/html-tag.ts";
import { judgeTag, linkRelation } from "../../../src/parse/render/raw-tag.ts";

function judged(text: string, basePath = "/") {
  const read = readHtmlTag(text, (value) => value);
  if (read === null) throw new Error(`${text} is no tag`);
  return judgeTag(read.tag, basePath);
}

describe("judgeTag", () => {
  it("keeps known attributes and drops the others", () => {
    expect(judged('<td colspan="2" bgcolor="red" id="가" data-x="1" aria-label="나" nonce="x">').attributes).toEqual({
      colspan: "2",
      id: "가",
      "data-x": "1",
      "aria-label": "나",
    });
  });

  it("gives a place its old name as an id", () => {
    expect(judged('<a name="위로">').attributes).toEqual({ id: "위로" });
    expect(judged('<a id="a" name="b">').attributes).toEqual({ id: "a" });
    expect(judged('<a name="a b">').attributes).toEqual({});
    expect(judged('<img name="a">').attributes).not.toHaveProperty("id");
  });

  it("names every attribute that would run code, and keeps none", () => {
    const { attributes, handlers } = judged('<img src="/a.png" onerror="alert(1)" ONLOAD=x>');
    expect(handlers).toEqual(["onerror", "onload"]);
    expect(Object.keys(attributes)).toEqual(["src", "alt", "loading", "decoding"]);
  });

  it("drops addresses that would run code", () => {
    expect(judged('<a href="javascript:alert(1)">')).toMatchObject({ attributes: {}, unsafe: ["javascript:alert(1)"] });
    expect(judged('<img src="data:image/svg+xml,x">').unsafe).toEqual(["data:image/svg+xml,x"]);
  });

  it("keeps sizes that are whole pixels as attributes", () => {
    expect(judged('<img width="400" height="50%">').attributes).toMatchObject({ width: "400", style: "height: 50%" });
    expect(judged('<img width="80%">').attributes["width"]).toBeUndefined();
  });

  it.each([
    ["<center>", "div"],
    ["<font size=2>", "span"],
    ["<h1>", "h2"],
    ["<main>", "div"],
    ["<strike>", "s"],
    ["<b>", "b"],
  ])("turns %s into %s", (tag, name) => {
    expect(judged(tag).name).toBe(name);
  });

  it("keeps a frame from https in a sandbox, with a name", () => {
    expect(
      judged('<iframe src="https://www.youtube.com/embed/x" width=560 srcdoc="<b>" allow="camera">'),
    ).toMatchObject({
      name: "iframe",
      attributes: { src: "https://www.youtube.com/embed/x", title: "www.youtube.com", width: "560", loading: "lazy" },
    });
    expect(Object.keys(judged('<iframe src="https://a.b" srcdoc="x" allow="camera">').attributes)).not.toContain(
      "srcdoc",
    );
  });

  it("gives a frame's ratio, so that it keeps its shape when narrower", () => {
    const style = (attributes: string) => judged(`<iframe src="https://a.b" ${attributes}>`).attributes["style"];
    expect(style("width=560 height=315")).toBe("aspect-ratio: 560 / 315");
    expect(style('width=560 height=315 style="border:0"')).toBe("aspect-ratio: 560 / 315; border: 0");
    expect(style('width="100%" height=400')).toBe("width: 100%");
    expect(style("width=0 height=0")).toBeUndefined();
    expect(style("width=560")).toBeUndefined();
  });

  it.each(["<iframe>", '<iframe src="http://a.b">', '<iframe src="/a">', '<iframe src="javascript:x">'])(
    "shows %s instead of framing it",
    (tag) => {
      expect(judged(tag).name).toBeNull();
    },
  );

  it("keeps of a set of pictures those that may be shown", () => {
    expect(judged('<img srcset="/a.png 1x, javascript:x 2x">', "/repo/").attributes["srcset"]).toBe("/repo/a.png 1x");
  });
});

describe("linkRelation", () => {
  it("guards links to other sites and new windows only", () => {
    expect([
      linkRelation("https://a.b"),
      linkRelation("//a.b"),
      linkRelation("/a"),
      linkRelation("/a", "_blank"),
    ]).toEqual([{ rel: "noopener" }, { rel: "noopener" }, {}, { rel: "noopener" }]);
  });
});
