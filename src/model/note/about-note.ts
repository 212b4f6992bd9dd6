import type { StudyNote } from "./study-note.ts";

const titles = new Set([
  "about",
  "about me",
  "about this blog",
  "about this site",
  "소개",
  "자기소개",
  "내 소개",
  "블로그 소개",
  "사이트 소개",
  "이 블로그는",
  "이 블로그에 대하여",
]);

/** Whether a note is about the blog or its author. Such a note is written like any other and is no news. */
export function isAbout({ title }: StudyNote): boolean {
  return titles.has(title.value.trim().toLowerCase().replace(/\s+/gu, " "));
}
