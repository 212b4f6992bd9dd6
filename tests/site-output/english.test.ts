import { describe, expect, it } from "vitest";
import { buildProject } from "../support/build-project.ts";
import { readSiteFiles } from "../support/site-files.ts";

const config = `export default {
  title: "Clippings", description: "Read, marked and asked", language: "en", author: "A reader", origin: "https://notes.example",
  comments: { repo: "someone/study", repoId: "R_1", category: "Notes", categoryId: "DIC_1" },
  pageSize: 2,
};
`;

/** A note with every part that has a label of its own on the page. */
const note = (number: number): string => `---
title: The base rate stays, part ${number}
subtitle: Why a bank waits
date: 2025-12-0${number}
categories: [Economy]
tags: [rates, banks]
comments: true
series: Rates
source: { title: Rate held, url: "https://news.example/a${number}", publisher: The Daily, reporter: Kim, date: 2025-12-0${number} }
---

# Article

The bank <span style="color:red">held its rate at 2.5 percent</span> and <span style="color:blue">expects prices to calm</span>.

## Why

Prices rise more slowly[^1].

## How

| year | rate |
|---|---|
| 2024 | 3.0 |

[^1]: Than last year.

# Keywords
base rate, inflation

# Summary
The bank waits for prices.

# Questions
- Why does a bank wait?
- [x] What is a base rate? → The rate of the central bank.

# Terms
- base rate: what the central bank asks of banks

# Thoughts
Waiting is a decision, too. See [[The base rate stays, part 1]].
`;

/** The one thing that is always Korean: an example of a search by first consonants. */
const example = "(ㅇㅅㅇ)";

describe("an English site", () => {
  it("says nothing in Korean, on any page, in any feed or list", async () => {
    const posts = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`posts/note-${number}.md`, note(number)]));
    const output = await buildProject({ "site.config.ts": config, ...posts });
    const texts = [...readSiteFiles(output)].filter(([name]) => /\.(?:html|xml|json|webmanifest|txt)$/u.test(name));
    expect(texts.filter(([name]) => name.endsWith(".html")).length).toBeGreaterThan(25);
    const korean = texts.flatMap(([name, bytes]) =>
      (
        bytes
          .toString("utf8")
          .replace(example, "")
          .match(/[^\n<>]*\p{Script=Hangul}[^\n<>]*/gu) ?? []
      ).map((line) => `${name}: ${line}`),
    );
    expect(korean).toEqual([]);
  });
});
