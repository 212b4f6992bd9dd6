import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { parseNote } from "../../../src/parse/parse-note.ts";
import { loadSanitiser } from "../../../src/site/sanitise/load-sanitiser.ts";
import { isPlainMarkup } from "../../../src/site/sanitise/plain-markup.ts";
import { plainSettings } from "../../support/parse-body.ts";
import { renderedSite } from "../../support/rendered-site.ts";

const harm = "<p>글<img src=x onerror=boom()></p>";
const golden = new URL("../../fixtures/notes/", import.meta.url);

describe("the sanitiser that a site's feeds pass", () => {
  it("cleans whole texts, and says the same of a text every time", async () => {
    const sanitise = await loadSanitiser("full");
    expect([sanitise(harm), sanitise(harm)]).toEqual(Array(2).fill('<p>글<img src="x"></p>'));
    expect(sanitise("<p>글</p>")).toBe("<p>글</p>");
  });

  it.each(["words", "summary"] as const)("shows markup that feeds of %s never carry as text", async (content) => {
    const sanitise = await loadSanitiser(content);
    expect(sanitise(harm)).toBe("&lt;p&gt;글&lt;img src=x onerror=boom()&gt;&lt;/p&gt;");
    expect(sanitise("<p>글</p>")).toBe("<p>글</p>");
  });

  it("lets the student's own words go by, which are all that most feeds carry", () => {
    const notes = readdirSync(golden)
      .filter((name) => name.endsWith(".md"))
      .flatMap((name) => {
        const path = `posts/${name}` as SourcePath;
        const { note } = parseNote({ path, text: readFileSync(new URL(name, golden), "utf8") }, plainSettings);
        if (note === null) return [];
        const { sections, highlights, questions, terms, reflection, article } = note;
        return [
          {
            id: note.id,
            summary: note.summary?.value ?? "",
            sections,
            highlights,
            questions,
            terms,
            reflection,
            article,
          },
        ];
      });
    expect(notes.length).toBeGreaterThanOrEqual(40);
    const told = notes.flatMap((note) => JSON.parse(renderedSite([note]).at("/feed.json")).items);
    expect(told.map(({ content_html: html }) => String(html)).filter((html) => !isPlainMarkup(html))).toEqual([]);
  });
});
