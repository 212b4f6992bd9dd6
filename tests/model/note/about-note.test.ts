import { expect, it } from "vitest";
import { isAbout } from "../../../src/model/note/about-note.ts";
import { studyNote } from "../../support/study-note.ts";

it.each(["About", "about  me", "소개", "자기소개", "블로그 소개"])("%s is about the blog or its author", (title) => {
  expect(isAbout(studyNote({ title }))).toBe(true);
});

it.each(["About time", "LG 소개", "기준금리"])("%s is a note like any other", (title) => {
  expect(isAbout(studyNote({ title }))).toBe(false);
});
