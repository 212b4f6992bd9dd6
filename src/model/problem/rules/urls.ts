import { rule } from "../rule.ts";
import { type HeldBack, heldReasons } from "./held-reasons.ts";

/** Rules about published addresses. */
export const urlRules = {
  "url-moved": rule<{ address: string; to: string; file: string; taken: boolean }>({
    severity: "error",
    message: {
      ko: ({ address, to, file, taken }) => ({
        problem: taken
          ? "이미 실린 주소를 다른 노트가 차지했습니다. 원래 노트는 다른 주소로 옮겨집니다"
          : "이미 실린 주소가 바뀝니다. 옛 주소로 오는 사람은 노트를 찾지 못합니다",
        expected: address,
        found: `${to} (${file})`,
        next: taken
          ? `${file}의 머리말에 permalink: ${address} 를 쓰고 다른 노트의 주소를 바꾸세요. 이대로 두려면: npm run build -- --accept-moves`
          : `옛 주소에서 새 주소로 이어 주려면: npm run build -- --accept-moves (옮기지 않으려면 ${file}의 머리말에 permalink: ${address})`,
      }),
      en: ({ address, to, file, taken }) => ({
        problem: taken
          ? "A published address is taken by another note, so the original note moves to another address"
          : "A published address changes. Anyone who follows the old one would find nothing",
        expected: address,
        found: `${to} (${file})`,
        next: taken
          ? `Write permalink: ${address} in ${file} and change the other note's address. To keep it this way: npm run build -- --accept-moves`
          : `To redirect the old address to the new one: npm run build -- --accept-moves (to keep the old one: permalink: ${address} in ${file})`,
      }),
    },
  }),
  "url-removed": rule<{ address: string; held: HeldBack | null }>({
    severity: "error",
    message: {
      ko: ({ address, held }) => ({
        problem:
          held === null
            ? "이미 실린 주소의 노트가 없어졌습니다"
            : `이미 실린 노트가 내려갑니다. ${held.file}: ${heldReasons.ko(held)}`,
        expected: "한번 실린 주소는 계속 열려야 합니다",
        found: address,
        next:
          held === null
            ? `노트를 되살리거나, 대신할 노트의 머리말에 redirect_from: ${address} 를 쓰세요. 정말 지우려면: npm run build -- --accept-removals`
            : "노트를 다시 실리게 하세요. 정말 내리려면: npm run build -- --accept-removals",
      }),
      en: ({ address, held }) => ({
        problem:
          held === null
            ? "The note at a published address is gone"
            : `A published note would disappear from the site: ${held.file} ${heldReasons.en(held)}`,
        expected: "every address that was once published keeps working",
        found: address,
        next:
          held === null
            ? `Bring the note back, or write redirect_from: ${address} in the note that replaces it. To remove it for good: npm run build -- --accept-removals`
            : "Let the note be published again. To take it off the site for good: npm run build -- --accept-removals",
      }),
    },
  }),
  "url-lock-line": rule<{ line: string }>({
    severity: "error",
    message: {
      ko: ({ line }) => ({
        problem: /^[<=>]{7}/u.test(line)
          ? "urls.lock에 Git이 합치지 못한 곳이 남아 있습니다"
          : "urls.lock의 이 줄을 읽을 수 없습니다",
        expected: "/주소/ <- 노트, /옛-주소/ -> /새-주소/, /지운-주소/ -> gone 가운데 하나",
        found: line,
        next: /^[<=>]{7}/u.test(line)
          ? "<<<<<<<, =======, >>>>>>> 로 시작하는 줄만 지우고 양쪽의 주소는 모두 남기세요"
          : "줄을 고치거나, 새김이 쓴 그대로 되돌리세요: git checkout urls.lock",
      }),
      en: ({ line }) => ({
        problem: /^[<=>]{7}/u.test(line)
          ? "urls.lock still has a conflict that Git could not merge"
          : "This line of urls.lock cannot be read",
        expected: "/address/ <- note, /old/ -> /new/ or /removed/ -> gone",
        found: line,
        next: /^[<=>]{7}/u.test(line)
          ? "Delete the lines that start with <<<<<<<, ======= and >>>>>>>, and keep the addresses of both sides"
          : "Fix the line, or restore the file as Saegim wrote it: git checkout urls.lock",
      }),
    },
  }),
} as const;
