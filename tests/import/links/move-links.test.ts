import { describe, expect, it } from "vitest";
import { type MovedTarget, moveLinks } from "../../../src/import/links/move-links.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { parseNote } from "../../../src/parse/parse-note.ts";
import { plainSettings } from "../../support/parse-body.ts";

const head = "---\ntitle: 제목\ndate: 2021-12-15\n---\n";

function move(
  body: string,
  follow: (target: string) => MovedTarget = () => ({ kind: "moved", address: "/assets/새 그림.png" }),
) {
  const text = head + body;
  const { note } = parseNote({ path: "posts/a.md" as SourcePath, text }, plainSettings);
  const moved = moveLinks(text, note?.links ?? [], ({ target }) => follow(target));
  return { ...moved, text: moved.text.slice(head.length) };
}

describe("moveLinks", () => {
  it("reports a picture of another host as such", () => {
    expect(move("![](a.png)", () => ({ kind: "hosted", address: "https://cdn.kr/a.png" })).changes).toEqual([
      { reason: "host-written", line: 5, text: "https://cdn.kr/a.png" },
    ]);
  });

  it("writes the anchor of a heading, and says whether more than that moved", () => {
    const inNote = move("[가](#SHA-1)", () => ({ kind: "moved", address: "", fragment: "sha-1" }));
    expect([inNote.text, inNote.changes[0]?.reason]).toEqual(["[가](#sha-1)", "heading-relinked"]);
    const moved = move("[가](b.md?x#SHA-1)", () => ({ kind: "moved", address: "/notes/b/", fragment: "sha-1" }));
    expect([moved.text, moved.changes[0]?.reason]).toEqual(["[가](/notes/b/?x#sha-1)", "file-moved"]);
  });

  it.each([
    ["![가](/images/a.png)", "![가](/assets/새%20그림.png)"],
    ['![가](/images/a.png "제목")', '![가](/assets/새%20그림.png "제목")'],
    ["![가](</images/a b.png>)", "![가](</assets/새%20그림.png>)"],
    ["![가](/images/%EA%B0%80.png)", "![가](/assets/새%20그림.png)"],
    ["![가]({{ site.baseurl }}/images/a.png)", "![가]({{ site.baseurl }}/assets/새%20그림.png)"],
    ['![가]({{ "/images/a.png" | relative_url }})', "![가](/assets/새%20그림.png)"],
    ["<img src='/images/a.png' width=3>", "<img src='/assets/새%20그림.png' width=3>"],
    ["[가](/images/a.pdf#page=2)", "[가](/assets/새%20그림.png#page=2)"],
    ["![가](/a.png) ![나](/a.png)", "![가](/assets/새%20그림.png) ![나](/assets/새%20그림.png)"],
    ["| a |\n|---|\n| ![](/a.png) |", "| a |\n|---|\n| ![](/assets/새%20그림.png) |"],
    ["[a.md](a.md)", "[a.md](/assets/새%20그림.png)"],
    ["![a.png](a.png 'a.png')", "![a.png](/assets/새%20그림.png 'a.png')"],
    ['<a title="a.md" href="a.md">a.md</a>', '<a title="a.md" href="/assets/새%20그림.png">a.md</a>'],
    ["[![a](a)](a)", "[![a](/assets/새%20그림.png)](/assets/새%20그림.png)"],
    ["[a\\_b.md](a\\_b.md)", "[a\\_b.md](/assets/새%20그림.png)"],
    ["[가](a&amp;b.md)", "[가](/assets/새%20그림.png)"],
    ["[r] ![r][R]\n\n[r]: a.md 'a.md'", "[r] ![r][R]\n\n[r]: /assets/새%20그림.png 'a.md'"],
    ["[r]: a.md\n\n[a.md][r] a.md", "[r]: /assets/새%20그림.png\n\n[a.md][r] a.md"],
    ["> [r]\n>\n> [r]: <a.md>", "> [r]\n>\n> [r]: </assets/새%20그림.png>"],
    ["https://a.kr/b_c_d", "[https://a.kr/b\\_c\\_d](/assets/새%20그림.png)"],
    ["<https://a.kr/b>", "[https://a.kr/b](/assets/새%20그림.png)"],
  ])("writes the new address into %j", (body, after) => {
    expect(move(body).text).toBe(after);
    expect(move(body).missing).toEqual([]);
  });

  it("finds each of several spellings at its own place, and leaves code alone", () => {
    const body = "![](/i/my pic.png) ![](/i/b.png) ![](/i/my%20pic.png)\n\n`![](/i/b.png)`";
    const moved = move(body, (target) => ({ kind: "moved", address: `/assets${decodeURI(target)}` }));
    expect(moved.text).toBe(
      "![](/assets/i/my%20pic.png) ![](/assets/i/b.png) ![](/assets/i/my%20pic.png)\n\n`![](/i/b.png)`",
    );
    expect(moved.missing).toEqual([]);
  });

  it("writes an address of the front matter, and those of definitions, each at its place", () => {
    const body = "[r]: /b.png\n\n![][r] ![](/a.png) [r]";
    const text = `---\ntitle: 제목\ndate: 2021-12-15\nimage: "/a.png"\n---\n${body}`;
    const { note } = parseNote({ path: "posts/a.md" as SourcePath, text }, plainSettings);
    const { image } = note?.frontMatter ?? {};
    if (image == null) throw new Error("no picture");
    const links = [
      { value: { kind: "image", target: image.value }, place: image.place } as const,
      ...(note?.links ?? []),
    ];
    const moved = moveLinks(text, links, ({ target }) => ({ kind: "moved", address: `/assets${target}` }));
    expect(moved.text).toBe(text.replaceAll("/a.png", "/assets/a.png").replaceAll("/b.png", "/assets/b.png"));
    expect(moved.changes.map(({ line }) => line)).toEqual([4, 6, 8]);
    expect(moved.missing).toEqual([]);
  });

  it("reports a link that is not where it should be", () => {
    const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 3, offset: 3 } };
    const moved = moveLinks("가나다 a.md", [{ value: { kind: "link", target: "a.md" }, place }], () => ({
      kind: "moved",
      address: "/a/",
    }));
    expect(moved).toEqual({ text: "가나다 a.md", changes: [], missing: [{ line: 1, target: "a.md" }] });
  });

  it("reports what it changed, and on which line", () => {
    expect(move("글\n\n![](/a.png)").changes).toEqual([
      { reason: "file-moved", line: 7, text: "/assets/새%20그림.png" },
    ]);
  });

  it("reports what is missing and leaves it as typed", () => {
    const moved = move("![](/a%20b.png) [가](/c/)", (target) => ({
      kind: target.includes("png") ? "missing" : "kept",
    }));
    expect(moved.text).toBe("![](/a%20b.png) [가](/c/)");
    expect(moved.missing).toEqual([{ line: 5, target: "/a b.png" }]);
  });
});
