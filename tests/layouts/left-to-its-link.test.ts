import { expect, it } from "vitest";
import { noteFrom } from "../support/note-from.ts";
import { renderedSite } from "../support/rendered-site.ts";

const marked = "기사에서 표시한 문장.";
const { sections, highlights } = noteFrom(`# 1. 기사\n\n<span style="color:red">${marked}</span>`);
const note = { tags: ["경제"], keywords: ["금리"], sections, highlights };
const addresses = [
  "/",
  "/feed.xml",
  "/feed.json",
  "/tags/경제/",
  "/tags/경제/feed.xml",
  "/tags/경제/feed.json",
  "/keywords/금리/",
  "/highlights/",
  "/notes.json",
];

it.each(addresses)("%s repeats no marked sentence of an article that is left to its link", (address) => {
  expect(renderedSite([note]).at(address)).toContain(marked);
  expect(renderedSite([note], { articleMode: "link" }).at(address)).not.toContain(marked);
});
