import { describe, expect, it } from "vitest";
import { planProject } from "../../support/report-of-project.ts";

const note = (more = "") => `---\ntitle: 제목\ntags: [금리]\n${more}---\n\n본문입니다.\n`;

describe("a build that would lose addresses", () => {
  it("reports all of them at once, each at its line and with what to do", async () => {
    const { report } = await planProject({
      "urls.lock": "/notes/2021-12-15-a/ <- 2021-12-15-a\n/b/ <- 2021-12-16-b\n/c/ <- 2021-12-17-c\n",
      "posts/2021-12-15-a.md": note("permalink: /a/\n"),
      "posts/2021-12-16-b.md": note("draft: true\n"),
    });
    expect(report.errors).toBe(3);
    expect(
      report.diagnostics.map(({ rule, source, place, facts }) => [rule, source, place?.start.line, facts]),
    ).toEqual([
      [
        "url-moved",
        "urls.lock",
        1,
        { address: "/notes/2021-12-15-a/", to: "/a/", file: "posts/2021-12-15-a.md", taken: false },
      ],
      [
        "url-removed",
        "urls.lock",
        2,
        { address: "/b/", held: { file: "posts/2021-12-16-b.md", reason: "draft", until: null } },
      ],
      ["url-removed", "urls.lock", 3, { address: "/c/", held: null }],
    ]);
  });

  it("does not call a note gone if it exists but cannot be read", async () => {
    const { report } = await planProject({
      "urls.lock": "/notes/2021-12-15-a/ <- 2021-12-15-a\n/notes/2021-12-16-b/ <- 2021-12-16-b\n",
      "posts/2021-12-15-a.md": "",
      "posts/2021-12-16-b.md": new Uint8Array([0xb1, 0xe2, 0xb1, 0xdd]),
    });
    expect(report.errors).toBeGreaterThan(0);
    expect(report.diagnostics.map(({ rule }) => rule)).not.toContain("url-removed");
  });
});
