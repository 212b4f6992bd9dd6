import { describe, expect, it } from "vitest";
import { freeAddresses } from "../../../src/import/addresses/free-addresses.ts";
import { settleNote } from "../../../src/import/notes/settle-note.ts";
import { importSettings, post } from "../../support/blog-in-memory.ts";

/** What happens to notes with these lines; `/own/` is an address of the site itself. */
function freed(...notes: readonly (readonly string[])[]) {
  const settled = notes.map((lines, index) => {
    const to = `2021-12-1${index}-a${index}.md`;
    const draft = { from: to, to, text: post([`title: a${index}`, ...lines]), changes: [] };
    return settleNote(draft, [`/old-${index}/`], importSettings);
  });
  return freeAddresses(settled, importSettings, (address) => address === "/own/");
}

describe("freeAddresses", () => {
  it("leaves a note alone whose addresses are its own", () => {
    const [note] = freed(["permalink: /a/", "redirect_from: /b/"]);
    expect(note).toMatchObject({ newAddress: "/a/", oldAddresses: [{ kind: "redirect", address: "/old-0/" }] });
    expect(note?.draft.changes.map(({ reason }) => reason)).toEqual(["redirect-added"]);
  });

  it.each([
    ["/a/", "/a/", "/a-2/"],
    ["/a/", "/A/", "/A-2/"],
    ["/a.html", "/a.html", "/a-2.html"],
    ["/a.html", "/a.html/b/", "/a-html/b-2/"],
    ["/b/", "/own/", "/notes/own/"],
  ])("of %s and %s makes the second %s", (first, second, free) => {
    const [, note] = freed([`permalink: ${first}`], [`permalink: ${second}`]);
    expect(note?.newAddress).toBe(free);
    expect(note?.draft.changes.at(-1)?.reason).toBe("address-taken");
  });

  it("never answers an old address where another page is", () => {
    const [first, second] = freed(["permalink: /a/", "redirect_from: [/own/, /c/]"], ["redirect_from: [/a/]"]);
    expect(first?.draft.text).toContain("# redirect_from: [/own/, /c/]\n");
    expect(first?.draft.text).toContain("\nredirect_from: ['/c/', '/old-0/']\n");
    expect(second?.draft.text).toContain("\nredirect_from: ['/old-1/']\n");
  });

  it("reports which old address another page has", () => {
    const [, second] = freed(["permalink: /old-1/"], ["title: b"]);
    expect(second?.oldAddresses).toEqual([{ kind: "taken", address: "/old-1/" }]);
    expect(second?.draft.text).not.toContain("redirect_from");
    expect(second?.draft.changes).toEqual([]);
  });

  it("reports that an old address that differs by case is the note's own on many disks", () => {
    const [note] = freed(["permalink: /debt/", "redirect_from: [/Debt/]"]);
    expect(note?.draft.text).toContain("\n# redirect_from: [/Debt/]\nredirect_from: ['/old-0/']\n");
    expect(note?.draft.changes.map(({ reason }) => reason)).toEqual(["redirect-same", "redirect-added"]);
    expect(note?.oldAddresses).toEqual([
      { kind: "redirect", address: "/old-0/" },
      { kind: "same-folder", address: "/Debt/" },
    ]);
  });
});
