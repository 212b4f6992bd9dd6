import { rule } from "../rule.ts";
import { type HeldBack, heldReasons } from "./held-reasons.ts";

/** Problems of links by name. None stops a build: the words of such a link are shown without a link. */
export const wikiLinkRules = {
  "wiki-link-missing": rule<{ name: string; candidates: readonly string[] }>({
    severity: "warning",
    message: {
      ko: ({ name, candidates }) => ({
        problem: "이 이름의 노트가 없습니다. 링크 없이 글자만 보여 줍니다",
        expected: "노트의 파일 이름, 제목, 또는 aliases에 적은 이름",
        found: `[[${name}]]`,
        next:
          candidates.length === 0
            ? `이름을 고치거나, 그 노트의 머리말에 aliases: ${name} 를 쓰세요. 글자라면 앞에 \\ 를 붙이세요: \\[[`
            : `혹시 이 노트인가요? ${candidates.map(linked).join(", ")}`,
      }),
      en: ({ name, candidates }) => ({
        problem: "No note has this name. The words are shown without a link",
        expected: "a note's file name, its title, or a name from its aliases",
        found: `[[${name}]]`,
        next:
          candidates.length === 0
            ? `Correct the name, or write aliases: ${name} in that note's front matter. For plain brackets type \\[[`
            : `Did you mean ${candidates.map(linked).join(" or ")} ?`,
      }),
    },
  }),
  "wiki-link-ambiguous": rule<{ name: string; candidates: readonly string[] }>({
    severity: "warning",
    message: {
      ko: ({ name, candidates }) => ({
        problem: `이 이름의 노트가 ${candidates.length}편이라 어느 것인지 알 수 없습니다. 링크 없이 글자만 보여 줍니다`,
        expected: "한 노트만 가리키는 이름",
        found: `[[${name}]]`,
        next: `파일 이름으로 가리키세요: ${few(candidates)
          .map((id) => `[[${id}|${name}]]`)
          .join(", ")}`,
      }),
      en: ({ name, candidates }) => ({
        problem: `${candidates.length} notes have this name, so it means none of them. The words are shown without a link`,
        expected: "a name that only one note has",
        found: `[[${name}]]`,
        next: `Name the file: ${few(candidates)
          .map((id) => `[[${id}|${name}]]`)
          .join(" or ")}`,
      }),
    },
  }),
  "wiki-link-held-back": rule<{ name: string; held: HeldBack }>({
    severity: "warning",
    message: {
      ko: ({ name, held }) => ({
        problem: `이 노트는 있지만 아직 사이트에 없습니다. ${held.file}: ${heldReasons.ko(held)}`,
        expected: "사이트에 실린 노트",
        found: `[[${name}]]`,
        next: "그대로 두어도 됩니다. 노트가 실리면 링크가 됩니다",
      }),
      en: ({ name, held }) => ({
        problem: `This note is not on the site yet: ${held.file} ${heldReasons.en(held)}`,
        expected: "a note that is on the site",
        found: `[[${name}]]`,
        next: "Nothing need be done: it becomes a link when the note is published",
      }),
    },
  }),
} as const;

const mostNamed = 8;

function few(candidates: readonly string[]): readonly string[] {
  return candidates.slice(0, mostNamed);
}

function linked(name: string): string {
  return `[[${name}]]`;
}
