import { expect, it } from "vitest";
import { noteFileNames } from "../../../src/import/jekyll/note-file-names.ts";
import { day } from "../../support/study-note.ts";

function read(path: string, addresses: readonly string[]) {
  const kind = path.startsWith("_drafts/") ? ("draft" as const) : ("post" as const);
  const file = { path, kind, below: "2020-01-01-a.md", categories: [], typedDate: null };
  const data = {
    ...{ categories: [], impliedCategories: [], impliedTags: [], permalink: null, impliedPermalink: null, slug: null },
    ...{
      date: null,
      dateIsText: false,
      title: null,
      published: true,
      isUnread: false,
      impliedComments: false,
      impliedLanguage: null,
    },
  };
  return { file, draft: { from: path, to: "2020-01-01-a.md", text: "", changes: [] }, data, addresses, moment: "" };
}

it("leaves its name to the published one, then to the page, then to the first of two posts", () => {
  const page = { path: "2020-01-01-a.md", text: "", address: "/a/", isHeld: false, isItem: false, nameDay: null };
  const posts = [read("_drafts/2020-01-01-a.md", []), read("b/_posts/x.md", ["/b/"]), read("a/_posts/x.md", ["/a/"])];
  expect([...noteFileNames(posts, [{ ...page, changed: day("2020-02-20"), added: null }])]).toEqual([
    ["a/_posts/x.md", "2020-01-01-a.md"],
    ["b/_posts/x.md", "2020-01-01-a-2.md"],
    ["2020-01-01-a.md", "pages/2020-01-01-a-3.md"],
    ["_drafts/2020-01-01-a.md", "2020-01-01-a-4.md"],
  ]);
});
