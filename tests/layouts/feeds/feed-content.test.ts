import { describe, expect, it } from "vitest";
import type { UnlinkedHtml } from "../../../src/model/page/html.ts";
import { noteFrom } from "../../support/note-from.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import type { NoteTold } from "../../support/study-note.ts";
import { xmlRoot } from "../../support/xml-elements.ts";

const { sections, highlights, summary } = noteFrom(
  '# 기사\n\n본문 <span style="color:red">빨간 말</span> ![그림](/assets/img/a.png) [이 노트](/notes/b/) src="/x"\n\n### 요약 : 한 줄\n',
);
const told: NoteTold = { id: "a", sections, highlights, summary: summary?.value ?? "" };

type Config = NonNullable<Parameters<typeof renderedSite>[1]>;

function contentsOf(config: Config) {
  const site = renderedSite([told], config);
  const entry = xmlRoot(site.at("/feed.xml")).children.find(({ name }) => name === "entry");
  const atom = entry?.children.find(({ name }) => name === "content")?.text ?? null;
  const [item] = JSON.parse(site.at("/feed.json")).items;
  return { atom, json: item.content_html ?? null, text: item.content_text ?? null };
}

describe("what feeds carry of a note", () => {
  it("is one line if the site says so", () => {
    expect(contentsOf({ feedContent: "summary" })).toEqual({ atom: null, json: null, text: "한 줄" });
  });

  it("is the student's own words unless the site says otherwise", () => {
    const { atom, json } = contentsOf({});
    expect(atom).toContain("<mark>빨간 말</mark>");
    expect(atom).not.toContain("본문");
    expect(json).toBe(atom);
  });

  it("is the whole text where the site says so, its addresses good anywhere", () => {
    const { atom, json } = contentsOf({ feedContent: "full", origin: "https://example.com" });
    expect(json).toBe(atom);
    expect(atom).toContain("본문");
    expect(atom).toMatch(/src="https:\/\/example\.com\/assets\/img\/a\.png"/u);
    expect(atom).toContain('href="https://example.com/notes/b/"');
    expect(atom).toContain("src=&quot;/x&quot;");
  });

  it("leads where the note's page leads, from wherever it is read", () => {
    const { sections: linking } = noteFrom(
      "# 기사\n\n[가](../b/) [나](#뒤) [다](?a=1&b=2) [라](//cdn.example/x) [마](mailto:a@example.com) [바](/밖/) 말[^1]\n\n[^1]: 각주\n",
    );
    const site = renderedSite([{ id: "a", sections: linking }], {
      feedContent: "full",
      origin: "https://example.com",
      basePath: "/repo/",
    });
    const [item] = JSON.parse(site.at("/feed.json")).items;
    const addresses = [...String(item.content_html).matchAll(/href="([^"]*)"/gu)].map(([, address]) => address);
    expect(addresses).toEqual([
      "https://example.com/repo/notes/b/",
      "https://example.com/repo/notes/a/#%EB%92%A4",
      "https://example.com/repo/notes/a/?a=1&amp;b=2",
      "https://cdn.example/x",
      "mailto:a@example.com",
      "https://example.com/%EB%B0%96/",
      "https://example.com/repo/notes/a/#fn:1",
      "https://example.com/repo/notes/a/#fnref:1",
    ]);
  });

  it.each(["full", "words"] as const)(
    "passes a sanitiser, should what wrote it have a fault, in feeds of %s",
    (feedContent) => {
      const attack =
        '<p>글<img src="x" onerror="boom()"><a href="javascript:boom()">길</a></p><svg><script>boom()</script></svg>';
      const faulty = { ...told, sections: sections.map((section) => ({ ...section, html: attack as UnlinkedHtml })) };
      const site = renderedSite([faulty], { feedContent });
      expect(site.at("/notes/a/")).toContain("onerror");
      const feeds = [site.at("/feed.xml"), site.at("/feed.json")].join("");
      expect(feeds).not.toMatch(/onerror|javascript:|script>/u);
      expect(feeds.includes("길")).toBe(feedContent === "full");
    },
  );

  it("is never more of the article than the site shows", () => {
    const { atom } = contentsOf({ feedContent: "full", articleMode: "highlights" });
    expect(atom).toContain("빨간 말");
    expect(atom).not.toContain("본문");
  });
});
