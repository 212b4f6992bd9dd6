import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { siteView } from "../../../src/pages/site-view.ts";
import { readConfig } from "../../../src/site/config/read-config.ts";
import { pageFiles } from "../../../src/site/files/page-file.ts";
import type { PlannedFile } from "../../../src/site/files/planned-file.ts";
import { planSite } from "../../../src/site/plan-site.ts";
import { sanitiseMarkup } from "../../../src/site/sanitise/sanitise-markup.ts";
import { noteVersions } from "../../../src/site/versions/note-versions.ts";
import { memoryFiles } from "../../support/memory-files.ts";
import { parsedPosts } from "../../support/parsed-posts.ts";
import { day, siteConfig } from "../../support/study-note.ts";

type Config = Parameters<typeof siteConfig>[0];

interface Told {
  readonly posts: Readonly<Record<string, string>>;
  readonly pictures: readonly string[];
  readonly config: Config;
}

const assets = {
  stylesheet: permalinkOf("/assets/a.css"),
  listsStylesheet: permalinkOf("/assets/lists.css"),
  searchStylesheet: permalinkOf("/assets/search.css"),
  script: null,
  searchScript: null,
  notFoundScript: null,
};

/** A site's files in memory, by output path. If two claim one address, the first has it. */
function filesOf({ posts, pictures, config: told }: Told): ReadonlyMap<string, PlannedFile> {
  const config = siteConfig({ origin: "https://notes.example", ...told });
  const pictured = Object.fromEntries(pictures.map((name) => [`assets/img/${name}.png`, "x"]));
  const disk = memoryFiles({ ...posts, ...pictured, "assets/a.txt": "x" });
  const plan = planSite({
    files: disk,
    ...parsedPosts(disk, config),
    assetsFolder: "assets",
    loaded: { ...readConfig([]), config, source: null, inputs: [] },
    now: { day: day("2022-06-01"), time: "09:00:00" },
  });
  const assetAddresses = new Set(plan.assets.map((path) => `/assets/${path}`));
  const site = siteView({ library: plan.library, config, assets, sanitise: sanitiseMarkup, assetAddresses });
  const files = plan.pages.map(pageFiles({ site, versionOf: noteVersions(), program: "one" }));
  return new Map(files.toReversed().map((file) => [file.output, file]));
}

const words = ["금리", "환율", "인플레이션", "LG", "엑사원", "반도체", "채권", "물가"];
const word = fc.constantFrom(...words);
const names = ["2021-12-14-가", "2021-12-15-나", "2021-12-16-다", "2022-01-03-라", "2022-07-01-마"];

