import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasBasePath, readBasePathText } from "../../../src/model/address/base-path.ts";
import { planProject } from "../../support/report-of-project.ts";

describe("hasBasePath", () => {
  it("knows an address that was typed with the folder of the site, readable or encoded", () => {
    expect(hasBasePath("/repo/assets/a.png", "/repo/")).toBe(true);
    expect(hasBasePath("/repo", "/repo/")).toBe(true);
    expect(hasBasePath("/한글-repo/x/", "/한글-repo/")).toBe(true);
    expect(hasBasePath(encodeURI("/한글-repo/x/"), "/한글-repo/")).toBe(true);
    expect(hasBasePath("/한글-repo/x/".normalize("NFD"), "/한글-repo/")).toBe(true);
  });

  it("does not take another folder for it", () => {
    expect(hasBasePath("/repository/", "/repo/")).toBe(false);
    expect(hasBasePath("/notes/repo/", "/repo/")).toBe(false);
    expect(hasBasePath("/%E0%A4%A/", "/repo/")).toBe(false);
  });

  it("is false if the site's folder is named like one of its own", () => {
    expect(hasBasePath("/notes/2021-12-15-a/", "/notes/")).toBe(false);
    expect(hasBasePath("/tags/economy/", "/tags/economy/")).toBe(false);
    expect(hasBasePath("/assets/img/a.png", "/assets/")).toBe(false);
  });
});

describe("readBasePathText", () => {
  it("has one normal form for every path that it takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const path = readBasePathText(text);
        fc.pre(path !== null && !path.includes("%"));
        expect(readBasePathText(path ?? "")).toBe(path);
      }),
    );
  });
});

const note = (title: string, body: string) => `---\ntitle: ${title}\ntags: [금리]\n---\n\n${body}\n`;

describe.each(["/notes/", "/tags/", "/assets/", "/repo/", "/한글-repo/"])("a site that lives in %s", (basePath) => {
  it("leads from note to note, to tags and pictures by the addresses that are right everywhere", async () => {
    const site = await planProject({
      "site.config.ts": `export default { basePath: "${basePath}" };`,
      "posts/2021-12-15-a.md": note(
        "가",
        "[나](/notes/2021-12-16-b/) [태그](/tags/금리/) ![표](/assets/img/a.png) <a href='/notes/2021-12-16-b/'>나</a>",
      ),
      "posts/2021-12-16-b.md": note("나", "[밖](https://other.example/notes/)"),
      "assets/img/a.png": "x",
    });
    expect(site.report.diagnostics).toEqual([]);
    const html = site.library.notes
      .filter(({ note: { id } }) => id === "2021-12-15-a")
      .flatMap(({ note: { sections } }) => sections.map((section) => String(section.html)))
      .join("");
    const addresses = [...html.matchAll(/(?:href|src)="([^"]+)"/gu)].map(([, address]) => address);
    expect(addresses).toEqual(
      ["notes/2021-12-16-b/", "tags/금리/", "assets/img/a.png", "notes/2021-12-16-b/"].map((one) => basePath + one),
    );
  });
});
