import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { saegimRoot } from "../../../src/site/installation/saegim-root.ts";
import { writeCorpus } from "../corpus.ts";
import { withKeywordField } from "./keyword-field.ts";
import type { Peer } from "./peer.ts";

const config = `export default function (eleventy) {
  eleventy.setQuietMode(true);
  for (const kind of ["tag", "keyword"])
    eleventy.addCollection(kind + "Pages", (all) => {
      const terms = new Map();
      for (const note of all.getFilteredByTag("notes").reverse())
        for (const term of new Set(note.data[kind === "tag" ? "labels" : "keywords"] ?? []))
          terms.set(term, [...(terms.get(term) ?? []), note]);
      return [...terms].map(([term, notes]) => ({ term, notes }));
    });
  eleventy.addFilter("xml", (text) => String(text).replace(/[&<>"]/g, (sign) => "&#" + sign.charCodeAt(0) + ";"));
  return { dir: { input: "site", output: "out" } };
}
`;

const layout = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><nav><a href="/">Bench</a></nav>{{ content | safe }}</body></html>
`;

const list = (kind: string) => `---
pagination: { data: collections.${kind}Pages, size: 1, alias: entry }
permalink: "/${kind}s/{{ entry.term }}/"
layout: page.njk
---
<ul>{% for note in entry.notes %}<li><a href="{{ note.url }}">{{ note.data.title }}</a></li>{% endfor %}</ul>
`;

const files: Readonly<Record<string, string>> = {
  "index.njk": `---\nlayout: page.njk\n---\n<ul>{% for note in collections.notes | reverse %}{% if loop.index <= 10 %}<li><a href="{{ note.url }}">{{ note.data.title }}</a></li>{% endif %}{% endfor %}</ul>\n`,
  "tags.njk": list("tag"),
  "keywords.njk": list("keyword"),
  "keyword-index.njk": `---\npermalink: /keywords/\nlayout: page.njk\n---\n<ul>{% for entry in collections.keywordPages %}<li><a href="/keywords/{{ entry.term }}/">{{ entry.term }}</a></li>{% endfor %}</ul>\n`,
  "feed.njk":
    "---\npermalink: /feed.xml\n---\n<feed>{% for note in collections.notes | reverse %}{% if loop.index <= 20 %}<entry><id>{{ note.url }}</id><title>{{ note.data.title | xml }}</title></entry>{% endif %}{% endfor %}</feed>\n",
  "sitemap.njk":
    "---\npermalink: /sitemap.xml\n---\n<urlset>{% for note in collections.notes %}<url><loc>https://notes.example{{ note.url }}</loc></url>{% endfor %}</urlset>\n",
};

/** Eleventy as its documentation shows it: Markdown files, a directory data file, a layout, pagination over tags. */
export const eleventy: Peer = {
  name: "eleventy",
  version: () =>
    String(JSON.parse(readFileSync(join(saegimRoot(), "node_modules/@11ty/eleventy/package.json"), "utf8")).version),
  prepare(folder, notes) {
    // `tags` would create Eleventy's own collections, with every note in one.
    const named = notes
      .map(withKeywordField)
      .map(({ name, text }) => ({ name, text: text.replace("\ntags:", "\nlabels:").replace("layout: post\n", "") }));
    writeCorpus(join(folder, "site", "notes"), named);
    writeFileSync(
      join(folder, "site/notes/notes.json"),
      '{ "layout": "page.njk", "tags": "notes", "permalink": "/notes/{{ page.fileSlug }}/" }',
    );
    writeCorpus(join(folder, "site", "_includes"), [{ name: "page.njk", text: layout }]);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "site", name), text);
    writeFileSync(join(folder, "eleventy.config.mjs"), config);
    symlinkSync(join(saegimRoot(), "node_modules"), join(folder, "node_modules"));
  },
  command: () => [process.execPath, "node_modules/@11ty/eleventy/cmd.cjs", "--config=eleventy.config.mjs"],
  output: "out",
  caches: [],
  proofs: [
    "index.html",
    "notes/note-0/index.html",
    "tags/tag0/index.html",
    "keywords/index.html",
    "feed.xml",
    "sitemap.xml",
  ],
  notes: "site/notes",
};
