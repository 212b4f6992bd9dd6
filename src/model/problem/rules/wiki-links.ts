import type { SourcePath } from "../../address/addresses.ts";
import { isCanvasName } from "../../address/canvas-name.ts";
import { isPictureName } from "../../address/picture-name.ts";
import { rule } from "../rule.ts";
import { type HeldBack, heldReasons } from "./held-reasons.ts";

/** One of several notes a name may mean. */
interface NamedNote {
  readonly id: string;
  readonly source: SourcePath;
}

/** Wiki link rules. None stops a build: an unresolved link is shown as plain words. */
export const wikiLinkRules = {
  "wiki-link-missing": rule<{ name: string; candidates: readonly string[] }>({
    severity: "warning",
    message: {
      ko: ({ name, candidates }) => ({
        problem: isCanvasName(name)
          ? "옵시디언의 캔버스는 사이트에 보여 주지 않습니다. 링크 없이 글자만 보여 줍니다"
          : "이 이름의 노트가 없습니다. 링크 없이 글자만 보여 줍니다",
        expected: isCanvasName(name) ? "그림이나 노트" : "노트의 파일 이름, 제목, 또는 aliases에 적은 이름",
        found: `[[${name}]]`,
        next:
          candidates.length === 0 || isCanvasName(name)
            ? adviceOn(name).ko
            : `혹시 이 노트인가요? ${candidates.map(linked).join(", ")}`,
      }),
      en: ({ name, candidates }) => ({
        problem: isCanvasName(name)
          ? "The site cannot show a canvas of Obsidian's. Its name is shown as text without a link"
          : "No note has this name. It is shown as text without a link",
        expected: isCanvasName(name)
          ? "a picture or a note"
          : "a note's file name, its title, or a name from its aliases",
        found: `[[${name}]]`,
        next:
          candidates.length === 0 || isCanvasName(name)
            ? adviceOn(name).en
            : `Did you mean this? ${candidates.map(linked).join(" or ")}`,
      }),
    },
  }),
  "wiki-link-ambiguous": rule<{ name: string; candidates: readonly NamedNote[] }>({
    severity: "warning",
    message: {
      ko: ({ name, candidates }) => ({
        problem: `이 이름의 노트가 ${candidates.length}편이라 어느 것인지 알 수 없습니다. 링크 없이 글자만 보여 줍니다`,
        expected: "한 노트만 가리키는 이름",
        found: `[[${name}]]`,
        next: areApart(candidates)
          ? `파일 이름으로 가리키세요: ${few(linksTo(candidates, name)).join(", ")}`
          : `파일 이름이 같으니 한 파일의 이름을 바꾸고 그 이름으로 가리키세요: ${few(candidates.map(({ source }) => source)).join(", ")}`,
      }),
      en: ({ name, candidates }) => ({
        problem: `${candidates.length} notes have this name, so it is unclear which one is meant. It is shown as text without a link`,
        expected: "a name that only one note has",
        found: `[[${name}]]`,
        next: areApart(candidates)
          ? `Use the file name: ${few(linksTo(candidates, name)).join(" or ")}`
          : `Their file names are the same. Rename one of the files, then link to it by its new name: ${few(candidates.map(({ source }) => source)).join(", ")}`,
      }),
    },
  }),
  "wiki-link-place-missing": rule<{ name: string; suggestion: string | null; isWithheld: boolean }>({
    severity: "warning",
    message: {
      ko: ({ name, suggestion, isWithheld }) => ({
        problem: `${placeLacks(name, isWithheld).ko}. ${name.startsWith("#") ? "링크 없이 글자만 보여 줍니다" : "노트의 맨 위로 가는 링크가 됩니다"}`,
        expected: "노트에 있는 제목의 글자",
        found: `[[${name}]]`,
        next: isWithheld
          ? "기사 안의 제목이라면 그대로 두어도 됩니다. 아니면 # 뒤를 제목과 같게 고치세요"
          : adviceOnPlace(name, suggestion).ko,
      }),
      en: ({ name, suggestion, isWithheld }) => ({
        problem: `${placeLacks(name, isWithheld).en}. ${name.startsWith("#") ? "It is shown as text without a link" : "The link goes to the top of the note"}`,
        expected: "the words of a heading in the note",
        found: `[[${name}]]`,
        next: isWithheld
          ? "If it is a heading of the article, you can leave it. If not, write the words of the heading after the #"
          : adviceOnPlace(name, suggestion).en,
      }),
    },
  }),
  "wiki-link-embedded": rule<{ name: string }>({
    severity: "warning",
    message: {
      ko: ({ name }) => ({
        problem: "노트 안에 다른 노트를 펼쳐 보여 주지 않습니다. 그 노트로 가는 링크만 보여 줍니다",
        expected: "링크, 또는 직접 옮겨 쓴 글",
        found: `![[${name}]]`,
        next: `링크로 충분하면 앞의 ! 를 지우세요: ${linked(name)}. 그 글이 여기 있어야 하면 옮겨 쓰세요`,
      }),
      en: ({ name }) => ({
        problem: "Notes cannot be shown inside other notes. Only a link is shown",
        expected: "a link, or the text itself",
        found: `![[${name}]]`,
        next: `If a link is enough, delete the ! before it: ${linked(name)}. If you need its text here, copy it`,
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
        next: "You can leave it. It becomes a link when the note is published",
      }),
    },
  }),
} as const;

