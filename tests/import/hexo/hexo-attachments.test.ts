import { describe, expect, it } from "vitest";
import { hexoAttachments, withOwnFolder } from "../../../src/import/hexo/hexo-attachments.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const attachments = hexoAttachments(
  blogInMemory({
    "source/img/x.png": null,
    "source/_posts/첫-글/b.png": null,
    "source/_posts/둘/b.png": null,
    "a.png": null,
  }),
  "source/",
);

describe("the pictures of a blog of Hexo's", () => {
  it("are found where they are and where they were published", () => {
    const file = { from: "source/img/x.png", to: "img/x.png" };
    for (const path of ["img/x.png", "source/img/x.png"]) expect(attachments.at(path)).toEqual(file);
    expect(attachments.named("x.png")).toBe(attachments.at("img/x.png"));
    expect(attachments.published("/assets/img/x.png")).toEqual(file);
    expect(attachments.at("a.png")).toEqual({ from: "a.png", to: "a.png" });
    expect(attachments.at("y.png")).toBeNull();
    expect(attachments.all).toContain(attachments.at("img/x.png"));
  });

  it("are those of drafts too, apart from those of posts of the same name", () => {
    const both = hexoAttachments(
      blogInMemory({ "source/_drafts/d/1.png": null, "source/_posts/d/1.png": null }),
      "source/",
    );
    expect(both.at("source/_drafts/d/1.png")).toEqual({ from: "source/_drafts/d/1.png", to: "drafts/d/1.png" });
    expect(both.at("source/_posts/d/1.png")).toEqual({ from: "source/_posts/d/1.png", to: "d/1.png" });
    expect(withOwnFolder(both, "source/_drafts/d.md").at("source/_drafts/1.png")?.to).toBe("drafts/d/1.png");
  });

  it("are found beside the post that has a folder for them", () => {
    const own = withOwnFolder(attachments, "source/_posts/첫-글.md");
    expect(own.at("source/_posts/b.png")).toEqual({ from: "source/_posts/첫-글/b.png", to: "첫-글/b.png" });
    expect(own.at("img/x.png")).toBe(attachments.at("img/x.png"));
    expect(attachments.at("source/_posts/b.png")).toBeNull();
  });
});