/** A post like real ones; every part of it may change, appear or disappear. */
const post = fc
  .record({
    title: fc.tuple(word, word).map((both) => both.join(" ")),
    tags: fc.uniqueArray(word, { maxLength: 2 }),
    category: word,
    keywords: fc.uniqueArray(word, { maxLength: 3 }),
    summary: word,
    marked: fc.option(word),
    question: fc.option(word),
    linked: fc.option(fc.constantFrom(...names)),
    publisher: fc.constantFrom("한국경제", "매일경제"),
    more: fc.constantFrom(
      "",
      "draft: true\n",
      "unlisted: true\n",
      "permalink: /따로/\n",
      "image: /assets/img/가.png\n",
      "last_modified_at: 2022-03-03\n",
      "article: highlights\n",
      "redirect_from: /옛/\n",
    ),
    answers: fc.option(fc.constantFrom(...names)),
  })
  .map(
    (told) => `---
title: ${told.title}
tags: [${told.tags.join(", ")}]
categories: ${told.category}
${told.more}${told.answers === null ? "" : `answers: ["${told.answers}#${told.question ?? "금리"}"]\n`}---

# 1. 기사

${told.title}에 관한 글
==========
21.12.14. ${told.publisher} 홍길동 기자

${told.marked === null ? "" : `<span style="color:red">${told.marked}</span> `}본문은 ${told.summary}을 말한다. ${told.linked === null ? "" : `[[${told.linked}]]`}

* * *

### 2. 키워드 : ${told.keywords.map((keyword) => `\\#${keyword}`).join(" ")}
### 3. 요약 : ${told.summary} 한 줄
### 4. 궁금한 점 : ${told.question === null ? "" : `${told.question}은 왜?`}
`,
  );

const site: fc.Arbitrary<Told> = fc.record({
  posts: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), post), { selector: ([name]) => name, maxLength: 5 })
    .map((posts) => Object.fromEntries(posts.map(([name, text]) => [`posts/${name}.md`, text]))),
  pictures: fc.subarray(["가", "social"]),
  config: fc.record({
    title: word,
    pageSize: fc.constantFrom(2, 10),
    language: fc.constantFrom("ko", "en"),
    articleMode: fc.constantFrom("full", "highlights", "link"),
    feedContent: fc.constantFrom("summary", "words", "full"),
  }),
});

/** The same site with one post rewritten, and perhaps nothing else. */
const edited = fc.tuple(site, fc.constantFrom(...names), post, fc.boolean()).map(([told, name, text, isRemoved]) => {
  const { [`posts/${name}.md`]: _, ...others } = told.posts;
  return [told, { ...told, posts: isRemoved ? others : { ...others, [`posts/${name}.md`]: text } }] as const;
});

function isToldByFingerprints(before: Told, after: Told): void {
  const former = filesOf(before);
  for (const [output, file] of filesOf(after)) {
    const old = former.get(output);
    if (old !== undefined && old.fingerprint() === file.fingerprint()) expect(file.render()).toBe(old.render());
  }
}

describe("a page's file", () => {
  it("has another fingerprint whenever its text is another, whatever was edited", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(edited, ([before, after]) => isToldByFingerprints(before, after)),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(site, site, (before, after) => isToldByFingerprints(before, after)),
      { numRuns: 30 },
    );
  });

  it("keeps its fingerprint where an edit does not concern it", () => {
    const posts = {
      "posts/2021-12-14-가.md": "---\ntitle: 가\ntags: 금리\n---\n\n하나\n",
      "posts/2020-01-01-나.md": "---\ntitle: 나\ntags: 환율\n---\n\n둘\n",
    };
    const many = Object.fromEntries(
      Array.from({ length: 8 }, (_, day) => [
        `posts/2021-01-0${day + 1}-n.md`,
        `---\ntitle: n${day}\ntags: 물가\n---\n\n글\n`,
      ]),
    );
    const former = filesOf({ posts: { ...posts, ...many }, pictures: [], config: {} });
    const after = { ...posts, ...many, "posts/2021-12-14-가.md": "---\ntitle: 가\ntags: 금리\n---\n\n하나를 고침\n" };
    const changed = [...filesOf({ posts: after, pictures: [], config: {} })]
      .filter(([output, file]) => former.get(output)?.fingerprint() !== file.fingerprint())
      .map(([output]) => output);
    expect(changed).toContain("notes/2021-12-14-가/index.html");
    expect(changed).toContain("404.html");
    expect(changed).toContain("tags/금리/index.html");
    for (const untouched of [
      "notes/2020-01-01-나/index.html",
      "tags/물가/index.html",
      "tags/환율/index.html",
      "robots.txt",
      "tags/index.html",
    ])
      expect(changed).not.toContain(untouched);
  });

  it("has another fingerprint when a picture that its note shows has another size", () => {
    const posts = {
      "posts/2021-12-14-가.md": "---\ntitle: 가\n---\n\n![그림](/assets/img/p.gif)\n",
      "posts/2021-12-15-나.md": "---\ntitle: 나\n---\n\n글\n",
    };
    const withPicture = (width: string) =>
      filesOf({ posts: { ...posts, "assets/img/p.gif": `GIF89a${width}\0\x08\0` }, pictures: [], config: {} });
    const [former, after] = [withPicture("\x10"), withPicture("\x20")];
    expect(after.get("notes/2021-12-14-가/index.html")?.render()).toContain('<img width="32" height="8" ');
    const changed = [...after].filter(([output, file]) => former.get(output)?.fingerprint() !== file.fingerprint());
    expect(changed.map(([output]) => output)).toEqual(["notes/2021-12-14-가/index.html"]);
  });

  it("has another fingerprint when Saegim or the site's settings changed", () => {
    const posts = { "posts/2021-12-14-가.md": "---\ntitle: 가\n---\n\n하나\n" };
    const former = filesOf({ posts, pictures: [], config: {} }).get("404.html")?.fingerprint();
    expect(
      filesOf({ posts, pictures: [], config: { title: "다른 이름" } })
        .get("404.html")
        ?.fingerprint(),
    ).not.toBe(former);
    expect(filesOf({ posts, pictures: [], config: {} }).get("404.html")?.fingerprint()).toBe(former);
  });
});
