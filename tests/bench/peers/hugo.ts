import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeCorpus } from "../corpus.ts";
import { withKeywordField } from "./keyword-field.ts";
import type { Peer } from "./peer.ts";

const layouts: Readonly<Record<string, string>> = {
  "_default/baseof.html": `<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><title>{{ .Title }}</title>{{ range .AlternativeOutputFormats }}{{ printf "<link rel=%q type=%q href=%q>" .Rel .MediaType.Type .Permalink | safeHTML }}{{ end }}</head>
<body><nav><a href="/">{{ .Site.Title }}</a> <a href="/tags/">tags</a> <a href="/keywords/">keywords</a></nav>{{ block "main" . }}{{ end }}</body></html>`,
  "_default/single.html": `{{ define "main" }}<article><h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>
{{ range .GetTerms "tags" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}{{ range .GetTerms "keywords" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}
{{ .Content }}</article>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}`,
  "_default/list.html": `{{ define "main" }}<h1>{{ .Title }}</h1>{{ range .Paginator.Pages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><time>{{ .Date.Format "2006-01-02" }}</time><p>{{ .Summary }}</p></article>{{ end }}{{ template "_internal/pagination.html" . }}{{ end }}`,
  "_default/terms.html": `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Data.Terms.ByCount }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>{{ end }}`,
};

const config = `baseURL = "https://notes.example/"
title = "Bench"
languageCode = "ko"
paginate = 10
[taxonomies]
tag = "tags"
keyword = "keywords"
[markup.goldmark.renderer]
unsafe = true
`;

/** Hugo as Debian installs it, with layouts of a few lines. */
export const hugo: Peer = {
  name: "hugo",
  version() {
    try {
      return /v(\d[\w.]*)/u.exec(execFileSync("hugo", ["version"], { encoding: "utf8" }))?.[1] ?? null;
    } catch (error) {
      if (error instanceof Error && "code" in error) return null;
      throw error;
    }
  },
  prepare(folder, notes) {
    writeCorpus(join(folder, "content", "posts"), notes.map(withKeywordField));
    writeFileSync(join(folder, "config.toml"), config);
    for (const [name, text] of Object.entries({ ...layouts, "index.html": layouts["_default/list.html"] ?? "" })) {
      mkdirSync(join(folder, "layouts", name, ".."), { recursive: true });
      writeFileSync(join(folder, "layouts", name), text);
    }
  },
  command: () => ["hugo", "--quiet", "--cleanDestinationDir"],
  output: "public",
  caches: ["resources", ".hugo_build.lock"],
  proofs: [
    "index.html",
    "posts/2025-12-31-note-0/index.html",
    "tags/tag0/index.html",
    "keywords/index.html",
    "index.xml",
    "sitemap.xml",
  ],
  notes: "content/posts",
};
