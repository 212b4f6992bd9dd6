// The lower limit: what reading, parsing and writing cost any tool on Node, and nothing else. node loop.mjs POSTS
// OUTPUT
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";
import { load } from "js-yaml";
import MarkdownIt from "markdown-it";

const [, , posts, output] = process.argv;
const markdown = new MarkdownIt({ html: true });
// gray-matter's own reader asks js-yaml for functions that its present version has no more.
const reading = { engines: { yaml: load } };
const escaped = (text) => String(text).replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
const page = (title, body) =>
  `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${body}</body></html>\n`;
const write = (path, text) => {
  mkdirSync(join(output, path, ".."), { recursive: true });
  writeFileSync(join(output, path), text);
};

const notes = readdirSync(posts)
  .sort()
  .reverse()
  .map((name) => {
    const { data, content } = matter(readFileSync(join(posts, name), "utf8"), reading);
    return { id: name.slice(0, -3), data, html: markdown.render(content) };
  });
const item = ({ id, data }) => `<li><a href="/notes/${id}/">${escaped(data.title)}</a></li>`;
for (const note of notes)
  write(`notes/${note.id}/index.html`, page(note.data.title, `<h1>${escaped(note.data.title)}</h1>${note.html}`));
for (const kind of ["tags", "keywords"]) {
  const terms = new Map();
  for (const note of notes)
    for (const term of new Set(note.data[kind] ?? [])) terms.set(term, [...(terms.get(term) ?? []), note]);
  for (const [term, carrying] of terms)
    write(`${kind}/${term}/index.html`, page(term, `<ul>${carrying.map(item).join("")}</ul>`));
  write(
    `${kind}/index.html`,
    page(
      kind,
      `<ul>${[...terms.keys()].map((term) => `<li><a href="/${kind}/${term}/">${term}</a></li>`).join("")}</ul>`,
    ),
  );
}
write("index.html", page("Bench", `<ul>${notes.slice(0, 10).map(item).join("")}</ul>`));
write(
  "feed.xml",
  `<feed>${notes
    .slice(0, 20)
    .map(({ id, data }) => `<entry><id>${id}</id><title>${escaped(data.title)}</title></entry>`)
    .join("")}</feed>`,
);
write(
  "sitemap.xml",
  `<urlset>${notes.map(({ id }) => `<url><loc>https://notes.example/notes/${id}/</loc></url>`).join("")}</urlset>`,
);
