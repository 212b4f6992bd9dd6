import { describe, expect, it } from "vitest";
import { listAttachments } from "../../../src/import/attachments.ts";
import { rewriteObsidianEmbeds } from "../../../src/import/obsidian/obsidian-embeds.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const drawings = {
  "그림/지도.excalidraw.svg": null,
  "그림/강.excalidraw.png": null,
  "그림/강.excalidraw.dark.svg": null,
};
const attachments = listAttachments(
  blogInMemory({ "첨부/차트 1.png": null, "a.pdf": null, "b.mp4": null, ...drawings }),
);

function read(text: string) {
  const used: string[] = [];
  return { ...rewriteObsidianEmbeds(text, attachments, ({ from }) => used.push(from)), used };
}

describe("rewriteEmbeds", () => {
  it.each([
    ["![[차트 1.png]]", "![차트 1.png](/assets/첨부/차트%201.png)"],
    ["![[첨부/차트 1.png|금리 [연]]]", "![[첨부/차트 1.png|금리 [연]]]"],
    ["![[첨부/차트 1.png|금리]]", "![금리](/assets/첨부/차트%201.png)"],
    ["![[차트 1.png|300]]", '<img src="/assets/첨부/차트%201.png" alt="차트 1.png" width="300">'],
    ["![[차트 1.png|300x200]]", '<img src="/assets/첨부/차트%201.png" alt="차트 1.png" width="300" height="200">'],
    ["![[차트 1.png|금리|300]]", '<img src="/assets/첨부/차트%201.png" alt="금리" width="300">'],
    ["![[차트 1.png|금리 2023]]", "![금리 2023](/assets/첨부/차트%201.png)"],
    ["![[차트 1.png|가|나]]", "![가&#124;나](/assets/첨부/차트%201.png)"],
    ["| ![[차트 1.png\\|80]] |", '| <img src="/assets/첨부/차트%201.png" alt="차트 1.png" width="80"> |'],
    ["| ![[차트 1.png\\|금리\\|80]] |", '| <img src="/assets/첨부/차트%201.png" alt="금리" width="80"> |'],
    [
      "| ![[첨부/차트 1.png]] | [[a.pdf#page=3\\|논문]] |",
      "| ![차트 1.png](/assets/첨부/차트%201.png) | [논문](/assets/a.pdf#page=3) |",
    ],
    ["---\nbanner: '![[차트 1.png]]'\n---\n글", "---\nbanner: '![[차트 1.png]]'\n---\n글"],
    ["![[a.pdf#page=3]]", "[a.pdf](/assets/a.pdf#page=3)"],
    ["[[a.pdf#page=3&height=400]]", "[a.pdf](/assets/a.pdf#page=3&height=400)"],
    ["![[차트 1.png#center]]", "![차트 1.png](/assets/첨부/차트%201.png)"],
    ["[[a.pdf|논문]]", "[논문](/assets/a.pdf)"],
    ["![[b.mp4]]", "[b.mp4](/assets/b.mp4)"],
    ["![[차트 1.png|center|300]]", '<img src="/assets/첨부/차트%201.png" alt="차트 1.png" width="300">'],
    ["![[차트 1.png|금리|right]]", "![금리](/assets/첨부/차트%201.png)"],
    ["![[지도.excalidraw]]", "![지도.excalidraw](/assets/그림/지도.excalidraw.svg)"],
    ["![[그림/강.excalidraw.md]]", "![강.excalidraw.md](/assets/그림/강.excalidraw.png)"],
    ["![[강.excalidraw||200px]]", '<img src="/assets/그림/강.excalidraw.png" alt="강.excalidraw" width="200">'],
    ["[[지도.excalidraw]]", "[[지도.excalidraw]]"],
  ])("writes %j as %j", (typed, written) => {
    expect(read(typed).text).toBe(written);
  });

  it.each([
    "[[다른 노트]]",
    "![[다른 노트]]",
    "[[노트#제목|말]]",
    "`![[a.pdf]]`",
    "```\n![[a.pdf]]\n```",
    "![[없는.png]]",
  ])("leaves %j as it is typed", (typed) => {
    expect(read(typed)).toMatchObject({ text: typed, changes: [], used: [] });
  });

  it("reports a drawing of which no picture was saved", () => {
    const { text, missing } = read("![[산.excalidraw|400]]");
    expect(text).toBe("![[산.excalidraw|400]]");
    expect(missing).toEqual([{ line: 1, target: "산.excalidraw" }]);
  });

  it("reports each change and each missing file with its line", () => {
    const { changes, missing, used } = read("글\n![[a.pdf]]\n\n![[없는.png\\|80]] ![[a.pdf]]");
    expect(changes.map(({ line }) => line)).toEqual([2, 4]);
    expect(missing).toEqual([{ line: 4, target: "없는.png" }]);
    expect(used).toEqual(["a.pdf", "a.pdf"]);
  });
});