function placeLacks(name: string, isWithheld: boolean): { readonly ko: string; readonly en: string } {
  const [ko, en] = name.startsWith("#") ? ["이 노트에", "This note"] : ["그 노트에", "That note"];
  return isWithheld
    ? {
        ko: `${ko} 이런 제목이 없거나, 싣지 않는 기사 안에 있습니다`,
        en: `${en} has no such heading, or it is in an article that is withheld`,
      }
    : { ko: `${ko} 이런 제목이 없습니다`, en: `${en} has no such heading` };
}

function inPng(name: string): string {
  return `!${linked(name.replace(/\.canvas(?:#.*)?$/iu, ".png"))}`;
}

/** Advice on a name no note has; for a picture or a canvas, it is a file name. */
function adviceOn(name: string): { readonly ko: string; readonly en: string } {
  if (isCanvasName(name)) {
    return {
      ko: `캔버스를 그림으로 내보내고 그 그림을 넣거나(${inPng(name)}), 이 줄을 지우세요`,
      en: `Export the canvas as a picture and show that (${inPng(name)}), or delete this line`,
    };
  }
  return isPictureName(name)
    ? {
        ko: `그림을 보여 주려면 앞에 ! 를 붙이세요: !${linked(name)}`,
        en: `To show the picture, put a ! before it: !${linked(name)}`,
      }
    : {
        ko: `이름을 고치거나, 그 노트의 머리말에 이 이름을 더하세요 (aliases: ${name}). 글자라면 앞에 \\ 를 붙이세요: \\[[`,
        en: `Correct the name, or write aliases: ${name} in that note's front matter. For plain brackets, type \\[[`,
      };
}

function adviceOnPlace(name: string, suggestion: string | null): { readonly ko: string; readonly en: string } {
  return suggestion === null
    ? {
        ko: nameBlock(name, (id) => `가리킬 문단 끝에 ${id} 를 쓰세요`) ?? "# 뒤를 제목과 같게 고치세요",
        en: "Write the words of the heading after the #",
      }
    : { ko: `혹시 이 제목인가요? ${linked(suggestion)}`, en: `Did you mean this? ${linked(suggestion)}` };
}

/** Advice on a name that ends in a block id, `#^40ec88`; null for any other. */
function nameBlock(name: string, advice: (id: string) => string): string | null {
  const id = /#(\^[a-z0-9-]+)$/iu.exec(name)?.[1];
  return id === undefined ? null : advice(id);
}

const mostNamed = 8;

function few(candidates: readonly string[]): readonly string[] {
  return candidates.slice(0, mostNamed);
}

/** Whether all the notes have distinct file names to link to. */
function areApart(candidates: readonly NamedNote[]): boolean {
  return new Set(candidates.map(({ id }) => id)).size === candidates.length;
}

function linksTo(candidates: readonly NamedNote[], name: string): readonly string[] {
  return candidates.map(({ id }) => `[[${id}|${name}]]`);
}

function linked(name: string): string {
  return `[[${name}]]`;
}
