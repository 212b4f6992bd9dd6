import { describe, expect, it } from "vitest";
import { languages } from "../../src/model/text/language.ts";
import { defaultTemplate, placeholdersIn, splitTemplate, templateProblems } from "../../src/writing/note-template.ts";

describe("defaultTemplate", () => {
  it.each(languages)("has no problem in %s", (language) => {
    expect(templateProblems(defaultTemplate[language])).toEqual([]);
  });
});

describe("templateProblems", () => {
  it("reports each unknown placeholder once, with the one that was meant", () => {
    expect(
      templateProblems("---\ntitle: {{ title }}\n---\n{{Titel}} {{Titel}} {{weather}} {{constructor}} {{}}"),
    ).toEqual([
      { kind: "unknown-placeholder", name: "Titel", nearest: "title" },
      { kind: "unknown-placeholder", name: "weather", nearest: null },
      { kind: "unknown-placeholder", name: "constructor", nearest: null },
      { kind: "unknown-placeholder", name: "", nearest: null },
    ]);
  });

  it.each(["", "# {{title}}", "---\nlayout: post\n---\n{{title}}", "---\ntitle: {{title}}\n"])(
    "wants a place for the title between the first --- lines of %j",
    (text) => {
      expect(templateProblems(text)).toEqual([{ kind: "no-title" }]);
    },
  );
});

describe("splitTemplate", () => {
  it("splits front matter and body, whatever the line ends", () => {
    const parts = { frontMatter: ["title: {{title}}"], body: ["", "본문"] };
    expect(splitTemplate("\uFEFF---\r\ntitle: {{title}}\r\n---\r\n\r\n본문")).toEqual(parts);
    expect(splitTemplate("---\ntitle: {{title}}\n...\n\n본문")).toEqual(parts);
    expect(splitTemplate("본문")).toEqual({ frontMatter: [], body: ["본문"] });
  });
});

describe("placeholdersIn", () => {
  it("finds the known ones", () => {
    expect(placeholdersIn("{{title}} {{ url }} {{x}} {title}")).toEqual(["title", "url"]);
  });
});
