import { describe, expect, it } from "vitest";
import { renderedSite } from "../../../support/rendered-site.ts";
import type { NoteTold } from "../../../support/study-note.ts";

const place = { repo: "someone/study", repoId: "R_1", category: 'Note "s"', categoryId: "DIC_1" } as const;
const pageOf = (told: NoteTold, comments: typeof place | null, language: "ko" | "en" = "ko") =>
  renderedSite([{ id: "a", ...told }], { comments, language }).at("/notes/a/");

describe("the comments of a note", () => {
  it("are asked for by a button that a script shows, and by a link without one", () => {
    const page = pageOf({}, place);
    expect(page).toContain('<button type="button" class="button" hidden>댓글 불러오기</button>');
    expect(page).toContain('<a href="https://github.com/someone/study/discussions" rel="external noreferrer">');
    expect(pageOf({}, place, "en")).toContain("Load comments");
  });

  it("speak of the button only together with it", () => {
    expect(pageOf({}, place)).toContain(
      "댓글은 GitHub 토론에 남습니다. <span hidden>단추를 누르면 giscus.app에서 불러옵니다.</span> <a",
    );
    expect(pageOf({}, place, "en")).toContain("<span hidden>The button loads them from giscus.app.</span>");
  });

  it("belong to the note's name, and are kept where the site says", () => {
    expect(pageOf({}, place)).toContain(
      'data-repo="someone/study" data-repo-id="R_1" data-category="Note &quot;s&quot;" data-category-id="DIC_1" data-term="a" data-lang="ko"',
    );
  });

  it("open only their own page to their host", () => {
    const site = renderedSite([{ id: "a" }], { comments: place });
    expect(site.at("/notes/a/")).toContain("https://giscus.app;");
    expect(site.at("/")).not.toContain("giscus");
  });

  it("leave no trace on a site without them, or on a note that refuses them", () => {
    expect(pageOf({}, null)).not.toMatch(/giscus|class="comments"/u);
    expect(pageOf({ frontMatter: { comments: false } }, place)).not.toMatch(/giscus|class="comments"/u);
  });
});
