import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { suggestNotes } from "../../../../assets/scripts/not-found/suggest-notes.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

const site = renderedSite([{ id: "2021-12-15-lg", title: "LG <초거대 AI>" }], { basePath: "/repo/" });

async function lostAt(address: string, names: unknown = JSON.parse(site.at("/note-names.json")), ok = true) {
  const { document } = parseHTML(site.at("/404.html"));
  const asked: string[] = [];
  await suggestNotes(document, address, (url) => {
    asked.push(url);
    return Promise.resolve({ ok, json: () => Promise.resolve(names) });
  });
  const place = document.querySelector(".nearest-notes");
  return { asked, hidden: place?.hasAttribute("hidden"), list: place?.querySelector("ul")?.innerHTML };
}

describe("suggesting notes to a lost reader", () => {
  it("fetches the names below the base path and links the nearest note, its title as text", async () => {
    expect(await lostAt("/repo/2021/12/15/lg.html")).toEqual({
      asked: ["/repo/note-names.json"],
      hidden: false,
      list: '<li><time datetime="2021-12-15">2021.12.15</time> <a href="/repo/notes/2021-12-15-lg/">LG &lt;초거대 AI&gt;</a></li>',
    });
  });

  it("stays hidden where no note is near", async () => {
    expect(await lostAt("/repo/wp-admin/")).toMatchObject({ hidden: true, list: "" });
  });

  it.each([
    ["cannot be had", [], false],
    ["are something else", { notes: 1 }, true],
    ["are damaged", [null, 7, { url: 1 }, { url: "/x/" }], true],
  ])("leaves the page as it was where the names %s", async (_how, names, ok) => {
    expect(await lostAt("/repo/lg/", names, ok)).toMatchObject({ hidden: true, list: "" });
  });
});
