import { describe, expect, it } from "vitest";
import { withheldAssets } from "../../../src/site/assets/withheld-assets.ts";

const draft = (text: string, ...published: readonly string[]) => ({ withheld: [text], published: () => published });
const kept = (assets: readonly string[], texts: Parameters<typeof withheldAssets>[1]) => [
  ...withheldAssets(assets, texts),
];

describe("files that wait with a note", () => {
  it.each([
    ["![x](/assets/img/a.png)"],
    ["![x](../assets/img/a.png)"],
    ["image: /assets/img/a.png"],
    ["<img src='/assets/img/a.png?v=2'>"],
    ["![[a.png]]"],
    ["![[첨부/a.png|300]]"],
    ["| ![[a.png\\|설명]] |"],
  ])("are those it names: %s", (text) => {
    expect(kept(["img/a.png", "img/b.png"], draft(text))).toEqual(["img/a.png"]);
  });

  it.each([
    ["img/화면 1.svg", "![](/assets/img/화면 1.svg)"],
    ["img/스크린샷 2022-01-01 오후 3.00.00.svg", "![](</assets/img/스크린샷 2022-01-01 오후 3.00.00.svg>)"],
    ["img/사진(1).svg", "![](/assets/img/사진(1).svg)"],
    ["img/a'b.svg", "![](/assets/img/a'b.svg)"],
    ["img/a&b.svg", "![](/assets/img/a&amp;b.svg)"],
    ["img/html 1.svg", '<img src="/assets/img/html 1.svg">'],
  ])("are found by names that end a mention early: %s", (path, text) => {
    expect(kept([path], draft(text))).toEqual([path]);
    expect(kept([path], draft(text, text))).toEqual([]);
  });

  it.each([
    ["![](/assets/img/zq&#112;ic.png)"],
    ["![](/assets/img/zqpic&period;png)"],
    [String.raw`![](/assets/img/zqpic\.png)`],
    ["![](/assets/css/../img/zqpic.png)"],
    ["![](/assets/./img/zqpic.png)"],
    ["![](/%61ssets/img/zqpic.png)"],
    ["![](/assets%2Fimg%2Fzqpic.png)"],
    ["![](zqpic.png)"],
    ["![](img/zqpic.png)"],
    ["![[zqpic]]"],
    ["![](/assets/img/ZqPic.PNG)"],
    ["zqpic.png를 보라"],
    ["image:\n  path: zqpic.png"],
  ])("are found however a draft spells them: %s", (text) => {
    expect(kept(["img/zqpic.png", "img/b.png"], draft(text))).toEqual(["img/zqpic.png"]);
  });

  it.each([
    ["![](/assets/img/zq&#112;ic.png)"],
    [String.raw`![](/assets/img/zqpic\.png)`],
    ["![](/assets/css/../img/zqpic.png)"],
    ["![](/%61ssets/img/zqpic.png)"],
    ["![](/assets%2Fimg%2Fzqpic.png)"],
    ["zqpic.png를 보라"],
  ])("are published however a published text spells them: %s", (text) => {
    expect(kept(["img/zqpic.png"], draft("![](/assets/img/zqpic.png)", text))).toEqual([]);
  });

  it("are not called shown for a name that only ends like theirs", () => {
    expect(kept(["img/a.png"], draft("![](a.png)", "aa.png a.pngx b-a.jpg"))).toEqual(["img/a.png"]);
  });

  it("are no pictures alone", () => {
    expect(kept(["files/exam.pdf"], draft("[시험지](/assets/files/exam.pdf)"))).toEqual(["files/exam.pdf"]);
  });

  it("are published when anything published names them, in whatever way", () => {
    const text = "![x](/assets/img/표%201.png) ![x](/assets/img/b.png)";
    for (const published of ["/assets/img/표%201.png", "![[표 1.png]]", "url(%ED%91%9C%201.png)", "그림: 표 1.png"]) {
      expect(kept(["img/표 1.png", "img/b.png"], draft(text, published))).toEqual(["img/b.png"]);
    }
  });

  it("are published when a published note shows them by their name, whatever folders it puts before that", () => {
    const text = "![x](/assets/img/sub/a.png)";
    for (const published of ["![[a.png]]", "![[sub/a.png|300]]", "![[첨부/a.png]]", "| ![[a.png\\|30]] |"])
      expect(kept(["img/sub/a.png"], draft(text, published))).toEqual([]);
    expect(kept(["100%25.png"], draft("![[100%25.png]]", "![[100%25.png]]"))).toEqual([]);
  });

  it("are found in both ways to write a letter of Korean", () => {
    const file = "img/가.png".normalize("NFD");
    expect(kept([file], draft("![x](/assets/img/가.png)"))).toEqual([file]);
    expect(kept([file], draft("![x](/assets/img/가.png)", "![x](/assets/img/가.png)".normalize("NFD")))).toEqual([]);
  });

  it("are not published for another file of the same name, or of a longer one", () => {
    const text = "![x](/assets/img/one/1.png)";
    expect(kept(["img/one/1.png"], draft(text, "![x](/assets/img/two/1.png)", "11.png"))).toEqual(["img/one/1.png"]);
  });

  it("reads what is published only if it names a file", () => {
    const published = () => {
      throw new Error("asked");
    };
    expect(kept(["img/a.png"], { withheld: ["아무것도"], published })).toEqual([]);
  });
});
