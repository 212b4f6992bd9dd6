import { describe, expect, it } from "vitest";
import { attachmentAddress, listAttachments, programFolderName } from "../../src/import/attachments.ts";
import { blogInMemory } from "../support/blog-in-memory.ts";

const decomposed = "그림.png".normalize("NFD");
const found = listAttachments(
  blogInMemory({
    "assets/img/a.png": null,
    "images/b.png": null,
    "a/twice.png": null,
    "b/twice.png": null,
    "assets/styles/c.png": null,
    "_site/d.png": null,
    ".hidden/e.png": null,
    [`assets/${decomposed}`]: null,
    "a.md": "",
  }),
);

describe("the attachments of a blog", () => {
  it("are pictures and papers that are published, each with a place among the assets", () => {
    expect(found.all.map(({ to }) => to).toSorted()).toEqual(
      ["img/a.png", "images/b.png", "a/twice.png", "b/twice.png", "img/styles/c.png", decomposed].toSorted(),
    );
  });

  it("are found by path in any Unicode form, and by a name that only one has", () => {
    expect(found.at("assets/그림.png")).toMatchObject({ from: `assets/${decomposed}` });
    expect(found.named("b.png")).toMatchObject({ from: "images/b.png" });
    expect(found.named("twice.png")).toBeNull();
    expect(found.at("c.png")).toBeNull();
  });

  it("have places of their own, where two would be at one", () => {
    const paths = ["Images/B.png", "assets/images/b.png", "images/b.png", "images/b-2.png", "assets/Images/b.png"];
    const { all } = listAttachments(blogInMemory(Object.fromEntries(paths.map((path) => [path, null]))));
    expect(Object.fromEntries(all.map(({ from, to }) => [from, to]))).toEqual({
      "Images/B.png": "Images/B-2.png",
      "assets/Images/b.png": "Images/b.png",
      "assets/images/b.png": "images/b.png",
      "images/b-2.png": "images/b-2-2.png",
      "images/b.png": "images/b-3.png",
    });
  });

  it("may lie in folders named with an underscore, where no program keeps those back, but not in what one has built", () => {
    const { all } = listAttachments(
      blogInMemory({ "_resources/a.png": null, "b/_c/d.png": null, "_site/a.png": null, ".trash/a.png": null }),
      programFolderName,
    );
    expect(all.map(({ to }) => to)).toEqual(["_resources/a.png", "b/_c/d.png"]);
  });

  it("are found where VuePress publishes them", () => {
    const { all } = listAttachments(
      blogInMemory({ "docs/.vuepress/public/img/a.png": null, "docs/.vuepress/dist/img/a.png": null }),
    );
    expect(all.map(({ to }) => to)).toEqual(["docs/public/img/a.png"]);
  });

  it("have addresses of composed letters", () => {
    expect(attachmentAddress({ from: "", to: decomposed })).toBe("/assets/그림.png");
  });
});
