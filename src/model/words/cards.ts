import type { Spoken } from "../text/language.ts";

/** Words of the command that draws social cards. */
export interface CardWordsSpoken {
  /** The site has errors. */
  readonly faulty: string;
  readonly noBrowser: string;
  /** Why a browser drew nothing, given its path. */
  readonly failed: Readonly<Record<"not-started" | "no-picture", (browser: string) => string>>;
  readonly done: (drawn: number, kept: number, removed: number) => string;
}

export const cardsWords: Spoken<CardWordsSpoken> = {
  ko: {
    faulty: "오류를 고칠 때까지 카드를 그리지 않고, 있던 카드는 그대로 둡니다. 자세히 보기: npm run check",
    noBrowser:
      "카드를 그릴 브라우저(Chromium이나 Chrome)를 찾지 못했습니다. 설치하거나, 환경 변수 CHROMIUM에 그 파일의 경로를 쓰세요.",
    failed: {
      "not-started": (browser) =>
        `이 브라우저를 켤 수 없습니다: ${browser}. 환경 변수 CHROMIUM에 Chromium이나 Chrome의 경로를 쓰거나, 그 변수를 지우세요.`,
      "no-picture": (browser) =>
        `이 브라우저가 카드를 그리지 못했습니다: ${browser}. 다른 Chromium이나 Chrome의 경로를 환경 변수 CHROMIUM에 쓰세요 (우분투의 snap에 든 것은 임시 폴더를 읽지 못합니다). 이미 그린 카드는 그대로 있습니다.`,
    },
    done: (drawn, kept, removed) =>
      `카드 ${drawn}장을 그렸습니다. 그대로 둔 카드 ${kept}장, 지운 옛 카드 ${removed}장.`,
  },
  en: {
    faulty:
      "No cards are drawn until the errors are fixed; those there are stay as they are. For details: npm run check",
    noBrowser:
      "No browser was found to draw the cards (Chromium or Chrome). Install one, or set the environment variable CHROMIUM to its path.",
    failed: {
      "not-started": (browser) =>
        `This browser cannot be started: ${browser}. Set the environment variable CHROMIUM to the path of Chromium or Chrome, or unset it.`,
      "no-picture": (browser) =>
        `This browser could not draw a card: ${browser}. Set the environment variable CHROMIUM to the path of another Chromium or Chrome (an Ubuntu snap cannot read the temporary folder). Cards that were already drawn are kept.`,
    },
    done: (drawn, kept, removed) => `Cards drawn: ${drawn}. Unchanged: ${kept}. Old ones removed: ${removed}.`,
  },
};
