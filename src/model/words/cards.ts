import type { Spoken } from "../text/language.ts";

/** What the command that draws social cards says. */
export interface CardWordsSpoken {
  readonly noBrowser: string;
  readonly done: (drawn: number, kept: number, removed: number) => string;
}

export const cardsWords: Spoken<CardWordsSpoken> = {
  ko: {
    noBrowser:
      "카드를 그릴 브라우저(Chromium이나 Chrome)를 찾지 못했습니다. 설치하거나, 환경 변수 CHROMIUM에 그 파일의 경로를 쓰세요.",
    done: (drawn, kept, removed) =>
      `카드 ${drawn}장을 그렸습니다. 그대로 둔 카드 ${kept}장, 지운 옛 카드 ${removed}장.`,
  },
  en: {
    noBrowser:
      "There is no browser to draw the cards with (Chromium or Chrome). Install one, or put its path into the environment variable CHROMIUM.",
    done: (drawn, kept, removed) => `Cards drawn: ${drawn}. Kept as they are: ${kept}. Old ones removed: ${removed}.`,
  },
};
