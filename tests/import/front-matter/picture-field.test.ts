import { describe, expect, it } from "vitest";
import { listAttachments } from "../../../src/import/attachments.ts";
import { movedPictureAddress, picturePart } from "../../../src/import/front-matter/picture-field.ts";
import type { Attachment } from "../../../src/import/import-plan.ts";
import { readYaml } from "../../../src/parse/yaml/yaml.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

describe("the picture of a field", () => {
  it.each([
    ["{ src: a.png, width: 3 }", "src"],
    ["{ feature: a.png, path: b.png }", "path"],
    ["{ path: [], image: a.png }", "image"],
    ["{ width: 3 }", null],
    ["a.png", null],
  ])("of %s is said by %s", (yaml, key) => {
    const reading = readYaml(yaml);
    expect(reading.ok ? (picturePart(reading.root)?.key ?? null) : "").toBe(key);
  });

  it.each([
    ["a.png", "/assets/images/a.png", "images/a.png"],
    ["/og.png", "/assets/static/og.png", "static/og.png"],
    ["b.png", "/assets/blog/b.png", "blog/b.png"],
    ["https://a.kr/a.png", "https://a.kr/a.png", null],
    ["c.png", "/assets/files/c.png", "files/c.png"],
    ["/a.png", null, null],
  ])("%s is at %s", (typed, address, copied) => {
    const used: Attachment[] = [];
    const attachments = listAttachments(
      blogInMemory({ "images/a.png": null, "static/og.png": null, "blog/b.png": null, "files/c.png": null }),
    );
    const found = movedPictureAddress(typed, "blog/a.md", { attachments, use: (file) => used.push(file) });
    expect(found).toBe(address);
    expect(used.map(({ from }) => from)).toEqual(copied === null ? [] : [copied]);
  });
});
