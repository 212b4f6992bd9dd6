import { describe, expect, it } from "vitest";
import { moveNames } from "../../../src/import/links/move-names.ts";
import { settleNote } from "../../../src/import/notes/settle-note.ts";
import { importSettings, post } from "../../support/blog-in-memory.ts";

const places = {
  "thoughts/atelier/index.md": "thoughts/atelier.md",
  "a/x.md": "a/x.md",
  "b/x.md": "b/x-2.md",
  "b/y.md": "b/y.md",
};

function move(body: string, from: keyof typeof places = "b/y.md") {
  const files = Object.entries(places).map(([path, to]) => {
    const text = post([`title: '제목 ${to}'`, "date: 2021-12-15"], path === from ? body : "## 절\n\n글");
    return { path, note: settleNote({ from: path, to, text, changes: [] }, [], importSettings) };
  });
  const moved = moveNames(files, importSettings).find(({ path }) => path === from)?.note;
  return {
    text: moved?.draft.text.split("---\n\n")[1]?.trimEnd(),
    changes: moved?.draft.changes,
    names: moved?.parsed.note?.wikiLinks.map(({ value }) => value),
  };
}

describe("moveNames", () => {
  it.each([
    ["[[thoughts/atelier/index|작업실]]", "[[atelier|작업실]]"],
    ["[[thoughts/atelier/index]]", "[[atelier|thoughts/atelier/index]]"],
    ["[[index#절]]", "[[atelier#절|index#절]]"],
    ["[[x]] [[a/x]]", "[[x-2|x]] [[a/x]]"],
    ["[[index]] [[index|가]]", "[[atelier|index]] [[atelier|가]]"],
    ["![[index]]", "![[atelier|index]]"],
    ["![[b/x]] ![[b/x#절]] ![[b/x#^cell-def]]", "![[x-2|b/x]] ![[x-2#절|b/x#절]] ![[x-2#^cell-def|b/x#^cell-def]]"],
    ["![[b/x|엑스]] ![[a/x]]", "![[x-2|엑스]] ![[a/x]]"],
    [
      "| a | [[index]] | [[index\\|가]] |\n|---|---|---|",
      "| a | [[atelier\\|index]] | [[atelier\\|가]] |\n|---|---|---|",
    ],
  ])("writes into %j the name that the note has now", (body, after) => {
    expect(move(body).text).toBe(after);
  });

  it.each(["[[thoughts/atelier]] [[y]]", "[[제목 a/x.md]]", "[[없는 노트]]", "`[[index]]`", "[[x|x", "`![[index]]`"])(
    "leaves %j as it is typed",
    (body) => {
      expect(move(body)).toMatchObject({ text: body, changes: [] });
    },
  );

  it("returns what it wrote, and where", () => {
    const { changes, names } = move("글\n\n[[index]]");
    expect(changes).toEqual([{ reason: "name-moved", line: 8, text: "[[atelier|index]]" }]);
    expect(names).toEqual(["atelier"]);
  });
});
