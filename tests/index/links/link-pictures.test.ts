import { describe, expect, it } from "vitest";
import { linkPictures } from "../../../src/index/links/link-pictures.ts";
import { pictureFinder } from "../../../src/index/links/picture-finder.ts";
import type { BasePath } from "../../../src/model/address/addresses.ts";
import { noteFrom } from "../../support/note-from.ts";
import { placed } from "../../support/study-note.ts";

const find = pictureFinder(new Set(["/assets/img/chart.png", "/assets/붙인 그림 100%.png"]));

function linked(body: string) {
  const { sections, links } = linkPictures(noteFrom(body), find, "/repo/" as BasePath);
  return { html: sections.map(({ html }) => html).join(""), targets: links.map(({ value }) => value.target) };
}

describe("linkPictures", () => {
  it("gives a picture's name the address of its file, below the base path on the page", () => {
    const { html, targets } = linked("![[chart.png|설명]] ![[붙인 그림 100%.png]]");
    expect(html).toContain('<img src="/repo/assets/img/chart.png" alt="설명"');
    expect(html).toContain('<img src="/repo/assets/붙인%20그림%20100%25.png" alt=""');
    expect(targets).toEqual(["/assets/img/chart.png", "/assets/붙인%20그림%20100%25.png"]);
  });

  it("gives a film's and a paper's name the address of its file as well, and asks for no description", () => {
    const media = pictureFinder(new Set(["/assets/a.mp4", "/assets/b.pdf"]));
    const { sections, links } = linkPictures(noteFrom("![[a.mp4]] ![[b.pdf]]"), media, "/repo/" as BasePath);
    expect(sections[0]?.html).toContain(
      '<video src="/repo/assets/a.mp4" controls></video> <a href="/repo/assets/b.pdf">b.pdf</a>',
    );
    expect(links.map(({ value }) => value)).toMatchObject([{ target: "/assets/a.mp4" }, { target: "/assets/b.pdf" }]);
    expect(links.some(({ value }) => value.undescribed === true)).toBe(false);
  });

  it.each([
    ["없는 그림.png", "없는%20그림.png"],
    ["//evil.example/a.png", "evil.example/a.png"],
    ["../../a.png", "a.png"],
    ["javascript:a.png", "javascript%3Aa.png"],
    ['a" onerror="b.png', "a%22%20onerror=%22b.png"],
  ])("makes of a name that no file has, %s, an address beside the note", (name, address) => {
    const { html, targets } = linked(`![[${name}]]`);
    expect(html).toContain(`<img src="${address}"`);
    expect(targets).toEqual([address]);
  });

  it("finds the picture that front matter names as Obsidian embeds it", () => {
    const named = (image: string) => {
      const note = noteFrom("본문");
      const typed = { ...note, frontMatter: { ...note.frontMatter, image: placed(image) } };
      return linkPictures(typed, find, "/repo/" as BasePath).frontMatter.image?.value;
    };
    expect(named("![[chart.png]]")).toBe("/assets/img/chart.png");
    expect(named("[[chart.png|300]]")).toBe("/assets/img/chart.png");
    expect(named("![[붙인 그림 100%.png]]")).toBe("/assets/붙인%20그림%20100%25.png");
    for (const other of ["![[없다.png]]", "![[금리]]", "/assets/img/chart.png"]) expect(named(other)).toBe(other);
  });

  it("leaves notes without such pictures, and what only looks like one in a text", () => {
    const note = noteFrom("![설명](/assets/img/chart.png)");
    expect(linkPictures(note, find, "/" as BasePath)).toBe(note);
    expect(linked('`<img src="picture-name:chart.png">` ![[chart.png]]').html).toContain(
      "picture-name:chart.png&quot;",
    );
  });
});
