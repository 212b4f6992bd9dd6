import { decodeAddress } from "../../address/decode-address.ts";
import { rule } from "../rule.ts";
import { type HeldBack, heldReasons } from "./held-reasons.ts";

/** A dead link in a note, and the address probably meant. */
interface DeadAddress {
  readonly target: string;
  readonly suggestion: string | null;
}

function suggestedPlace(
  suggestion: string | null,
  { none, one }: { readonly none: string; readonly one: (place: string) => string },
): string {
  return suggestion === null ? none : one(suggestion);
}

/** Link and picture rules. */
export const linkRules = {
  "link-broken": rule<DeadAddress>({
    severity: "error",
    message: {
      ko: ({ target, suggestion }) => ({
        problem: "링크가 가리키는 곳이 이 사이트에 없습니다",
        expected: "사이트에 있는 노트나 페이지의 주소",
        found: target,
        next: suggestion === null ? "주소를 고치거나 링크를 지우세요" : `혹시 이 주소인가요? ${suggestion}`,
      }),
      en: ({ target, suggestion }) => ({
        problem: "The link points to nothing on this site",
        expected: "the address of a note or page on this site",
        found: target,
        next: suggestion === null ? "Correct the address, or delete the link" : `Did you mean this? ${suggestion}`,
      }),
    },
  }),
  "link-outside-site": rule<{ target: string }>({
    severity: "warning",
    message: {
      ko: ({ target }) => ({
        problem: "링크가 가리키는 파일은 사이트에 실리지 않아 눌러도 열리지 않습니다",
        expected: "사이트에 있는 주소, 또는 https:// 로 시작하는 주소",
        found: target,
        next: "저장소의 파일이면 GitHub 주소를 쓰거나, 파일을 assets 폴더에 넣고 /assets/파일이름 이라고 쓰세요",
      }),
      en: ({ target }) => ({
        problem: "The link points to a file that is not on the site, so it opens nothing",
        expected: "an address on this site, or one that starts with https://",
        found: target,
        next: "For a file in the repository, write its GitHub address, or put the file in the assets folder and write /assets/its-name",
      }),
    },
  }),
  "link-held-back": rule<{ target: string; id: string; held: HeldBack }>({
    severity: "error",
    message: {
      ko: ({ target, id, held }) => ({
        problem: `링크가 가리키는 노트가 아직 사이트에 없습니다. ${held.file}: ${heldReasons.ko(held)}`,
        expected: "사이트에 실린 노트의 주소",
        found: target,
        next: `실리면 저절로 이어지도록 이름으로 가리키거나([[${id}]]), 그때까지 링크를 지우세요`,
      }),
      en: ({ target, id, held }) => ({
        problem: `The link points to a note that is not on the site yet: ${held.file} ${heldReasons.en(held)}`,
        expected: "the address of a note that is on the site",
        found: target,
        next: `Link to it by name ([[${id}]]), which starts working once the note is published, or delete the link until then`,
      }),
    },
  }),
  "link-fragment-missing": rule<DeadAddress & { readonly isWithheld: boolean }>({
    severity: "error",
    message: {
      ko: ({ target, suggestion, isWithheld }) => ({
        problem: isWithheld
          ? "링크의 # 뒤에 적은 자리는 싣지 않는 기사 안에 있어 사이트에 없습니다. 노트의 맨 위로 가는 링크가 됩니다"
          : "노트는 있지만, 링크의 # 뒤에 적은 자리가 그 노트에 없습니다",
        expected: "그 노트에 있는 제목의 자리 이름",
        found: target,
        next: isWithheld
          ? "그대로 두어도 됩니다. 이 말이 나오지 않게 하려면 # 부터 지우세요"
          : suggestedPlace(suggestion, {
              none: "# 뒤를 고치거나, # 부터 지워 노트 전체를 가리키세요",
              one: (place) => `혹시 이 자리인가요? ${place}`,
            }),
      }),
      en: ({ target, suggestion, isWithheld }) => ({
        problem: isWithheld
          ? "The place after the # is in an article that is withheld, so it is not on the site. The link leads to the top of the note"
          : "The note exists, but it has no place with the name after the #",
        expected: "the name of a heading in that note",
        found: target,
        next: isWithheld
          ? "You can leave it. To hear no more of it, delete the # and everything after it"
          : suggestedPlace(suggestion, {
              none: "Correct what follows the #, or delete it to link to the whole note",
              one: (place) => `Did you mean this? ${place}`,
            }),
      }),
    },
  }),
  "image-alt-missing": rule<{ target: string; count: number }>({
    severity: "warning",
    message: {
      ko: ({ target, count }) => ({
        problem: `그림에 설명이 없습니다${count > 1 ? ` (이 노트에 ${count}개)` : ""}. 그림을 볼 수 없는 사람은 내용을 알 수 없습니다`,
        expected: isEmbedded(target)
          ? "![[그림.png|그림 설명]]"
          : '![그림 설명](주소) 또는 <img src="주소" alt="그림 설명">',
        found: decodeAddress(target) ?? target,
        next: '그림이 보여 주는 것을 한 줄로 적으세요. 꾸밈일 뿐이라면 <img src="주소" alt=""> 로 쓰세요',
      }),
      en: ({ target, count }) => ({
        problem: `The picture has no description${count > 1 ? ` (${count} in this note)` : ""}. People who cannot see it will not know what it shows`,
        expected: isEmbedded(target)
          ? "![[chart.png|what it shows]]"
          : '![what it shows](address) or <img src="address" alt="what it shows">',
        found: decodeAddress(target) ?? target,
        next: 'Describe in one line what it shows. If it is only decoration, write <img src="address" alt="">',
      }),
    },
  }),
  "image-missing": rule<DeadAddress>({
    severity: "warning",
    message: {
      ko: ({ target, suggestion }) => ({
        problem: "그림 파일을 찾을 수 없습니다",
        expected: isEmbedded(target)
          ? "assets 폴더에 있는 그림의 파일 이름. 예: ![[그림.png]]"
          : "assets 폴더에 있는 그림의 주소. 예: /assets/img/그림.png",
        found: decodeAddress(target) ?? target,
        next: suggestion === null ? adviceOn(target).ko : `혹시 이 그림인가요? ${suggestion}`,
      }),
      en: ({ target, suggestion }) => ({
        problem: "The picture file cannot be found",
        expected: isEmbedded(target)
          ? "the file name of a picture in the assets folder, such as ![[chart.png]]"
          : "the address of a picture in the assets folder, such as /assets/img/chart.png",
        found: decodeAddress(target) ?? target,
        next: suggestion === null ? adviceOn(target).en : `Did you mean this? ${suggestion}`,
      }),
    },
  }),
  "image-format": rule<{ target: string; format: string }>({
    severity: "warning",
    message: {
      ko: ({ target, format }) => ({
        problem: `${format} 그림은 대부분의 브라우저에서 보이지 않습니다`,
        expected: "JPG, PNG, WebP, GIF, SVG 같은 그림",
        found: target,
        next: "그림을 JPG나 PNG로 바꾸어 넣고 주소를 고치세요. 아이폰은 설정 → 카메라 → 포맷 → 높은 호환성을 고르면 JPG로 찍습니다",
      }),
      en: ({ target, format }) => ({
        problem: `Most browsers do not show ${format} pictures`,
        expected: "a picture such as JPG, PNG, WebP, GIF or SVG",
        found: target,
        next: "Convert the picture to JPG or PNG and correct the address. To make an iPhone take JPG, choose Settings → Camera → Formats → Most Compatible",
      }),
    },
  }),
} as const;

/** Whether a picture is given only by name. */
function isEmbedded(target: string): boolean {
  return target.startsWith("![[");
}

/** Advice on a missing picture. */
function adviceOn(target: string): { readonly ko: string; readonly en: string } {
  return isEmbedded(target)
    ? {
        ko: "그림 파일을 assets/img 폴더에 넣으세요. 이름이 같으면 찾아서 보여 줍니다",
        en: "Put the picture in the assets/img folder. It is found by its name",
      }
    : {
        ko: "그림을 assets/img 폴더에 넣고 /assets/img/파일이름 이라고 쓰세요",
        en: "Put the picture in the assets/img folder and write /assets/img/its-name",
      };
}
